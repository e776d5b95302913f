/** A report or official document as the standard sees it, element by element. */
export type { Group, OfficialDocument, Paragraph, Role, Run, Seal, Table } from './official-document.ts';
export type { PrintScope } from './printed-lines.ts';
/** What of a Markdown draft is left out on paper, for those who have to say so. */
export { omissionsOf } from './markdown/omissions.ts';
export type { Omission } from './markdown/omissions.ts';
export type { OmissionKind } from './markdown/inline.ts';
export { composeDocument, composing } from './compose.ts';
export type { LineElement } from './typed-elements.ts';
export { typedElements } from './typed-elements.ts';
export type { TypedElement } from './compose/typed-value.ts';
/** The elements that front matter gives; what is known of each stands in one table. */
export type { DocumentFormat, Element, ElementName, FixedValue, Places } from './elements/element.ts';
export { ALL_FORMATS } from './elements/element.ts';
export { elementNamed, elementNames, elements } from './elements/elements.ts';
export { documentFormats, formatNamed } from './elements/formats.ts';
export type { NamedFormat } from './elements/formats.ts';
export { readFrontMatter } from './front-matter.ts';
export { overriddenValues } from './overridden.ts';
export { concernsUs, KEY_LINE } from './front-matter-keys.ts';
export type { FrontMatterProblem } from './front-matter-problems.ts';
export { formatOf } from './given-elements.ts';
export type { FrontMatter, FrontMatterValue, GivenElements } from './given-elements.ts';
export { standardDate } from './values/date.ts';
/** How each format of the standard arranges its head and its end. */
export type { FormatMeasures } from './format-measures.ts';
export { formatMeasures } from './format-measures.ts';
/** How the elements look on paper. */
export type { Face, HeadingStyle, LatinFace, LayoutProfile, PageNumberStyle, ParagraphStyle, TableStyle, Typeface } from './profile.ts';
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
