/** Names of the requests that the server answers beyond LSP; `docs/protocol.md` explains each. */
export const requests = {
  pages: 'gaozhi/pages',
  page: 'gaozhi/page',
  reveal: 'gaozhi/reveal',
  locate: 'gaozhi/locate',
  placeholder: 'gaozhi/placeholder',
  reports: 'gaozhi/reports',
  formats: 'gaozhi/formats',
  export: 'gaozhi/export',
  profiles: 'gaozhi/profiles',
  profile: 'gaozhi/profile',
} as const;

/** Names of the notifications from the server beyond LSP. */
export const notifications = {
  /** Pages may look otherwise now: another profile is in force. Only to a client that says `refreshPages` at initialization. */
  refreshPages: 'gaozhi/refreshPages',
} as const;

/** What each request takes and gives. A document that is not open is answered with `null` or an empty list, never with an error. */
export interface Requests {
  'gaozhi/pages': { params: PageListParams; result: PageList | null };
  'gaozhi/page': { params: PageParams; result: readonly PageContent[] };
  'gaozhi/reveal': { params: RevealParams; result: PlaceInSource | null };
  'gaozhi/locate': { params: LocateParams; result: PlaceOnPage | null };
  'gaozhi/placeholder': { params: PlaceholderParams; result: PlaceholderPlace | null };
  'gaozhi/reports': { params: ReportsParams; result: ReportsResult | null };
  'gaozhi/formats': { params: null; result: readonly FormatInfo[] };
  'gaozhi/export': { params: ExportParams; result: ExportResult | null };
  'gaozhi/profiles': { params: ProfilesParams; result: ProfilesResult };
  'gaozhi/profile': { params: ProfileParams; result: ProfileView };
}

/** Names a page with its content and number: equal keys, equal pictures. */
export type PageKey = string;

export interface PageListParams {
  readonly uri: string;
  /** The `id` of the list that the client holds; absent at first. */
  readonly previous?: string;
}

/**
 * The printed pages in order, as a change to the list that `previous` named: `deleteCount` keys from `start` give way to
 * `keys`. `full` says that the server did not know that list and `keys` are all of them.
 */
export interface PageList {
  /** To be sent back as `previous`. */
  readonly id: string;
  /** The version of the document that the pages show. */
  readonly version: number;
  readonly full: boolean;
  readonly start: number;
  readonly deleteCount: number;
  readonly keys: readonly PageKey[];
  readonly pageCount: number;
  readonly paper: Paper;
  /** Placeholders still open in the whole document. */
  readonly placeholders: number;
}

/** The sheet that all pages of a document are printed on, in twips. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  /** White above the type area. */
  readonly top: number;
  readonly linePitch: number;
}

/** Asks for the pictures of pages, by index from 0; meant for those in view. */
export interface PageParams {
  readonly uri: string;
  readonly pages: readonly number[];
}

export interface PageContent {
  readonly page: number;
  readonly key: PageKey;
  /** The number printed on the page, from 1 through the whole file. */
  readonly number: number;
  /** Markup without scripts, styles and addresses; see `docs/protocol.md`. */
  readonly html: string;
}

/** Where in the source a line of a page comes from; page and line from 0. */
export interface RevealParams {
  readonly uri: string;
  readonly page: number;
  readonly line: number;
  /** Which piece of the line, from 0; its beginning when absent. */
  readonly piece?: number;
}

/** As LSP counts: both from 0, `character` in UTF-16 code units. */
export interface PlaceInSource {
  readonly line: number;
  readonly character: number;
}

/** On which page a place of the source is printed. */
export interface LocateParams {
  readonly uri: string;
  readonly line: number;
  /** A line of the source may fill a page: which character of it. Its beginning when absent. */
  readonly character?: number;
}

export interface PlaceOnPage {
  readonly page: number;
  readonly line: number;
}

/** Asks for the open placeholder after a place, or with `backward` for the one before it; as LSP counts. */
export interface PlaceholderParams {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
  readonly backward: boolean;
}

/** A placeholder stands on one line. */
export interface PlaceholderPlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Asks which reports a file holds, and which of them a line belongs to. */
export interface ReportsParams {
  readonly uri: string;
  /** From 0. */
  readonly line: number;
}

export interface ReportsResult {
  /** In text order; `title` is empty for a report without one, `line` counts from 0. */
  readonly reports: readonly { readonly title: string; readonly line: number }[];
  /** Index of the report at the line asked for. */
  readonly current: number;
}

export interface FormatInfo {
  readonly id: string;
  /** What the writer reads in the picker. */
  readonly label: string;
  /** With its dot. */
  readonly extension: string;
}

export interface ExportParams {
  readonly uri: string;
  /** Index of the report in the file, or all of them one after the other. */
  readonly report: number | 'all';
  readonly format: string;
  /** Also the lines of website furniture, which are left out otherwise. */
  readonly everything: boolean;
}

export type ExportResult =
  | {
      readonly kind: 'done';
      /** The file. */
      readonly base64: string;
      /** A name for it, with extension: the title, or the name of the source. */
      readonly fileName: string;
      /** Placeholders that went into the file unfilled. */
      readonly placeholders: number;
      /** One of them at least is so surely one that the writer should be asked first. */
      readonly asks: boolean;
      /** The first of them as `第3行：金额（万元）`, for the warning. */
      readonly examples: readonly string[];
      /** The lines of website furniture that were left out, as `第 1、4 行`; empty when there are none. */
      readonly omitted: string;
      /** What else the writer should know of the pages, in Chinese, without a stop at the end. */
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'failed';
      /** A sentence for the writer. */
      readonly message: string;
    };

/** All files with profiles of the writer's own, instead of those told before. */
export interface ProfilesParams {
  readonly files: readonly ProfileFile[];
  /** The value of `gaozhi.profile`, to be checked against them. */
  readonly chosen?: string;
}

export interface ProfileFile {
  readonly uri: string;
  readonly text: string;
}

export interface ProfilesResult {
  /** What can be chosen, those of the program first. */
  readonly profiles: readonly { readonly id: string; readonly name: string }[];
  /** Why `chosen` is not in force, in a sentence for the writer; empty when it is. */
  readonly problem: string;
}

/** Asks for the profile in force for a document, or with `null` for one that says nothing of it. */
export interface ProfileParams {
  readonly uri: string | null;
}

export interface ProfileView {
  readonly id: string;
  /** Markdown for the writer. */
  readonly text: string;
}
