import { ChunkedList, sharedEnds } from '../text/chunked-list.ts';
import { SourceText, splitLines } from '../text/source-text.ts';
import type { TextEdit } from '../text/span.ts';
import type { Block } from './block.ts';
import { buildTree, type Tree } from './build.ts';
import { classify } from './classify.ts';
import { LINE_ROLES, type LineRole } from '../roles/line-role.ts';
import type { BlockRange, Draft, Report } from './draft.ts';
import { fenced, fenceMark, type FencePart, fencesIn } from './fences.ts';

/** Parses any text. Faults in the text are findings, never errors. */
export function parseDraft(text: string): Draft {
  const lines = splitLines(text).map(classify);
  const blocks = ChunkedList.from(lines, lengthOf);
  const fences = fencesIn(lines);
  return new ParsedDraft(fences.size === 0 ? blocks : withFences(blocks, fences), new TreeCell());
}

/**
 * Parses the edited text, keeping every untouched block as the same object; costs what the edits touch.
 * Edits are in the coordinates of `previous` and must not overlap; spans outside the text are moved inside.
 */
export function reparseDraft(previous: Draft, edits: readonly TextEdit[]): Draft {
  let { blocks } = previous;
  let sameTree = previous instanceof ParsedDraft;
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end).toReversed()) {
    const change = reclassify(blocks, edit);
    sameTree &&= change.fresh.length === change.old.length && change.fresh.every((block, i) => looksAlike(block, change.old[i]));
    blocks = blocks.splice(change.first, change.old.length, change.fresh);
    if (change.old.concat(change.fresh).some(block => fenceMark(block) !== '')) {
      blocks = withFences(blocks, fencesIn(blocks));
      sameTree = false;
    }
  }
  const cell = sameTree && previous instanceof ParsedDraft ? previous.cell : new TreeCell();
  return new ParsedDraft(blocks, cell);
}

/** The tree, shared by versions of a draft whose lines look alike to it, and built when first asked for. */
class TreeCell {
  #tree: Tree | undefined;

  of(blocks: ChunkedList<Block>): Tree {
    this.#tree ??= buildTree(blocks);
    return this.#tree;
  }
}

class ParsedDraft implements Draft {
  readonly blocks: ChunkedList<Block>;
  readonly source: SourceText;
  readonly cell: TreeCell;

  constructor(blocks: ChunkedList<Block>, cell: TreeCell) {
    this.blocks = blocks;
    this.source = new SourceText(blocks);
    this.cell = cell;
  }

  get frontMatter(): BlockRange | undefined {
    return this.cell.of(this.blocks).frontMatter;
  }

  get reports(): readonly Report[] {
    return this.cell.of(this.blocks).reports;
  }

  role(block: number): LineRole {
    return LINE_ROLES[this.cell.of(this.blocks).roles[block] ?? 0] ?? 'blank';
  }

  isOmitted(block: number): boolean {
    return this.cell.of(this.blocks).omitted().has(block);
  }

  start(block: number): number {
    return this.blocks.weightBefore(block);
  }

  blockAt(offset: number): number {
    return this.blocks.find(offset).index;
  }
}

interface Change {
  readonly first: number;
  readonly old: readonly Block[];
  readonly fresh: readonly Block[];
}

/** The lines that an edit touches, before and after; equal lines at both ends are left out. */
function reclassify(blocks: ChunkedList<Block>, edit: TextEdit): Change {
  const start = clamp(edit.span.start, 0, blocks.weight);
  const end = clamp(edit.span.end, start, blocks.weight);
  const opening = blocks.find(start);
  const closing = blocks.find(end);
  const prefix = blocks.at(opening.index)?.text.slice(0, start - opening.before) ?? '';
  const suffix = blocks.at(closing.index)?.text.slice(end - closing.before) ?? '';
  let first = opening.index;
  let text = prefix + edit.newText + suffix;
  // A \n that comes to stand behind a lone \r joins that line's break.
  const above = blocks.at(first - 1)?.text;
  if (text.startsWith('\n') && above?.endsWith('\r') === true) {
    first--;
    text = above + text;
  }
  const old = Array.from(blocks.slice(first, closing.index + 1));
  const lines = splitLines(text);
  // Text in front of a further line ends with a break, behind which `splitLines` sees an empty last line.
  if (closing.index < blocks.length - 1) lines.pop();
  return withoutEqualEnds(blocks, first, old, lines);
}

function withoutEqualEnds(blocks: ChunkedList<Block>, first: number, old: readonly Block[], lines: readonly string[]): Change {
  const { head, tail } = sharedEnds(old, lines, (block, line) => block?.text === line);
  const changed = lines.slice(head, lines.length - tail);
  const above = (head === 0 ? blocks.at(first - 1) : old[head - 1])?.fence;
  const isCode = above === 'open' || above === 'inside';
  const fresh = changed.map(line => {
    const block = classify(lines.length === 1 ? line : owned(line));
    return isCode ? fenced(block, 'inside') : block;
  });
  return { first: first + head, old: old.slice(head, old.length - tail), fresh };
}

/** The blocks with these fences; those of which nothing has changed stay the same objects. */
function withFences(blocks: ChunkedList<Block>, parts: ReadonlyMap<number, FencePart>): ChunkedList<Block> {
  let same = true;
  const all = Array.from(blocks, (block, line) => {
    const part = parts.get(line);
    if (block.fence === part) return block;
    same = false;
    return part === undefined ? classify(block.text) : fenced(block, part);
  });
  return same ? blocks : ChunkedList.from(all, lengthOf);
}

/** A string of its own: a slice would keep the text that it was cut from in memory. */
function owned(line: string): string {
  const copy: unknown = JSON.parse(JSON.stringify(line));
  return typeof copy === 'string' ? copy : line;
}

/** Whether the tree cannot tell the two lines apart. It compares short lines by their words, so they never look alike. */
function looksAlike(block: Block, other: Block | undefined): boolean {
  if (block.fence !== other?.fence) return false;
  if (block.kind === 'blank' || other === undefined || other.kind === 'blank') return block.kind === other?.kind;
  if (block.words !== '' || other.words !== '' || block.facts.key !== other.facts.key || block.facts.form !== other.facts.form)
    return false;
  if (block.kind === 'text' || other.kind === 'text') return block.kind === other.kind;
  return (
    block.mark.scheme === other.mark.scheme &&
    block.mark.ordinal === other.mark.ordinal &&
    block.mark.path?.join('.') === other.mark.path?.join('.') &&
    block.hashes === other.hashes
  );
}

function lengthOf(block: Block): number {
  return block.text.length;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
