import type { PrintedLine, PrintedPage } from './printed.ts';
import { leftOfCharacter } from './printed.ts';

/** What the checks know of a composed document; `Paragraph` has all of it. */
export interface ComposedParagraph {
  readonly role: string;
  readonly runs: readonly { readonly text: string; readonly role?: string; readonly label?: boolean }[];
  readonly pageBreakBefore: boolean;
  readonly group?: { readonly kind: string; readonly format: string; readonly seal: string } | undefined;
}

/** An element of the document with the lines on which it was found. */
export interface PlacedElement {
  readonly role: string;
  readonly group: ComposedParagraph['group'];
  /** Without spaces. */
  readonly text: string;
  readonly parts: readonly ElementPart[];
  /** Empty where the element does not stand on the pages as it should. */
  readonly lines: readonly ElementLine[];
}

/** A run: what it is, and where in the text of its element it begins. */
interface ElementPart {
  readonly role: string | undefined;
  readonly label: boolean;
  readonly text: string;
  readonly start: number;
}

/** The stretch of a printed line that belongs to an element. */
export interface ElementLine {
  readonly line: PrintedLine;
  /** Index in the text of the element, and in that of the line. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

export interface Placement {
  readonly elements: readonly PlacedElement[];
  /** Characters of the document that are not on the pages, and of the pages that are not in the document. */
  readonly missing: string;
  readonly surplus: string;
  /** Elements that stand before what they should follow. */
  readonly moved: readonly string[];
}

/** Finds every element on the pages; their characters are taken line by line, as a reader meets them. */
export function placeElements(paragraphs: readonly ComposedParagraph[], pages: readonly PrintedPage[]): Placement {
  const stream = new Stream(pages.flatMap(({ lines }) => lines));
  const elements: PlacedElement[] = [];
  const moved: string[] = [];
  let scattered = '';
  for (const { role, runs, group } of paragraphs) {
    const parts = partsOf(runs);
    const text = parts.map(part => part.text).join('');
    if (text === '') continue;
    const found = stream.take(text) ?? stream.takeBut(text);
    scattered += found?.lost ?? '';
    if (found?.before === true) moved.push(text);
    const others = found === undefined && !isTable(role) ? parts.map(part => stream.takeAside(part.text)) : [];
    if (found === undefined) scattered += parts.map((part, i) => (others[i] === undefined ? part.text : '')).join('');
    const lines = found?.lines ?? others.flatMap((each, i) => each?.map(line => shifted(line, parts[i]?.start ?? 0)) ?? []);
    elements.push({ role, group, text, parts, lines });
  }
  const left = stream.rest();
  // The head of a table comes again on each of its pages.
  const surplus = Array.from(without(left, scattered)).filter(char => !scattered.includes(char));
  return { elements, missing: without(scattered, left), surplus: surplus.join(''), moved };
}

/** Cells stand beside one another, and their lines, too: no reader meets them one after the other. */
export function isTable(role: string): boolean {
  return /table|cell|picture/u.test(role);
}

function shifted(line: ElementLine, by: number): ElementLine {
  return { ...line, start: line.start + by };
}

/** Text without spaces; what poppler writes as the radical is the character. */
export function squeezed(text: string): string {
  return text.replaceAll(/[\s\u200b\ufeff]/gu, '').replaceAll(/[\u2e80-\u2fdf\ufb00-\ufb06]/gu, char => char.normalize('NFKC'));
}

function partsOf(runs: ComposedParagraph['runs']): readonly ElementPart[] {
  let start = 0;
  return runs.map(({ text, role, label }) => {
    const bare = squeezed(text);
    const part = { role, label: label === true, text: bare, start };
    start += bare.length;
    return part;
  });
}

/** The characters of the pages in reading order. What has been found is taken out. */
class Stream {
  readonly #lines: readonly PrintedLine[];
  readonly #texts: readonly string[];
  /** Where each line begins. */
  readonly #starts: readonly number[];
  #text: string;
  #pointer = 0;

  constructor(lines: readonly PrintedLine[]) {
    this.#lines = lines;
    this.#texts = lines.map(({ text }) => squeezed(text));
    let start = 0;
    this.#starts = this.#texts.map(text => (start += text.length) - text.length);
    this.#text = this.#texts.join('');
  }

  /** The lines on which `text` stands, from the last find on or, where it is not there, before. */
  take(text: string): Found | undefined {
    let at = this.#text.indexOf(text, this.#pointer);
    const before = at === -1;
    if (before) at = this.#text.indexOf(text);
    if (at === -1) return undefined;
    const pointer = this.#pointer;
    const taken = this.#taken(at, at + text.length);
    if (before) this.#pointer = pointer;
    return { ...taken, before, lost: '' };
  }

  /** The names of a joint mark, each standing by itself: what follows is still looked for from the last find on. */
  takeAside(text: string): readonly ElementLine[] | undefined {
    const pointer = this.#pointer;
    const found = this.take(text);
    this.#pointer = pointer;
    return found?.lines;
  }

  /** The same where marks of punctuation are missing: some programs lose those that hang in the margin. */
  takeBut(text: string): Found | undefined {
    const at = this.#text.indexOf(text.slice(0, ANCHOR), this.#pointer);
    if (at === -1 || text.length <= ANCHOR) return undefined;
    let end = at;
    let lost = '';
    for (const char of text.split('')) {
      if (this.#text.charAt(end) === char) end++;
      else if (PUNCTUATION.test(char)) lost += char;
      else return undefined;
    }
    return { ...this.#taken(at, end), before: false, lost };
  }

  rest(): string {
    return this.#text.replaceAll(TAKEN, '');
  }

  #taken(start: number, end: number): { readonly lines: readonly ElementLine[] } {
    const lines = this.#stretches(start, end);
    this.#text = this.#text.slice(0, start) + TAKEN.repeat(end - start) + this.#text.slice(end);
    this.#pointer = end;
    return { lines };
  }

  #stretches(start: number, end: number): readonly ElementLine[] {
    const found: ElementLine[] = [];
    for (const [i, line] of this.#lines.entries()) {
      const first = this.#starts[i] ?? 0;
      const length = this.#texts[i]?.length ?? 0;
      const from = Math.max(start - first, 0);
      const to = Math.min(end - first, length);
      if (from < to) found.push({ line, start: first + from - start, from, to, ...edgesOf(line, from, to, length) });
    }
    return found;
  }
}

interface Found {
  readonly lines: readonly ElementLine[];
  /** Whether it stands before what was found last. */
  readonly before: boolean;
  /** Characters of the text that are not there. */
  readonly lost: string;
}

/** So many characters must be there to know the element by. */
const ANCHOR = 6;
const PUNCTUATION = /[，。、；：！？）”’》」』】〕…]/u;
const TAKEN = '\u0000';

function edgesOf(line: PrintedLine, from: number, to: number, length: number): { readonly left: number; readonly right: number } {
  return { left: leftOfCharacter(line, from), right: to === length ? line.right : rightOf(line, to) };
}

/** The right edge of the character before index `to`: of its word, where that ends there. */
function rightOf(line: PrintedLine, to: number): number {
  let before = 0;
  for (const word of line.words) {
    before += word.text.length;
    if (before === to) return word.right;
    if (before > to) break;
  }
  return leftOfCharacter(line, to);
}

/** The characters of `text` that `others` does not have, one for one. */
function without(text: string, others: string): string {
  const counts = new Map<string, number>();
  for (const char of others) counts.set(char, (counts.get(char) ?? 0) + 1);
  let left = '';
  for (const char of text) {
    const count = counts.get(char) ?? 0;
    if (count === 0) left += char;
    else counts.set(char, count - 1);
  }
  return left;
}
