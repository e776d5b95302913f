import type { Block, DocumentHabits, Span } from '#core';
import type { Paragraph, Run } from '../official-document.ts';
import { stretchRuns, withoutEmphasis } from '../printed-runs.ts';
import type { PrintedLine } from '../roles.ts';
import { alignmentsOf, headRowsOf } from './columns.ts';
import { readTable, type TypedRow, type TypedTable } from './read-table.ts';

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
  return {
    role: 'table',
    depth: 0,
    runs,
    pageBreakBefore: false,
    table: { rows, headRows, alignments: alignmentsOf(grid, headRows, typed) },
  };
}

function rowsOf({ rows }: TypedTable, width: number, headRows: number, habits: DocumentHabits): readonly Row[] {
  return rows.map((row, i) => {
    const { line, cells } = row;
    const spans = cells.map(({ start, end }) => `${start}-${end}`).join();
    const key = `${line.index} ${width} ${i < headRows} ${line.markdown} ${habits.key} ${spans}`;
    const known = remembered.get(line.block);
    if (known?.key === key) return known.row;
    const made = rowOf(row, width, i < headRows, habits);
    remembered.set(line.block, { key, row: made });
    return made;
  });
}

type Row = readonly (readonly Run[])[];

/** Rows that an edit elsewhere in the table did not touch stay the same objects. */
const remembered = new WeakMap<Block, { readonly key: string; readonly row: Row }>();

function rowOf({ line, cells }: TypedRow, width: number, isHead: boolean, habits: DocumentHabits): Row {
  return Array.from({ length: width }, (_, column) => {
    const cell = cells[column];
    if (cell === undefined || cell.start >= cell.end) return [];
    const runs = stretchRuns(line, habits, cell.start, cell.end);
    return isHead ? runs.map((run): Run => ({ ...withoutEmphasis(run), label: true })) : runs;
  });
}

function textOf({ block }: PrintedLine, cell: Span | undefined): string {
  return cell === undefined ? '' : block.text.slice(cell.start, cell.end).replaceAll(/\*\*|`/gu, '');
}
