import type { BlockRange, SeriesItem } from '#core';
import { contentLength, seriesItems } from '#core';
import { SymbolKind } from 'vscode-languageserver-types';
import type { DocumentSymbol, Position } from 'vscode-languageserver-types';
import { clip } from './clip.ts';
import { rangeInLine } from './convert.ts';
import type { LineTable } from './line-table.ts';

/**
 * The items of series in a run of lines, nested: 二是 stands beside 一是; a new 一是, or another way of counting, inside
 * an item stands one level below it. Items inside paragraphs are counted paragraph by paragraph.
 */
export function seriesSymbols(blocks: BlockRange, lines: LineTable, which: 'paragraph' | 'all'): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  /** Outermost first. */
  const open: OpenItem[] = [];
  let lastEnd: Position = { line: blocks.first, character: 0 };
  for (let line = blocks.first; line < blocks.end; line++) {
    const block = lines.at(line);
    if (block === undefined || block.kind === 'blank') continue;
    close(open, firstInside(open), lastEnd);
    const items = seriesItems(block).filter(item => which === 'all' || item.opensParagraph);
    // A paragraph that opens with no item goes on from the section, and so do the items inside it.
    if (items[0]?.opensParagraph === false) close(open, 0, lastEnd);
    const lineEnd = { line, character: contentLength(block.text) };
    items.forEach((item, index) => {
      const start = { line, character: item.mark.span.start };
      const depth = depthOf(item, open);
      close(open, depth, item.opensParagraph ? lastEnd : start);
      const symbol = toSymbol(item, items[index + 1], block.text, line, lineEnd);
      const parent = open.at(-1)?.symbol;
      (parent === undefined ? roots : (parent.children ??= [])).push(symbol);
      open.push({ symbol, item });
    });
    lastEnd = lineEnd;
  }
  close(open, 0, lastEnd);
  return roots;
}

interface OpenItem {
  readonly symbol: DocumentSymbol;
  readonly item: SeriesItem;
}

/** How many of the open items an item stands under. */
function depthOf(item: SeriesItem, open: readonly OpenItem[]): number {
  const next = open.findLastIndex(other => sameWay(other.item, item) && item.mark.ordinal === other.item.mark.ordinal + 1);
  if (next >= 0) return next;
  const first = open.findIndex(other => sameWay(other.item, item));
  // 一是 inside an item opens a series of its own; at the start of a paragraph it opens the next one beside the last.
  if (first < 0 || (item.mark.ordinal === 1 && !item.opensParagraph)) return Math.min(open.length, DEEPEST);
  return item.opensParagraph ? first : open.findLastIndex(other => sameWay(other.item, item));
}

/** Series in series in series are nonsense, or an attempt to make an editor suffer. */
const DEEPEST = 4;

function sameWay(a: SeriesItem, b: SeriesItem): boolean {
  return a.way === b.way;
}

/** The outermost open item that stands inside a paragraph, and so ends with it. */
function firstInside(open: readonly OpenItem[]): number {
  const index = open.findIndex(({ item }) => !item.opensParagraph);
  return index < 0 ? open.length : index;
}

/** Closes the items from `depth` inward. */
function close(open: OpenItem[], depth: number, end: Position): void {
  for (const { symbol } of open.splice(depth)) symbol.range = { start: symbol.range.start, end };
}

function toSymbol(item: SeriesItem, next: SeriesItem | undefined, text: string, line: number, lineEnd: Position): DocumentSymbol {
  const titleEnd = Math.max(item.title.start, Math.min(item.title.end, next?.mark.span.start ?? item.title.end));
  const title = text.slice(item.title.start, titleEnd).replace(/[：:\s]+$/u, '');
  return {
    name: text.slice(item.mark.span.start, item.mark.span.end) + clip(title, titleLimit),
    kind: SymbolKind.EnumMember,
    range: { start: { line, character: item.mark.span.start }, end: lineEnd },
    selectionRange: rangeInLine(line, { start: item.mark.span.start, end: titleEnd }),
  };
}

/** A longer clause is a sentence, not the name of an item; its beginning must do. */
const titleLimit = 24;
