import * as vocabulary from './vocabulary.generated.ts';
import { wordClass } from './words.ts';

/** Whether other texts, too, have this name of an element before a colon: 日期, 出席. Simplified script. */
export function isAmbiguousElement(name: string): boolean {
  return wordClass(vocabulary.ambiguousElements).has(name);
}
