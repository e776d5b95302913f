import type { Face, LayoutProfile, OfficialDocument } from '#official';

/** Writes an official document in one format. Stateless: one exporter serves all documents. */
export interface Exporter {
  readonly id: FormatId;
  /** What the writer chooses by: `Word 文档`. */
  readonly label: string;
  readonly extension: `.${string}`;
  write(document: OfficialDocument, profile: LayoutProfile, environment: ExportEnvironment): Promise<Uint8Array>;
}

/** A format that can be asked for. */
export type FormatId = 'docx' | 'html' | 'text';

/** What an export takes from its surroundings; everything may be left out. */
export interface ExportEnvironment {
  /** Brings an exporter, where the host does not load the bundles of heavy formats as usual. */
  readonly loadExporter?: (id: FormatId) => Promise<Exporter>;
  /** Font names to write instead of those of the profile: 仿宋_GB2312, 楷体_GB2312, 黑体, 方正小标宋简体, 宋体. */
  readonly fonts?: { readonly [face in Face]?: string };
  /** The font of letters and digits instead of the profile's, Times New Roman. */
  readonly latinFont?: string;
  /** Marks what is still to be filled in with a yellow ground. Off unless told otherwise: the file may be the final one. */
  readonly highlightPlaceholders?: boolean;
  /** How lines of a text file end; LF unless told otherwise. */
  readonly lineBreak?: '\n' | '\r\n';
  /** For the metadata of the file: ISO date and time, as `2025-01-31T08:00:00Z`. Without it the file carries no date. */
  readonly now?: string;
  /** For the metadata of the file. */
  readonly author?: string;
}

/** Why there is no file: `code` for programs, `message` in Chinese for the writer. */
export class ExportError extends Error {
  readonly code: ExportErrorCode;

  constructor(code: ExportErrorCode, message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.name = 'ExportError';
    this.code = code;
  }
}

export type ExportErrorCode = 'unknown-format' | 'format-unavailable' | 'write-failed';
