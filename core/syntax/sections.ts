import { attach, type HeadingLine } from '../roles/attach.ts';
import { attachWeights } from '../roles/fitted.ts';
import type { LineRole } from '../roles/line-role.ts';
import type { ChunkedList } from '../text/chunked-list.ts';
import type { Block } from './block.ts';
import type { BlockRange, Section } from './draft.ts';
import type { Placement } from './place-lines.ts';

/** The sections of one report; `range` counts the lines below its title. */
export function buildSections(
  placement: Placement,
  roles: readonly LineRole[],
  blocks: ChunkedList<Block>,
  range: BlockRange,
): readonly Section[] {
  const headings: HeadingLine[] = [];
  for (let line = range.first; line < range.end; line++) {
    const role = roles[line];
    if (role === 'heading' || role === 'topic' || role === 'run-in') headings.push(headingOf(placement, blocks, line, role === 'run-in'));
  }
  const parents = attach(headings, attachWeights());
  const articles = articlesIn(placement, roles, range);
  return new Nesting(
    placement,
    ...withArticles(headings, parents, articles, line => headingOf(placement, blocks, line, true)),
    range.end,
  ).sections();
}

/** 第X条 with its text is no heading, but what a reader of rules looks for. */
function articlesIn({ lines }: Placement, roles: readonly LineRole[], range: BlockRange): readonly number[] {
  const found: number[] = [];
  for (let line = range.first; line < range.end; line++)
    if (roles[line] === 'clause' && lines[line]?.mark?.scheme === 'article') found.push(line);
  return found;
}

/** The headings with the articles among them, each a leaf under the heading above it. */
function withArticles(
  headings: readonly HeadingLine[],
  parents: readonly number[],
  articles: readonly number[],
  articleAt: (line: number) => HeadingLine,
): [readonly HeadingLine[], readonly number[]] {
  if (articles.length === 0) return [headings, parents];
  const merged: HeadingLine[] = [];
  const mergedParents: number[] = [];
  const places: number[] = [];
  let next = 0;
  const addArticlesBefore = (line: number): void => {
    for (let article = articles[next]; article !== undefined && article < line; article = articles[++next]) {
      merged.push(articleAt(article));
      mergedParents.push(places.at(-1) ?? -1);
    }
  };
  for (const [i, heading] of headings.entries()) {
    addArticlesBefore(heading.line);
    const parent = parents[i] ?? -1;
    mergedParents.push(parent < 0 ? -1 : (places[parent] ?? -1));
    places.push(merged.length);
    merged.push(heading);
  }
  addArticlesBefore(Number.POSITIVE_INFINITY);
  return [merged, mergedParents];
}

function headingOf({ lines, blocks: places }: Placement, blocks: ChunkedList<Block>, line: number, runIn: boolean): HeadingLine {
  const placed = lines[line];
  const block = blocks.at(places[line] ?? -1);
  if (placed === undefined || block === undefined || block.kind === 'blank') throw new RangeError('no such line');
  const mark = placed.mark?.scheme === 'hash' ? undefined : placed.mark;
  const hashes = block.kind === 'numbered' ? block.hashes : 0;
  return { line, mark, hashes, facts: placed.facts, runIn, afterBlank: placed.afterBlank, words: placed.words };
}

/** Makes the tree from the list of headings and their parents. */
class Nesting {
  readonly #placement: Placement;
  readonly #headings: readonly HeadingLine[];
  readonly #parents: readonly number[];
  readonly #end: number;

  constructor(placement: Placement, headings: readonly HeadingLine[], parents: readonly number[], end: number) {
    this.#placement = placement;
    this.#headings = headings;
    this.#parents = parents;
    this.#end = end;
  }

  sections(): readonly Section[] {
    const children = this.#headings.map((): Section[] => []);
    const depths: number[] = [];
    const roots: Section[] = [];
    for (const [i, parent] of this.#parents.entries()) depths[i] = parent < 0 ? 1 : (depths[parent] ?? 0) + 1;
    const ends = this.#ends(depths);
    const byHeading = new Map(this.#headings.map(({ line, mark }) => [this.#placement.blocks[line], mark?.ordinal]));
    const ordinals = (heading: number): number | undefined => byHeading.get(heading);
    // From the last on, so that the children of a section are complete when it is made.
    for (let i = this.#headings.length - 1; i >= 0; i--) {
      const siblings = children[this.#parents[i] ?? -1] ?? roots;
      const heading = this.#blockOf(this.#headings[i]?.line ?? 0);
      siblings.push({
        heading,
        blocks: { first: heading, end: this.#blockOf((ends[i] ?? this.#end) - 1) + 1 },
        depth: depths[i] ?? 1,
        run: 0,
        children: withRuns((children[i] ?? []).reverse(), ordinals),
      });
    }
    return withRuns(roots.reverse(), ordinals);
  }

  /** The line behind each section: that of the next heading which is not inside it. */
  #ends(depths: readonly number[]): readonly number[] {
    const ends: number[] = [];
    const open: number[] = [];
    for (const [i, depth] of depths.entries()) {
      while (open.length > 0 && (depths[open.at(-1) ?? 0] ?? 0) >= depth) ends[open.pop() ?? 0] = this.#headings[i]?.line ?? this.#end;
      open.push(i);
    }
    for (const i of open) ends[i] = this.#end;
    return ends;
  }

  #blockOf(line: number): number {
    return this.#placement.blocks[line] ?? 0;
  }
}

/** Numbers the runs among siblings: a number that does not go up begins another. */
function withRuns(sections: readonly Section[], ordinalOf: (heading: number) => number | undefined): readonly Section[] {
  let current = 0;
  let last = 0;
  return sections.map(section => {
    const ordinal = ordinalOf(section.heading);
    if (ordinal !== undefined) {
      if (ordinal <= last) current++;
      last = ordinal;
    }
    if (current === 0) return section;
    const { heading, depth, blocks, children } = section;
    return { heading, blocks, depth, run: current, children };
  });
}
