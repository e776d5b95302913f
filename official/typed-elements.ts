import type { Draft } from '#core';
import { documentsOf } from './compose/documents.ts';
import type { TypedElement } from './compose/typed-value.ts';

/** An element as it is typed on a line: its value, and where that begins, in UTF-16 units from the line's first. */
export interface LineElement {
  readonly element: TypedElement;
  readonly text: string;
  readonly offset: number;
}

/**
 * The elements of official documents that are typed in a draft (GB/T 9704—2012 chapters 7 and 10), by the index of their
 * block; a typed rule has none. What the composition prints comes from the same reading.
 */
export function typedElements(draft: Draft): ReadonlyMap<number, readonly LineElement[]> {
  const elements = new Map<number, readonly LineElement[]>();
  for (const { lines, typed } of documentsOf(draft)) {
    for (const { index, text, block } of lines) {
      const values = typed.get(index)?.values;
      if (values === undefined) continue;
      elements.set(
        index,
        values.map(({ element, start, end }) => ({ element, text: text.slice(start, end), offset: block.content.start + start })),
      );
    }
  }
  return elements;
}
