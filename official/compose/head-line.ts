import type { ElementName } from '../elements/element.ts';
import { DATE } from './dates.ts';
import { partsOf, type TypedValue, valueAt } from './typed-value.ts';

/**
 * The elements of the 版头 that a line above the title holds: `机密★1年  特急`, `某政发〔2024〕5号 签发人：张三`. Undefined
 * for a line of something else.
 */
export function readHeadLine(line: string): readonly TypedValue[] | undefined {
  return readLabelled(line) ?? readNumberLine(line) ?? readIssuerLine(line) ?? readMarks(line);
}

/** A rule typed as dashes stands for the red one. */
export function isTypedRule(line: string): boolean {
  return /^[-—─━═_＿*＊=~·☆★\s]{3,}$/u.test(line);
}

/** Elements with an unmistakable form of their own, one or several on a line. */
function readMarks(line: string): readonly TypedValue[] | undefined {
  const parts = partsOf(line, /[ \u3000\t]{1,}/gu);
  const values = parts.map(({ text, at }) => {
    const form = FORMS.find(({ pattern }) => pattern.test(text));
    return form === undefined ? undefined : valueAt(form.element, text, at);
  });
  if (values.length > 0 && values.every(value => value !== undefined)) return values;
  return MARK.test(line) ? [valueAt('mark', line, 0)] : undefined;
}

const FORMS: readonly { readonly element: ElementName; readonly pattern: RegExp }[] = [
  { element: 'copy-number', pattern: /^(?:No[.．]?|№)?[0-9０-９]{6}$/iu },
  {
    element: 'secrecy',
    pattern: /^(?:绝密|机密|秘密|絕密|機密)(?:[★☆*＊](?:长期|[0-9０-９一二三四五六七八九十]{1,3}(?:年|个月|天|日|小时)))?(?:件)?$/u,
  },
  { element: 'urgency', pattern: /^(?:特急|加急|特提|平急|急件|特急件)$/u },
];

/** `份号：000001`, `密级：机密`, `紧急程度：特急`, `签发人：张三 李四`. */
function readLabelled(line: string): readonly TypedValue[] | undefined {
  const labels = [...line.matchAll(LABEL)];
  const first = labels[0];
  if (first === undefined) return undefined;
  const lead = line.slice(0, first.index).trim() === '' ? [] : readHeadLine(line.slice(0, first.index));
  if (lead === undefined) return undefined;
  return [
    ...lead,
    ...labels.flatMap((label, i) => {
      const at = label.index + label[0].length;
      const value = line.slice(at, labels[i + 1]?.index ?? line.length);
      const element = LABELLED.get(label[1] ?? '') ?? 'signatory';
      if (element !== 'signatory') return value.trim() === '' ? [] : [valueAt(element, value, at)];
      return namesIn(value).map(part => valueAt(element, part.text, at + part.at));
    }),
  ];
}

const LABELLED: ReadonlyMap<string, ElementName> = new Map<string, ElementName>([
  ['份号', 'copy-number'],
  ['密级', 'secrecy'],
  ['密级和保密期限', 'secrecy'],
  ['紧急程度', 'urgency'],
  ['缓急', 'urgency'],
  ['发文字号', 'document-number'],
  ['文号', 'document-number'],
  ['签发人', 'signatory'],
  ['签发', 'signatory'],
  ['簽發人', 'signatory'],
]);
const LABEL = new RegExp(`(${[...LABELLED.keys()].toSorted((a, b) => b.length - a.length).join('|')})[ \\u3000]*[:：]`, 'gu');

/** Names by spaces or 、; a blank inside a name of two characters (`张 三`) belongs to it. */
function namesIn(text: string): readonly { readonly text: string; readonly at: number }[] {
  return [...text.matchAll(NAME)].map(match => ({ text: match[0], at: match.index }));
}

const NAME = /[^\s\u3000、，,；;](?:[ \u3000][^\s\u3000、，,；;](?=[ \u3000、，,；;]|$)|[^\s\u3000、，,；;]+)?/gu;

/** 发文字号, alone or beside what else stands on its line. */
function readNumberLine(line: string): readonly TypedValue[] | undefined {
  const number = NUMBER.exec(line);
  if (number === null) return undefined;
  const rest = line.slice(0, number.index).trim() + line.slice(number.index + number[0].length).trim();
  return rest === '' ? [valueAt('document-number', number[0], number.index)] : undefined;
}

const YEAR = '[〔［\\[（(【][ ]?[0-9０-９Xx×]{4}[ ]?[〕］\\]）)】]';
const NUMBER = new RegExp(
  `[\\p{Script=Han}A-Za-z]{1,14}[ ]?${YEAR}[ ]?第?[ ]?[0-9０-９Xx×]{1,5}[ ]?号|^[ \\u3000]*[（(]?第[ ]?[0-9０-９一二三四五六七八九十百Xx×]{1,5}[ ]?[号期次][）)]?[ \\u3000]*$|${YEAR}第?[0-9０-９]{1,5}号`,
  'u',
);

/** 编发单位 and date of a 简报: `某某局办公室编  2024年7月9日`. */
function readIssuerLine(line: string): readonly TypedValue[] | undefined {
  const match = new RegExp(`^[ \\u3000]*(\\S{2,30}?)[ \\u3000\\t]+(${DATE})[ \\u3000]*$`, 'u').exec(line);
  const [, issuer = '', date = ''] = match ?? [];
  if (match === null) return undefined;
  const at = line.lastIndexOf(date);
  return [valueAt('issuer', issuer, line.indexOf(issuer)), valueAt('issue-date', date, at)];
}

/** What stands in red: the name of an organ with 文件, a 令, a 纪要 or 简报. */
const MARK = /^[\p{Script=Han}（）()A-Za-z0-9“”《》·\u3000 ]{2,40}(?:文件|命令|令|会议纪要|纪要|简报|专报|快报|通讯|信息|动态|參考|参考)$/u;
