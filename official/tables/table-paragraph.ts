import type { DocumentHabits, Span } from '#core';
import type { Paragraph, Run } from '../official-document.ts';
import { stretchRuns } from '../printed-runs.ts';
import type { PrintedLine } from '../roles.ts';
import { alignmentsOf, headRowsOf } from './columns.ts';
import { readTable, type TypedTable } from './read-table.ts';

/** The lines of a table as one paragraph; undefined where they are better printed as text. */
export function tableParagraph(lines: readonly PrintedLine[], habits: DocumentHabits): Paragraph | undefined {
  const typed = readTable(lines);
  if (typed === undefined) return undefined;
  const width = Math.max(...typed.rows.map(({ cells }) => cells.length));
  const grid = typed.rows.map(row => Array.from({ length: width }, (_, column) => textOf(row.line, row.cells[column])));
  const headRows = headRowsOf(grid, typed);
  const rows = rowsOf(typed, width, headRows, habits);
  const runs = rows.flat(2);
  if (runs.length === 0) return undefined;
  return { role: 'table', depth: 0, runs, pageBreakBefore: false, table: { rows, headRows, alignments: alignmentsOf(grid, headRows, typed) } };
}

function rowsOf({ rows }: TypedTable, width: number, headRows: number, habits: DocumentHabits): readonly (readonly (readonly Run[])[])[] {
  return rows.map(({ line, cells }, row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = cells[column];
      if (cell === undefined || cell.start >= cell.end) return [];
      const runs = stretchRuns(line, habits, cell.start, cell.end);
      return row < headRows ? runs.map(({ emphasis: _bold, ...run }): Run => ({ ...run, label: true })) : runs;
    }),
  );
}

function textOf({ block }: PrintedLine, cell: Span | undefined): string {
  return cell === undefined ? '' : block.text.slice(cell.start, cell.end).replaceAll(/\*\*|`/gu, '');
}
