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

/** The lines of website furniture around and in a report, counted from 0: its export leaves them out. */
export function furnitureLines(draft: Draft, { furnitureBefore, furnitureAfter, blocks }: Report): readonly number[] {
  const first = Math.min(blocks.first, furnitureBefore.first);
  const end = Math.max(blocks.end, furnitureAfter.end);
  const lines: number[] = [];
  for (let block = first; block < end; block++) if (draft.role(block) === 'furniture') lines.push(block);
  return lines;
}
