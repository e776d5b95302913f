import type { ElementName } from '../elements/element.ts';

/** An element that a line of the text may hold; some of them no front matter gives. */
export type TypedElement = ElementName | 'byline' | 'attachment-mark' | 'attachment-title' | 'imprint-other';

/**
 * An element of an official document as it is typed on a line; the span counts UTF-16 units from the line's first
 * character. Empty where there is a label without a value.
 */
export interface TypedValue {
  readonly element: TypedElement;
  readonly start: number;
  readonly end: number;
}

/** The value that stands at `at` of a line, spaces around it left out. */
export function valueAt(element: TypedElement, text: string, at: number): TypedValue {
  const lead = text.length - text.trimStart().length;
  const start = at + lead;
  return { element, start, end: Math.max(start, at + text.trimEnd().length) };
}

/** The whole of a line. */
export function wholeLine(element: TypedElement, text: string): readonly TypedValue[] {
  return [valueAt(element, text, 0)];
}

/** What of a line is printed for each of its values: with the label before it and what closes it, so that nothing is lost. */
export function stretchesOf(text: string, values: readonly TypedValue[]): readonly { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let start = 0;
  for (const [i, value] of values.entries()) {
    const next = values[i + 1];
    const end = next === undefined ? text.length : value.end + tailOf(text.slice(value.end, next.start));
    stretches.push({ start, end });
    start = end;
    while (start < (next?.start ?? 0) && /\s/u.test(text.charAt(start))) start++;
  }
  return stretches;
}

/** How much of what parts two values belongs to the first. */
function tailOf(gap: string): number {
  const word = /^\S*(?=\s)/u.exec(gap)?.[0] ?? /^[)\]）】〕；;、，,。.：:]*/u.exec(gap)?.[0] ?? '';
  return word.length;
}

/** The parts of `text` between separators, with where each begins. */
export function partsOf(text: string, separator: RegExp): readonly { readonly text: string; readonly at: number }[] {
  const parts: { text: string; at: number }[] = [];
  let at = 0;
  for (const match of [...text.matchAll(separator), { 0: '', index: text.length }]) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), at });
    at = match.index + match[0].length;
  }
  return parts;
}
