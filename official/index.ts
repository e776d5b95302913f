export type { OfficialDocument, Paragraph, Role, Run } from './official-document.ts';
export { faceOf, pageNumberOf, styleOf, typeArea } from './profile.ts';
export type { Face, HeadingStyle, LayoutProfile, PageNumberStyle, ParagraphStyle } from './profile.ts';
export { signatureIndents } from './signature.ts';
export { gbt9704 } from './profiles/gbt-9704-2012.ts';
