import type { Face, LatinFace } from '#official';
import type { Rule } from './placement.ts';

/**
 * What every back end draws. Lengths are in twentieths of a point (twips); x counts from the left edge of the type area.
 *
 * Nothing in `lines` says where the page stands in the document: paragraphs and blocks are counted from the page's own
 * first ones. So a page that an edit elsewhere did not touch keeps its `lines` as the same object, even where earlier
 * text grew or shrank: whoever draws compares `lines` (and `number`) by identity.
 */
export interface Page {
  /** From 1. */
  readonly number: number;
  /** Index in the document of the paragraph on the page's first line; `Line.paragraph` counts from it. */
  readonly firstParagraph: number;
  /** Which of that paragraph's lines, or of its slices where it is a table, the page begins with, from 0. */
  readonly firstLine: number;
  /**
   * Index in the draft of the first block printed on the page; `Piece.block` counts from it, back where the head of a table stands
   * again.
   */
  readonly firstBlock: number;
  readonly lines: readonly Line[];
  /** Lines drawn across the page; none on most. */
  readonly rules: readonly Rule[];
  /** Whether the page bears its number. */
  readonly numbered: boolean;
  /** The page opens within a paragraph of which the page before has room for more: two lines of text go with the signature. */
  readonly forced: boolean;
}

export interface Line {
  /** Which paragraph: add the page's `firstParagraph` for its index in the document. */
  readonly paragraph: number;
  /** Which of its paragraph's lines this is, from 0, counting those on earlier pages; of a table, which of its rows. */
  readonly lineOfParagraph: number;
  /** Top of the line box below the top of the type area. */
  readonly top: number;
  readonly height: number;
  /** Left end of the text. */
  readonly left: number;
  /** Natural width of the text, spaces at its end left out. */
  readonly width: number;
  /** Width to which the text is stretched (or, rarely, squeezed); undefined for a last, centered or ragged line. */
  readonly stretchTo: number | undefined;
  readonly pieces: readonly Piece[];
}

/** Text of one line in one face. */
export interface Piece {
  /** Spaces at the end of a line are kept; they hang beyond the line and take no part in stretching. */
  readonly text: string;
  readonly face: Face;
  /** Face of Latin letters and digits; the profile's when left out. */
  readonly latin?: LatinFace;
  readonly bold?: true;
  /** Font size in half-points. */
  readonly size: number;
  /** Added after every character, in twips: -5 brings 28 characters of 16 points into 156 mm. */
  readonly spacing: number;
  /** Width of the characters in percent, where it is not 100. */
  readonly scale?: number;
  /** Black when left out. */
  readonly color?: 'red';
  /** Whether this is the heading sentence of a heading. */
  readonly heading: boolean;
  /** Set in bold. */
  readonly strong?: true;
  /** Where the piece begins in the source: block (add the page's `firstBlock`), and UTF-16 offset in the block. */
  readonly block: number;
  readonly offset: number;
  /** Gaps in the text, as UTF-16 spans within `text`. */
  readonly placeholders: readonly { readonly start: number; readonly end: number }[];
}

/** The place in the draft where a piece begins: index of the block, and UTF-16 offset in that block. */
export function sourceOf(page: Page, piece: Piece): { readonly block: number; readonly offset: number } {
  return { block: page.firstBlock + piece.block, offset: piece.offset };
}
