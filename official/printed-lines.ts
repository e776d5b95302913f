import type { Draft, Report } from '#core';
import type { PrintedLine } from './roles.ts';
import { isBoxed } from './tables/read-table.ts';

/** What of a draft becomes a document. */
export interface PrintScope {
  /** The index of the only report that is wanted; undefined for all. */
  readonly only?: number | undefined;
  /** Also the lines that an export leaves out. */
  readonly everything?: boolean;
}

/** The lines of a report that are not blank; with all reports, also those that none has claimed up to the next one. */
export function linesOfReport(
  draft: Draft,
  index: number,
  { only, everything = false }: PrintScope,
  markdown: boolean,
): readonly PrintedLine[] {
  const report = draft.reports[index];
  if (report === undefined) return [];
  const { first, end } = only === undefined ? rangeAround(draft, report, index) : report.blocks;
  return linesBetween(draft, first, end, markdown).filter(line => everything || !draft.isOmitted(line.index) || isBoxed(line.text));
}

function rangeAround(draft: Draft, report: Report, index: number): { readonly first: number; readonly end: number } {
  const first = index === 0 ? (draft.frontMatter?.end ?? 0) : startOf(report);
  const next = draft.reports[index + 1];
  return { first, end: next === undefined ? draft.blocks.length : startOf(next) };
}

/** Where a report begins, with what a website left above it. */
function startOf({ blocks, furnitureBefore }: Report): number {
  return furnitureBefore.first < furnitureBefore.end ? Math.min(furnitureBefore.first, blocks.first) : blocks.first;
}

function linesBetween(draft: Draft, first: number, end: number, markdown: boolean): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  let index = first;
  for (const block of draft.blocks.slice(first, end)) {
    if (block.kind !== 'blank') lines.push({ block, index, text: block.text.slice(block.content.start, block.content.end), markdown });
    index++;
  }
  return lines;
}
