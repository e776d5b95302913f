import { isBlank } from '../characters.ts';
import { foldText } from '../fold.ts';
import { labelKind } from '../patterns/field.ts';
import type { Placeholder } from '../placeholder.ts';

/** Blanks of a form: `联系人：        `, `第    号`, `    年  月  日`. Seen from the character beside them. */
export function readBlank(text: string, at: number, floor: number): Placeholder | undefined {
  switch (text.charAt(at)) {
    case '年':
      return readDateBlank(text, at, floor);
    case '第':
    case '〕':
      return readNumberBlank(text, at);
    default:
      return readFieldBlank(text, at);
  }
}

const DATE = /^年(?:[ ]{1,12}|-{2,4} ?)月(?:[ ]{1,12}|-{2,4} ?)日/u;

/** `20  年  月  日`, `——年——月——日`; with the blanks before 年, but not with an indent. */
function readDateBlank(text: string, at: number, floor: number): Placeholder | undefined {
  const next = text.charCodeAt(at + 1);
  if (!isBlank(next) && !isDash(next)) return undefined;
  const match = DATE.exec(foldText(text, at, at + 40));
  if (match === null) return undefined;
  let start = at;
  while (start > floor && at - start < 12 && (isBlank(text.charCodeAt(start - 1)) || isDash(text.charCodeAt(start - 1)))) start--;
  const century = /(?:19|20|二〇|二零)\d?$/u.exec(text.slice(Math.max(floor, start - 3), start))?.[0];
  if (century !== undefined) start -= century.length;
  else if (start === 0 || (at - start === 12 && isBlank(text.charCodeAt(start - 1)))) start = at;
  return { kind: 'date', span: { start, end: at + match[0].length } };
}

/** `第    号`, `〔2024〕  号`. */
function readNumberBlank(text: string, at: number): Placeholder | undefined {
  const end = skipBlanks(text, at + 1);
  if (end - at - 1 < 2 || !/^[号號期次届屆]/u.test(text.charAt(end))) return undefined;
  const unit = foldText(text, end, end + 1);
  return { kind: text.charAt(at) === '第' ? 'ordinal' : 'code', span: { start: at + 1, end }, unit };
}

/** Four columns or more after the colon of a known field, then the end, a stop or the next field. */
function readFieldBlank(text: string, at: number): Placeholder | undefined {
  const start = at + 1;
  const end = skipBlanks(text, start);
  if (columns(text, start, end) < 4) return undefined;
  const kind = labelKind(foldText(text, at - 14, at + 1));
  if (kind === undefined) return undefined;
  const after = foldText(text, end, end + 12);
  if (!/^(?:$|[。,，；;)）]|[一-鿿]{2,8}(?:\([^)]{0,6}\))?:)/u.test(after)) return undefined;
  return { kind, span: { start, end } };
}

function columns(text: string, start: number, end: number): number {
  let count = end - start;
  for (let i = start; i < end && count < 8; i++) if (text.charCodeAt(i) === 0x3000) count++;
  return count;
}

function skipBlanks(text: string, start: number): number {
  let end = start;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  return end;
}

function isDash(code: number): boolean {
  return code === 0x2014 || code === 0x2d || code === 0x2500 || code === 0xff0d;
}
