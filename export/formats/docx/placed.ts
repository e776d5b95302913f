import type { PlacedLine, Placement } from '#layout';
import { type LayoutProfile, type Paragraph, type Run, styleOf } from '#official';

import type { Fonts } from '../fonts.ts';
import { cutAt } from '../cut-runs.ts';
import { type Element, parent, w } from './element.ts';
import { faceLook } from './look.ts';
import { alignmentElement, exactLine, indentElement } from './properties.ts';
import { type Look, tabElement, textElements } from './runs.ts';
import { styleId } from './styles.ts';

export interface BodyOptions {
  readonly profile: LayoutProfile;
  readonly fonts: Fonts;
  readonly highlightPlaceholders: boolean;
  /** Numbers the drawings of a file. */
  readonly nextId: () => number;
}

/** A paragraph whose lines have places of their own, without the white above it; `before` are properties that go first. */
export function placedElement(paragraph: Paragraph, placement: Placement, before: readonly Element[], options: BodyOptions): Element {
  const { lines } = placement;
  const [first] = lines;
  const id = paragraph.role === 'heading' ? undefined : styleId(paragraph.role);
  const style = id === undefined ? [] : [w('pStyle', { val: id })];
  const height = first?.height ?? placement.height;
  const exact = onGrid(paragraph, placement, options) ? [] : exactLine(height);
  if (first === undefined || paragraph.runs.length === 0) return parent('p', {}, [w('pPr', {}, ...style, ...before, ...exact)]);
  const row = lines.every(({ top }) => top === first.top);
  const place = row ? rowPlace(lines) : flowPlace(lines, options.profile);
  const content = row
    ? lines.flatMap((line, i) => [...(needsTab(line, lines[i - 1]) ? [tabElement()] : []), ...lineElements(paragraph, line, options)])
    : lineElements(paragraph, { ...first, end: Number.POSITIVE_INFINITY }, options);
  return parent('p', {}, [w('pPr', {}, ...style, ...before, ...place.tabs, ...exact, ...place.indent, place.align), ...content]);
}

/** Lines as high as those of the text stay on the grid, so that LibreOffice sets them in step with it; a frame has no grid. */
function onGrid({ group }: Paragraph, { lines }: Placement, { profile }: BodyOptions): boolean {
  return group?.kind !== 'imprint' && lines.every(({ height }) => height === profile.linePitch);
}

interface Place {
  readonly tabs: readonly Element[];
  readonly indent: readonly Element[];
  readonly align: Element;
}

/** Parts that stand beside one another, each at a tab stop of its own. */
function rowPlace(lines: readonly PlacedLine[]): Place {
  const [first] = lines;
  if (lines.length === 1 && first?.anchor === 'center') return { tabs: [], indent: [], align: alignmentElement('center') };
  const stops = lines
    .filter((line, i) => needsTab(line, lines[i - 1]))
    .map(({ left, width, anchor }) => {
      const right = anchor === 'right';
      return w('tab', { val: right ? 'right' : 'left', pos: Math.round(right ? left + width : left) });
    });
  const left = first === undefined || needsTab(first, undefined) ? 0 : first.left;
  return {
    tabs: stops.length === 0 ? [] : [w('tabs', {}, ...stops)],
    indent: [indentElement({ ...(left === 0 ? {} : { left: { twips: left } }), right: { twips: -SPARE } })],
    align: alignmentElement('left'),
  };
}

/** What begins where the part before it ends follows without a tab. */
function needsTab({ anchor, left }: PlacedLine, before: PlacedLine | undefined): boolean {
  if (before === undefined) return anchor === 'right';
  return Math.abs(before.left + before.width - left) > 1;
}

/** Room beyond the right edge: LibreOffice widens a date by gaps that nothing turns off, and must not wrap it for that. Twips. */
const SPARE = 640;

/** Text that turns over: the first line and the others have edges of their own. */
function flowPlace(lines: readonly PlacedLine[], profile: LayoutProfile): Place {
  const first = lines[0]?.left ?? 0;
  const left = lines[1]?.left ?? first;
  const right = first > 0 ? profile.styles.imprint.size * 10 : 0;
  const indent = {
    left: { twips: left },
    ...(right === 0 ? {} : { right: { twips: right } }),
    ...(first < left ? { hanging: { twips: left - first } } : {}),
  };
  return { tabs: [], indent: [indentElement(indent)], align: alignmentElement('left') };
}

/** The runs of a paragraph that stand on a line, in their faces. */
export function lineElements(
  paragraph: Paragraph,
  { start, end, size, spacing, scale }: PlacedLine,
  options: BodyOptions,
): readonly Element[] {
  const { profile, highlightPlaceholders } = options;
  const style = styleOf(profile, paragraph);
  return cutAt(paragraph.runs, start, end).flatMap((run: Run) => {
    const look: Look = {
      ...faceLook(paragraph, run, options),
      ...(spacing === undefined || spacing === style.spacing ? {} : { pitch: spacing }),
      ...(scale === undefined ? {} : { scale }),
      ...(size === undefined || size === style.size ? {} : { size }),
    };
    return textElements(run, look, highlightPlaceholders);
  });
}
