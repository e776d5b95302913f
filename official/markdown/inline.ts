import { asterisks, strikes, underscores } from './emphasis.ts';
import { codeSpans, comments, escapes, links, tags } from './marks.ts';
import type { Mark } from './mark.ts';

/** What of a line is printed, or left out: the stretches follow one another and cover it. UTF-16 offsets in the block. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Why it is not printed; undefined for what is. */
  readonly omitted?: OmissionKind;
  /** Printed instead of the source, and as long as that: brackets around an address. */
  readonly text?: string;
  readonly strong: boolean;
}

/** A sign of Markdown; the address of a link; a picture; a comment; a typed rule or the fence of a code block. */
export type OmissionKind = 'sign' | 'address' | 'picture' | 'comment' | 'rule';

/** The stretches of `text` from `from` to `to`, a line of a Markdown text. */
export function readInline(text: string, from: number, to: number): readonly Stretch[] {
  if (from >= to) return [];
  const line = text.slice(from, to);
  if (!SIGNS.test(line)) return [{ start: from, end: to, strong: false }];
  const marks = marksOf(line).toSorted((one, other) => one.start - other.start || one.end - other.end);
  const stretches: Stretch[] = [];
  let at = 0;
  let strong = 0;
  for (const { start, end, omitted, text: instead, strength = 0 } of marks) {
    if (start > at) stretches.push({ start: from + at, end: from + start, strong: strong > 0 });
    stretches.push({
      start: from + start,
      end: from + end,
      strong: strong > 0,
      ...(instead === undefined ? { omitted } : { text: instead }),
    });
    strong += strength;
    at = end;
  }
  if (at < line.length) stretches.push({ start: from + at, end: to, strong: strong > 0 });
  return stretches;
}

const SIGNS = /[*_`~[<\\]/u;

/** Those read first hide what stands inside them from the others. */
function marksOf(line: string): readonly Mark[] {
  const marks: Mark[] = [];
  const hidden = new Uint8Array(line.length);
  for (const read of READERS) {
    for (const group of read(line)) {
      if (group.marks.some(({ start, end }) => hidden.subarray(start, end).includes(1))) continue;
      if (group.hides !== undefined && hidden.subarray(group.hides.start, group.hides.end).includes(1)) continue;
      marks.push(...group.marks);
      for (const { start, end } of group.marks) hidden.fill(1, start, end);
      if (group.hides !== undefined) hidden.fill(1, group.hides.start, group.hides.end);
    }
  }
  return marks;
}

const READERS = [comments, codeSpans, links, tags, escapes, asterisks, underscores, strikes];
