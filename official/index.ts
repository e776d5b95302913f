/** A report or official document as the standard sees it, element by element. */
export type { DocumentFormat, Group, OfficialDocument, Paragraph, Role, Run, Seal } from './official-document.ts';
export { composeDocument } from './compose.ts';
export type { LineElement } from './typed-elements.ts';
export { typedElements } from './typed-elements.ts';
export type { TypedElement } from './elements/typed-value.ts';
export { elementNames } from './front-matter-elements.ts';
export { readFrontMatter } from './front-matter.ts';
export type { FrontMatter, FrontMatterProblem, FrontMatterValue } from './front-matter.ts';
export type { ElementName } from './front-matter-elements.ts';
/** How each format of the standard arranges its head and its end. */
export type { FormatMeasures } from './formats.ts';
export { formatMeasures } from './formats.ts';
/** How the elements look on paper. */
export type { Face, HeadingStyle, LayoutProfile, PageNumberStyle, ParagraphStyle } from './profile.ts';
export { faceOf, pageNumberOf, styleOf, typeArea } from './profile.ts';
export { gbt9704 } from './profiles/gbt-9704-2012.ts';
export { signatureIndents } from './signature.ts';
