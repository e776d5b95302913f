import { contentLength, type Span } from '#core';
import type { PrintedLine } from '../roles.ts';
import { readRuling } from './ruling.ts';

/** The cells of typed rows, as spans in the text of their lines, and what the writer says about the columns. */
export interface TypedTable {
  readonly rows: readonly TypedRow[];
  /** A ruling line stands below the first row. */
  readonly ruledHead: boolean;
  /** By column, where the ruling line has colons. */
  readonly aligned: readonly (Alignment | undefined)[];
}

export interface TypedRow {
  readonly line: PrintedLine;
  readonly cells: readonly Span[];
}

export type Alignment = 'left' | 'center' | 'right';

/**
 * The table that these lines are; undefined where the number of columns is not beyond doubt, since a false table is worse than
 * lines of text.
 */
export function readTable(lines: readonly PrintedLine[]): TypedTable | undefined {
  for (const read of [pipes, drawn, tabs, gaps]) {
    const table = read(lines);
    if (table !== undefined) return table;
  }
  return undefined;
}

/** `| 甲 | 乙 |`, the outer signs left out or not, with a ruling line `|---|:-:|` or none. */
function pipes(lines: readonly PrintedLine[]): TypedTable | undefined {
  const rulings = lines.map(({ text }) => readRuling(text));
  const at = rulings.findIndex(ruling => ruling !== undefined);
  const typed = lines.filter((_, i) => rulings[i] === undefined);
  if (!typed.every(({ text }) => /(?<!\\)\|/u.test(text))) return undefined;
  if (at < 0 && !typed.every(({ text }) => text.startsWith('|'))) return undefined;
  const rows = typed.map(line => rowOf(line, /(?<!\\)\|/gu, true));
  if (at < 0 && !agree(rows, rows.length)) return undefined;
  return rows.length < 2 && at < 0 ? undefined : { rows, ruledHead: at === 1, aligned: rulings[at] ?? [] };
}

/** `+----+` or `┌────┐` around cells. */
function drawn(lines: readonly PrintedLine[]): TypedTable | undefined {
  if (!lines.every(({ text }) => isDrawn(text))) return undefined;
  const isRule = ({ text }: PrintedLine): boolean => !/[|│┃║]/u.test(text) || /^[|│┃║├┝┠┣╠+\s─━═┼╋╬┤┥┨┫╣=-]+$/u.test(text);
  const rows = lines.filter(line => !isRule(line)).map(line => rowOf(line, /[|│┃║]/gu, true));
  if (rows.length < 2 || !agree(rows, rows.length)) return undefined;
  const rules = lines.flatMap((line, i) => (isRule(line) ? [i] : []));
  return { rows, ruledHead: rules[0] === 0 && rules[1] === 2 && rules.length === 3, aligned: [] };
}

/** Cells parted by tabs. Where one tab for each column leaves the rows uneven, several of them may stand for one. */
function tabs(lines: readonly PrintedLine[]): TypedTable | undefined {
  if (!lines.every(({ text }) => text.includes('\t'))) return undefined;
  const single = withoutEmptyColumns(lines.map(tabbedRow));
  const several = lines.map(line => rowOf(line, /\t+/gu, false));
  const rows = !agree(single, single.length) && agree(several, several.length) ? several : single;
  return agree(rows, 2) ? { rows, ruledHead: false, aligned: [] } : undefined;
}

/** Columns by two spaces or more, or wide ones; a single wide space may stand inside a name. */
function gaps(lines: readonly PrintedLine[]): TypedTable | undefined {
  if (lines.length < 2) return undefined;
  for (const gap of [/[ \t\u00a0\u3000]{2,}/gu, /[ \t\u00a0]{2,}|[ \t]*[\u3000\t][ \t\u3000]*/gu]) {
    const rows = lines.map(line => rowOf(line, gap, false));
    if (agree(rows, rows.length)) return { rows, ruledHead: false, aligned: [] };
  }
  return undefined;
}

/** Whether so many rows have as many cells as the longest one, which has two at least; the others have two, too. */
function agree(rows: readonly TypedRow[], wanted: number): boolean {
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (columns < 2 || rows.length < 2 || rows.some(({ cells }) => cells.length < 2)) return false;
  return rows.filter(({ cells }) => cells.length === columns).length >= wanted;
}

/** A line that can be nothing but a row or a rule of a table drawn with signs. */
export function isDrawn(text: string): boolean {
  return isBoxed(text) || /^(?:\+[-=]+\+|\|.*\|$)/u.test(text);
}

/** `│ 项目 │ 数量 │`, `├────┼────┤` */
export function isBoxed(text: string): boolean {
  return /^[│┃║┌├└╔╠╚┏┣┗┠┝]/u.test(text);
}

function rowOf(line: PrintedLine, separator: RegExp, framed: boolean): TypedRow {
  const { start, end } = line.block.content;
  const text = line.block.text.slice(start, end);
  const cells: Span[] = [];
  let at = 0;
  for (const { index, 0: sign } of text.matchAll(separator)) {
    if (!framed || index > 0) cells.push(trimmed(line, start + at, start + index));
    at = index + sign.length;
  }
  if (!framed || at < text.length) cells.push(trimmed(line, start + at, end));
  return { line, cells };
}

/** Tabs at both ends of the line are columns, too: their cells are empty. */
function tabbedRow(line: PrintedLine): TypedRow {
  const { text, content } = line.block;
  const before = text.slice(0, content.start);
  const first = /^\t+$/u.test(before) ? 0 : content.start;
  const last = contentLength(text);
  const cells: Span[] = [];
  let at = first;
  for (let tab = text.indexOf('\t', at); tab >= 0 && tab < last; tab = text.indexOf('\t', at)) {
    cells.push(trimmed(line, at, tab));
    at = tab + 1;
  }
  cells.push(trimmed(line, at, last));
  return { line, cells };
}

/** A tab before or behind every row is no column. */
function withoutEmptyColumns(rows: readonly TypedRow[]): readonly TypedRow[] {
  const isEmpty = (cell: Span | undefined): boolean => cell === undefined || cell.start >= cell.end;
  const first = rows.every(({ cells }) => isEmpty(cells[0])) ? 1 : 0;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.findLastIndex(cell => !isEmpty(cell)) + 1));
  return rows.map(({ line, cells }) => ({ line, cells: cells.slice(first, width) }));
}

function trimmed({ block: { text } }: PrintedLine, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && SPACE.test(text.charAt(from))) from++;
  while (to > from && SPACE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

const SPACE = /[\s\u3000]/u;
