import type { Block, DocumentHabits, Span } from '#core';
import { placeholdersOf } from '#core';
import type { Run } from './official-document.ts';

/** The gaps of a line that lie in `start`…`end`, counted from `start`. */
export function printedPlaceholders(block: Block, habits: DocumentHabits, start: number, end: number): Run['placeholders'] {
  const gaps = spansOf(block, habits)
    .filter(span => span.start < end && span.end > start)
    .map(span => ({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }));
  return gaps.length === 0 ? NONE : gaps;
}

/** Remembered by block: a line that only moved down is not looked at again. */
function spansOf(block: Block, habits: DocumentHabits): readonly Span[] {
  const known = remembered.get(block);
  if (known?.key === habits.key) return known.spans;
  const spans = placeholdersOf(block, habits).map(({ span }) => span);
  remembered.set(block, { key: habits.key, spans: spans.length === 0 ? NONE : spans });
  return spans;
}

const remembered = new WeakMap<Block, { readonly key: string; readonly spans: readonly Span[] }>();
const NONE: Run['placeholders'] = [];
