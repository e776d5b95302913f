import type { Block, Draft, Span } from '#core';
import { contentLength } from '#core';
import type { DocumentFormat, Element, ElementName } from '#official';
import { concernsUs, elementNamed, formatNamed, KEY_LINE } from '#official';

/** What stands at a place of the head between two lines `---`. Spans count from the start of the line. */
export type HeadPlace = Opening | NamePlace | ValuePlace;

/** `---` on the first line, and nothing of a head below it. */
export interface Opening {
  readonly kind: 'opening';
  readonly line: 0;
  readonly span: Span;
}

export interface NamePlace extends Head {
  readonly kind: 'name';
  readonly line: number;
  readonly span: Span;
  readonly text: string;
  /** A colon stands behind it. */
  readonly hasColon: boolean;
}

export interface ValuePlace extends Head {
  readonly kind: 'value';
  readonly line: number;
  readonly element: Element;
  readonly span: Span;
  readonly text: string;
  /** What YAML wants between name and value and is not there yet, with the column of what it replaces. */
  readonly gap: { readonly start: number; readonly text: string };
}

interface Head {
  /** The elements that the other lines give. */
  readonly given: ReadonlySet<ElementName>;
  /** The format that is named. */
  readonly format: DocumentFormat | undefined;
  /** Other lines leave no doubt that this is a head. */
  readonly isSure: boolean;
}

/** The place of an offset in the head, also in one that is not closed yet; undefined outside, and in the head of another program. */
export function headPlace(draft: Draft, offset: number): HeadPlace | undefined {
  const opening = /^\uFEFF?---[ \t]*$/u.exec(textOf(draft.blocks.at(0)));
  if (opening === null) return undefined;
  const line = draft.blockAt(offset);
  const column = offset - draft.start(line);
  if (line === 0) return openingAt(draft, opening[0], column);
  const head = headAround(draft, line);
  return head === undefined ? undefined : placeInLine(draft, line, column, head);
}

/** In lines; as many as the core reads. */
const LONGEST_HEAD = 200;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/u;
/** An item or text of a value that goes on, a comment, a name with its colon. */
const HEAD_LINE = /^(?:[ \t]+\S|#|-(?:[ \t]|$)|[^:：]{1,40}[:：])/u;

function openingAt(draft: Draft, text: string, column: number): Opening | undefined {
  const next = textOf(draft.blocks.at(1));
  const isTaken = draft.frontMatter !== undefined || CLOSING.test(next) || elementNamed(KEY_LINE.exec(next)?.[2] ?? '') !== undefined;
  if (isTaken || column < text.trimEnd().length) return undefined;
  return { kind: 'opening', line: 0, span: { start: text.startsWith('---') ? 0 : 1, end: text.length } };
}

/** The head around a line that may be half typed; the others must look like one, and without a closing line no blank one stands above. */
function headAround(draft: Draft, cursor: number): Head | undefined {
  const { lines, last, isClosed } = linesAround(draft, cursor);
  const hasBlankAbove = lines.some(({ line, text }) => line < cursor && text.trim() === '');
  if (last < cursor || (!isClosed && hasBlankAbove)) return undefined;
  const names = lines.flatMap(({ text }) => KEY_LINE.exec(text)?.[2] ?? []);
  const own = KEY_LINE.exec(textOf(draft.blocks.at(cursor)))?.[2] ?? [];
  if (names.length > 0 && !concernsUs(names.concat(own))) return undefined;
  const given = new Set(names.flatMap(name => elementNamed(name)?.id ?? []));
  return { given, format: formatIn(lines), isSure: names.length > 0 || isClosed };
}

interface Lines {
  /** The lines below the opening one but for that of the cursor. */
  readonly lines: readonly { readonly line: number; readonly text: string }[];
  /** The last line that could belong to the head. */
  readonly last: number;
  readonly isClosed: boolean;
}

function linesAround(draft: Draft, cursor: number): Lines {
  const lines: { line: number; text: string }[] = [];
  let last = 0;
  for (const block of draft.blocks.slice(1, LONGEST_HEAD)) {
    last++;
    const text = textOf(block);
    if (last === cursor) continue;
    if (CLOSING.test(text)) return { lines, last: last - 1, isClosed: true };
    if (text.trim() !== '' && !HEAD_LINE.test(text)) return { lines, last: last - 1, isClosed: false };
    lines.push({ line: last, text });
  }
  return { lines, last, isClosed: false };
}

/** What stands behind 格式, or behind 版式 when it names a format. */
function formatIn(lines: Lines['lines']): DocumentFormat | undefined {
  const named = (wanted: ElementName): DocumentFormat | undefined => {
    for (const { text } of lines) {
      const [whole = '', , name = ''] = KEY_LINE.exec(text) ?? [];
      if (elementNamed(name)?.id === wanted) return formatNamed(text.slice(whole.length));
    }
    return undefined;
  };
  return named('format') ?? named('profile');
}

function placeInLine(draft: Draft, line: number, column: number, head: Head): NamePlace | ValuePlace | undefined {
  const text = textOf(draft.blocks.at(line));
  if (CLOSING.test(text) || text.startsWith('#')) return undefined;
  const indent = /^[ \t]{0,20}/u.exec(text)?.[0].length ?? 0;
  const [whole, quote = '', name = '', colon = ':'] = KEY_LINE.exec(text.slice(indent)) ?? [];
  const element = elementNamed(name);
  if (whole !== undefined && (indent === 0 || element !== undefined)) {
    const colonEnd = indent + whole.length;
    if (column >= colonEnd) return valuePlace(head, line, element, text, colonEnd, colon);
    const start = indent + quote.length;
    return nameAt(head, line, { start, end: start + name.length }, name, true);
  }
  const item = /^(?:[ \t]*-(?=[ \t]|$)|[ \t]+)/u.exec(text)?.[0];
  if (item === undefined || text.trim() === '') return nameAt(head, line, { start: 0, end: text.trimEnd().length }, text.trim(), false);
  return column < item.length
    ? undefined
    : valuePlace(head, line, elementAbove(draft, line), text, item.length, item.endsWith('-') ? '-' : '');
}

function nameAt(head: Head, line: number, span: Span, text: string, hasColon: boolean): NamePlace {
  return { ...head, kind: 'name', line, span, text, hasColon };
}

/** The value behind a colon or the sign of an item at `from`. */
function valuePlace(
  head: Head,
  line: number,
  element: Element | undefined,
  text: string,
  from: number,
  sign: string,
): ValuePlace | undefined {
  if (element === undefined) return undefined;
  const rest = text.slice(from);
  const start = from + rest.length - rest.trimStart().length;
  const span = { start, end: Math.max(start, from + rest.trimEnd().length) };
  const value = text.slice(span.start, span.end);
  const gap = gapBefore(text, start, sign);
  return { ...head, kind: 'value', line, element, span, text: value, gap };
}

function gapBefore(text: string, start: number, sign: string): ValuePlace['gap'] {
  const isWide = text.charAt(start - 1) === '：';
  if (isWide) return { start: start - 1, text: ': ' };
  const isMissing = sign !== '' && text.charAt(start - 1) === sign;
  return { start, text: isMissing ? ' ' : '' };
}

/** The element whose list or text goes on in a line. */
function elementAbove(draft: Draft, line: number): Element | undefined {
  for (let above = line - 1; above > 0; above--) {
    const name = KEY_LINE.exec(textOf(draft.blocks.at(above)))?.[2];
    if (name !== undefined) return elementNamed(name);
  }
  return undefined;
}

function textOf(block: Block | undefined): string {
  return block === undefined ? '' : block.text.slice(0, contentLength(block.text));
}
