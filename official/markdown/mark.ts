import type { Span } from '#core';
import type { OmissionKind } from './inline.ts';

/** A stretch of a line that is not printed as it stands, counted from the line's beginning. */
export interface Mark extends Span {
  readonly omitted: OmissionKind;
  /** Printed instead, and as long. */
  readonly text?: string;
  /** What follows is bold from here on (1), or no longer (-1). */
  readonly strength?: 1 | -1;
}

/** Marks that belong together: all of them count, or none. */
export interface MarkGroup {
  readonly marks: readonly Mark[];
  /** Where no other mark is read. */
  readonly hides?: Span;
}
