/**
 * A report or official document as the standard sees it, before it has a place on paper: its elements in the order in
 * which they are printed, named after GB/T 9704—2012, each with the place in the source that it came from.
 */
export interface OfficialDocument {
  /** For file names and metadata: the first title on one line; empty when there is none. */
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

/** What a paragraph is; decides its face, size, place and indent (see `LayoutProfile`). */
export type Role =
  | 'title' // 标题 7.3.1: one Paragraph for all its lines, broken by meaning
  | 'byline' // 副标题、单位、日期 under the title (practice, 三号楷体 centred)
  | 'addressee' // 主送机关、称谓 7.3.2
  | 'heading' // own-line or run-in, see `depth` 7.3.3
  | 'body' // 正文 7.3.3
  | 'attachment-note' // 附件说明 7.3.4
  | 'signature' // 发文机关署名 7.3.5
  | 'issue-date' // 成文日期 7.3.5
  | 'annotation' // 附注 7.3.6
  | 'attachment-mark' // 附件1 on its own page 7.3.7
  | 'attachment-title'
  | 'blank';

export interface Paragraph {
  readonly role: Role;
  /** 1 to 9 for a heading, else 0. */
  readonly depth: number;
  /** Never empty but for role blank. Text without indent, break, trailing space. */
  readonly runs: readonly Run[];
  /** The paragraph begins a new page (a further report of the file, an attachment). */
  readonly pageBreakBefore: boolean;
}

/** A stretch of text in one face. A run-in heading has two runs: the heading sentence, then the text. */
export interface Run {
  readonly text: string;
  /** The heading sentence of a heading paragraph; false for the text that runs on after it, and everywhere else. */
  readonly heading: boolean;
  /** Where the text begins: index of the block in the draft, and UTF-16 offset in that block. */
  readonly block: number;
  readonly offset: number;
  /** Gaps in the text, as UTF-16 spans within `text`. */
  readonly placeholders: readonly { readonly start: number; readonly end: number }[];
}
