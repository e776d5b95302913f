/** A report or official document as the standard sees it, element by element. */
export type { DocumentFormat, Group, OfficialDocument, Paragraph, Role, Run, Seal } from './official-document.ts';
export { composeDocument } from './compose.ts';
export { elementNames } from './front-matter-elements.ts';
export { readFrontMatter } from './front-matter.ts';
export type { FrontMatter, FrontMatterProblem, FrontMatterValue } from './front-matter.ts';
export type { ElementName } from './front-matter-elements.ts';
/** How each format of the standard arranges its head and its end. */
export type { FormatMeasures } from './formats.ts';
export { formatMeasures } from './formats.ts';
/** How the elements look on paper. */
export type { Face, HeadingStyle, LatinFace, LayoutProfile, PageNumberStyle, ParagraphStyle, Typeface } from './profile.ts';
export { faceOf, pageNumberOf, styleOf, typeArea, typefaceOf } from './profile.ts';
export { gbt9704 } from './profiles/gbt-9704-2012.ts';
/** Profiles as data: those that come with the program, and files with an office's own. */
export { profileOf, unknownProfile } from './profiles/chosen-profile.ts';
export { profileLibrary } from './profiles/library.ts';
export type { ProfileFile, ProfileLibrary } from './profiles/library.ts';
export type { ProfileProblem } from './profiles/read-profile.ts';
export { HEADING_KEYS, ROLE_KEYS } from './profiles/resolve.ts';
export { SIZE_NAMES } from './profiles/values.ts';
export { fitProfile } from './script/fit-profile.ts';
export type { FittedProfile } from './script/fit-profile.ts';
export { signatureIndents } from './signature.ts';
