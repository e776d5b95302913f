import type { ElementName } from '../elements/element.ts';

/** An element of an official document as it is typed on a line; the span counts UTF-16 units from the line's first character. */
export interface TypedValue {
  readonly element: ElementName;
  readonly start: number;
  readonly end: number;
}

/** The value that stands at `at` of a line, spaces around it left out. */
export function valueAt(element: ElementName, text: string, at: number): TypedValue {
  const lead = text.length - text.trimStart().length;
  return { element, start: at + lead, end: at + text.trimEnd().length };
}

/** The parts of `text` between separators, with where each begins. */
export function partsOf(text: string, separator: RegExp): readonly { readonly text: string; readonly at: number }[] {
  const parts: { text: string; at: number }[] = [];
  let at = 0;
  for (const match of text.matchAll(separator)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), at });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), at });
  return parts;
}
