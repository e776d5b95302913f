import type { ChunkedList } from '../text/chunked-list.ts';
import type { Block } from './block.ts';
import type { BlockRange, Report } from './draft.ts';
import { type Lines, linesOf } from './lines.ts';
import { buildSections } from './sections.ts';
import { FURNITURE, HEAD_ELEMENT, LONG, SENTENCE } from './shape.ts';
import { findTitles } from './titles.ts';

export interface Tree {
  readonly frontMatter: BlockRange | undefined;
  readonly reports: readonly Report[];
}

/** Blocks → reports → sections, in one pass each; a function of the blocks alone. */
export function buildTree(blocks: ChunkedList<Block>): Tree {
  const frontMatter = frontMatterOf(blocks);
  const lines = linesOf(blocks, frontMatter?.end ?? 0);
  const titles = findTitles(lines);
  const reports: Report[] = [];
  const first = titles[0];
  // Text above the first title that has headings of its own is a report without a title.
  const opensUntitled = first === undefined || lines.hasNumbered(0, first.first);
  const starts = opensUntitled ? [0, ...titles.map(title => title.first)] : [0, ...titles.slice(1).map(title => title.first)];
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? lines.count;
    const title = opensUntitled ? titles[i - 1] : titles[i];
    reports.push(reportOf(lines, { first: start, end }, title));
  }
  return { frontMatter, reports };
}

/** `range` and `title` count in non-blank lines, see `Lines`. */
function reportOf(lines: Lines, range: BlockRange, title: BlockRange | undefined): Report {
  const before = furnitureBefore(lines, range.first, title?.first ?? range.first);
  const after = furnitureAfter(lines, Math.max(before, title?.end ?? 0), range.end);
  const blocks = lines.blockRange(before, after);
  return {
    title: title === undefined ? undefined : lines.blockRange(title.first, title.end),
    furnitureBefore: lines.blockRange(range.first, before),
    furnitureAfter: lines.blockRange(after, range.end),
    blocks,
    sections: buildSections(lines, { first: Math.max(before, title?.end ?? 0), end: after }, title),
  };
}

/** What a website left above a title ends at the first line that belongs to the text; without a telling line there is none. */
function furnitureBefore(lines: Lines, first: number, title: number): number {
  let end = first;
  while (end < title && !lines.is(end, LONG) && !lines.is(end, HEAD_ELEMENT)) end++;
  for (let i = first; i < end; i++) if (lines.is(i, FURNITURE)) return end;
  for (let i = first; i < end; i++) if (lines.sameText(i, title)) return end;
  return first;
}

/** From the first telling line behind which no text follows, to the end. */
function furnitureAfter(lines: Lines, first: number, end: number): number {
  let start = end;
  for (let i = end - 1; i >= first; i--) {
    if (lines.hasText(i) || lines.is(i, LONG) || (lines.is(i, SENTENCE) && !lines.is(i, FURNITURE))) break;
    if (lines.is(i, FURNITURE)) start = i;
  }
  return start;
}

/** `---` on the very first line opens the front matter, `---` or `...` closes it; unclosed, it is text. */
function frontMatterOf(blocks: ChunkedList<Block>): BlockRange | undefined {
  if (!/^\uFEFF?---[ \t]*[\r\n]/u.test(blocks.at(0)?.text ?? '')) return undefined;
  let index = 0;
  for (const { text } of blocks.slice(0, LONGEST_FRONT_MATTER)) {
    index++;
    if (index > 1 && /^(?:---|\.\.\.)[ \t]*[\r\n]*$/u.test(text)) return { first: 0, end: index };
  }
  return undefined;
}

/** In lines. The elements of an official document are some twenty; a rule of dashes further down closes nothing. */
const LONGEST_FRONT_MATTER = 200;
