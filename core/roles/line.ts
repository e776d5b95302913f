/** What can be said of a line by its own text. Lines with the same facts are alike to the recognizer. */
export interface LineFacts {
  /** Numbers of the facts in `lineFactNames`, ascending. */
  readonly ids: readonly number[];
  /** Equal for lines with the same facts. */
  readonly key: string;
  /** The kind of line as its neighbors see it, one of `FORMS`. */
  readonly form: number;
  /** How the line stands out, for lines without a number: -1 where it does not, else one of `LOOKS`. */
  readonly look: number;
  /** Number of characters without mark and ornament. */
  readonly length: number;
  /** Its last character ends a sentence. */
  readonly complete: boolean;
  /** It is numbered or opens in bold, and text follows its first stop or may follow on the next line: it can open with a heading. */
  readonly runsOn: boolean;
  /** Its words name a part that every report has: 存在问题, 下一步打算, 前言. */
  readonly general: boolean;
}

/** What precedes and surrounds the words of a line. */
export interface LineDress {
  /** 1 to 6 for a Markdown heading, else 0. */
  readonly hashes: number;
  /** The whole line is bold. */
  readonly bold: boolean;
  /** Bold at its beginning only. */
  readonly boldOpening: boolean;
  /** A list marker stands in front. */
  readonly bullet: boolean;
  /** Depth of mail quotation. */
  readonly quotes: number;
  /** Columns of space in front; a full-width space counts two. */
  readonly indent: number;
}
