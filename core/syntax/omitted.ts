import { certaintiesOf } from '../roles/certainty.ts';
import { LINE_ROLES } from '../roles/line-role.ts';
import type { ChunkedList } from '../text/chunked-list.ts';
import type { Block } from './block.ts';
import type { Tree } from './build.ts';
import { placeLines } from './place-lines.ts';

/**
 * The blocks that an export leaves out: copies of a title, and lines that are almost certainly furniture. A line that only looks
 * like furniture may be the writer's own.
 */
export function omittedBlocks(blocks: ChunkedList<Block>, { frontMatter, roles, copies }: Tree): ReadonlySet<number> {
  const omitted = new Set(copies);
  if (!roles.includes(FURNITURE)) return omitted;
  const { lines, blocks: places } = placeLines(blocks, frontMatter?.end ?? 0);
  for (const [line, certainty] of certaintiesOf(lines, 'furniture').entries()) {
    const block = places[line] ?? -1;
    if (certainty >= OMITTED && roles[block] === FURNITURE) omitted.add(block);
  }
  return omitted;
}

const FURNITURE = LINE_ROLES.indexOf('furniture');
/** A probability. At this one, 19 of 20 lines are furniture where the text is new to the weights; docs/recognition.md. */
const OMITTED = 0.8;
