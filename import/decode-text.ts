import { isCommon } from './common-characters.ts';

/** The encodings that Chinese text files come in; `gb18030` includes GBK and GB 2312. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** A text file's text, without byte order mark, and what it was written in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * The text of a file of unknown encoding. A byte order mark decides; then valid UTF-8; else whatever gives the most common Chinese
 * characters. Never throws: bytes that fit nowhere become U+FFFD.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return decodedAs(marked, bytes);
  return validUtf8(bytes) ?? decodedAs(likeliest(sample(bytes)), bytes);
}

function markedEncoding(bytes: Uint8Array): TextEncoding | undefined {
  return marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.encoding;
}

const marks: readonly { readonly mark: readonly number[]; readonly encoding: TextEncoding }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
  { mark: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
];

function validUtf8(bytes: Uint8Array): DecodedText | undefined {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return undefined;
  }
}

/** UTF-8 stays a candidate: a file cut within a character, or with one bad byte, is still UTF-8. */
function likeliest(bytes: Uint8Array): TextEncoding {
  let best: { readonly encoding: TextEncoding; readonly score: number } = { encoding: 'gb18030', score: Number.NEGATIVE_INFINITY };
  for (const encoding of bytes.includes(0) ? [...unmarked, ...wide] : unmarked) {
    const score = plausibility(decodedAs(encoding, bytes).text);
    if (score > best.score) best = { encoding, score };
  }
  return best.encoding;
}

const unmarked: readonly TextEncoding[] = ['gb18030', 'utf-8', 'big5'];
/** Without a byte order mark only a NUL, half of a space or line break, hints at them. */
const wide: readonly TextEncoding[] = ['utf-16le', 'utf-16be'];

/** From 1, all common characters, down to -2, nothing but damage. */
function plausibility(text: string): number {
  let points = 0;
  let count = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    count++;
    if (isCommon(code)) points++;
    else if (isDamage(code)) points -= 2;
  }
  return count === 0 ? 0 : points / count;
}

/** What a wrong decoding yields and no report contains: replacement characters, private use, controls. */
function isDamage(code: number): boolean {
  return code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0x80 && code < 0xa0) || code > 0xf0000;
}

/** Enough to judge by; the rest of a large file says the same. */
function sample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex(byte => byte >= 0x80);
  // Even, so that two-byte units stay whole.
  const start = Math.max(0, first) & ~1;
  return bytes.subarray(start, start + sampleSize);
}

const sampleSize = 64 * 1024;

function decodedAs(encoding: TextEncoding, bytes: Uint8Array): DecodedText {
  try {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text: text.startsWith('\uFEFF') ? text.slice(1) : text, encoding };
  } catch {
    // A runtime built without the tables of old encodings.
    return { text: new TextDecoder().decode(bytes), encoding: 'utf-8' };
  }
}
