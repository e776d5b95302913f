export { decodeText } from './decode-text.ts';
export type { DecodedText, TextEncoding } from './decode-text.ts';
