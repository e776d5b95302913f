import { foldVariants } from '#core';
import { ALL_FORMATS } from './element.ts';
import type { DocumentFormat } from './element.ts';

/** A format as the writer names it, with where it comes from. */
export interface NamedFormat {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly pinyin: string;
  /** The clause that lays down its form. */
  readonly source: string;
  readonly explanation: string;
}

/** The formats by id, the most usual first. */
export const documentFormats: { readonly [format in DocumentFormat]: NamedFormat } = {
  document: {
    name: '公文',
    aliases: ['文件', '红头文件', '党政机关公文'],
    pinyin: 'gong wen',
    source: 'GB/T 9704—2012 第7章',
    explanation: '红头文件：发文机关标志、发文字号、红色分隔线，文末有版记',
  },
  letter: {
    name: '信函',
    aliases: ['函'],
    pinyin: 'xin han',
    source: 'GB/T 9704—2012 10.1',
    explanation: '首页上下各一条红色双线，发文字号在右上，首页不印页码，版记没有分隔线',
  },
  order: {
    name: '命令',
    aliases: ['令', '命令（令）'],
    pinyin: 'ming ling',
    source: 'GB/T 9704—2012 10.2',
    explanation: '发文机关标志加“命令”或“令”，下面居中印令号，落款用签名章',
  },
  minutes: {
    name: '纪要',
    aliases: ['会议纪要'],
    pinyin: 'ji yao',
    source: 'GB/T 9704—2012 10.3',
    explanation: '发文机关标志为“×××××纪要”，正文之后列出席、请假、列席人员',
  },
  bulletin: {
    name: '简报',
    aliases: ['工作简报', '情况简报'],
    pinyin: 'jian bao',
    source: '通行做法，无国家标准',
    explanation: '红色报头，期号居中，红线上左为编发单位、右为日期，文末列报、送、发和印数',
  },
  plain: {
    name: '普通',
    aliases: ['报告', '普通报告', '普通文稿'],
    pinyin: 'pu tong',
    source: '通行做法，无国家标准',
    explanation: '没有版头的总结、计划、讲话、汇报，只用标准的字体字号和版面',
  },
};

/** The format that a text names, however it is spelled; undefined when it names none. */
export function formatNamed(text: string): DocumentFormat | undefined {
  return byName.get(plainName(text));
}

/** 信函格式 as 信函, 紀要 as 纪要, 命令 (令) as 命令(令). */
function plainName(text: string): string {
  const name = foldVariants(text).replace(/\s/gu, '').replace('（', '(').replace('）', ')');
  return name.length > 2 ? name.replace(/格式$/u, '') : name;
}

const byName: ReadonlyMap<string, DocumentFormat> = new Map(
  ALL_FORMATS.flatMap(format => namesOf(format).map(name => [plainName(name), format] as const)),
);

function namesOf(format: DocumentFormat): readonly string[] {
  const { name, aliases } = documentFormats[format];
  return [name, ...aliases];
}
