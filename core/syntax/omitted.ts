import { certaintiesOf } from '../roles/recognize.ts';
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
  if (!roles.includes(FURNITURE)) return copies;
  const { lines, blocks: places } = placeLines(blocks, frontMatter?.end ?? 0);
  const furniture = [...places.keys()].filter(line => roles[places[line] ?? -1] === FURNITURE);
  const certainties = certaintiesOf(lines, furniture, 'furniture');
  const certain = furniture.filter((_, i) => (certainties[i] ?? 0) >= CERTAIN);
  return new Set([...copies, ...certain.map(line => places[line] ?? -1)]);
}

const FURNITURE = LINE_ROLES.indexOf('furniture');
/** A probability. At this one, 19 of 20 lines are furniture where the text is new to the weights; docs/recognition.md. */
const CERTAIN = 0.8;
