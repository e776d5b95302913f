import type { BlockRange, Draft, Report } from '#core';
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

/** How many lines of website furniture stand around a report. */
export function furnitureLines(draft: Draft, { furnitureBefore, furnitureAfter }: Report): number {
  return printedLines(draft, furnitureBefore) + printedLines(draft, furnitureAfter);
}

function printedLines(draft: Draft, { first, end }: BlockRange): number {
  let count = 0;
  for (const block of draft.blocks.slice(first, end)) if (block.kind !== 'blank') count++;
  return count;
}
