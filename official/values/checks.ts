import { foldVariants } from '#core';
import type { DocumentFormat, ElementName } from '../elements/element.ts';
import { elementOf } from '../elements/elements.ts';
import { formatNamed } from '../elements/formats.ts';
import { readDate } from './date.ts';
import { checkDocumentNumber } from './document-number.ts';
import type { Remark } from './remark.ts';
import { byRegulation, byStandard, hasGap, mistake, usually } from './remark.ts';

/** What a value stands in. */
export interface Surroundings {
  readonly format: DocumentFormat;
  /** The title that the front matter gives. */
  readonly title: string | undefined;
}

/** What is wrong with a value, in a sentence for the writer; undefined when nothing is or a gap is left in it. */
export function checkValue(name: ElementName, text: string, surroundings: Surroundings): Remark | undefined {
  return hasGap(text) ? undefined : checks[name]?.(text, surroundings);
}

type Check = (text: string, surroundings: Surroundings) => Remark | undefined;

const checks: { readonly [name in ElementName]?: Check } = {
  format: text => (formatNamed(text) === undefined ? oneOf('format', text) : undefined),
  seal: text => oneOf('seal', text),
  contents: text => oneOf('contents', text),
  'copy-number': text => (/^[0-9]{6}$/u.test(text) ? undefined : usually('份号用6位阿拉伯数字，如“000001”', '7.2.1')),
  secrecy: checkSecrecy,
  'secrecy-period': text => checkPeriod(text.replace(/^★/u, '')),
  urgency: text =>
    /^(?:特急|加急|特提|平急)$/u.test(text)
      ? undefined
      : byRegulation('紧急公文标注“特急”“加急”，电报标注“特提”“特急”“加急”“平急”', '（三）'),
  issuer: text => (text.endsWith('文件') ? usually('“文件”二字自动加上，这里只写机关名称；要照原样印，请用“发文机关标志”') : undefined),
  'document-number': (text, { format, title }) => checkDocumentNumber(text, format, title),
  signatory: (_, { format, title }) =>
    format === 'document' && title !== undefined && /(?:通知|通报|批复|决定|公告|通告|公报)$/u.test(title)
      ? usually('只有上行文（请示、报告等）标注签发人')
      : undefined,
  title: text => (/[。，、；：,;.]$/u.test(text) ? usually('标题末尾不加标点', '7.3.1') : undefined),
  addressee: (text, { format }) => (format === 'plain' ? undefined : checkNames('主送机关', text, '（八）')),
  'copy-to': (text, { format }) => (format === 'plain' ? undefined : checkNames('抄送机关', text, '（十六）')),
  attachment: checkAttachment,
  'issue-date': (text, { format }) => checkDate(text, format, '成文日期', '7.3.5.4'),
  'print-date': (text, { format }) => checkDate(text, format, '印发日期', '7.4.3'),
};

function oneOf(name: ElementName, text: string): Remark | undefined {
  const values = elementOf(name)?.values ?? [];
  if (values.some(value => value.text === foldVariants(text))) return undefined;
  return mistake(`“${elementOf(name)?.name ?? ''}”可以写${values.map(value => `“${value.text}”`).join('')}，不认识“${shortened(text)}”`);
}

function checkSecrecy(text: string): Remark | undefined {
  const parts = /^(绝密|机密|秘密)(.{0,40})$/u.exec(foldVariants(text).trim());
  if (parts === null) return byRegulation('涉密公文的密级为“绝密”“机密”“秘密”', '（二）');
  const [, degree = '', rest = ''] = parts;
  if (rest === '') return undefined;
  const period = /^★(.*)$/u.exec(rest)?.[1];
  if (period !== undefined && period.trim() !== '') return checkPeriod(period);
  return usually(`保密期限写在“★”之后，如“${degree}★1年”`, '7.2.2');
}

function checkPeriod(text: string): Remark | undefined {
  return /[〇零一二三四五六七八九十两]+(?:年|个?月|日|天)/u.test(text)
    ? byStandard('保密期限中的数字用阿拉伯数字，如“1年”', '7.2.2')
    : undefined;
}

function checkNames(what: string, text: string, item: string): Remark | undefined {
  return /等(?:有关|相关|各)?(?:单位|部门|机关)?[：:。]?$/u.test(text)
    ? byRegulation(`${what}使用机关全称、规范化简称或者同类型机关统称，不写“等”`, item)
    : undefined;
}

function checkAttachment(text: string): Remark | undefined {
  if (/^[0-9０-９]{1,2}\s*[.．、：:](?!\d)|^附件\s*[：:0-9０-９]|^[（(][0-9一二三四五六七八九十]{1,2}[）)]|^[①-⑳]/u.test(text)) {
    return usually('附件的序号自动编排，这里只写名称', '7.3.4');
  }
  return /[。，、；：,;.]$/u.test(text) ? byStandard('附件名称后不加标点符号', '7.3.4') : undefined;
}

/** What the standard lays down the dates of; an ordinary report may be dated by the month. */
const BINDING: readonly DocumentFormat[] = ['document', 'letter', 'order'];

function checkDate(text: string, format: DocumentFormat, what: string, clause: string): Remark | undefined {
  const date = readDate(text);
  if (date !== undefined && !date.isPossible) return mistake(`没有“${date.standard}”这一天`);
  const written = text.replace(/印发$/u, '').trim();
  if (date?.standard === written) return undefined;
  const binds = BINDING.includes(format);
  if (date === undefined && !binds) return undefined;
  const meant = date === undefined ? '，如“2024年7月9日”' : `，应写作“${date.standard}”`;
  if (date?.standard === written.replace(/\s/gu, '')) return usually(`日期中间不加空格${meant}`);
  const sentence = `${what}用阿拉伯数字将年、月、日标全，月、日不编虚位${meant}`;
  return binds ? byStandard(sentence, clause) : usually(sentence);
}

function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
