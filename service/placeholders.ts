import type { BlockRange, Draft } from '#core';
import { describePlaceholder, placeholdersOf } from '#core';
import { LineTable } from './line-table.ts';

/** How many placeholders are open in the lines of `blocks`, or in the whole text. */
export function countPlaceholders(draft: Draft, blocks: BlockRange = { first: 0, end: draft.blocks.length }): number {
  return new LineTable(draft.blocks).open(blocks.first, blocks.end);
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
