import type { Span } from '#core';
import { contentLength } from '#core';

/** The sentence of a line around an offset, its end mark included; `ends` are the characters that end one. */
export function sentenceSpan(line: string, offset: number, ends: string): Span {
  const length = contentLength(line);
  let start = Math.min(offset, length);
  while (start > 0 && !ends.includes(line.charAt(start - 1))) start--;
  let end = Math.min(offset, length);
  while (end < length && !ends.includes(line.charAt(end))) end++;
  while (start < end && /\s/u.test(line.charAt(start))) start++;
  return { start: Math.min(start, offset), end: Math.min(length, end + 1) };
}
