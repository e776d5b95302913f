import type { Block, BlockRange, Chunk, DocumentHabits, Draft, Span } from '#core';
import { describePlaceholder, habitsOf, placeholdersOf, THRESHOLDS } from '#core';

/** How many placeholders are open in the lines of `blocks`, or in the whole text. Remembered by chunk of lines. */
export function countPlaceholders(draft: Draft, blocks: BlockRange = { first: 0, end: draft.blocks.length }): number {
  const habits = habitsOf(draft.blocks);
  let first = 0;
  let count = 0;
  for (const chunk of draft.blocks.chunks) {
    const end = first + chunk.items.length;
    if (first >= blocks.first && end <= blocks.end) count += countInChunk(chunk, habits);
    else
      for (const block of chunk.items.slice(Math.max(0, blocks.first - first), Math.max(0, blocks.end - first)))
        count += placeholdersOf(block, habits).length;
    first = end;
  }
  return count;
}

/** Whether a placeholder is so surely one that a report with it should not be sent out unasked. */
export function hasSurePlaceholder(draft: Draft, blocks: BlockRange): boolean {
  const habits = habitsOf(draft.blocks);
  for (const block of draft.blocks.slice(blocks.first, blocks.end))
    if (placeholdersOf(block, habits, THRESHOLDS.stopExport).length > 0) return true;
  return false;
}

/** The first placeholders of `blocks` as a writer reads of them: `第3行：未填写：金额（万元）`; lines count from 1. */
export function listPlaceholders(draft: Draft, blocks: BlockRange, limit: number): readonly string[] {
  const habits = habitsOf(draft.blocks);
  const found: string[] = [];
  let line = blocks.first;
  for (const block of draft.blocks.slice(blocks.first, blocks.end)) {
    line++;
    for (const gap of placeholdersOf(block, habits)) {
      if (found.length === limit) return found;
      found.push(`第${line}行：${describePlaceholder(gap, block.text)}`);
    }
  }
  return found;
}

/**
 * The first placeholder behind a place, or the last one before it; past the end of the text the search goes on at the other end.
 * Undefined when the text has none. `line` and `character` count from 0.
 */
export function placeholderFrom(
  draft: Draft,
  { line, character }: { readonly line: number; readonly character: number },
  backward: boolean,
): { readonly line: number; readonly span: Span } | undefined {
  const habits = habitsOf(draft.blocks);
  const count = draft.blocks.length;
  const from = Math.min(line, count - 1);
  const spansAt = (index: number): readonly Span[] => {
    const block = draft.blocks.at(index);
    return block === undefined ? [] : placeholdersOf(block, habits).map(({ span }) => span);
  };
  const isBeyond = ({ start }: Span): boolean => (backward ? start < character : start > character);
  // The line itself comes first with what is beyond the place, and last with all it has.
  for (let step = 0; step <= count; step++) {
    const index = (((from + (backward ? -step : step)) % count) + count) % count;
    const spans = step === 0 ? spansAt(index).filter(isBeyond) : spansAt(index);
    const span = backward ? spans.at(-1) : spans[0];
    if (span !== undefined) return { line: index, span };
  }
  return undefined;
}

const chunkCounts = new WeakMap<Chunk<Block>, { readonly key: string; readonly count: number }>();

function countInChunk(chunk: Chunk<Block>, habits: DocumentHabits): number {
  const known = chunkCounts.get(chunk);
  if (known?.key === habits.key) return known.count;
  const count = chunk.items.reduce((sum, block) => sum + placeholdersOf(block, habits).length, 0);
  chunkCounts.set(chunk, { key: habits.key, count });
  return count;
}
