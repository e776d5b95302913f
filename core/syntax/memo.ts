import type { Block } from './block.ts';

/** Remembers the result of `compute` for each block object; blocks keep their identity while their line is untouched. */
export function memoByBlock<Result>(compute: (block: Block) => Result): (block: Block) => Result {
  const results = new WeakMap<Block, { readonly value: Result }>();
  return block => {
    const known = results.get(block);
    if (known !== undefined) return known.value;
    const value = compute(block);
    results.set(block, { value });
    return value;
  };
}
