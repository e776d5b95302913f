import type { DocumentFormat } from '#official';
import { standardDate } from '#official';
import type { Expansion } from './snippets/expand.ts';
import { expand } from './snippets/expand.ts';

/** A whole head to begin a file with. */
export interface HeadTemplate {
  readonly name: string;
  readonly format: DocumentFormat;
  readonly description: string;
  /** The lines between the two `---`, in snippet syntax; 今天 stands for the date. */
  readonly body: string;
}

export const headTemplates: readonly HeadTemplate[] = [
  {
    name: '公文',
    format: 'document',
    description: '红头文件：通知、决定、批复等',
    body: `格式: 公文
发文机关: \${1:发文机关}
发文字号: \${2:机关代字}〔$CURRENT_YEAR〕\${3:X}号
主送: \${4:主送机关}
成文日期: \${5:今天}
抄送: \${6:抄送机关}
印发机关: \${7:印发机关}
印发日期: \${8:今天}`,
  },
  {
    name: '上行文',
    format: 'document',
    description: '有签发人的红头文件：请示、报告',
    body: `格式: 公文
发文机关: \${1:发文机关}
发文字号: \${2:机关代字}〔$CURRENT_YEAR〕\${3:X}号
签发人: \${4:签发人}
主送: \${5:主送机关}
成文日期: \${6:今天}
附注: \${7:联系人和电话}
印发机关: \${8:印发机关}
印发日期: \${9:今天}`,
  },
  {
    name: '信函',
    format: 'letter',
    description: '函、便函，以及用信函格式的通知、批复',
    body: `格式: 信函
发文机关: \${1:发文机关}
发文字号: \${2:机关代字}函〔$CURRENT_YEAR〕\${3:X}号
主送: \${4:主送机关}
成文日期: \${5:今天}`,
  },
  {
    name: '纪要',
    format: 'minutes',
    description: '会议纪要',
    body: `格式: 纪要
发文机关标志: \${1:会议名称}纪要
期号: 第\${2:X}期
出席: \${3:出席人员}
请假: \${4:请假人员}
列席: \${5:列席人员}
抄送: \${6:抄送机关}
印发机关: \${7:印发机关}
印发日期: \${8:今天}`,
  },
  {
    name: '简报',
    format: 'bulletin',
    description: '工作简报、信息',
    body: `格式: 简报
发文机关标志: \${1:简报名称}
期号: 第\${2:X}期
编发单位: \${3:编发单位}
日期: \${4:今天}
报: \${5:上级机关}
送: \${6:平级机关}
发: \${7:下级机关}
印数: 共印\${8:X}份`,
  },
  {
    name: '命令',
    format: 'order',
    description: '命令（令）',
    body: `格式: 命令
发文机关: \${1:发文机关全称}
令号: 第\${2:X}号
署名: \${3:职务} \${4:姓名}
成文日期: \${5:今天}`,
  },
];

/** A head with both its lines `---`, ready to be filled; the text goes below. Without a date the year is left to the editor. */
export function expandHead({ name, body }: HeadTemplate, lineBreak: string, today: string | undefined): Expansion {
  const ready = [...body.matchAll(/\$\{(\d+):今天\}/gu)].map(([, number]) => Number(number));
  const date = today === undefined ? '$CURRENT_YEAR年X月X日' : standardDate(today);
  return expandBody(name, `---\n${body.replaceAll('今天', date)}\n---\n$0`, ready, lineBreak, today);
}

/** A stretch in snippet syntax with the labels of its stops marked to be filled. */
export function expandBody(name: string, body: string, ready: readonly number[], lineBreak: string, today: string | undefined): Expansion {
  const snippet = { ...NOWHERE, id: '', name, description: '', group: '', ready, body };
  return expand(snippet, {
    indent: '',
    firstIndent: '',
    lineBreak,
    next: () => ({ ordinal: 1, sample: undefined }),
    today,
    omitTitle: false,
  });
}

const NOWHERE = {
  where: 'anywhere',
  genres: [],
  except: [],
  without: undefined,
  aliases: [],
  continues: undefined,
  titled: false,
  flush: 0,
} as const;
