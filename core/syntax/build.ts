import { recognizeRoles } from '../roles/recognize.ts';
import { FORMS } from '../roles/line-fact-list.ts';
import { LINE_ROLES, type LineRole } from '../roles/line-role.ts';
import type { ChunkedList } from '../text/chunked-list.ts';
import { foldVariants } from '../text/variants.ts';
import type { Block } from './block.ts';
import type { BlockRange, Report } from './draft.ts';
import { isAmbiguousElement } from '../vocabulary/ambiguous-elements.ts';
import * as vocabulary from '../vocabulary/vocabulary.generated.ts';
import { wordClass } from '../vocabulary/words.ts';
import { placeLines, type Placement } from './place-lines.ts';
import { buildSections } from './sections.ts';

export interface Tree {
  readonly frontMatter: BlockRange | undefined;
  /** For each block the place of its role in `LINE_ROLES`. */
  readonly roles: Uint8Array;
  /** The blocks that an export leaves out: copies of a title, and lines that are almost certainly furniture. */
  readonly omitted: () => ReadonlySet<number>;
  readonly reports: readonly Report[];
}

/** Blocks → roles → reports → sections; a function of the blocks alone. */
export function buildTree(blocks: ChunkedList<Block>): Tree {
  const frontMatter = frontMatterOf(blocks);
  const placement = placeLines(blocks, frontMatter?.end ?? 0);
  const { roles, furnitureTest } = recognizeRoles(placement.lines);
  const outliner = new Outliner(placement, roles, blocks);
  const reports = outliner.reports();
  const { always, ifCertain } = outliner.omissions();
  const blockOf = new Map([...always, ...ifCertain].map(line => [line, placement.blocks[line] ?? -1]));
  return {
    frontMatter,
    roles: rolesOfBlocks(blocks.length, frontMatter, placement, roles),
    omitted: omitted(always, furnitureTest(ifCertain), blockOf),
    reports,
  };
}

/** Found when first asked for: most keystrokes export nothing. */
function omitted(
  always: readonly number[],
  certain: () => readonly number[],
  blockOf: ReadonlyMap<number, number>,
): () => ReadonlySet<number> {
  let found: ReadonlySet<number> | undefined;
  return () => (found ??= new Set([...always, ...certain()].map(line => blockOf.get(line) ?? -1)));
}

function rolesOfBlocks(
  count: number,
  frontMatter: BlockRange | undefined,
  placement: Placement,
  lineRoles: readonly LineRole[],
): Uint8Array {
  const roles = new Uint8Array(count);
  roles.fill(LINE_ROLES.indexOf('front-matter'), 0, frontMatter?.end ?? 0);
  for (const [block, role] of placement.fixed) roles[block] = LINE_ROLES.indexOf(role);
  placement.blocks.forEach((block, line) => (roles[block] = LINE_ROLES.indexOf(lineRoles[line] ?? 'body')));
  return roles;
}

/** Parts the lines at the titles and builds the sections of each part. */
class Outliner {
  /** Lines of titles that stand again further on. */
  readonly #copies: number[] = [];
  /** 1 for the lines of each report's text: from the first behind the title that is no furniture or byline to the last. */
  readonly #inText: Uint8Array;
  readonly #placement: Placement;
  /** Copies of a title that are none become furniture here. */
  readonly #roles: LineRole[];
  readonly #blocks: ChunkedList<Block>;

  constructor(placement: Placement, roles: LineRole[], blocks: ChunkedList<Block>) {
    this.#placement = placement;
    this.#roles = roles;
    this.#inText = new Uint8Array(roles.length);
    this.#blocks = blocks;
  }

  reports(): readonly Report[] {
    const titles = this.#titles();
    const first = titles[0]?.first ?? 0;
    // Text above the first title that has headings of its own is a report without a title.
    const untitled = titles.length === 0 || this.#hasHeadings(0, first);
    const starts = untitled ? [0, ...titles.map(title => title.first)] : [0, ...titles.slice(1).map(title => title.first)];
    return starts.map((start, i) => this.#report(start, starts[i + 1] ?? this.#roles.length, untitled ? titles[i - 1] : titles[i]));
  }

  /** The lines of each title. Of a title that comes again before any text has a heading, the last copy counts. */
  #titles(): readonly BlockRange[] {
    const titles: BlockRange[] = [];
    for (let line = 0; line < this.#roles.length; line++) {
      if (!this.#isTitle(line)) continue;
      let end = line + 1;
      while (this.#roles[end] === 'title-line') end++;
      const title = { first: line, end };
      const last = titles.at(-1);
      const again = last !== undefined && this.#words(last) === this.#words(title);
      if (again && !this.#hasHeadings(last.end, line)) this.#drop(titles.pop());
      // At the head of every printed page it opens nothing.
      if (again && titles.at(-1) === last && this.#goesOnBelow(end)) this.#drop(title);
      else titles.push(title);
      line = end - 1;
    }
    return titles;
  }

  /**
   * The lines that an export leaves out: copies of a title and the numbers of pages, and, where they are certainly furniture, what
   * stands above or below a text, or on every page.
   */
  omissions(): { readonly always: readonly number[]; readonly ifCertain: readonly number[] } {
    const furniture: number[] = [];
    this.#roles.forEach((role, line) => {
      if (role === 'furniture') furniture.push(line);
    });
    const inText = new Set(furniture.filter(line => !this.#isAroundText(line)));
    const recurring = inText.size === 0 ? NONE : this.#recurringWords();
    return {
      always: [...this.#copies, ...furniture.filter(line => PAGE_NUMBER.test(this.#wordsAt(line)))],
      ifCertain: furniture.filter(line => !inText.has(line) || recurring.has(this.#wordsAt(line))),
    };
  }

  /** The words of lines that stand at least three times, figures aside. */
  #recurringWords(): ReadonlySet<string> {
    const counts = new Map<string, number>();
    for (const { words } of this.#placement.lines)
      if (words !== '' && !/^\d+$/u.test(words)) counts.set(words, (counts.get(words) ?? 0) + 1);
    return new Set([...counts].flatMap(([words, count]) => (count > 2 ? [words] : [])));
  }

  /** Within the text a number, a name or a link is the writer's. */
  #isAroundText(line: number): boolean {
    return this.#inText[line] === 0 && this.#placement.lines[line]?.facts.form !== TITLE_FORM;
  }

  #wordsAt(line: number): string {
    return this.#placement.lines[line]?.words ?? '';
  }

  #isTitle(line: number): boolean {
    const role = this.#roles[line];
    return role === 'title' || (role === 'title-line' && this.#roles[line - 1] !== 'title' && this.#roles[line - 1] !== 'title-line');
  }

  #drop(title: BlockRange | undefined): void {
    if (title === undefined) return;
    this.#roles.fill('furniture', title.first, title.end);
    for (let line = title.first; line < title.end; line++) this.#copies.push(line);
  }

  /** The next number below goes on from others instead of starting again. */
  #goesOnBelow(line: number): boolean {
    let next = line;
    while (next < this.#roles.length && this.#roles[next] !== 'heading' && this.#roles[next] !== 'run-in') next++;
    return (this.#placement.lines[next]?.mark?.ordinal ?? 1) > 1;
  }

  #words({ first, end }: BlockRange): string {
    return this.#placement.lines
      .slice(first, end)
      .map(({ words }) => words)
      .join('');
  }

  #hasHeadings(first: number, end: number): boolean {
    return this.#roles.slice(first, end).some(role => role === 'heading' || role === 'topic' || role === 'run-in');
  }

  /** `start` and `end` count lines, as does `title`. */
  #report(start: number, end: number, title: BlockRange | undefined): Report {
    let first = start;
    const top = title?.first ?? end;
    while (first < top && this.#roles[first] === 'furniture') first++;
    let last = end;
    while (last > Math.max(first, title?.end ?? 0) && this.#roles[last - 1] === 'furniture') last--;
    const below = Math.max(first, title?.end ?? 0);
    this.#markText(below, last, end);
    return {
      title: title === undefined ? undefined : this.#range(title.first, title.end),
      furnitureBefore: this.#range(start, first),
      furnitureAfter: this.#range(last, end),
      blocks: this.#range(first, last),
      sections: buildSections(this.#placement, this.#roles, this.#blocks, { first: below, end: last }),
    };
  }

  /** What stands right under the last heading is text, whatever it looks like. */
  #markText(below: number, last: number, end: number): void {
    let first = below;
    while (first < last && ABOVE_TEXT.has(this.#roles[first] ?? 'body')) first++;
    this.#inText.fill(1, first, this.#hasHeadings(last - 1, last) ? end : last);
  }

  /** The blocks from line `first` up to the last line before `end`; blank lines behind it are left out. */
  #range(first: number, end: number): BlockRange {
    const { blocks } = this.#placement;
    const at = blocks[first] ?? this.#blocks.length;
    return { first: at, end: first >= end ? at : (blocks[end - 1] ?? at) + 1 };
  }
}

const NONE: ReadonlySet<string> = new Set();
const TITLE_FORM = FORMS.indexOf('文种');
/** Stand between a title and its text. */
const ABOVE_TEXT: ReadonlySet<LineRole> = new Set<LineRole>(['furniture', 'byline', 'subtitle', 'date', 'label']);
/** - 2 -, 第 3 页 共 4 页; a bare number may be a figure of the text. */
const PAGE_NUMBER = /^(?:[-—–·•]+\d{1,4}[-—–·•]+|第?\d{1,4}页(?:[/,，]?共\d{1,4}页)?|第?\d{1,4}\/\d{1,4}页?)$/u;

/** `---` on the very first line opens the front matter, `---` or `...` closes it; unclosed, it is text. */
function frontMatterOf(blocks: ChunkedList<Block>): BlockRange | undefined {
  if (!/^\uFEFF?---[ \t]*[\r\n]/u.test(blocks.at(0)?.text ?? '')) return undefined;
  let index = 0;
  const keys: string[] = [];
  for (const { text } of blocks.slice(0, LONGEST_FRONT_MATTER)) {
    index++;
    if (index === 1) continue;
    if (/^(?:---|\.\.\.)[ \t]*[\r\n]*$/u.test(text)) return isHead(keys) ? { first: 0, end: index } : undefined;
    if (!FRONT_MATTER_LINE.test(text)) return undefined;
    const key = KEY.exec(text)?.[1];
    if (key !== undefined) keys.push(key.trim());
  }
  return undefined;
}

/** With an element of ours, or the head of another tool, whose keys are Latin. 会议时间：… between two rules is text. */
function isHead(keys: readonly string[]): boolean {
  return (
    keys.map(foldVariants).some(key => elements.has(key) && !isAmbiguousElement(key)) || !keys.some(key => /\p{Script=Han}/u.test(key))
  );
}

const elements = wordClass(vocabulary.elements);
const KEY = /^["']?([^:："']{1,40}?)["']?[ \t]*[:：]/u;

/** In lines. The elements of an official document are some twenty; a rule of dashes further down closes nothing. */
const LONGEST_FRONT_MATTER = 200;
/** `key: value`, an item or text of a value that goes on, a comment, or nothing. */
const FRONT_MATTER_LINE = /^(?:[ \t\r\n]|$|#|-(?:[ \t]|\r?\n)|[}\]]|["'\p{L}\p{N}_.\-（）()·/ ]{1,40}[ \t]*[:：])/u;
