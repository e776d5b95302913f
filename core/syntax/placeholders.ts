import type { Placeholder } from '../placeholder/placeholder.ts';
import { placeholdersIn } from '../placeholder/recognize.ts';
import type { Block } from './block.ts';
import { type DocumentHabits, judgeLine } from './habits.ts';

/** The gaps of a block in text order, none overlapping, of at least this probability; spans count from the start of the line. */
export function placeholdersOf(block: Block, habits: DocumentHabits, probability?: number): readonly Placeholder[] {
  return block.kind === 'blank' ? NONE : placeholdersIn(judgeLine(block), block.text, habits.forms, probability);
}

const NONE: readonly Placeholder[] = [];
