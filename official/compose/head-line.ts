import type { LabelledElement } from '#core';
import { ANY_DATE, DATE } from './dates.ts';
import { labelAt, labelStarts } from './labels.ts';
import { namesIn } from './names.ts';
import { dense } from './plain-form.ts';
import { partsOf, type TypedElement, type TypedValue, valueAt } from './typed-value.ts';

// What a line of a 版头 holds, by its form alone; lines in plain form.

/** `机密★1年  特急`, `某政发〔2024〕5号 签发人：张三`, `某某局编  2024年7月9日`. Undefined for a line of something else. */
export function readHeadLine(plain: string): readonly TypedValue[] | undefined {
  if (plain.length > LONGEST) return undefined;
  return readLabels(plain) ?? readForms(plain) ?? readIssuer(plain) ?? readRow(plain);
}

const LONGEST = 120;

/** A rule typed as dashes or stars. */
export function isTypedRule(plain: string): boolean {
  return /^[-_─━═*=~·☆★\s]{3,}$/u.test(plain);
}

/** `份号：000001`, `密级：机密`, `签发人：张三 李四`; what stands before the first label reads as a head line, too. */
function readLabels(plain: string): readonly TypedValue[] | undefined {
  const first = labelAt(plain, HEAD_LABELS) === undefined ? labelStarts(plain)[1] : 0;
  if (first === undefined) return undefined;
  const lead = plain.slice(0, first);
  const leading = lead.trim() === '' ? [] : (readForms(lead) ?? readName(lead));
  if (leading === undefined) return undefined;
  const labelled = labelledParts(plain, first);
  return labelled === undefined ? undefined : [...leading, ...labelled];
}

const HEAD_LABELS: readonly LabelledElement[] = [
  'copy-number',
  'secrecy',
  'urgency',
  'document-number',
  'signatory',
  'issuer',
  'addressee',
  'issue-date',
  'attachment',
  'imprint-other',
];

function labelledParts(plain: string, first: number): readonly TypedValue[] | undefined {
  const parts: TypedValue[] = [];
  let at = first;
  while (at < plain.length) {
    const form = formAt(plain, at);
    const label = form === undefined ? labelAt(plain.slice(at), HEAD_LABELS) : undefined;
    if (form !== undefined) {
      parts.push(form.value);
      at = afterSpace(plain, form.end);
      continue;
    }
    if (label === undefined) {
      if (!DATE_ONLY.test(plain.slice(at))) return undefined;
      parts.push(valueAt('issue-date', plain.slice(at), at));
      break;
    }
    const from = at + label.end;
    const end = endOfValue(plain, from);
    const values = labelledValues(label.element, label.name, plain, { at, from, end });
    if (values === undefined) return undefined;
    parts.push(...values);
    at = end;
  }
  return parts;
}

function afterSpace(plain: string, at: number): number {
  return at + (/^ */u.exec(plain.slice(at))?.[0].length ?? 0);
}

/** Where the next label or form of its own begins, else the end. */
function endOfValue(plain: string, from: number): number {
  const next = labelStarts(plain.slice(from)).find(start => start > 0);
  const end = next === undefined ? plain.length : from + next;
  for (const { index, 0: gap } of plain.slice(from, end).matchAll(/ {2,}/gu)) {
    const at = from + index + gap.length;
    if (index > 0 && at < end && (formAt(plain, at) !== undefined || DATE_ONLY.test(plain.slice(at, end)))) return at;
  }
  return end;
}

const DATE_ONLY = new RegExp(`^ *${DATE} *$`, 'u');

interface Place {
  /** Of the label, of its value. */
  readonly at: number;
  readonly from: number;
  readonly end: number;
}

function labelledValues(
  element: LabelledElement,
  name: string,
  plain: string,
  { at, from, end }: Place,
): readonly TypedValue[] | undefined {
  const value = plain.slice(from, end);
  switch (element) {
    case 'signatory':
      return namesIn(value).map(part => valueAt('signatory', part.text, from + part.at));
    case 'document-number':
      return [valueAt(name === '编号' && /^[0-9]{6}$/u.test(value.trim()) ? 'copy-number' : element, value, from)];
    case 'issue-date':
      return DATE_ONLY.test(value) ? [valueAt(element, value, from)] : undefined;
    case 'imprint-other':
      return [valueAt(element, plain.slice(at, end), at)];
    default:
      return [valueAt(element, value, from)];
  }
}

/** DocumentElements with an unmistakable form of their own, one or several on a line. */
function readForms(plain: string): readonly TypedValue[] | undefined {
  const values: TypedValue[] = [];
  for (let at = 0; at < plain.length;) {
    if (plain.charAt(at) === ' ') {
      at++;
      continue;
    }
    const found = formAt(plain, at);
    if (found === undefined) return undefined;
    values.push(found.value);
    at = found.end;
  }
  return values.length === 0 ? undefined : values;
}

function formAt(plain: string, at: number): { readonly value: TypedValue; readonly end: number } | undefined {
  const bracketed = BRACKETED.exec(plain.slice(at));
  if (bracketed !== null) {
    const inner = formAt(bracketed[1] ?? '', 0);
    if (inner !== undefined && inner.value.element !== 'document-number') {
      return { value: valueAt(inner.value.element, bracketed[1] ?? '', at + 1), end: at + bracketed[0].length };
    }
  }
  for (const { element, pattern } of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(plain);
    if (match === null) continue;
    const [whole, inner = whole] = match;
    return { value: valueAt(element, inner, at + whole.indexOf(inner)), end: at + whole.length };
  }
  return undefined;
}

/** `（特急）` */
const BRACKETED = /^[([]([^()[\]]{2,8})[)\]](?= |$)/u;

const END = '(?= |$)';
const YEAR = '(?:\\[ ?[0-9XxＸ×*_]{2,4} ?\\]|\\( ?[0-9Xx×*_]{2,4} ?\\)|[\\[(][〇O0零一二三四五六七八九]{4}[\\])])';
const COUNT = '(?:[0-9Xx×*_]{1,5}|[一二三四五六七八九十百零〇]{1,6})';
const ORGAN = '[\\p{Script=Han}A-Za-zXx×*](?:[\\p{Script=Han}A-Za-zXx×*()]{0,17}[\\p{Script=Han}A-Za-zXx×*)])?';
const ISSUE = `(?:${YEAR} ?|[0-9]{4}年 ?)?(?:增刊 ?|专刊 ?)?(?:总 ?)?第 ?${COUNT} ?[号期次辑]`;
const ISSUES = `(?:${ISSUE}|总 ?${COUNT} ?期)(?: ?[,(]? ?(?:总 ?第? ?${COUNT} ?期|累计 ?第? ?${COUNT} ?期|增刊|特刊)\\)?)?`;

const FORMS: readonly { readonly element: TypedElement; readonly pattern: RegExp }[] = [
  {
    element: 'secrecy',
    pattern: new RegExp(
      `(?:绝密|机密|秘密|(?:核心|普通)?商密|商业秘密|工作秘密)件?(?: ?[★☆*·●] ?(?:长期|${COUNT} ?(?:年|个月|天|日|小时)|[^ ]{2,8}))?${END}|内部(?:资料|文件|材料|刊物|使用|参考)?[,、]? *(?:请)?注意(?:保存|保密|保管)${END}|(?:请)?注意(?:保存|保密|保管)${END}|内部(?:资料|文件|材料|刊物)${END}`,
      'uy',
    ),
  },
  { element: 'urgency', pattern: new RegExp(`(?:特急|加急|特提|平急|急件|紧急)件?(?:[·.、]?(?:明电|密电))?${END}`, 'uy') },
  { element: 'document-number', pattern: new RegExp(`\\( ?(${ISSUES}) ?\\)${END}`, 'uy') },
  { element: 'document-number', pattern: new RegExp(`${ISSUES}${END}`, 'uy') },
  {
    element: 'document-number',
    pattern: new RegExp(`(?:${ORGAN} ?)?${YEAR} ?(?:第 ?)?${COUNT}?(?: {0,4}号${END}|(?<=[0-9Xx×*])${END})`, 'uy'),
  },
  {
    element: 'document-number',
    pattern: new RegExp(`${YEAR} ?[\\p{Script=Han}A-Za-z][\\p{Script=Han}A-Za-z0-9]{0,14}[0-9]{1,6}号(?:之[0-9一二三四])?${END}`, 'uy'),
  },
  { element: 'document-number', pattern: new RegExp(`${ORGAN}字?第[0-9]{2,14}号${END}`, 'uy') },
  { element: 'document-number', pattern: new RegExp(`${ORGAN}(?:[0-9]{4}年?-?第?[0-9]{1,4}|[0-9]{4}-[0-9]{1,4})号${END}`, 'uy') },
  { element: 'copy-number', pattern: new RegExp(`(?:(?:No[.]?|№|第) ?)?[0-9]{5,8}号?${END}`, 'iuy') },
  { element: 'copy-number', pattern: new RegExp(`(?:No[.]?|№) ?[0-9]{3,4}${END}`, 'iuy') },
];

/** 编发单位 and date of a 简报: `某某局办公室编  2024年7月9日`. */
function readIssuer(plain: string): readonly TypedValue[] | undefined {
  const match = ISSUER.exec(plain);
  const [, lead = '', name = '', gap = '', date = ''] = match ?? [];
  if (match === null || name === '') return undefined;
  const at = lead.length + name.length + gap.length;
  return [...(readName(lead + name) ?? []), valueAt('issue-date', date, at)];
}

const ISSUER = new RegExp(
  `^( *)([^ ,;:。](?:[^,;:。]{1,38}[^ ,;:。])?)( +)((?:${DATE}|${ANY_DATE})(?: ?[0-9]{1,2}(?:时|:)(?:[0-9]{2}分?)?)?) *$`,
  'u',
);

/** `某某办  第2期  2024年5月1日`: parts by wide spaces, each a form of its own, a date or, once, a name. */
function readRow(plain: string): readonly TypedValue[] | undefined {
  const parts = partsOf(plain, / {2,}/gu);
  if (parts.length < 2) return undefined;
  const read = parts.map(({ text, at }) => {
    const values = readForms(text) ?? (DATE_ONLY.test(text) ? [valueAt('issue-date', text, 0)] : readName(text));
    return values?.map(value => ({ ...value, start: value.start + at, end: value.end + at }));
  });
  if (read.some(values => values === undefined)) return undefined;
  const values = read.flatMap(each => each ?? []);
  const issuers = values.filter(({ element }) => element === 'issuer').length;
  return issuers <= 1 && values.length > issuers && values.length > 1 ? values : undefined;
}

/** The name of the organ that makes a 简报, without 编. */
function readName(plain: string): readonly TypedValue[] | undefined {
  const name = /^ *([\p{Script=Han}A-Za-z0-9()、· ]{2,40}?)(?: ?(?:主办|承办|编印|编发|编辑|编))? *$/u.exec(plain)?.[1];
  return name === undefined || dense(name).length < 2 ? undefined : [valueAt('issuer', name, plain.indexOf(name))];
}
