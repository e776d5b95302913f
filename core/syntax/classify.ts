import { readMark } from '../numbering/registry.ts';
import type { NumberMark } from '../numbering/scheme.ts';
import { lineFacts } from '../roles/line-facts.ts';
import type { LineDress } from '../roles/line.ts';
import { contentLength } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import { foldVariants } from '../text/variants.ts';
import type { Block } from './block.ts';
import { sentenceEnd } from './sentence.ts';

/** What one line is, by its own text alone. `text` is the line with its break. */
export function classify(text: string): Block {
  const { content, words, dress } = undress(text);
  if (content.start >= content.end) return { kind: 'blank', text };
  const mark = readMark(text, words.start) ?? (dress.hashes === 0 ? undefined : hashMark(content.start, words.start, dress.hashes));
  if (mark === undefined || mark.span.end > words.end || isTableRow(text, mark, words.end)) return textBlock(text, content, words, dress);
  const { title, runIn } = parts(text, mark.span.end, words.end);
  const facts = lineFacts(text.slice(mark.span.end, words.end), mark, dress);
  return {
    kind: 'numbered',
    text,
    content,
    facts,
    words: comparable(text, mark.span.end, words.end),
    mark,
    title,
    runIn,
    hashes: dress.hashes,
  };
}

function textBlock(text: string, line: Span, words: Span, dress: LineDress): Block {
  const content = dress.bold ? words : line;
  const facts = lineFacts(text.slice(words.start, words.end), undefined, dress);
  return { kind: 'text', text, content, facts, words: comparable(text, words.start, words.end) };
}

/** Words of a short line as they are compared with those of another. */
function comparable(text: string, start: number, end: number): string {
  return end - start > LONGEST_HEADING ? '' : foldVariants(text.slice(start, end)).replace(/[\s\u3000*]+/gu, '');
}

/** Takes off what stands around the words of a line: indent, mail quotation, list marker, hashes, bold, HTML break. */
function undress(text: string): { readonly content: Span; readonly words: Span; readonly dress: LineDress } {
  const line = contentSpan(text);
  const indent = columns(text, line.start);
  const quotation = quotationAt(text, line.start, line.end);
  const start = quotation.end;
  const end = Math.max(start, withoutBreak(text, line.end));
  const bullet = bulletAt(text, start, end);
  const hashes = hashesAt(text, bullet);
  let first = skipSpace(text, bullet + hashes, end);
  let last = end;
  const opensBold = text.startsWith('**', first);
  const bold = opensBold && end - first > 4 && end - first <= 64 && text.indexOf('**', first + 2) === end - 2;
  if (opensBold) first = skipSpace(text, first + 2, end);
  if (bold) last = end - 2;
  return {
    content: { start, end },
    words: { start: first, end: last },
    dress: { hashes, bold, boldOpening: opensBold && !bold, bullet: bullet > start, quotes: quotation.depth, indent },
  };
}

/** `> > ` in front of a quoted line. */
function quotationAt(text: string, from: number, end: number): { readonly end: number; readonly depth: number } {
  let at = from;
  let depth = 0;
  while (at < end && text.charCodeAt(at) === 0x3e && depth < 9) {
    at = skipSpace(text, at + 1, end);
    depth++;
  }
  return at < end ? { end: at, depth } : { end: from, depth: 0 };
}

/** Where the words begin behind `- `, `• ` or a picture sign. */
function bulletAt(text: string, from: number, end: number): number {
  const code = text.charCodeAt(from);
  // Nearly all lines begin with Han.
  if (code >= 0x3000 && code < 0xd800) return from;
  BULLET.lastIndex = from;
  const match = BULLET.exec(text);
  return match === null || BULLET.lastIndex >= end ? from : BULLET.lastIndex;
}

const BULLET =
  /(?:[-*+][ \t\u3000\u00a0]+(?![-*+])|([•●◆■▪▶►➤◇★☆✓✔❖✦※▍▎▌█┃])(?!\1)[ \t\u3000]*|[○□△][ \u3000]+|\p{Extended_Pictographic}\ufe0f?[ \u3000]*)/uy;

/** A line break of HTML at the end is no part of the line. */
function withoutBreak(text: string, end: number): number {
  if (text.charCodeAt(end - 1) !== 0x3e) return end;
  const match = /<br ?\/?>$/iu.exec(text.slice(Math.max(0, end - 6), end));
  return match === null ? end : trimmedEnd(text, end - match[0].length);
}

/** Width of the indent in columns; a full-width space counts two, a tab four. */
function columns(text: string, end: number): number {
  let width = 0;
  for (let i = 0; i < end; i++) width += text.charCodeAt(i) === 0x3000 ? 2 : text.charCodeAt(i) === 0x09 ? 4 : 1;
  return width;
}

/** The line without indent, trailing space and break; empty for a blank line. */
function contentSpan(text: string): Span {
  const end = trimmedEnd(text, contentLength(text));
  return { start: skipSpace(text, 0, end), end };
}

function trimmedEnd(text: string, from: number): number {
  let end = from;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
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

function trimEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && '：:；;，,。、 \u3000\t*'.includes(text.charAt(trimmed - 1))) trimmed--;
  return trimmed;
}

/** 1 to 6 when the line opens like a Markdown heading; `#标题` without a space too, but not `#话题#`. */
function hashesAt(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x23) return 0;
  let end = at;
  while (text.charCodeAt(end) === 0x23) end++;
  const count = end - at;
  if (count > 6) return 0;
  return isSpace(text.charCodeAt(end)) || (/[\p{Script=Han}（“《【\d*]/u.test(text.charAt(end)) && !text.includes('#', end)) ? count : 0;
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
