import type { TableLayout } from '#layout';
import { type Paragraph, type Run, styleOf, type Table } from '#official';

import { type Element, parent, w } from './element.ts';
import type { BodyOptions } from './placed.ts';
import { alignmentElement, exactLine } from './properties.ts';
import { faceLook } from './look.ts';
import { textElements } from './runs.ts';
import { styleId } from './styles.ts';

/**
 * A table with the columns of the printed page. The heights of its rows follow from exact lines, the margins of the cells and the
 * rules, alike in every program; they are not fixed, or a writer who adds to a cell would see his words cut off.
 */
export function tableElement(
  paragraph: Paragraph,
  table: Table,
  layout: TableLayout,
  flow: { readonly opening: readonly Element[]; readonly keepsNext: boolean },
  options: BodyOptions,
): Element {
  const last = table.rows.length - 1;
  const rows = table.rows.map((row, i) => {
    const keeps = i < layout.headRows || (i === last && flow.keepsNext);
    const cells = row.map((cell, column) => {
      const opening = i === 0 && column === 0 ? flow.opening : [];
      return cellElement(
        { paragraph, cell, layout, column, alignment: i < table.headRows ? 'center' : table.alignments[column] },
        [...(keeps ? [w('keepNext')] : []), ...opening],
        options,
      );
    });
    return parent('tr', {}, [rowProperties(layout, i, options.profile.table.rules.inner), ...cells]);
  });
  return parent('tbl', {}, [tableProperties(layout, options), gridElement(layout), ...rows]);
}

function tableProperties({ columns }: TableLayout, { profile: { table } }: BodyOptions): Element {
  const border = (side: string, thickness: number): Element =>
    w(side, { val: 'single', sz: Math.round((thickness * 8) / 20), space: 0, color: 'auto' });
  const margin = (side: string, width: number): Element => w(side, { w: width, type: 'dxa' });
  const { outer, inner } = table.rules;
  return w(
    'tblPr',
    {},
    w('tblW', { w: columns.reduce((sum, column) => sum + column, 0), type: 'dxa' }),
    w('jc', { val: 'center' }),
    w(
      'tblBorders',
      {},
      border('top', outer),
      border('left', outer),
      border('bottom', outer),
      border('right', outer),
      border('insideH', inner),
      border('insideV', inner),
    ),
    w('tblLayout', { type: 'fixed' }),
    w(
      'tblCellMar',
      {},
      margin('top', table.padding.vertical),
      margin('left', table.padding.side),
      margin('bottom', table.padding.vertical),
      margin('right', table.padding.side),
    ),
  );
}

function gridElement({ columns }: TableLayout): Element {
  return w('tblGrid', {}, ...columns.map(column => w('gridCol', { w: column })));
}

function rowProperties({ rows, headRows }: TableLayout, row: number, inner: number): Element {
  const { height = 0, parted = false, spare = false } = rows[row] ?? {};
  return w(
    'trPr',
    {},
    ...(parted ? [] : [w('cantSplit')]),
    // What Word adds the rule above to.
    ...(parted || !spare ? [] : [w('trHeight', { val: height - inner, hRule: 'atLeast' })]),
    ...(row < headRows ? [w('tblHeader')] : []),
  );
}

interface Cell {
  readonly paragraph: Paragraph;
  readonly cell: readonly Run[];
  readonly layout: TableLayout;
  readonly column: number;
  readonly alignment: 'left' | 'center' | 'right' | undefined;
}

function cellElement(
  { paragraph, cell, layout, column, alignment = 'left' }: Cell,
  flow: readonly Element[],
  options: BodyOptions,
): Element {
  const { profile, fonts, highlightPlaceholders } = options;
  const style = styleOf(profile, paragraph);
  const smaller = layout.size === style.size ? {} : { size: layout.size };
  const runs = cell.flatMap(run => {
    return textElements(run, { ...smaller, ...faceLook(paragraph, run, { profile, fonts }) }, highlightPlaceholders);
  });
  const properties = [
    w('pStyle', { val: styleId('table') ?? '' }),
    ...flow,
    ...(layout.linePitch === profile.table.linePitch ? [] : exactLine(layout.linePitch)),
    ...(alignment === style.align ? [] : [alignmentElement(alignment)]),
  ];
  return w(
    'tc',
    {},
    w('tcPr', {}, w('tcW', { w: layout.columns[column] ?? 0, type: 'dxa' }), w('vAlign', { val: 'center' })),
    parent('p', {}, [w('pPr', {}, ...properties), ...runs]),
  );
}
