import type { Span } from '../text/span.ts';

/** What belongs in a gap; a `note` is what the author wrote to himself. */
export type PlaceholderKind =
  | 'org'
  | 'place'
  | 'person'
  | 'name'
  | 'term'
  | 'code'
  | 'date'
  | 'ordinal'
  | 'count'
  | 'quantity'
  | 'money'
  | 'percent'
  | 'instruction'
  | 'note'
  | 'empty-bracket'
  | 'generic';

/** A gap that the writer must fill: `XX` in `XX万元`, `X月X日`, `（根据实际情况替换内容）`. */
export interface Placeholder {
  readonly kind: PlaceholderKind;
  /** Counts from the start of the line. */
  readonly span: Span;
  /** The unit or suffix that follows and stays: `万元`, `人次`, `市`. */
  readonly unit?: string;
}
