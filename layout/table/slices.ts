import type { TableStyle } from '#official';
import type { CellLine, TableLayout, TableSlice } from './table-layout.ts';

/** A row before it has its place among the others: the lines of each cell from its top on. */
export interface PlacedRow {
  readonly cells: readonly (readonly CellLine[])[];
  /** As many as the cell with most of them needs, or more. */
  readonly lineCount: number;
  /** All lines, those of each cell in the middle of the row. */
  readonly lines: readonly CellLine[];
}

/** Rows as what stands together on a page. */
export function slicesOf(
  rows: readonly PlacedRow[],
  headRows: number,
  linePitch: number,
  style: TableStyle,
  page: number,
): Pick<TableLayout, 'rows' | 'slices' | 'headSlices' | 'headRows'> {
  const heights = rows.map((row, i) => heightOf(row, i, rows.length, linePitch, style));
  const head = heights.slice(0, headRows).reduce((sum, height) => sum + height, 0);
  // A head that leaves no room for what it heads is not repeated.
  const repeats = head + linePitch * LEAST_BELOW <= page;
  const room = page - (repeats ? head : 0);
  const slices = rows.flatMap((row, i): readonly TableSlice[] => {
    const height = heights[i] ?? 0;
    return height > room ? lineSlices(row, i, height, linePitch, style) : [{ row: i, height, lines: row.lines, opensRow: true }];
  });
  return {
    rows: rows.map((row, i) => ({ height: heights[i] ?? 0, parted: (heights[i] ?? 0) > room, spare: row.lineCount > linesIn(row) })),
    slices,
    headRows: repeats ? headRows : 0,
    headSlices: repeats ? slices.filter(({ row }) => row < headRows).length : 0,
  };
}

/** The lines of a row where they stand in it: below the rule and the white above them. */
export function linesOfRow(
  cells: readonly (readonly CellLine[])[],
  lineCount: number,
  linePitch: number,
  { rules, padding }: TableStyle,
): readonly CellLine[] {
  return cells.flatMap(cell => {
    const top = rules.inner + padding.vertical + ((lineCount - cell.length) * linePitch) / 2;
    return cell.map(line => ({ ...line, top: line.top + top }));
  });
}

const LEAST_BELOW = 3;

/** With the rule above; the last row also has the one below. */
function heightOf({ lineCount }: PlacedRow, row: number, rows: number, linePitch: number, { rules, padding }: TableStyle): number {
  const ruled = (row === 0 ? rules.outer : rules.inner) + (row === rows - 1 ? rules.outer : 0);
  return ruled + lineCount * linePitch + 2 * padding.vertical;
}

function linesIn({ cells }: PlacedRow): number {
  return Math.max(1, ...cells.map(cell => cell.length));
}

/** A row higher than a page, line by line from its top. */
function lineSlices(
  { cells, lineCount }: PlacedRow,
  row: number,
  height: number,
  linePitch: number,
  style: TableStyle,
): readonly TableSlice[] {
  const first = style.rules.inner + style.padding.vertical;
  const last = height - first - lineCount * linePitch;
  return Array.from({ length: lineCount }, (_, i) => {
    const above = i === 0 ? first : 0;
    const below = i === lineCount - 1 ? last : 0;
    const lines = cells.flatMap(cell => cell.slice(i, i + 1).map(line => ({ ...line, top: above })));
    return { row, height: linePitch + above + below, lines, opensRow: i === 0 };
  });
}
