import type { DocumentFormat } from './elements/element.ts';

/**
 * A report or official document as the standard sees it, before it has a place on paper: its elements in the order in
 * which they are printed, named after GB/T 9704—2012, each with the place in the source that it came from.
 */
export interface OfficialDocument {
  /** For file names and metadata: the first title on one line; empty when there is none. */
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

/** 不加盖印章 7.3.5.2, 加盖印章 7.3.5.1, 加盖签发人签名章 7.3.5.3. */
export type Seal = 'none' | 'seal' | 'stamp';

/** What a paragraph is; decides its face, size, place and indent (see `LayoutProfile`). */
export type Role =
  | 'copy-number' // 份号 7.2.1
  | 'secrecy' // 密级和保密期限 7.2.2
  | 'urgency' // 紧急程度 7.2.3
  | 'mark' // 发文机关标志 7.2.4: a run for each organ, then one for 文件 where several share it
  | 'document-number' // 发文字号 7.2.5, on the same line as the last 签发人
  | 'signatory' // a line of 签发人 7.2.6
  | 'issuer' // 编发单位 and date of a 简报 (practice)
  | 'title' // 标题 7.3.1: one Paragraph for all its lines, broken by meaning
  | 'byline' // 副标题、单位、日期 under the title (practice, 三号楷体 centred)
  | 'addressee' // 主送机关、称谓 7.3.2
  | 'heading' // own-line or run-in, see `depth` 7.3.3
  | 'body' // 正文 7.3.3
  | 'attachment-note' // 附件说明 7.3.4
  | 'signature' // 发文机关署名 7.3.5: a run for each organ of the row
  | 'issue-date' // 成文日期 7.3.5
  | 'annotation' // 附注 7.3.6
  | 'attachment-mark' // 附件1 on its own page 7.3.7
  | 'attachment-title'
  | 'caption' // 表题、图题 (practice)
  | 'unit' // 单位：万元 above a table (practice)
  | 'table' // see `table` (practice)
  | 'attendance' // 出席、请假、列席 10.3
  | 'imprint' // 抄送机关 and what else stands in the 版记 7.4.2
  | 'printer' // 印发机关和印发日期 7.4.3
  | 'blank';

export interface Paragraph {
  readonly role: Role;
  /** 1 to 9 for a heading, else 0. */
  readonly depth: number;
  /** Never empty but for role blank. Text without indent, break, trailing space. */
  readonly runs: readonly Run[];
  /** The paragraph begins a new page (a further report of the file, an attachment). */
  readonly pageBreakBefore: boolean;
  /** What the paragraph is placed together with; the paragraphs of a group follow one another. */
  readonly group?: Group | undefined;
  /** How the runs of a `table` stand in rows and columns. */
  readonly table?: Table | undefined;
}

/** Rows of equally many cells. The runs of all cells, row by row, are those of the paragraph, the same objects. */
export interface Table {
  readonly rows: readonly (readonly (readonly Run[])[])[];
  /** How many rows say what the columns are; they stand again at the top of each further page. */
  readonly headRows: number;
  /** How the cells of each column are set below the head. */
  readonly alignments: readonly ('left' | 'center' | 'right')[];
}

/** 版头, the end with 署名 and 成文日期, or 版记: paragraphs that share one place on the page. */
export interface Group {
  readonly kind: 'head' | 'closing' | 'imprint';
  readonly format: DocumentFormat;
  readonly seal: Seal;
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
  /** What the run is where its paragraph holds several elements: 发文字号 beside 签发人. */
  readonly role?: Role;
  /** Written as **bold** in a Markdown text. */
  readonly emphasis?: 'strong';
  /** 签发人：, 出席：, 抄送： before what they name; the cells in the head of a table. */
  readonly label?: true;
}
