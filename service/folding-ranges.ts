import type { BlockRange, Draft, Report, Section } from '#core';
import { FoldingRangeKind } from 'vscode-languageserver-types';
import type { FoldingRange } from 'vscode-languageserver-types';

/** What can be folded away: reports, sections, the front matter, and what a website left around a text. */
export function foldingRanges(draft: Draft): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  add(ranges, draft.frontMatter, FoldingRangeKind.Region);
  for (const report of draft.reports) {
    add(ranges, report.furnitureBefore, FoldingRangeKind.Comment);
    if (report.title !== undefined) add(ranges, { first: report.title.end - 1, end: report.blocks.end });
    addSections(ranges, report);
    add(ranges, report.furnitureAfter, FoldingRangeKind.Comment);
  }
  return ranges;
}

function addSections(ranges: FoldingRange[], report: Report): void {
  const waiting: Section[] = report.sections.toReversed();
  for (let section = waiting.pop(); section !== undefined; section = waiting.pop()) {
    add(ranges, section.blocks);
    for (let i = section.children.length - 1; i >= 0; i--) {
      const child = section.children[i];
      if (child !== undefined) waiting.push(child);
    }
  }
}

function add(ranges: FoldingRange[], blocks: BlockRange | undefined, kind?: FoldingRangeKind): void {
  if (blocks === undefined || blocks.end - blocks.first < 2) return;
  ranges.push({ startLine: blocks.first, endLine: blocks.end - 1, ...(kind === undefined ? {} : { kind }) });
}
