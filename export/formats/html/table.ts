import type { TableLayout } from '#layout';
import type { Paragraph, Run, Table } from '#official';

import { point } from './point.ts';
import { runHtml } from './run.ts';

/** Rows of cells, columns as wide as on the printed page; a browser repeats the head on every page. */
export function tableHtml(
  paragraph: Paragraph,
  { rows, headRows, alignments }: Table,
  layout: TableLayout | undefined,
  highlightPlaceholders: boolean,
): string {
  const columns = (layout?.columns ?? []).map(width => `<col style="width: ${point(width)}">`).join('');
  const row = (cells: readonly (readonly Run[])[], tag: 'th' | 'td'): string => {
    const texts = cells.map((cell, column) => {
      const align = tag === 'th' || alignments[column] === 'left' ? '' : ` class="${alignments[column]}"`;
      return `<${tag}${align}>${cell.map(run => runHtml(run, highlightPlaceholders)).join('')}</${tag}>`;
    });
    return `<tr>${texts.join('')}</tr>`;
  };
  const head = rows.slice(0, headRows).map(cells => row(cells, 'th'));
  const body = rows.slice(headRows).map(cells => row(cells, 'td'));
  const classes = ['table', ...(paragraph.pageBreakBefore ? ['new-page'] : [])].join(' ');
  const parts = [
    `<colgroup>${columns}</colgroup>`,
    ...(head.length === 0 ? [] : [`<thead>${head.join('')}</thead>`]),
    `<tbody>${body.join('\n')}</tbody>`,
  ];
  return `<table class="${classes}">${parts.join('\n')}</table>`;
}
