import { isHan, Role } from '../characters.ts';
import { classify } from '../classify.ts';
import { foldText } from '../fold.ts';
import type { Meaning } from '../classify.ts';
import { codeContext } from '../patterns/code.ts';
import type { Placeholder } from '../placeholder.ts';
import { readDate } from './date.ts';
import type { LineFacts } from './facts.ts';
import { isForeign, isFormula, isWord, wordsBeforeX } from './prose.ts';
import type { Run } from './run.ts';

/** A gap made of X or ×: `XX市`, `××年`, `3X人`, `X.X%`. `floor` is the end of the gap before. */
export function readMask(
  text: string,
  run: Run,
  floor: number,
  facts: LineFacts,
  previous: Placeholder | undefined,
): Placeholder | undefined {
  if (isForeign(text, run)) return undefined;
  const left = foldText(text, run.start - 24, run.start);
  const right = foldText(text, run.end, run.end + 40);
  if (isWord(left, right, run.end - run.start)) return undefined;
  const date = readDate(text, run, floor);
  if (date !== undefined) return date;
  return readNumber(text, run, left, right, floor) ?? readPlain(text, run, left, right, facts, previous);
}

/** Digits and masks in one number: `0.XX亿元`, `1XX人`, `138XXXX1234`. The number is the gap. */
function readNumber(text: string, run: Run, left: string, right: string, floor: number): Placeholder | undefined {
  const head = /\d{1,18}(?:\.\d*)?$/u.exec(left)?.[0] ?? '';
  const tail = /^(?:\.(?:X{1,4}|\d{1,4})(?![\dX.])|[X\d]+(?:\.\d{1,4})?)/u.exec(right)?.[0] ?? '';
  if (head === '' && tail === '') return readThousands(text, run, left, right);
  const start = run.start - head.length;
  const span = { start, end: run.end + tail.length };
  if (start < floor) return undefined;
  const length = run.end - run.start;
  const outer = left.slice(0, left.length - head.length);
  const rest = right.slice(tail.length);
  if (/[A-Za-z]-?$/u.test(outer)) return undefined;
  const meaning = classify(outer, rest);
  // `X.509` is a name, `X.5亿元` a number.
  if (head === '' && /^\.\d/u.test(tail) && length === 1 && !isNumeric(meaning)) return undefined;
  if (length >= 3 && head.length + length + tail.length >= 7 && !/\./u.test(head + tail) && !isNumeric(meaning))
    return { kind: 'code', span };
  if (!isNumeric(meaning) && !(tail.startsWith('.') && head === '' && length <= 3)) return undefined;
  // `1.XX个`: the number of an item, then the gap.
  if (/^[1-9]\d?\.$/u.test(head) && /^\s*$/u.test(outer) && meaning.kind !== 'money' && meaning.kind !== 'percent') return undefined;
  if (length === 1 && tail === '' && /[x×✕✖╳ｘ]/u.test(text.charAt(run.start))) return undefined;
  // `X0万元` is a masked number, `2X25` is a product.
  if (
    tail !== '' &&
    !tail.startsWith('.') &&
    length < 2 &&
    !(/^0+$/u.test(tail) && /[XＸ]/u.test(text.charAt(run.start)) && meaning.unit !== undefined)
  )
    return undefined;
  if (/^\d/u.test(tail) && !/^0+$/u.test(tail) && head === '' && meaning.kind !== 'money' && meaning.kind !== 'percent') return undefined;
  return meaning.kind === 'term' && tail.startsWith('.') ? { kind: 'count', span } : placeholder(meaning, span.start, span.end);
}

/** `XX,XXX元`: a half-width comma, then three masks and a unit. */
function readThousands(text: string, run: Run, left: string, right: string): Placeholder | undefined {
  if (run.end - run.start > 3 || text.charAt(run.end) !== ',') return undefined;
  const tail = /^(?:,XXX(?!X)){1,4}(?:\.X{1,2})?/u.exec(right)?.[0];
  if (tail === undefined) return undefined;
  const meaning = classify(left, right.slice(tail.length));
  return isNumeric(meaning) && meaning.unit !== undefined ? placeholder(meaning, run.start, run.end + tail.length) : undefined;
}

function readPlain(
  text: string,
  run: Run,
  left: string,
  right: string,
  facts: LineFacts,
  previous: Placeholder | undefined,
): Placeholder | undefined {
  const length = run.end - run.start;
  if (/^\.\d/u.test(right) && length === 1) return undefined;
  if (/^\d/u.test(right) && !beforeNumber(left, right, length)) return undefined;
  const dotted = caseName(run, left, right);
  if (dotted !== undefined) return dotted;
  const code = dashedPhone(run, left, right);
  if (code !== undefined) return code;
  const meaning = continued(text, run, right, previous) ?? classify(left, right);
  if (/\d$/u.test(left) && (length < 2 || (/[A-Za-z][ -]?\d{1,4}$/u.test(left) && !isNumeric(meaning) && meaning.unit === undefined)))
    return undefined;
  if (/\d-$/u.test(left) && length < 2 && meaning.unit === undefined) return undefined;
  if (length === 1 && !isNumeric(meaning) && facts.hasPlusX()) return undefined;
  if (length === 1 && !isSingle(text, run, left, right, meaning)) return undefined;
  return placeholder(meaning, run.start, run.end);
}

/** `0571-XXXXXXXX`, `XXXX-XXXXXXX`: an area code and a number. */
function dashedPhone(run: Run, left: string, right: string): Placeholder | undefined {
  const tail = /^-X{7,8}(?![X\d])/u.exec(right)?.[0];
  if (tail === undefined || run.end - run.start < 3 || run.end - run.start > 4) return undefined;
  return codeContext.test(left) ? { kind: 'code', span: { start: run.start, end: run.end + tail.length } } : undefined;
}

/** `“X·XX”专案`: a date that names a case. */
function caseName(run: Run, left: string, right: string): Placeholder | undefined {
  const tail = /^[·・.]X{1,2}(?=”)/u.exec(right)?.[0];
  if (tail === undefined || run.end - run.start > 2 || !left.endsWith('“')) return undefined;
  return { kind: 'name', span: { start: run.start, end: run.end + tail.length } };
}

/** `副局长XX、XX参加`: the second in an enumeration is what the first is. */
function continued(text: string, run: Run, right: string, previous: Placeholder | undefined): Meaning | undefined {
  if (previous === undefined || previous.span.end !== run.start - 1 || previous.unit !== undefined) return undefined;
  if (previous.kind !== 'person' && previous.kind !== 'org' && previous.kind !== 'place') return undefined;
  if (
    !(previous.kind === 'person' ? /[、和与及 　]/u : /[、和与及]/u).test(text.charAt(run.start - 1)) ||
    !/^(?:[,，、。；;和与及等 ]|$)/u.test(right)
  )
    return undefined;
  return { kind: previous.kind, unit: undefined };
}

/** `XX2020年工作总结`: a name, then a number of its own. */
function beforeNumber(left: string, right: string, length: number): boolean {
  if (/\d$/u.test(left)) return false;
  if (/^(?:19|20)\d{2}(?:年|-)/u.test(right)) return true;
  return length >= 2 && /^\d{1,4}(?:[一-鿿%]|kV)/u.test(right);
}

/** A single letter needs more around it than a run does. */
function isSingle(text: string, run: Run, left: string, right: string, meaning: Meaning): boolean {
  if (meaning.unit === undefined && wordsBeforeX.test(left)) return false;
  const lower = /[xｘхχ×✕✖╳]/u.test(text.charAt(run.start));
  if (lower && meaning.kind !== 'person' && meaning.kind !== 'code' && (meaning.unit === undefined || meaning.kind === 'name'))
    return false;
  if (!lower && isCell(left, right)) return true;
  if (lower && isFormula(left, right, meaning)) return false;
  if (isProduct(run, left, meaning)) return false;
  if (!lower && (/X:$/u.test(left) || /^:X/u.test(right))) return true;
  return (
    isHan(text.charCodeAt(run.start - 1)) ||
    isHan(text.charCodeAt(run.end)) ||
    meaning.kind === 'percent' ||
    /[一-鿿]/u.test(right.slice(0, 3))
  );
}

/** `| 增速 | X |`: the cell behind the name of a number. */
function isCell(left: string, right: string): boolean {
  return /\|[^|]*(?:[速率额量数比重积次]|金额|占比|投资|收入|支出|产值|合计|总计|小计) ?\| ?$/u.test(left) && /^ ?(?:\||$)/u.test(right);
}

/** `城市×大学`: two who do something together. */
function isProduct({ role }: Run, left: string, { kind, unit = '' }: Meaning): boolean {
  return (
    role === Role.times &&
    unit.length > 1 &&
    (kind === 'org' || kind === 'name') &&
    /[一-鿿](?<![在到由与和对向经请从赴往为给至是以及或的了])$/u.test(left)
  );
}

function isNumeric(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'count':
    case 'quantity':
    case 'money':
    case 'percent':
    case 'ordinal':
      return true;
    case 'org':
    case 'place':
    case 'person':
    case 'name':
    case 'term':
    case 'code':
    case 'date':
    case 'instruction':
    case 'empty-bracket':
    case 'generic':
      return false;
  }
}

export function placeholder(meaning: Meaning, start: number, end: number): Placeholder {
  const span = { start, end };
  return meaning.unit === undefined ? { kind: meaning.kind, span } : { kind: meaning.kind, span, unit: meaning.unit };
}
