import type { OfficialDocument, Paragraph, Run, Table } from '#official';

import type { ExportEnvironment, Exporter } from '../exporter.ts';
import { printable } from '../printable.ts';
import { formatInfo } from '../registry.ts';

/** The bare text, one paragraph on a line, indents as two ideographic spaces; reports are parted by a blank line. */
export const exporter: Exporter = {
  ...formatInfo('text'),
  write(document, _profile, environment) {
    return Promise.resolve(new TextEncoder().encode(textOf(document, environment)));
  },
};

function textOf({ paragraphs }: OfficialDocument, { lineBreak = '\n' }: ExportEnvironment): string {
  return paragraphs.map((paragraph, index) => lineOf(paragraph, index > 0, lineBreak) + lineBreak).join('');
}

function lineOf(paragraph: Paragraph, follows: boolean, lineBreak: string): string {
  if (paragraph.table !== undefined) return rowsOf(paragraph.table, lineBreak);
  const text = textOfRow(paragraph);
  return `${paragraph.pageBreakBefore && follows ? lineBreak : ''}${indented(paragraph) ? '\u3000\u3000' : ''}${printable(text)}`;
}

/** Rows on lines of their own, cells parted by tabs. */
function rowsOf({ rows }: Table, lineBreak: string): string {
  const textOfCell = (cell: readonly Run[]): string => printable(cell.map(run => run.text).join('')).replaceAll('\t', ' ');
  return rows.map(row => row.map(textOfCell).join('\t')).join(lineBreak);
}

/** Elements that stand side by side are parted by spaces, the names of a joint mark by lines. */
function textOfRow({ role, runs, group }: Paragraph): string {
  if (group === undefined || role === 'imprint') return runs.map(run => run.text).join('');
  return runs.map((run, i) => (i === 0 || runs[i - 1]?.label === true || run.text === '' ? '' : '\u3000\u3000') + run.text).join('');
}

function indented({ role }: Paragraph): boolean {
  return role === 'heading' || role === 'body' || role === 'attachment-note' || role === 'annotation' || role === 'attendance';
}
