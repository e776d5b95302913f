import type { PageContent, PageKey, Paper, PlaceOnPage } from './requests.ts';

/** Messages from the client to the preview page. */
export type ToPage =
  /** Which document is shown from now on: the page keeps it for the next start of the editor. */
  | { readonly type: 'document'; readonly uri: string }
  /** What the pages are printed on; told before them. */
  | { readonly type: 'paper'; readonly paper: Paper }
  /** The new order of pages; those whose key the page holds already stay. */
  | { readonly type: 'pages'; readonly keys: readonly PageKey[] }
  /** The same, told as a change to the order the page holds. */
  | { readonly type: 'splice'; readonly start: number; readonly deleteCount: number; readonly keys: readonly PageKey[] }
  /** Pictures that were asked for. */
  | { readonly type: 'content'; readonly pages: readonly PageContent[] }
  /** Mark this line as the one with the cursor, null: none of them; `follow`: and bring it into view if it is not. */
  | { readonly type: 'cursor'; readonly place: PlaceOnPage | null; readonly follow: boolean }
  /** A sentence instead of pages: nothing open, empty text. */
  | { readonly type: 'message'; readonly text: string };

/** Messages from the preview page to the client. */
export type FromPage =
  | { readonly type: 'ready' }
  /** These pages are in view or near it and have no picture yet; indices from 0. */
  | { readonly type: 'need'; readonly pages: readonly number[] }
  /** The writer clicked on a line, `offset` UTF-16 units into its piece. */
  | { readonly type: 'reveal'; readonly page: number; readonly line: number; readonly piece: number; readonly offset: number };
