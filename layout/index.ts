/** A document on paper. */
export { layingOut, layoutDocument, layoutIncremental } from './layout-document.ts';
export type { Layout } from './layout-document.ts';
export { sourceOf } from './page.ts';
export type { Line, Page, Piece } from './page.ts';
export type { PlacedLine, Placement, Rule } from './placement.ts';
export type { Face } from '#official';
/** What an exporter must say in so many words, so that another program breaks the same lines. */
export { titleLines } from './break-paragraph.ts';
export { noteParts, noteStops, roomOf } from './indents.ts';
export type { Lines, Room } from './break-lines.ts';
export { pageRemarks } from './page-remarks.ts';
export type { PageRemark } from './page-remarks.ts';
export { keepsNext } from './keeps.ts';
export type { TableLayout, TableSlice } from './table/table-layout.ts';
export { letterFoot } from './groups/head.ts';
export { NO_LINE_END, NO_LINE_START } from './metrics.ts';
