import { isDateLine } from './closing-line.ts';
import { isTypedRule, readHeadLine } from './head-line.ts';
import { labelName } from './labels.ts';
import { isPassedOver, isText, type Line, type TypedLine } from './line.ts';
import { isPeriodical, markKind, type MarkKind } from './marks.ts';
import { isNames, namesIn } from './names.ts';
import { dense } from './plain-form.ts';
import { type TypedElement, type TypedValue, valueAt, wholeLine } from './typed-value.ts';

/** Places among the lines of a report, half-open. */
export interface Places {
  readonly first: number;
  readonly end: number;
}

/** What is typed at the head of a report, by the index of the line, and where its text begins among the lines. */
export interface HeadReading {
  readonly typed: ReadonlyMap<number, TypedLine>;
  readonly end: number;
}

/** Reads the 版头: the lines above the title, and a title that is really a mark. `title` is where the title's lines stand. */
export function readHead(lines: readonly Line[], title: Places | undefined): HeadReading {
  const mark = title === undefined ? undefined : headWithMark(lines, title);
  if (mark !== undefined) return reading(lines, mark, []);
  const named = title === undefined ? titleAboveNumber(lines) : undefined;
  if (named !== undefined) {
    const head = readHead(lines, named);
    const line = lines[named.first];
    const titled: TypedLine = { zone: 'text', role: 'title', values: wholeLine('title', line?.plain ?? '') };
    return line === undefined ? head : { ...head, typed: new Map([...head.typed, [line.index, titled]]) };
  }
  const first = title?.first ?? readOn(lines, 0, new Map());
  const below = title === undefined ? NOTHING : numberBelow(lines, title.end);
  const zone = settled(lines, collected(lines, { first: 0, end: first }), title, below.length > 0);
  const end = title?.end ?? (zone.values.size > 0 ? first : 0);
  const at = zone.values.size > 0 ? first : 0;
  const titled = title === undefined && (zone.values.size > 0 ? isTitle(lines, at) : isBareTitle(lines)) ? [at] : zone.titles;
  return reading(lines, { values: zone.values, end: Math.max(end, ...titled.map(i => i + 1)), titles: titled }, below);
}

type Values = ReadonlyMap<number, readonly TypedValue[]>;

interface Zone {
  readonly values: Values;
  /** Lines that belong to the title. */
  readonly titles: readonly number[];
}

const NOTHING: readonly (readonly [number, readonly TypedValue[]])[] = [];

function reading(
  lines: readonly Line[],
  { values, titles, end }: Zone & { readonly end: number },
  below: readonly (readonly [number, readonly TypedValue[]])[],
): HeadReading {
  const typed = new Map<number, TypedLine>();
  const add = (i: number, line: TypedLine): void => {
    const index = lines[i]?.index;
    if (index !== undefined) typed.set(index, line);
  };
  for (const [i, each] of values) add(i, { zone: 'head', role: PRINTED.get(each[0]?.element) ?? 'body', values: each });
  for (const i of titles) add(i, { zone: 'text', role: 'title', values: wholeLine('title', lines[i]?.plain ?? '') });
  for (const [i, each] of below) add(i, { zone: 'text', role: 'byline', values: each });
  return { typed, end: Math.max(end, ...below.map(([i]) => i + 1)) };
}

/** How a line is printed in its place where the head has none for it. */
const PRINTED: ReadonlyMap<TypedElement | undefined, TypedLine['role']> = new Map<TypedElement | undefined, TypedLine['role']>([
  ['addressee', 'addressee'],
  ['attachment', 'attachment-note'],
]);

/** The lines of a head, in which a line may depend on the one before it. */
function collected(lines: readonly Line[], { first, end }: Places): Map<number, readonly TypedValue[]> {
  const values = new Map<number, readonly TypedValue[]>();
  for (let i = first; i < end; i++) {
    if (!collect(lines, i, values) && (lines[i]?.plain.length ?? 0) > LONGEST) break;
  }
  return values;
}

/** In UTF-16 units; a longer line is text, below which no head stands. */
const LONGEST = 60;

function collect(lines: readonly Line[], i: number, values: Map<number, readonly TypedValue[]>): boolean {
  const found = valuesOf(lines[i]?.plain ?? '', values.get(i - 1)?.at(-1)?.element, values);
  if (found !== undefined) values.set(i, found);
  return found !== undefined;
}

/** Takes lines from `first` on as long as they are of a head; where something else begins. */
function readOn(lines: readonly Line[], first: number, values: Map<number, readonly TypedValue[]>): number {
  for (let i = first; ; i++) {
    const line = lines[i];
    if (line === undefined || (!isPassedOver(line) && !collect(lines, i, values))) return i;
  }
}

function valuesOf(plain: string, above: TypedElement | undefined, values: Values): readonly TypedValue[] | undefined {
  if (isTypedRule(plain)) return [];
  const found = readHeadLine(plain);
  if (found !== undefined) return found;
  if (above === 'signatory' && isNames(plain)) return namesIn(plain).map(({ text, at }) => valueAt('signatory', text, at));
  const numbered = hasElement(values, 'document-number');
  if (numbered && isDateLine(plain)) return wholeLine('issue-date', plain);
  const kind = markKind(plain);
  if (kind === undefined) return dense(plain) === '文件' ? wholeLine('mark', plain) : undefined;
  if (numbered && kind !== 'organ') return undefined;
  return wholeLine(numbered && kind === 'organ' ? 'issuer' : 'mark', plain);
}

function hasElement(values: Values, element: TypedElement): boolean {
  return [...values.values()].some(each => each.some(value => value.element === element));
}

/** What of the lines above a title is its head: nothing where no line is surely of one. */
function settled(
  lines: readonly Line[],
  values: Map<number, readonly TypedValue[]>,
  title: Places | undefined,
  numberedBelow: boolean,
): Zone {
  const numbered = hasElement(values, 'document-number');
  const kinds = marksOf(lines, values);
  const sure =
    numberedBelow ||
    CERTAIN.some(element => hasElement(values, element)) ||
    kinds.some(kind => SURE_MARKS.has(kind)) ||
    isFiled(lines, values);
  if (!sure) return { values: new Map(), titles: [] };
  const titles: number[] = [];
  if (title !== undefined && !kinds.some(isPeriodical)) {
    for (let i = title.first - 1; isOnly(values.get(i), 'issuer'); i--) titles.unshift(i);
    for (const i of titles) values.delete(i);
  }
  if (!numbered && !numberedBelow && !kinds.some(kind => kind !== 'organ')) {
    for (const [i, each] of values) if (isOnly(each, 'mark')) values.delete(i);
  }
  return { values, titles };
}

const CERTAIN = ['document-number', 'secrecy', 'urgency', 'signatory', 'copy-number'] as const;
const SURE_MARKS: ReadonlySet<MarkKind> = new Set<MarkKind>(['document', 'order', 'meeting', 'bulletin']);

function isOnly(values: readonly TypedValue[] | undefined, element: TypedElement): boolean {
  return values?.length === 1 && values[0]?.element === element;
}

function marksOf(lines: readonly Line[], values: Values): readonly MarkKind[] {
  return [...values].flatMap(([i, each]) => (isOnly(each, 'mark') ? (markKind(lines[i]?.plain ?? '') ?? 'document') : []));
}

/** `檔  號：` and `保存年限：` stand at the head of a document and nowhere else. */
function isFiled(lines: readonly Line[], values: Values): boolean {
  return [...values].some(
    ([i, each]) => isOnly(each, 'imprint-other') && /(?:档案?号|案号|保存年限)$/u.test(labelName(lines[i]?.plain ?? '')?.name ?? ''),
  );
}

/** The head whose mark was taken for the title: that of a 令, 纪要, 简报; the title proper stands below it, or there is none. */
function headWithMark(lines: readonly Line[], title: Places): (Zone & { readonly end: number }) | undefined {
  const line = lines[title.first];
  const kind = kindOfLines(lines.slice(title.first, title.end));
  if (line === undefined || kind === undefined) return undefined;
  const values = collected(lines, { first: 0, end: title.first });
  for (let i = title.first; i < title.end; i++) values.set(i, wholeLine('mark', lines[i]?.plain ?? ''));
  const end = readOn(lines, title.end, values);
  const at = isPeriodical(kind) ? afterPreface(lines, end) : end;
  const titled = isTitle(lines, at);
  const below = [...values].filter(([i]) => i >= title.end).map(([, each]) => each);
  if (!IS_MARK[kind]({ line, below, titled })) return undefined;
  return { values, titles: titled ? [at] : [], end: titled ? at + 1 : end };
}

/** A 编者按 stands between the head and the title. */
function afterPreface(lines: readonly Line[], from: number): number {
  const plain = lines[from]?.plain ?? '';
  if (/^(?:\[?(?:编者)?按语?\]?|编者按) ?[: ]/u.test(plain)) return from + 1;
  if (!/^\[?(?:本期|今日)?(?:要目|导读|目录|提要|看点)\]?:?$/u.test(dense(plain))) return from;
  let at = from + 1;
  while (/^(?:[◆◇●○■□★☆▲△►※·*-]|[0-9]{1,2}[.、 ])/u.test(lines[at]?.plain ?? '')) at++;
  return at;
}

/** A mark may stand on several lines, the organs above what it is. */
function kindOfLines(lines: readonly Line[]): MarkKind | undefined {
  const last = lines.at(-1);
  const kind = last === undefined ? undefined : markKind(last.plain);
  return lines.slice(0, -1).every(({ plain }) => markKind(plain) === 'organ') ? kind : undefined;
}

interface MarkFacts {
  readonly line: Line;
  /** What is typed below it, line by line; a rule is empty. */
  readonly below: readonly (readonly TypedValue[])[];
  /** A line that may be the title stands below that. */
  readonly titled: boolean;
}

const IS_MARK: { readonly [kind in MarkKind]: (facts: MarkFacts) => boolean } = {
  document: ({ below, titled }) => below.length > 0 || titled,
  order: ({ line, below }) => startsWith(below, 'document-number') || markKind(line.plain.replace(/命?令$/u, '')) === 'organ',
  letter: ({ below }) => below.length > 2,
  meeting: isPeriodicalMark,
  bulletin: isPeriodicalMark,
  gazette: isPeriodicalMark,
  organ: ({ below, titled }) => startsWith(below, 'document-number') && titled,
};

function isPeriodicalMark({ below, titled }: MarkFacts): boolean {
  const numbered = below.some(values => values.some(({ element }) => element === 'document-number' || element === 'issue-date'));
  return numbered && (titled || below.some(values => values.length === 0));
}

function startsWith(below: readonly (readonly TypedValue[])[], element: TypedElement): boolean {
  return below[0]?.[0]?.element === element;
}

/** A short line without a number or a full stop, above text. */
function isTitle(lines: readonly Line[], i: number): boolean {
  const line = lines[i];
  if (line === undefined || lines[i + 1] === undefined || line.block.kind !== 'text') return false;
  if (/现予|(?:已|业)经|^(?:根据|经|为)/u.test(line.plain)) return false;
  return dense(line.plain).length >= 2 && line.plain.length <= 60 && !/[。;:!,]$/u.test(line.plain) && labelName(line.plain) === undefined;
}

/** A few words between the name of an organ and a 发文字号: `某某局`, `行政处罚决定书`, `某市监罚〔2024〕6号`. */
function titleAboveNumber(lines: readonly Line[]): Places | undefined {
  const at = lines.findIndex((line, i) => i < 4 && readHeadLine(line.plain)?.[0]?.element === 'document-number');
  const line = lines[at - 1];
  if (line === undefined || markKind(line.plain) !== undefined || !isTitle(lines, at - 1)) return undefined;
  return lines.slice(0, at - 1).every(({ plain }) => markKind(plain) !== undefined || readHeadLine(plain) !== undefined)
    ? { first: at - 1, end: at }
    : undefined;
}

/** The first line of a text without a title that the outline would know: a few words, and sentences or an addressee below. */
function isBareTitle(lines: readonly Line[]): boolean {
  const [line, next] = lines;
  if (line === undefined || next === undefined || !isTitle(lines, 0) || line.plain.length > 40) return false;
  return (
    !/[,、]/u.test(line.plain) && markKind(line.plain) !== 'organ' && !isPassedOver(line) && (isText(next) || /[:：]$/u.test(next.plain))
  );
}

/** What may stand below the title of any document. */
const BELOW: ReadonlySet<TypedElement> = new Set<TypedElement>(['document-number', 'signatory', 'secrecy', 'urgency']);

/** 期号, with 编发单位 and date, below the title of minutes or of a 简报 that has no mark of its own; or a 发文字号 alone. */
function numberBelow(lines: readonly Line[], first: number): readonly (readonly [number, readonly TypedValue[]])[] {
  const values = new Map<number, readonly TypedValue[]>();
  const end = readOn(lines, first, values);
  const meets = isPeriodical(markKind(lines[first - 1]?.plain ?? ''));
  const whole = meets && readHeadLine(lines[first]?.plain ?? '')?.[0]?.element === 'document-number';
  const read = [...values].filter(([i, each]) => i < end && each.length > 0);
  const other = whole ? read.length : read.findIndex(([, each]) => !each.every(({ element }) => BELOW.has(element)));
  return other < 0 ? read : read.slice(0, other);
}
