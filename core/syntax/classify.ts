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
  const heading = skipSpace(text, content.start + hashes, content.end);
  const bold = text.startsWith('**', heading) ? 2 : 0;
  const markStart = skipSpace(text, heading + bold, content.end);
  const mark = readMark(text, markStart) ?? (hashes === 0 ? undefined : hashMark(content.start, markStart, hashes));
  if (mark === undefined || mark.span.end > content.end) return textBlock(text, content);
  if (TABLE_OF_CONTENTS.test(text.slice(Math.max(mark.span.end, content.end - 12), content.end))) return textBlock(text, content);
  if (isTableRow(text, mark, content.end)) return textBlock(text, content);
  const { title, runIn } = parts(text, mark.span.end, content.end);
  return { kind: 'numbered', text, content, mark, title, runIn, hashes };
}

/** The line without indent, trailing space and break; empty for a blank line. */
function contentSpan(text: string): Span {
  let end = contentLength(text);
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return { start: skipSpace(text, 0, end), end };
}

function textBlock(text: string, line: Span): Block {
  const content = withoutBold(text, line);
  return { kind: 'text', text, content, shape: shapeOf(text.slice(content.start, content.end)) };
}

/** A line that is bold as a whole, as Markdown writes headings. */
function withoutBold(text: string, { start, end }: Span): Span {
  const isBold = end - start > 4 && end - start <= 60 && text.startsWith('**', start) && text.indexOf('**', start + 2) === end - 2;
  return isBold ? { start: start + 2, end: end - 2 } : { start, end };
}

/** `1	产业园	5000`: a bare number and cells, or any number before three cells. */
function isTableRow(text: string, mark: NumberMark, end: number): boolean {
  const cells = text.indexOf('\t', mark.span.end);
  if (cells !== -1 && cells < end) return mark.tentative || text.slice(cells + 1, end).includes('\t');
  return mark.tentative && mark.scheme === 'arabic' && end - mark.span.end <= 60 && GAP.test(text.slice(mark.span.end, end));
}

/**
 * The heading sentence and what runs on after it. `（一）责任到位：成立……。` in a speech closes the heading by ：, which
 * counts only where the sentence would be too long for a heading.
 */
function parts(text: string, start: number, end: number): { readonly title: Span; readonly runIn: Span | undefined } {
  if (text.startsWith('**', start)) {
    const close = text.indexOf('**', start + 2);
    if (close > start + 2 && close - start <= LONGEST_HEADING) return boldParts(text, start + 2, close, end);
  }
  const stop = sentenceEnd(text, start);
  const sentence = stop === undefined || stop >= end ? end : stop;
  const colon = sentence - start > LONGEST_HEADING ? text.slice(start, start + LONGEST_HEADING).search(/[：:]/u) : -1;
  const titleEnd = colon > 0 ? start + colon : sentence;
  const rest = skipSpace(text, titleEnd + 1, end);
  const title = { start, end: trimEnd(text, start, titleEnd) };
  return { title, runIn: rest < end ? { start: titleEnd + 1, end } : undefined };
}

/** `1. **标题**：内容` */
function boldParts(text: string, start: number, close: number, end: number): { readonly title: Span; readonly runIn: Span | undefined } {
  let rest = close + 2;
  while (rest < end && '：:。.，, \u3000'.includes(text.charAt(rest))) rest++;
  return { title: { start, end: trimEnd(text, start, close) }, runIn: rest < end ? { start: rest, end } : undefined };
}

const LONGEST_HEADING = 40;
const GAP = /[ \u3000]{2,}/u;
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
