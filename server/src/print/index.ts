// All that is needed to put a document on paper, its front matter included. A bundle of its own, loaded when first used.
export { completeFrontMatter, frontMatterFindings, hoverFrontMatter } from '#service';
export { exportFile, formatList } from './export-file.ts';
export { pageContents } from './page-html.ts';
export { libraryOf, profileInForce, profileList, profileProblems, profileView } from './profiles.ts';
export { placeOfBlock, PrintedDocuments, revealPlace } from './printed.ts';
