import type { Placeholder } from '../placeholder/placeholder.ts';
import { recognizePlaceholders } from '../placeholder/recognize.ts';
import type { Block } from './block.ts';

const NONE: readonly Placeholder[] = [];

/**
 * The unfilled gaps of a block, in text order; spans count from its first character. Found anew at each call: a long text
 * has tens of thousands of them, of which hardly any is looked at twice.
 */
export function placeholdersOf(block: Block): readonly Placeholder[] {
  return block.kind === 'blank' ? NONE : recognizePlaceholders(block.text);
}
