import type { TableStyle } from '#official';
import type { CellLine, TableLayout, TableSlice } from './table-layout.ts';

/** A row before it has its height: the lines of each cell from its top on. */
export interface PlacedRow {
  readonly cells: readonly (readonly CellLine[])[];
  readonly lineCount: number;
}

/** Rows as what stands together on a page, the lines of each cell in the middle of its row. */
export function slicesOf(
  rows: readonly PlacedRow[],
  headRows: number,
  linePitch: number,
  { padding, rules }: TableStyle,
  page: number,
): Pick<TableLayout, 'rows' | 'slices' | 'headSlices' | 'headRows'> {
  const last = rows.length - 1;
  const heights = rows.map(
    ({ lineCount }, i) =>
      (i === 0 ? rules.outer : rules.inner) + lineCount * linePitch + 2 * padding.vertical + (i === last ? rules.outer : 0),
  );
  const head = heights.slice(0, headRows).reduce((sum, height) => sum + height, 0);
  // A head that leaves no room for what it heads is not repeated.
  const repeats = head + linePitch * LEAST_BELOW <= page;
  const room = page - (repeats ? head : 0);
  const slices = rows.flatMap((row, i) => {
    const height = heights[i] ?? 0;
    return height > room ? lineSlices(row, i, linePitch, padding.vertical, rules.inner) : [rowSlice(row, i, height, linePitch, padding.vertical, rules.inner)];
  });
  return {
    rows: heights.map((height, i) => ({ height, parted: height > room, spare: (rows[i]?.lineCount ?? 0) > linesIn(rows[i]) })),
    slices,
    headRows: repeats ? headRows : 0,
    headSlices: repeats ? slices.filter(({ row }) => row < headRows).length : 0,
  };
}

function linesIn(row: PlacedRow | undefined): number {
  return Math.max(1, ...(row?.cells ?? []).map(cell => cell.length));
}

const LEAST_BELOW = 3;

function rowSlice({ cells, lineCount }: PlacedRow, row: number, height: number, linePitch: number, padding: number, rule: number): TableSlice {
  const lines = cells.flatMap(cell => {
    const top = rule + padding + ((lineCount - cell.length) * linePitch) / 2;
    return cell.map(line => ({ ...line, top: line.top + top }));
  });
  return { row, height, lines, opensRow: true };
}

/** A row higher than a page, line by line from its top. */
function lineSlices({ cells, lineCount }: PlacedRow, row: number, linePitch: number, padding: number, rule: number): readonly TableSlice[] {
  return Array.from({ length: lineCount }, (_, i) => {
    const above = i === 0 ? rule + padding : 0;
    const below = i === lineCount - 1 ? padding : 0;
    const lines = cells.flatMap(cell => cell.slice(i, i + 1).map(line => ({ ...line, top: above })));
    return { row, height: linePitch + above + below, lines, opensRow: i === 0 };
  });
}
