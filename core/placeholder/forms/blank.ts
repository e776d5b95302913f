import { isBlank, isHan, Role, roles } from '../characters.ts';
import { foldText } from '../fold.ts';
import { labelKind } from '../patterns/field.ts';
import type { Placeholder } from '../placeholder.ts';
import type { Run } from './run.ts';

/** Blanks of a form: `联系人：        `, `第    号`, `    年  月  日`, `——年——月——日`. */
export function readBlank(text: string, run: Run, floor: number): Placeholder | undefined {
  const { start, end } = run;
  switch (text.charAt(end)) {
    case '年':
      return readDateBlank(text, run, floor);
    case '月':
      return text.charAt(start - 1) === '年' ? readDateBlank(text, { start: start - 1, end: start - 1, role: run.role }, floor) : undefined;
    case '号':
    case '號':
    case '期':
    case '次':
    case '届':
    case '屆':
      return readNumberBlank(text, run);
    default:
      if (isCounted(text, run)) return { kind: 'count', span: { start, end }, unit: foldText(text, end, end + unitLength(text, end)) };
      return text.charAt(start - 1) === '：' || text.charAt(start - 1) === ':' ? readFieldBlank(text, run) : undefined;
  }
}

const DATE = /^年(?: {1,12}|-{2,4} ?)月(?: {1,12}|-{2,4} ?)日/u;

/** `20  年  月  日`, `——年——月——日`; with the blanks before 年, but not with an indent. */
function readDateBlank(text: string, run: Run, floor: number): Placeholder | undefined {
  const match = DATE.exec(foldText(text, run.end, run.end + 32));
  if (match === null) return undefined;
  const end = run.end + match[0].length;
  const century =
    /(?:(?:19|20)\d{0,2}|[一二三四五六七八九〇零○]{2,4})$/u.exec(text.slice(Math.max(floor, run.start - 4), run.start))?.[0].length ?? 0;
  const isIndent = century === 0 && (run.start === 0 || run.end - run.start > 12) && isBlank(text.charCodeAt(run.start));
  const start = isIndent ? run.end : run.start - century;
  return start < floor ? undefined : { kind: 'date', span: { start, end } };
}

/** `第    号`, `〔2024〕  号`. */
function readNumberBlank(text: string, { start, end }: Run): Placeholder | undefined {
  const before = text.charAt(start - 1);
  if (end - start < 2 || (before !== '第' && before !== '〕') || !isBlank(text.charCodeAt(start))) return undefined;
  return { kind: before === '第' ? 'ordinal' : 'code', span: { start, end }, unit: foldText(text, end, end + 1) };
}

/** `共发现问题     个，`: Four columns or more in a sentence, a measure word, and the sentence goes on. */
function isCounted(text: string, { start, end }: Run): boolean {
  if (start === 0 || columns(text, start, end) < 4 || !isHan(text.charCodeAt(start - 1)) || !isBlank(text.charCodeAt(start))) return false;
  const length = unitLength(text, end);
  return length > 0 && /^[，。；、）]/u.test(text.slice(end + length, end + length + 1));
}

function unitLength(text: string, at: number): number {
  return /^(?:万元|亿元|人次|平方米|公里|[个人名份件次条项页户家元亩吨处台])/u.exec(text.slice(at, at + 3))?.[0].length ?? 0;
}

/** Four columns or more after the colon of a known field, then the end, a stop or the next field. */
function readFieldBlank(text: string, { start, end }: Run): Placeholder | undefined {
  if (columns(text, start, end) < 4) return undefined;
  const left = foldText(text, start - 14, start);
  // `甲方（盖章）：`: for the stamp, not for the keyboard.
  if (/\([^)]*[章签][^)]*\):$/u.test(left)) return undefined;
  const kind = labelKind(left);
  if (kind === undefined) return undefined;
  const after = foldText(text, end, end + 14);
  if (!/^(?:$|[。,，；;)）]|[一-鿿]{2,8}(?:\([^)]{0,6}\))?:)/u.test(after)) return undefined;
  return { kind, span: { start, end } };
}

function columns(text: string, start: number, end: number): number {
  let count = end - start;
  for (let i = start; i < end && count < 8; i++) if (text.charCodeAt(i) === 0x3000) count++;
  return count;
}

/** A run of blanks, or of dashes, is one run. */
export function blankRunAt(text: string, start: number): Run {
  const blank = isBlank(text.charCodeAt(start));
  let end = start + 1;
  while (end < text.length && roles[text.charCodeAt(end)] === Role.blank && isBlank(text.charCodeAt(end)) === blank) end++;
  return { start, end, role: Role.blank };
}
