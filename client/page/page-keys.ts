import type { PageKey } from '#protocol';

/** A change to a list: `deleteCount` keys from `start` give way to `keys`. */
export interface Splice {
  readonly start: number;
  readonly deleteCount: number;
  readonly keys: readonly PageKey[];
}

/** The smallest change of one stretch that makes `after` out of `before`. */
export function difference(before: readonly PageKey[], after: readonly PageKey[]): Splice {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shortest - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, deleteCount: before.length - start - tail, keys: after.slice(start, after.length - tail) };
}
