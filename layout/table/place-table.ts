import type { LayoutProfile, Table, TableStyle } from '#official';
import { typeArea } from '#official';
import { breakLines, type Lines } from '../break-lines.ts';
import { measure } from '../metrics.ts';
import { type ColumnNeed, type ColumnWhite, columnWidths, linesNeeded } from './column-widths.ts';
import { cellTexts, FOREIGN_GAP, foreignGaps, longestWord } from './cell-text.ts';
import { linesOfRow, type PlacedRow, slicesOf } from './slices.ts';
import type { CellLine, TableLayout } from './table-layout.ts';

/** Where the cells of a table stand: columns as wide as their text, or the whole type area shared between them. */
export function placeTable(table: Table, profile: LayoutProfile): TableLayout {
  const { width: area, height: page } = typeArea(profile);
  const { size, needs, look } = sizeThatFits(table, profile, area);
  const columns = columnWidths(needs, look, area);
  const linePitch = Math.round((profile.table.linePitch * size) / profile.styles.table.size);
  const left = Math.floor((area - columns.reduce((sum, column) => sum + column, 0)) / 2);
  const measures: Measures = { columns, left, size, linePitch, style: profile.table, spacing: profile.styles.table.spacing };
  const key = [columns.join(), left, size, linePitch, measures.spacing, table.alignments.join()].join(' ');
  const rows = table.rows.map((row, i) => rememberedRow(row, i < table.headRows ? undefined : table.alignments, measures, key));
  return {
    left,
    columns,
    size,
    rule: profile.table.rules.outer,
    linePitch,
    ...slicesOf(rows, table.headRows, linePitch, profile.table, page),
  };
}

interface Measures {
  readonly columns: readonly number[];
  readonly left: number;
  readonly size: number;
  readonly linePitch: number;
  readonly spacing: number;
  readonly style: TableStyle;
}

/** Texts in one size with the needs of the columns. */
interface Fit {
  readonly size: number;
  readonly needs: readonly ColumnNeed[];
  readonly look: ColumnWhite;
}

/** The largest size in which no word and no number is cut, and no text stands in a tower of short lines; the smallest, where it does in all. */
function sizeThatFits({ rows }: Table, { styles, table }: LayoutProfile, area: number): Fit {
  const fits = [styles.table.size, ...table.smaller].map((size): Fit => {
    const em = size * 10;
    const look = { white: 2 * table.padding.side + SPARE, em, ragged: em * RAGGED };
    return { size, needs: needsOf(rows, em, styles.table.spacing), look };
  });
  const found = fits.find(({ needs, look }) => {
    const lines = linesNeeded(needs, look, area);
    return lines !== undefined && (needs.length < CROWDED || lines <= TOWER);
  });
  return found ?? fits.at(-1) ?? { size: styles.table.size, needs: [], look: { white: 0, em: 1, ragged: 0 } };
}

function needsOf(rows: Table['rows'], em: number, spacing: number): readonly ColumnNeed[] {
  const needs: { natural: number; least: number }[] = [];
  for (const row of rows) {
    for (const [column, own] of needsOfRow(row, em, spacing).entries()) {
      const need = (needs[column] ??= { natural: LEAST_TEXT * em, least: LEAST_TEXT * em });
      need.natural = Math.max(need.natural, own.natural);
      need.least = Math.max(need.least, own.least);
    }
  }
  return needs.map(({ natural, least }) => ({ natural: natural + em * AIR, least }));
}

/** Of the texts alone. */
function needsOfRow(row: Row, em: number, spacing: number): readonly ColumnNeed[] {
  const known = rowNeeds.get(row);
  if (known?.em === em && known.spacing === spacing) return known.needs;
  const needs = cellTexts(row).map(text => ({
    natural: measure(text, em, spacing, false) + foreignGaps(text) * em * FOREIGN_GAP,
    least: longestWord(text, em, spacing),
  }));
  rowNeeds.set(row, { em, spacing, needs });
  return needs;
}

type Row = Table['rows'][number];

const rowNeeds = new WeakMap<Row, { readonly em: number; readonly spacing: number; readonly needs: readonly ColumnNeed[] }>();

/** A row that came through an edit stands as it did, as long as the columns do; `key` holds all that they depend on. */
function rememberedRow(row: Row, alignments: Table['alignments'] | undefined, measures: Measures, key: string): PlacedRow {
  const full = `${key}${alignments === undefined ? '' : ' head'}`;
  const known = placedRows.get(row);
  if (known?.key === full && known.style === measures.style) return known.placed;
  const placed = placeRow(cellTexts(row), alignments, measures);
  placedRows.set(row, { key: full, style: measures.style, placed });
  return placed;
}

const placedRows = new WeakMap<Row, { readonly key: string; readonly style: TableStyle; readonly placed: PlacedRow }>();

/** A row with the lines of each cell from its top on. */
function placeRow(texts: readonly string[], alignments: Table['alignments'] | undefined, measures: Measures): PlacedRow {
  const { columns, style } = measures;
  let left = measures.left;
  let lineCount = 1;
  const cells = texts.map((text, column) => {
    const width = columns[column] ?? 0;
    const broken = breakCell(text, Math.max(measures.size * 10, width - 2 * style.padding.side), measures);
    lineCount = Math.max(lineCount, broken.lineCount);
    const lines = placedLines({ text, column }, broken.lines, { left, width }, alignments?.[column] ?? 'center', measures);
    left += width;
    return lines;
  });
  return { cells, lineCount, lines: linesOfRow(cells, lineCount, measures.linePitch, style) };
}

/**
 * The lines of a cell. LibreOffice widens text by gaps between Han characters and digits, and may need one line more: the row has
 * room for it, so that it is as high everywhere.
 */
function breakCell(text: string, width: number, { size, spacing }: Measures): { readonly lines: Lines; readonly lineCount: number } {
  const em = size * 10;
  const room = { em, spacing, ownLatin: 0, right: width, firstLeft: 0, left: 0, justified: false };
  const lines = breakLines(text, room);
  const gaps = Math.max(...lines.starts.map((start, i) => foreignGaps(text.slice(start, lines.starts[i + 1]))));
  if (gaps === 0) return { lines, lineCount: lines.starts.length };
  const narrow = breakLines(text, { ...room, right: Math.max(em, width - gaps * em * FOREIGN_GAP) });
  return { lines, lineCount: narrow.starts.length };
}

function placedLines(
  { text, column }: { readonly text: string; readonly column: number },
  { starts, widths }: Lines,
  { left, width }: { readonly left: number; readonly width: number },
  alignment: Table['alignments'][number],
  { size, linePitch, style }: Measures,
): readonly CellLine[] {
  if (text === '') return [];
  const { side } = style.padding;
  return starts.map((start, i) => {
    const own = widths[i] ?? 0;
    const line = { column, start, end: starts[i + 1] ?? text.length, top: i * linePitch, height: linePitch, width: own, size };
    switch (alignment) {
      case 'left':
        return { ...line, left: left + side };
      case 'center':
        return { ...line, left: left + (width - own) / 2, anchor: 'center' };
      case 'right':
        return { ...line, left: left + width - side - own, anchor: 'right' };
    }
  });
}

/** In ems: no column is narrower than this and its white; what is added to the width of the longest text. */
const LEAST_TEXT = 2;
const AIR = 1;
/** In ems: what a line of a cell falls short of its width. */
const RAGGED = 0.5;
/** From so many columns on a text of more than so many lines is set smaller. */
const CROWDED = 7;
const TOWER = 6;
/** Twips: a number that fills its cell to the last twip wraps in some programs. */
const SPARE = 20;
