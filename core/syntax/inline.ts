import { parseHanNumeral } from '../text/han-numeral.ts';
import type { NumberMark } from '../numbering/scheme.ts';
import type { Span } from '../text/span.ts';
import { contentLength } from '../text/source-text.ts';
import type { Block } from './block.ts';
import { memoByBlock } from './memo.ts';

/** One item of 一是…二是…, at a paragraph's start or inside it. Spans count from the block's first character. */
export interface SeriesItem {
  /** Scheme `series`, or `arabic-close` for 1）. */
  readonly mark: NumberMark;
  /** The clause that names the item: up to the next 。 or ；, without it. */
  readonly title: Span;
  readonly opensParagraph: boolean;
}

/** The items of a series in one paragraph, in text order (structure 3.3: they begin at the paragraph's start or after 。：；). */
export const seriesItems: (block: Block) => readonly SeriesItem[] = memoByBlock(block => {
  if (block.kind === 'blank') return [];
  const { text } = block;
  const items: SeriesItem[] = [];
  for (const match of text.matchAll(ITEM)) {
    const [, before = '', han, ordinal, digits] = match;
    const start = match.index + before.length;
    const mark = seriesMark(han ?? ordinal, digits, start, match.index + match[0].length);
    if (mark === undefined) continue;
    if (block.kind === 'numbered' && start < block.mark.span.end) continue;
    items.push({
      mark,
      title: { start: mark.span.end, end: clauseEnd(text, mark.span.end) },
      opensParagraph: text.slice(0, start).trim() === '',
    });
  }
  return items;
});

/**
 * Where the sentence that begins at `from` ends: the offset of its 。！？ outside brackets and quotation marks, or of the
 * first one at all when a pair is never closed; undefined when the line has none.
 */
export function sentenceEnd(text: string, from: number): number | undefined {
  SENTENCE.lastIndex = from;
  let first: number | undefined;
  let depth = 0;
  for (let match = SENTENCE.exec(text); match !== null; match = SENTENCE.exec(text)) {
    const char = match[0];
    if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0) return match.index;
    else first ??= match.index;
  }
  return first;
}

const OPENING = '“《（(「『【〈[〔';
const CLOSING = '”》）)」』】〉]〕';
const SENTENCE = /[。！？“”《》（）()「」『』【】〈〉[\]〔〕]/gu;
/** `统一是` and `唯一是` have no boundary before them. */
const ITEM =
  /(^[\s\u3000]*|[。：；:;！？][”’」』）)》]?[ \u3000]*)(?:([一二三四五六七八九十]{1,3})[是要](?!否|不是)|[第其]([一二三四五六七八九十]{1,3})(?:[，,、]|(?<=其.{1,3})是)|([0-9０-９]{1,2})[)）](?=[\p{Script=Han}“《]))/gu;

function seriesMark(han: string | undefined, digits: string | undefined, start: number, end: number): NumberMark | undefined {
  const ordinal = han === undefined ? Number((digits ?? '').normalize('NFKC')) : parseHanNumeral(han);
  if (ordinal === undefined || ordinal === 0) return undefined;
  return { scheme: han === undefined ? 'arabic-close' : 'series', ordinal, span: { start, end }, tentative: false };
}

function clauseEnd(text: string, from: number): number {
  CLAUSE.lastIndex = from;
  const match = CLAUSE.exec(text);
  return match === null ? contentLength(text) : match.index;
}

const CLAUSE = /[。；;！？\r\n]/gu;
