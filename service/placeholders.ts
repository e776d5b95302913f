import type { Block, BlockRange, Chunk, Draft } from '#core';
import { describePlaceholder, memoByBlock, placeholdersOf } from '#core';

/** How many placeholders are open in the lines of `blocks`, or in the whole text. Remembered by line and by chunk of lines. */
export function countPlaceholders(draft: Draft, blocks: BlockRange = { first: 0, end: draft.blocks.length }): number {
  let first = 0;
  let count = 0;
  for (const chunk of draft.blocks.chunks) {
    const end = first + chunk.items.length;
    if (first >= blocks.first && end <= blocks.end) count += countInChunk(chunk);
    else
      for (const block of chunk.items.slice(Math.max(0, blocks.first - first), Math.max(0, blocks.end - first)))
        count += countInBlock(block);
    first = end;
  }
  return count;
}

/** The first placeholders of `blocks` as a writer reads of them: `第3行：未填写：金额（万元）`; lines count from 1. */
export function listPlaceholders(draft: Draft, blocks: BlockRange, limit: number): readonly string[] {
  const found: string[] = [];
  let line = blocks.first;
  for (const block of draft.blocks.slice(blocks.first, blocks.end)) {
    line++;
    for (const gap of placeholdersOf(block)) {
      if (found.length === limit) return found;
      found.push(`第${line}行：${describePlaceholder(gap, block.text)}`);
    }
  }
  return found;
}

const countInBlock = memoByBlock(block => placeholdersOf(block).length);
const chunkCounts = new WeakMap<Chunk<Block>, number>();

function countInChunk(chunk: Chunk<Block>): number {
  let count = chunkCounts.get(chunk);
  if (count === undefined) {
    count = chunk.items.reduce((sum, block) => sum + countInBlock(block), 0);
    chunkCounts.set(chunk, count);
  }
  return count;
}
