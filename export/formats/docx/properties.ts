import { type LayoutProfile, type ParagraphStyle, typeArea } from '#official';

import { type Attributes, type Element, w } from './element.ts';

/** Lengths in twips, counts in characters of the paragraph's own size; Word follows the counts, other programs the lengths. */
export interface Indent {
  readonly firstLine?: Measure;
  /** How far the first line stands left of the others. */
  readonly hanging?: Measure;
  readonly left?: Measure;
  readonly right?: Measure;
}

export interface Measure {
  /** Left out where the indent follows from the text and is no whole number of characters. */
  readonly characters?: number;
  readonly twips: number;
}

export function indentElement({ left, right, hanging, firstLine }: Indent): Element {
  return w('ind', { ...side('left', left), ...side('right', right), ...side('hanging', hanging), ...side('firstLine', firstLine) });
}

function side(name: string, measure: Measure | undefined): Attributes {
  if (measure === undefined) return {};
  const characters = measure.characters === undefined ? {} : { [`${name}Chars`]: Math.round(measure.characters * 100) };
  return { ...characters, [name]: Math.round(measure.twips) };
}

/**
 * So many characters as they stand in a justified line: 28 characters of 315 twips share 8845, so two of them take 632.
 */
export function justifiedMeasure(profile: LayoutProfile, { size, spacing }: ParagraphStyle, characters: number): Measure {
  const { width } = typeArea(profile);
  const perLine = Math.max(1, Math.floor(width / (size * 10 + spacing)));
  return { characters, twips: (characters * width) / perLine };
}

/** A fixed line: its height does not depend on the font that happens to be installed. */
export function lineElement(twips: number): Element {
  return w('spacing', { before: 0, after: 0, line: twips, lineRule: 'exact' });
}

export function alignmentElement(align: ParagraphStyle['align']): Element {
  return w('jc', { val: align === 'justify' ? 'both' : align });
}

/** Half-points. */
export function sizeElements(size: number): readonly Element[] {
  return [w('sz', { val: size }), w('szCs', { val: size })];
}

/** What Word adds after each character: nothing where its character grid does that. */
export function runSpacing({ grid, styles }: Pick<LayoutProfile, 'grid' | 'styles'>, { spacing }: ParagraphStyle): number {
  return grid === 'characters' && spacing === styles.body.spacing ? 0 : spacing;
}

/** Twips added after each character. */
export function pitchElement(twips: number): Element {
  return w('spacing', { val: twips });
}

/**
 * The line of a paragraph off the grid, which LibreOffice would round up to whole rows: its height is as given, its baseline at
 * four fifths of it in every program.
 */
export function exactLine(twips: number): readonly Element[] {
  return [w('snapToGrid', { val: 0 }), lineElement(Math.max(1, Math.round(twips)))];
}
