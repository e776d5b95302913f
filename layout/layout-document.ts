import { drain } from '#core';
import type { LayoutProfile, OfficialDocument } from '#official';
import type { Lines } from './break-lines.ts';
import { linesOf } from './break-paragraph.ts';
import { unchanged } from './changes.ts';
import { drawPage } from './draw-page.ts';
import { endsAboveSignature, keepsNext } from './keeps.ts';
import type { Page } from './page.ts';
import type { Place } from './paginate.ts';
import { pageStarts } from './paginate.ts';

/** A document on paper, with what is needed to lay out its next version quickly. */
export interface Layout {
  readonly document: OfficialDocument;
  readonly profile: LayoutProfile;
  /** At least one, even when there is no text. */
  readonly pages: readonly Page[];
  /** The lines of each paragraph. */
  readonly lines: readonly Lines[];
}

/** The pages of a document. */
export function layoutDocument(document: OfficialDocument, profile: LayoutProfile): readonly Page[] {
  return layoutIncremental(undefined, document, profile).pages;
}

/**
 * Lays out a document after an edit. Only paragraphs that differ from `previous` are broken into lines anew; pages that
 * come out as before are the same objects, or hold the same `lines` where only their number or place has changed.
 */
export function layoutIncremental(previous: Layout | undefined, document: OfficialDocument, profile: LayoutProfile): Layout {
  if (previous === undefined || previous.profile !== profile) return drain(layingOut(document, profile));
  const { head, tail, blockShift } = unchanged(previous.document, document);
  const count = document.paragraphs.length;
  const paragraphShift = count - previous.document.paragraphs.length;
  if (head === count && paragraphShift === 0) return { ...previous, document };
  const lines = previous.lines.slice(0, head);
  for (let i = head; i < count - tail; i++) lines.push(linesOf(document, i, profile));
  for (let i = count - tail; i < count; i++) lines.push(previous.lines[i - paragraphShift] ?? linesOf(document, i, profile));

  const kept = previous.pages.slice(0, firstTouched(previous.pages, firstKept(previous, document, lines, head, profile)));
  const pages = [...kept];
  let start = placeOf(previous.pages[kept.length]);
  let old = kept.length;
  // A 版记 on an even page moves when the pages before it become one more or less.
  const parityMatters = document.paragraphs.some(({ group }) => group?.kind === 'imprint');
  for (const next of pageStarts(document, lines, profile, start, pages.length + 1)) {
    pages.push(drawPage(document, lines, profile, pages.length + 1, start, next));
    start = next;
    if (start.paragraph <= count - tail) continue;
    if (parityMatters && (pages.length + 1 - old) % 2 !== 1) continue;
    while (old < previous.pages.length && isBefore(placeOf(previous.pages[old]), start, paragraphShift)) old++;
    if (old === previous.pages.length || !isAt(placeOf(previous.pages[old]), start, paragraphShift)) continue;
    for (const page of previous.pages.slice(old)) pages.push(moved(page, pages.length + 1, paragraphShift, blockShift));
    return { document, profile, pages, lines };
  }
  pages.push(drawPage(document, lines, profile, pages.length + 1, start, undefined));
  return { document, profile, pages, lines };
}

/** Lays out a document from nothing in steps of a few paragraphs or a page, for a thread on which others wait; stop at any of them. */
export function* layingOut(document: OfficialDocument, profile: LayoutProfile): Generator<void, Layout> {
  const lines: Lines[] = [];
  for (let index = 0; index < document.paragraphs.length; index++) {
    if (lines.push(linesOf(document, index, profile)) % STEP === 0) yield;
  }
  const pages: Page[] = [];
  let start: Place = { paragraph: 0, line: 0 };
  for (const next of pageStarts(document, lines, profile, start, 1)) {
    pages.push(drawPage(document, lines, profile, pages.length + 1, start, next));
    start = next;
    yield;
  }
  pages.push(drawPage(document, lines, profile, pages.length + 1, start, undefined));
  return { document, profile, pages, lines };
}

/** Paragraphs. */
const STEP = 16;

/** The first of the paragraphs up to `head` that stand on one page with what has changed, before or after the edit. */
function firstKept(previous: Layout, document: OfficialDocument, lines: readonly Lines[], head: number, profile: LayoutProfile): number {
  let first = head;
  const kept = (index: number): boolean =>
    staysWith(document, lines, index, profile) || staysWith(previous.document, previous.lines, index, profile);
  while (first > 0 && (kept(first - 1) || kept(first - 2))) first--;
  return first;
}

function staysWith(document: OfficialDocument, lines: readonly Lines[], index: number, profile: LayoutProfile): boolean {
  return keepsNext(document, lines, index, profile) || endsAboveSignature(document, lines, index);
}

/** The first page that may come out otherwise: the one on which the last unchanged paragraph before the edit ends. */
function firstTouched(pages: readonly Page[], head: number): number {
  let touched = 0;
  while (touched + 1 < pages.length && placeOf(pages[touched + 1]).paragraph < head) touched++;
  return touched;
}

function placeOf(page: Page | undefined): Place {
  return { paragraph: page?.firstParagraph ?? 0, line: page?.firstLine ?? 0, forced: page?.forced ?? false };
}

function isBefore(place: Place, other: Place, shift: number): boolean {
  const paragraph = place.paragraph + shift;
  return paragraph < other.paragraph || (paragraph === other.paragraph && place.line < other.line);
}

function isAt(place: Place, other: Place, shift: number): boolean {
  return place.paragraph + shift === other.paragraph && place.line === other.line;
}

function moved(page: Page, number: number, paragraphShift: number, blockShift: number): Page {
  if (page.number === number && paragraphShift === 0 && blockShift === 0) return page;
  return {
    number,
    firstParagraph: page.firstParagraph + paragraphShift,
    firstLine: page.firstLine,
    firstBlock: page.firstBlock + blockShift,
    lines: page.lines,
    rules: page.rules,
    numbered: page.numbered,
    forced: page.forced,
  };
}
