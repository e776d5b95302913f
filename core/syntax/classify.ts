import { readMark } from '../numbering/registry.ts';
import type { NumberMark } from '../numbering/scheme.ts';
import { contentLength } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';
import { sentenceEnd } from './inline.ts';
import { shapeOf } from './shape.ts';

/** What one line is, by its own text alone. `text` is the line with its break. */
export function classify(text: string): Block {
  const content = contentSpan(text);
  if (content.start === content.end) return { kind: 'blank', text };
  const hashes = hashesAt(text, content.start);
  const bold = text.startsWith('**', content.start) ? 2 : 0;
  const markStart = skipSpace(text, content.start + hashes + bold, content.end);
  const mark = readMark(text, markStart) ?? (hashes === 0 ? undefined : hashMark(content.start, markStart, hashes));
  if (mark === undefined || mark.span.end > content.end) return textBlock(text, content);
  if (TABLE_OF_CONTENTS.test(text.slice(Math.max(mark.span.end, content.end - 12), content.end))) return textBlock(text, content);
  const { title, runIn } = parts(text, mark.span.end, content.end);
  return { kind: 'numbered', text, content, mark, title, runIn, hashes };
}

/** The line without indent, trailing space and break; empty for a blank line. */
function contentSpan(text: string): Span {
  let end = contentLength(text);
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return { start: skipSpace(text, 0, end), end };
}

function textBlock(text: string, content: Span): Block {
  return { kind: 'text', text, content, shape: shapeOf(text.slice(content.start, content.end)) };
}

/**
 * The heading sentence and what runs on after it. `（一）责任到位：成立……。` in a speech closes the heading by ：, which
 * counts only where the sentence would be too long for a heading.
 */
function parts(text: string, start: number, end: number): { readonly title: Span; readonly runIn: Span | undefined } {
  const stop = sentenceEnd(text, start);
  const sentence = stop === undefined || stop >= end ? end : stop;
  const colon = sentence - start > LONGEST_HEADING ? text.slice(start, start + LONGEST_HEADING).search(/[：:]/u) : -1;
  const titleEnd = colon > 0 ? start + colon : sentence;
  const rest = skipSpace(text, titleEnd + 1, end);
  const title = { start, end: trimEnd(text, start, titleEnd) };
  return { title, runIn: rest < end ? { start: titleEnd + 1, end } : undefined };
}

const LONGEST_HEADING = 40;
/** `一、总体情况……………3` */
const TABLE_OF_CONTENTS = /(?:[.．…·]{3,}|\t)\s*\d{1,4}$/u;

function trimEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && '：:；;，,。、 \u3000\t*'.includes(text.charAt(trimmed - 1))) trimmed--;
  return trimmed;
}

/** 1 to 6 when the line opens like a Markdown heading. */
function hashesAt(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x23) return 0;
  let end = at;
  while (text.charCodeAt(end) === 0x23) end++;
  const count = end - at;
  return count <= 6 && isSpace(text.charCodeAt(end)) ? count : 0;
}

function hashMark(start: number, end: number, hashes: number): NumberMark {
  return { scheme: 'hash', ordinal: hashes, span: { start, end }, tentative: false };
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Space, tab, no-break and full-width space, the invisible marks that web pages leave, and line breaks inside a line. */
function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x3000 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x202f ||
    code === 0x85 ||
    code === 0x2028 ||
    code === 0x2029
  );
}
