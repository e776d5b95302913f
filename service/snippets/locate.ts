import type { Draft, Report } from '#core';
import { reportAt } from '../reports.ts';

/** The index of the last item whose place lies before `limit`; -1 when none does. The places ascend. */
export function lastBefore<T>(items: readonly T[], place: (item: T) => number, limit: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && place(item) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The report that a line belongs to; blank lines below a report belong to it. */
export function reportOf(draft: Draft, line: number): Report {
  return draft.reports[reportAt(draft, line)] ?? emptyReport;
}

const nothing = { first: 0, end: 0 };
const emptyReport: Report = { title: undefined, furnitureBefore: nothing, furnitureAfter: nothing, blocks: nothing, sections: [] };
