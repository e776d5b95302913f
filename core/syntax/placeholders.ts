import type { Placeholder } from '../placeholder/placeholder.ts';
import { recognizePlaceholders } from '../placeholder/recognize.ts';
import type { Block } from './block.ts';
import { memoByBlock } from './memo.ts';

const NONE: readonly Placeholder[] = [];

/** The unfilled gaps of a block, in text order; spans count from its first character. */
export const placeholdersOf: (block: Block) => readonly Placeholder[] = memoByBlock(block =>
  block.kind === 'blank' ? NONE : recognizePlaceholders(block.text),
);
