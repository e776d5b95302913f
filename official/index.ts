/** A report or official document as the standard sees it, element by element. */
export type { OfficialDocument, Paragraph, Role, Run } from './official-document.ts';
export { composeDocument, composing } from './compose.ts';
export { elementNames } from './front-matter-elements.ts';
export { readFrontMatter } from './front-matter.ts';
export type { FrontMatter, FrontMatterProblem, FrontMatterValue } from './front-matter.ts';
export type { ElementName } from './front-matter-elements.ts';
/** How the elements look on paper. */
export type { Face, HeadingStyle, LayoutProfile, PageNumberStyle, ParagraphStyle } from './profile.ts';
export { faceOf, pageNumberOf, styleOf, typeArea } from './profile.ts';
export { gbt9704 } from './profiles/gbt-9704-2012.ts';
export { signatureIndents } from './signature.ts';
