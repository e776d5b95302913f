import type { Block } from '#core';

/** The gaps of a line that lie in `start`…`end`, counted from `start`. */
export function placeholdersOf(_block: Block, _start: number, _end: number): readonly { readonly start: number; readonly end: number }[] {
  return [];
}
