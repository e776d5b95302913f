/**
 * A paragraph whose place is given by the elements around it, not by filling lines: of the 版头, the end, the 版记. Lengths are
 * in twips; `left` counts from the left edge of the type area, `top` from the upper edge of the paragraph, below `before`.
 */
export interface Placement {
  /** White above the paragraph, kept at the top of a page. May be below 0: a letter's mark stands above the type area. */
  readonly before: number;
  /** Height without `before`. */
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  readonly rules: readonly Rule[];
}

export interface PlacedLine {
  /** What stands on the line, as UTF-16 offsets in the text of the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly left: number;
  /** Which point of the line has its place; the left end when left out. */
  readonly anchor?: 'right' | 'center';
  readonly height: number;
  /** Natural width, with `spacing` and `scale`. */
  readonly width: number;
  /** Where they differ from the style: half-points, twips after each character, percent of the width. */
  readonly size?: number;
  readonly spacing?: number;
  readonly scale?: number;
}

/** A line across the page, or, with a height, down the page. */
export interface Rule {
  /** Its left end; the middle of one that goes down. */
  readonly left: number;
  /** 0 for one that goes down. */
  readonly width: number;
  /** Its middle; the upper end of one that goes down. */
  readonly top: number;
  readonly height?: number;
  readonly thickness: number;
  readonly color: 'red' | 'black';
}

/** Where the baseline of an exact line stands, as a share of its height: what Word and LibreOffice do. */
export const BASELINE = 0.8;
/** The ink of a Han character above and below the baseline, and the foot of its cell, in ems; nearly alike in all Chinese faces. */
export const INK_ABOVE = 0.81;
export const INK_BELOW = 0.08;
export const CELL_BELOW = 0.12;
