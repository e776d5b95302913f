import type { Draft, Report } from '#core';
import { titleText } from './title-text.ts';

/** The title of a report on one line; empty when it has none. */
export function titleOf(draft: Draft, { title }: Report): string {
  if (title === undefined) return '';
  let text = '';
  for (const block of draft.blocks.slice(title.first, title.end)) {
    text += titleText(block);
  }
  return text;
}

/** Index of the report at a line; between two reports the one above. */
export function reportAt(draft: Draft, line: number): number {
  return Math.max(
    0,
    draft.reports.findLastIndex(({ blocks, furnitureBefore }) => Math.min(blocks.first, furnitureBefore.first) <= line),
  );
}

/** The lines that the export of some reports leaves out, for the writer: `第 1、4 行`, of many `第 1、2、3…等 40 行`; empty for none. */
export function describeOmitted(draft: Draft, reports: readonly Report[]): string {
  const numbers = reports.flatMap(report => omittedLines(draft, report)).map(line => line + 1);
  const named = numbers.slice(0, MOST_NAMED).join('、');
  if (numbers.length > MOST_NAMED) return `第 ${named}…等 ${numbers.length} 行`;
  return numbers.length === 0 ? '' : `第 ${named} 行`;
}

const MOST_NAMED = 20;

/** Around and in a report, counted from 0. */
function omittedLines(draft: Draft, { furnitureBefore, furnitureAfter, blocks }: Report): readonly number[] {
  const first = Math.min(blocks.first, furnitureBefore.first);
  const end = Math.max(blocks.end, furnitureAfter.end);
  return Array.from({ length: end - first }, (_, i) => first + i).filter(block => draft.isOmitted(block));
}
