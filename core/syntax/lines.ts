import type { NumberMark } from '../numbering/scheme.ts';
import type { ChunkedList } from '../text/chunked-list.ts';
import { foldVariants } from '../text/variants.ts';
import type { Block, NumberedBlock, Shape, TextBlock } from './block.ts';
import type { BlockRange } from './draft.ts';
import { ELEMENT, ENDS_SENTENCE, SHORT, shapeOf } from './shape.ts';

/** The lines of a draft that are not blank, numbered from 0; what titles and sections are found in. */
export interface Lines {
  readonly count: number;
  /** The block index of a line; the end of the blocks for a line past the last. */
  block(line: number): number;
  isNumbered(line: number): boolean;
  /** A numbered line that is more than a short heading: lists of links are numbered too. */
  hasText(line: number): boolean;
  mark(line: number): NumberMark | undefined;
  hashes(line: number): number;
  /** A bit of the line's shape; false for numbered lines and outside. */
  is(line: number, bit: Shape): boolean;
  /** The line is complete: a heading on its own line, or text whose last character ends a sentence. */
  isComplete(line: number): boolean;
  /** A blank line, or the start of the text, stands before this line. */
  afterBlank(line: number): boolean;
  /** The length of the content. */
  width(line: number): number;
  /** The content with variants and spaces folded, for comparison. */
  text(line: number): string;
  sameText(line: number, other: number): boolean;
  hasNumbered(first: number, end: number): boolean;
  hasUnnumbered(first: number, end: number): boolean;
  /** Any line of more than 60 characters among the next five physical lines (structure 2c). */
  longFollows(line: number): boolean;
  /** The blocks from the line `first` up to the last line before `end`: blank lines after it are left out. */
  blockRange(first: number, end: number): BlockRange;
}

export function linesOf(blocks: ChunkedList<Block>, start: number): Lines {
  const found: (TextBlock | NumberedBlock)[] = [];
  const places: number[] = [];
  let index = 0;
  for (const { items } of blocks.chunks) {
    for (const block of items) {
      if (index >= start && block.kind !== 'blank') {
        found.push(block);
        places.push(index);
      }
      index++;
    }
  }
  return new FoundLines(found, places, blocks.length);
}

/** See `Lines.isComplete`. */
export function isComplete(block: TextBlock | NumberedBlock): boolean {
  if (block.kind === 'text') return (block.shape & ENDS_SENTENCE) !== 0;
  return block.runIn === undefined || (shapeOf(block.text.slice(block.runIn.start, block.runIn.end)) & ENDS_SENTENCE) !== 0;
}

/** 附件1 某某办法 on one line. */
export function isAttachmentTitle(lines: Lines, line: number): boolean {
  return (
    lines.is(line, ELEMENT) &&
    lines.is(line, SHORT) &&
    /^附(?:件|表|录)[\d一二三四五六七八九十]{1,2}[:：]?(?![.．、\d]).{3,}/u.test(lines.text(line))
  );
}

/** 附件 or 附件1 alone on its line: below it stands the attachment's title (GB/T 9704 7.3.7). */
export function isAttachmentMark(lines: Lines, line: number): boolean {
  return lines.is(line, ELEMENT) && /^附(?:件|表|录)[\d一二三四五六七八九十]{0,2}[:：]?$/u.test(lines.text(line));
}

/** More than 60 characters: no heading and no title. */
export function isLong({ content }: TextBlock | NumberedBlock): boolean {
  return content.end - content.start > 60;
}

class FoundLines implements Lines {
  readonly count: number;
  readonly #lines: readonly (TextBlock | NumberedBlock)[];
  readonly #places: readonly number[];
  readonly #end: number;

  constructor(lines: readonly (TextBlock | NumberedBlock)[], places: readonly number[], end: number) {
    this.count = lines.length;
    this.#lines = lines;
    this.#places = places;
    this.#end = end;
  }

  block(line: number): number {
    return this.#places[line] ?? this.#end;
  }

  isNumbered(line: number): boolean {
    return this.#lines[line]?.kind === 'numbered';
  }

  hasText(line: number): boolean {
    const block = this.#lines[line];
    return block?.kind === 'numbered' && (block.runIn !== undefined || isLong(block));
  }

  mark(line: number): NumberMark | undefined {
    const block = this.#lines[line];
    return block?.kind === 'numbered' ? block.mark : undefined;
  }

  hashes(line: number): number {
    const block = this.#lines[line];
    return block?.kind === 'numbered' ? block.hashes : 0;
  }

  is(line: number, bit: Shape): boolean {
    const block = this.#lines[line];
    return block?.kind === 'text' && (block.shape & bit) !== 0;
  }

  isComplete(line: number): boolean {
    const block = this.#lines[line];
    return block !== undefined && isComplete(block);
  }

  afterBlank(line: number): boolean {
    return line === 0 || this.block(line) - this.block(line - 1) > 1;
  }

  width(line: number): number {
    const content = this.#lines[line]?.content;
    return content === undefined ? 0 : content.end - content.start;
  }

  text(line: number): string {
    const block = this.#lines[line];
    if (block === undefined) return '';
    const { start, end } = block.kind === 'numbered' ? block.title : block.content;
    return foldVariants(block.text.slice(start, end)).replace(/\s+/gu, '');
  }

  sameText(line: number, other: number): boolean {
    return line !== other && this.text(line) === this.text(other);
  }

  hasNumbered(first: number, end: number): boolean {
    for (let line = first; line < end; line++) if (this.isNumbered(line)) return true;
    return false;
  }

  hasUnnumbered(first: number, end: number): boolean {
    for (let line = first; line < end; line++) if (!this.isNumbered(line)) return true;
    return false;
  }

  longFollows(line: number): boolean {
    const last = this.block(line) + 5;
    for (let next = line + 1; next < this.count && this.block(next) <= last; next++) {
      const block = this.#lines[next];
      if (block !== undefined && isLong(block)) return true;
    }
    return false;
  }

  blockRange(first: number, end: number): BlockRange {
    if (first >= end) return { first: this.block(first), end: this.block(first) };
    return { first: this.block(first), end: this.block(end - 1) + 1 };
  }
}
