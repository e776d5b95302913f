import type { NumberMark } from '../numbering/scheme.ts';
import type { LineFacts } from '../roles/line.ts';
import type { Span } from '../text/span.ts';
import type { FencePart } from './fences.ts';

/** One physical line. What it is depends on nothing but its own text, fences aside; spans count from its first character. */
export type Block = BlankBlock | TextBlock | NumberedBlock;

interface BlockBase {
  /** The line, its break included. */
  readonly text: string;
  /** The line belongs to fenced code; undefined where it does not. */
  readonly fence?: FencePart;
}

export interface BlankBlock extends BlockBase {
  readonly kind: 'blank';
}

export interface TextBlock extends BlockBase {
  readonly kind: 'text';
  /** The line without indent, mail quotation, break and trailing space. */
  readonly content: Span;
  readonly facts: LineFacts;
  /** The words alone, folded and without spaces, for comparison; empty for long lines. */
  readonly words: string;
}

export interface NumberedBlock extends BlockBase {
  readonly kind: 'numbered';
  readonly content: Span;
  readonly facts: LineFacts;
  readonly words: string;
  readonly mark: NumberMark;
  /** The heading sentence after the mark, without its closing 。 */
  readonly title: Span;
  /** What follows the heading sentence on the same line. */
  readonly runIn: Span | undefined;
  /** 1 to 6 for a Markdown heading, else 0. */
  readonly hashes: number;
}
