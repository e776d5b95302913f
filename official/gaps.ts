import type { Block, DocumentHabits } from '#core';
import { placeholdersOf } from '#core';
import type { Run } from './official-document.ts';

/** The gaps of a line that lie in `start`…`end`, counted from `start`. */
export function gapsIn(block: Block, habits: DocumentHabits, start: number, end: number): Run['placeholders'] {
  const gaps: { start: number; end: number }[] = [];
  for (const { span } of placeholdersOf(block, habits)) {
    if (span.start < end && span.end > start)
      gaps.push({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start });
  }
  return gaps.length === 0 ? NONE : gaps;
}

const NONE: Run['placeholders'] = [];
