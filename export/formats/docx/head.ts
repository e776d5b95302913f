import type { Placement, Rule } from '#layout';
import { formatMeasures, type Paragraph } from '#official';

import { type Element, parent, w } from './element.ts';
import { framePosition } from './frame.ts';
import { type BodyOptions, lineElements, placedElement } from './placed.ts';
import { alignmentElement, exactLine } from './properties.ts';
import { ruleShape } from './rule-shape.ts';
import { emptyLine, ruleBelow, spacers } from './spacers.ts';
import { styleId } from './styles.ts';

/** The 版头 in the flow of the text, with empty lines of exact height between its elements. */
export function headElements(
  paragraphs: readonly Paragraph[],
  placements: readonly Placement[],
  opening: readonly Element[],
  options: BodyOptions,
  foot: readonly Rule[],
): readonly Element[] {
  const format = paragraphs[0]?.group?.format ?? 'document';
  if (formatMeasures[format].rule === 'double') return letterElements(paragraphs, placements, options, foot);
  return paragraphs.flatMap((paragraph, i) => {
    const placement = placements[i];
    if (placement === undefined) return [];
    const above = spacers(placement.before, options.profile.linePitch);
    const first = i === 0 && above.length === 0 ? opening : [];
    return [...above, ...contentOf(paragraph, placement, first, options), ...ruleElements(placement)];
  });
}

function contentOf(paragraph: Paragraph, placement: Placement, first: readonly Element[], options: BodyOptions): readonly Element[] {
  const joint = paragraph.role === 'mark' && placement.lines.length > 1;
  return joint ? jointMark(paragraph, placement, options) : [placedElement(paragraph, placement, first, options)];
}

/** The red rule below the last line, at the lower edge of an empty one. */
function ruleElements({ height, lines, rules }: Placement): readonly Element[] {
  const below = Math.max(0, ...lines.map(line => line.top + line.height));
  // A border stands below its line and takes room of its own.
  return rules.map(({ thickness, color }) => emptyLine(height - below - thickness, [ruleBelow(thickness, color)]));
}

/** Above the type area only a frame has a place: so the mark of a letter; its rules are drawn, since they are wider than the text. */
function letterElements(
  paragraphs: readonly Paragraph[],
  placements: readonly Placement[],
  options: BodyOptions,
  foot: readonly Rule[],
): readonly Element[] {
  const { profile } = options;
  let top = 0;
  const shapes = (rules: readonly Rule[], from: number): readonly Element[] =>
    rules.map(rule => ruleShape({ ...rule, top: rule.top + from }, options));
  let cursor = 0;
  return paragraphs.flatMap((paragraph, i): readonly Element[] => {
    const placement = placements[i];
    if (placement === undefined) return [];
    const from = top + placement.before;
    top = from + placement.height;
    if (paragraph.role === 'mark') {
      const frame = framed(paragraph, placement, from, options);
      const drawn = [...shapes(placement.rules, from), ...shapes(foot, 0)];
      // The text begins below the frame.
      const below = Math.max(0, from + (placement.lines[0]?.height ?? 0));
      const [first, ...others] = spacers(Math.max(1, top - below), profile.linePitch);
      cursor = Math.max(top, below + 1);
      return first === undefined ? [frame] : [frame, { ...first, children: [...first.children, ...drawn] }, ...others];
    }
    const above = spacers(from - cursor, profile.linePitch);
    cursor = top;
    return [...above, placedElement(paragraph, placement, [], options)];
  });
}

function framed(paragraph: Paragraph, placement: Placement, top: number, options: BodyOptions): Element {
  const [line] = placement.lines;
  const frame = framePosition(top, line?.height ?? placement.height, options.profile);
  return placedElement(paragraph, placement, [frame], options);
}

/** The names of several organs one below the other, the 文件 they share beside them in the middle: a table without borders. */
function jointMark(paragraph: Paragraph, { lines }: Placement, options: BodyOptions): readonly Element[] {
  const shared = lines.find(line => isShared(paragraph, line.start));
  const names = lines.filter(line => line !== shared);
  const left = Math.round(Math.min(...names.map(line => line.left)) - CELL_SPARE);
  const column = Math.round(Math.max(...names.map(line => line.left + line.width)) - left + CELL_SPARE);
  const beside = shared === undefined ? 0 : Math.round(shared.left + shared.width - left - column);
  const rows = names.map((line, i) => {
    const name = cell(column, [], nameElements(paragraph, line, options), line.height, 'center');
    if (shared === undefined) return row(line.height, [name]);
    const merge = w('vMerge', i === 0 ? { val: 'restart' } : {});
    const text = i === 0 ? lineElements(paragraph, shared, options) : [];
    return row(line.height, [name, cell(beside, [merge], text, line.height, 'right')]);
  });
  const grid = [column, ...(shared === undefined ? [] : [beside])].map(width => w('gridCol', { w: width }));
  return [parent('tbl', {}, [tableProperties(left, column + beside), w('tblGrid', {}, ...grid), ...rows])];
}

/** Beside the names, or the last character of a full line would wrap in a program that rounds up. Twips. */
const CELL_SPARE = 60;

function isShared({ runs }: Paragraph, start: number): boolean {
  let at = 0;
  for (const run of runs) {
    if (at === start) return run.label === true;
    at += run.text.length;
  }
  return false;
}

/** The last character bears no spacing: it would not fit the cell. */
function nameElements(paragraph: Paragraph, line: Placement['lines'][number], options: BodyOptions): readonly Element[] {
  if (line.spacing === undefined || line.spacing === 0 || line.end - line.start < 2) return lineElements(paragraph, line, options);
  const last = line.end - 1;
  return [
    ...lineElements(paragraph, { ...line, end: last }, options),
    ...lineElements(paragraph, { ...line, start: last, spacing: 0 }, options),
  ];
}

function tableProperties(left: number, width: number): Element {
  const none = ['top', 'left', 'bottom', 'right'].map(side => w(side, { w: 0, type: 'dxa' }));
  return w(
    'tblPr',
    {},
    w('tblW', { w: width, type: 'dxa' }),
    w('tblInd', { w: left, type: 'dxa' }),
    w('tblLayout', { type: 'fixed' }),
    w('tblCellMar', {}, ...none),
  );
}

function row(height: number, cells: readonly Element[]): Element {
  return w('tr', {}, w('trPr', {}, w('cantSplit'), w('trHeight', { val: height, hRule: 'exact' })), ...cells);
}

function cell(width: number, merge: readonly Element[], text: readonly Element[], height: number, align: 'center' | 'right'): Element {
  const id = styleId('mark');
  const properties = [...(id === undefined ? [] : [w('pStyle', { val: id })]), ...exactLine(height), alignmentElement(align)];
  return w(
    'tc',
    {},
    w('tcPr', {}, w('tcW', { w: width, type: 'dxa' }), ...merge, w('vAlign', { val: 'center' })),
    parent('p', {}, [w('pPr', {}, ...properties), ...text]),
  );
}
