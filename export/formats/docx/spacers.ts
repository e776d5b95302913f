import { type Element, w } from './element.ts';
import { exactLine } from './properties.ts';

/** Empty lines that together are exactly so high, none higher than `pitch`: space before a paragraph is lost at the top of a page. */
export function spacers(height: number, pitch: number): readonly Element[] {
  const total = Math.round(height);
  if (total <= 0) return [];
  const count = Math.ceil(total / pitch);
  return Array.from({ length: count }, (_, i) => {
    const from = Math.round((total * i) / count);
    return emptyLine(Math.round((total * (i + 1)) / count) - from);
  });
}

/** An empty line of that height, with a rule below it or drawings in it. */
export function emptyLine(height: number, border: readonly Element[] = [], runs: readonly Element[] = []): Element {
  return w('p', {}, w('pPr', {}, ...border, ...exactLine(height)), ...runs);
}

/** A rule at the lower edge of an empty line; `thickness` in twips. */
export function ruleBelow(thickness: number, color: 'red' | 'black'): Element {
  // Eighths of a point.
  return w('pBdr', {}, w('bottom', { val: 'single', sz: Math.round((thickness * 8) / 20), space: 0, color: RGB[color] }));
}

export const RGB = { red: 'FF0000', black: '000000' } as const;

/** Stands below 22 lines, too: 18 twips are left there. */
export const TINY = 2;
