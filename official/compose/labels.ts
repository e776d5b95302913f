import { type LabelledElement, labelsOf } from '#core';
import { dense } from './plain-form.ts';

/** A label at the beginning of a text in plain form, and where its value begins. */
export interface Label {
  readonly element: LabelledElement;
  /** Without spaces and brackets. */
  readonly name: string;
  readonly end: number;
}

/** `签 发 人：`, `承诺人（签字）：`, `抄送 某某局`: the first of `elements` that is called so. */
export function labelAt(plain: string, elements: readonly LabelledElement[]): Label | undefined {
  const name = labelName(plain);
  if (name === undefined) return bareLabelAt(plain, elements);
  const element = elements.find(each => labelsOf(each).has(name.name));
  return element === undefined ? undefined : { element, ...name };
}

/** A label whose colon was forgotten; only words that begin nothing else. */
function bareLabelAt(plain: string, elements: readonly LabelledElement[]): Label | undefined {
  const [whole, name = ''] = /^ *(\p{Script=Han}{1,3}) +(?=[^ ]{2})/u.exec(plain) ?? [];
  const element = whole === undefined ? undefined : elements.find(each => BARE.get(each)?.has(name) === true);
  return element === undefined || whole === undefined ? undefined : { element, name, end: whole.length };
}

const BARE: ReadonlyMap<LabelledElement, ReadonlySet<string>> = new Map<LabelledElement, ReadonlySet<string>>([
  ['copy-to', new Set(['抄送', '抄报'])],
  ['signatory', new Set(['签发人'])],
  ['copy-number', new Set(['份号'])],
  ['secrecy', new Set(['密级'])],
  ['imprint-other', new Set(['主题词'])],
  ['report-to', new Set(['报'])],
  ['send-to', new Set(['送'])],
  ['issue-to', new Set(['发'])],
]);

/** What stands before a colon near the beginning of a line, if it may be a label. */
export function labelName(plain: string): { readonly name: string; readonly end: number } | undefined {
  const match = LABEL.exec(plain);
  if (match === null) return undefined;
  return { name: dense(match[1] ?? ''), end: match[0].length };
}

const LABEL = /^ *([^ :,;。()"“”《》]{1,20}|[^ :,;。()"“”《》](?: {1,4}[^ :,;。()"“”《》]){1,7}) {0,2}(?:\([^():]{1,10}\))? ?: */u;

/** Where the labels of a line begin, each after a space: `打印：甲  校对：乙`. */
export function labelStarts(plain: string): readonly number[] {
  if (plain.length > LONGEST) return [0];
  const first = labelName(plain)?.end ?? 0;
  return [0, ...[...plain.slice(first).matchAll(FURTHER)].map(match => first + match.index + match[0].length)];
}

/** A line of several labels is shorter. */
const LONGEST = 400;
const FURTHER =
  /(?:^| ) *(?<= )(?=(?:[^ :,;。()]{1,12}|[^ :,;。()] {1,2}[^ :,;。()]|[^ :,;。()](?: [^ :,;。()]){2,4})(?: ?\([^():]{1,10}\))? ?:)/gu;
