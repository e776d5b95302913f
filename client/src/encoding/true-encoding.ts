import { decodeText } from '#import';
import type { TextEncoding } from '#import';

/** The encoding that a file is really in. */
export interface TrueEncoding {
  /** As VS Code calls it. */
  readonly id: string;
  /** As the writer reads it. */
  readonly name: string;
  /** The opening of the file, read in it. */
  readonly head: string;
}

/** What the bytes of a file are in; undefined when that is the encoding in which it is open (`current`, as VS Code calls it). */
export function trueEncoding(bytes: Uint8Array, current: string): TrueEncoding | undefined {
  const { encoding, text } = decodeText(bytes.subarray(0, SAMPLE));
  const { id, name } = ENCODINGS[encoding];
  // UTF-8 with a mark is UTF-8 as well.
  return current.startsWith(id) ? undefined : { id, name, head: text };
}

const ENCODINGS: Readonly<Record<TextEncoding, { readonly id: string; readonly name: string }>> = {
  'utf-8': { id: 'utf8', name: 'UTF-8' },
  'utf-16le': { id: 'utf16le', name: 'UTF-16' },
  'utf-16be': { id: 'utf16be', name: 'UTF-16' },
  gb18030: { id: 'gb18030', name: 'GB18030' },
  big5: { id: 'cp950', name: 'Big5' },
};

/** Bytes; the rest of a long file says the same. */
const SAMPLE = 64 * 1024;
