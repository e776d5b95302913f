// All that is needed to put a document on paper. A bundle of its own, loaded with the first preview or export.
export { exportFile, formatList } from './export-file.ts';
export { pageContents } from './page-html.ts';
export { placeOfBlock, PrintedDocuments, revealPlace } from './printed.ts';
