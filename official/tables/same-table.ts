import type { Casting, PrintedLine } from '../roles.ts';

/** How many lines from `at` on are rows of one table: those that follow each other, or all with one blank line between. */
export function sameTable(lines: readonly PrintedLine[], cast: readonly Casting[], at: number): number {
  const distance = (i: number): number => (lines[i]?.index ?? 0) - (lines[i - 1]?.index ?? 0);
  const step = Math.min(2, Math.max(1, distance(at + 1)));
  let end = at + 1;
  while (cast[end]?.role === 'table' && distance(end) === step) end++;
  return end - at;
}
