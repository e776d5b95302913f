import type { PlacedLine, Rule } from '../placement.ts';

/** A table on paper, before it is parted between pages. Lengths are in twips; x counts from the left edge of the type area. */
export interface TableLayout {
  /** The middle of the leftmost rule. */
  readonly left: number;
  /** From the middle of one vertical rule to that of the next. */
  readonly columns: readonly number[];
  /** Half-points: the size of the text in the cells. */
  readonly size: number;
  /** Thickness of the rule that closes it at the end of a page. */
  readonly rule: number;
  /** Height of a line in a cell. */
  readonly linePitch: number;
  readonly rows: readonly RowLayout[];
  /** Where a page may end: before each of these; all rows of the head are the first of them together. */
  readonly slices: readonly TableSlice[];
  /** How many of the slices head the table; they stand again above the others on each further page. */
  readonly headSlices: number;
  /** How many rows these are; 0 where the head is too high to stand twice. */
  readonly headRows: number;
}

/** A line in a cell: `start` and `end` count in the text of the cell, `top` from the top of the slice. */
export interface CellLine extends PlacedLine {
  readonly column: number;
}

export interface RowLayout {
  /** With the rule above it; of the last row also with the one below. */
  readonly height: number;
  /** Higher than a page can be: it is parted between its lines. */
  readonly parted: boolean;
  /** There is room for a line that other programs may need. */
  readonly spare: boolean;
}

/** What stands together: a row, or a line of a row that is higher than a page. */
export interface TableSlice {
  readonly row: number;
  readonly height: number;
  readonly lines: readonly CellLine[];
  /** Whether a rule stands above it wherever it stands; one always does at the top of a page. */
  readonly opensRow: boolean;
}

/** The height of the head that a page opens with when it goes on with the slice `from`. */
export function repeatedHead(table: TableLayout, from: number): number {
  return from < table.headSlices || from === 0 ? 0 : heightOf(table, 0, table.headSlices);
}

export function heightOf({ slices }: TableLayout, from: number, to: number): number {
  let height = 0;
  for (let i = from; i < to; i++) height += slices[i]?.height ?? 0;
  return height;
}

/** What must stand on the page where the table begins: its head with the first row below. */
export function openingHeight(table: TableLayout): number {
  const count = Math.min(table.headSlices + 1, table.slices.length);
  return heightOf(table, 0, count) + (count === table.slices.length ? 0 : table.rule);
}

/** How many slices fit into `room` from `from` on, with the rule that closes the table at the end of a page. */
export function fittingSlices({ slices, rows, rule }: TableLayout, from: number, room: number): number {
  let left = room;
  let to = from;
  for (let slice = slices[to]; slice !== undefined; slice = slices[++to]) {
    if (slice.height + (slice.row === rows.length - 1 ? 0 : rule) > left) break;
    left -= slice.height;
  }
  return to - from;
}

/** The rules of a part of the table that stands on one page, its top at 0: around it, between its rows and its columns. */
export function rulesOf(
  { left, columns, rows }: TableLayout,
  slices: readonly TableSlice[],
  { outer, inner }: { readonly outer: number; readonly inner: number },
): readonly Rule[] {
  const width = columns.reduce((sum, column) => sum + column, 0);
  const height = slices.reduce((sum, slice) => sum + slice.height, 0);
  const across = (top: number, thickness: number): Rule => ({
    left: left - outer / 2,
    width: width + outer,
    top,
    thickness,
    color: 'black',
  });
  const down = (at: number, thickness: number): Rule => ({ left: at, width: 0, top: 0, height, thickness, color: 'black' });
  const rules = [across(outer / 2, outer)];
  let top = 0;
  for (const [i, slice] of slices.entries()) {
    if (i > 0 && slice.opensRow) rules.push(across(top + inner / 2, inner));
    top += slice.height;
  }
  // The last row of the table has room for the rule below it, at the end of a page it has none.
  const bottom = slices.at(-1)?.row === rows.length - 1 ? height - outer / 2 : height;
  rules.push(across(bottom, outer), down(left, outer));
  let at = left;
  for (const [i, column] of columns.entries()) {
    at += column;
    rules.push(down(at, i === columns.length - 1 ? outer : inner));
  }
  return rules;
}
