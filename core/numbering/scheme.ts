import type { Span } from '../text/span.ts';

/** The ways of numbering, from `第一部分` down to `①`; `hash` is a Markdown heading without a number of its own. */
export type SchemeId =
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'han-formal'
  | 'han'
  | 'han-paren'
  | 'arabic'
  | 'arabic-paren'
  | 'arabic-close'
  | 'circled'
  | 'letter'
  | 'decimal'
  | 'hash'
  | 'series';

/** The number a line opens with: `（一）` is scheme han-paren, ordinal 1. */
export interface NumberMark {
  readonly scheme: SchemeId;
  readonly ordinal: number;
  /** The mark with its punctuation, in the line. */
  readonly span: Span;
  /** True where the line alone cannot tell a number from prose (`1.5亿元`, `二、三产业`): the neighbors decide. */
  readonly tentative: boolean;
  /** Of a decimal mark every number in it: `1.2` is [1, 2]. */
  readonly path?: readonly number[];
}

export interface NumberingScheme {
  readonly id: SchemeId;
  /** The first mark of the scheme as the standard writes it. */
  readonly example: string;
  /** Customary depth (GB/T 15834 B.3.8); a lower rank stands higher. A report's own use of the schemes goes before it. */
  readonly rank: number;
  /** The characters a mark can open with. */
  readonly opens: RegExp;
  /** The mark at offset `at` of the line, if one stands there. */
  read(line: string, at: number): NumberMark | undefined;
  /** The mark in the standard's own form. */
  write(ordinal: number): string;
}

/** The mark that a sticky pattern finds at `at`; `read` turns the match into an ordinal, or undefined when it is none. */
export function readSticky(
  scheme: SchemeId,
  pattern: RegExp,
  line: string,
  at: number,
  read: (match: RegExpExecArray) => {
    readonly ordinal: number | undefined;
    readonly tentative?: boolean;
    readonly path?: readonly number[];
  },
): NumberMark | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(line);
  if (match === null) return undefined;
  const { ordinal, tentative = false, path } = read(match);
  if (ordinal === undefined) return undefined;
  const mark = { scheme, ordinal, span: { start: at, end: at + match[0].length }, tentative };
  return path === undefined ? mark : { ...mark, path };
}
