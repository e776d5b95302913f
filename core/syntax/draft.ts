import type { LineRole } from '../roles/line-role.ts';
import type { ChunkedList } from '../text/chunked-list.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Block } from './block.ts';

/** A run of blocks, by index, half-open. */
export interface BlockRange {
  readonly first: number;
  readonly end: number;
}

/** A heading with all that belongs to it. */
export interface Section {
  /** Index of the block that opens the section: a numbered line, or a bare line where the number is missing. */
  readonly heading: number;
  /** 1 = directly under the report. */
  readonly depth: number;
  /** Siblings numbered in one go share a run; a second 一、 starts another. Counts from 0 under each parent. */
  readonly run: number;
  /** The heading and everything under it, without trailing blank lines and website furniture. */
  readonly blocks: BlockRange;
  readonly children: readonly Section[];
}

/** One of the reports in a draft. */
export interface Report {
  /** The title's lines, usually one; undefined when the text has none. */
  readonly title: BlockRange | undefined;
  /** What a website left above the title; empty range when nothing. */
  readonly furnitureBefore: BlockRange;
  /** What a website left below the text; empty range when nothing. */
  readonly furnitureAfter: BlockRange;
  /** From the title (or first line) to the last line of text: no furniture, no blank lines at the end. */
  readonly blocks: BlockRange;
  readonly sections: readonly Section[];
}

/** A whole file: its lines, and the reports that they make. Immutable. */
export interface Draft {
  readonly source: SourceText;
  readonly blocks: ChunkedList<Block>;
  /** The YAML lines at the top, both `---` included; undefined without. */
  readonly frontMatter: BlockRange | undefined;
  /** At least one, in text order, computed when first asked for. */
  readonly reports: readonly Report[];
  /** What a block is for the reader. */
  role(block: number): LineRole;
  /** An export leaves the block out: what a website or a printed page set around the text, if that is almost certain. */
  isOmitted(block: number): boolean;
  /** The offset in the source of the block's first character. */
  start(block: number): number;
  /** The index of the block that holds `offset`. */
  blockAt(offset: number): number;
}
