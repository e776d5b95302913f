import { ADVANCE, AREA, CHARACTER, MILLIMETRES_PER_POINT } from '../measures.ts';
import type { PlacedElement } from '../place-elements.ts';
import { leftOfCharacter, weightOf } from '../printed.ts';
import type { Check, Measurement, Print } from './check.ts';
import { elementsOf, nameOf, rowOf } from './check.ts';

/** Places of the text below the head: 7.3.1–7.3.4, 7.3.6, 7.3.7, 10.2, 10.3; and that every character is there. */
export const textChecks: readonly Check[] = [
  { clause: 'text', what: 'characters missing', tolerance: 0, measure: ({ missing }) => [{ measured: missing, wanted: '' }] },
  { clause: 'text', what: 'characters too many', tolerance: 0, measure: ({ surplus }) => [{ measured: surplus, wanted: '' }] },
  {
    clause: 'text',
    what: 'out of order',
    tolerance: 0,
    measure: ({ moved }) => [{ measured: moved.map(text => text.slice(0, 12)).join(' '), wanted: '' }],
  },
  { clause: '7.3.1', what: 'middle of a title line', tolerance: 0.5, measure: titleMiddles },
  { clause: '5.2.2', what: 'width of a character', tolerance: 0.3, measure: characterWidths },
  { clause: '7.3.1', what: 'characters on a title line, at most 20', tolerance: 0, measure: titleWidths },
  { clause: '7.3.1', what: 'shape of the title', tolerance: 0, measure: titleShapes },
  { clause: '7.3.1', what: 'a title line ends within a word', tolerance: 0, measure: titleWords },
  { clause: 'practice', what: 'signs of Markdown on paper', tolerance: 0, measure: markdownSigns },
  { clause: '7.3.2', what: 'end of 主送机关', tolerance: 0, measure: addresseeEnds },
  { clause: '7.3', what: 'left edge of the first line', tolerance: 0.5, measure: firstLines },
  { clause: '7.3', what: 'left edge of a turned-over line', tolerance: 0.5, measure: turnedLines },
  { clause: '7.3.4', what: 'end of 附件说明', tolerance: 0, measure: noteEnds },
  { clause: '7.3.7', what: 'line of the page on which 附件 stands', tolerance: 0.05, measure: attachmentRows },
];

/** 左空几字 of the first line, in characters of 三号. */
const FIRST_LINES: ReadonlyMap<string, number> = new Map([
  ['addressee', 0],
  ['body', 2],
  ['heading', 2],
  ['annotation', 2],
  ['attendance', 2],
  ['attachment-mark', 0],
]);

function* firstLines(print: Print): Iterable<Measurement> {
  for (const element of print.elements) {
    const indent = FIRST_LINES.get(element.role);
    const line = element.lines[0];
    if (indent !== undefined && line !== undefined)
      yield { measured: line.left, wanted: AREA.left + indent * CHARACTER, where: nameOf(element) };
  }
  const [first, ...others] = elementsOf(print, 'attachment-note').filter(({ lines }) => lines.length > 0);
  if (first === undefined) return;
  yield { measured: first.lines[0]?.left, wanted: AREA.left + 2 * CHARACTER, where: nameOf(first) };
  const ordinal = leftOf(first, labelLength(first.text));
  for (const note of others) {
    const labelled = labelLength(note.text) > 0;
    // Some programs leave a gap before the first number that the others, set by their indent, cannot follow.
    const wanted = labelled ? [AREA.left + 2 * CHARACTER] : [ordinal ?? 0, AREA.left + 5 * CHARACTER];
    yield { ...nearest(note.lines[0]?.left, wanted), where: nameOf(note) };
  }
}

function nearest(measured: number | undefined, wanted: readonly number[]): Measurement {
  const [first = 0] = wanted.toSorted((a, b) => Math.abs(a - (measured ?? 0)) - Math.abs(b - (measured ?? 0)));
  return { measured, wanted: first };
}

/** Below which character of its text an element turns over; the edge of the type area where it is 0. */
const TURNED: ReadonlyMap<string, (text: string) => number> = new Map<string, (text: string) => number>([
  ['addressee', () => 0],
  ['body', () => 0],
  ['heading', () => 0],
  ['annotation', () => 0],
  ['attachment-note', text => labelLength(text) + ordinalLength(text.slice(labelLength(text)))],
  ['attendance', text => text.search(/[：:]/u) + 1],
]);

function* turnedLines(print: Print): Iterable<Measurement> {
  for (const element of print.elements) {
    const index = TURNED.get(element.role)?.(element.text);
    if (index === undefined) continue;
    const wanted = index === 0 ? [AREA.left] : [leftOf(element, index) ?? 0, ...unstretched(element, index)];
    for (const { left, line } of element.lines.slice(1)) {
      yield { ...nearest(left, wanted), where: `p${line.page} ${line.text.slice(0, 10)}` };
    }
  }
}

/** Where the name of an attachment begins by the widths of what stands before it, with and without a space after its number. */
function unstretched({ role, text }: PlacedElement, index: number): readonly number[] {
  if (role !== 'attachment-note') return [];
  const ordinal = weightOf(text.slice(labelLength(text), index)) * CHARACTER;
  return [0, 0.25, 0.5].map(space => AREA.left + 2 * CHARACTER + 3 * ADVANCE + ordinal + (ordinal === 0 ? 0 : space * CHARACTER));
}

/** Where a character of the element begins on paper. */
export function leftOf({ lines }: PlacedElement, index: number): number | undefined {
  const place = lines.find(({ start, from, to }) => start <= index && index < start + to - from);
  return place && leftOfCharacter(place.line, place.from + index - place.start);
}

function labelLength(text: string): number {
  return /^附件(?:说明)?[：:]/u.exec(text)?.[0].length ?? 0;
}

function ordinalLength(text: string): number {
  return /^\d{1,2}[.．、]/u.exec(text)?.[0].length ?? 0;
}

function* titleMiddles(print: Print): Iterable<Measurement> {
  for (const { lines } of elementsOf(print, 'title', 'attachment-title')) {
    for (const { left, right, line } of lines)
      yield { measured: (left + right) / 2, wanted: AREA.middle, where: `p${line.page} ${line.text.slice(0, 10)}` };
  }
}

/** 二号 for titles (7.3.1), 四号 in the imprint (7.4): points. */
const SIZES: ReadonlyMap<string, number> = new Map([
  ['title', 22],
  ['attachment-title', 22],
  ['imprint', 14],
  ['printer', 14],
]);

/** Of words of full-width characters only, on lines that nothing stretches. */
function* characterWidths(print: Print): Iterable<Measurement> {
  for (const element of print.elements) {
    const size = SIZES.get(element.role);
    const word = element.lines.at(-1)?.line.words.find(({ text }) => /^[\p{Script=Han}，。：、（）]{4,}$/u.test(text));
    if (size === undefined || word === undefined) continue;
    yield { measured: (word.right - word.left) / word.text.length, wanted: size * MILLIMETRES_PER_POINT, where: nameOf(element) };
  }
}

const MOST_IN_TITLE = 20;

function* titleWidths(print: Print): Iterable<Measurement> {
  for (const { lines } of elementsOf(print, 'title', 'attachment-title')) {
    for (const { line } of lines)
      yield { measured: Math.max(MOST_IN_TITLE, fullWidth(line.text)), wanted: MOST_IN_TITLE, where: line.text.slice(0, 10) };
  }
}

/** Two digits or letters take about the room of a character. */
function fullWidth(text: string): number {
  return Math.floor(text.replaceAll(/[ -~]/gu, '').length + (text.match(/[ -~]/gu)?.length ?? 0) / 2);
}

/** 梯形 or 菱形, never 沙漏形, and no line of a word's rest: told from the widths of its lines. */
function* titleShapes(print: Print): Iterable<Measurement> {
  for (const element of elementsOf(print, 'title', 'attachment-title')) {
    const widths = element.lines.map(({ left, right }) => right - left);
    if (widths.length > 1) yield { measured: shapeOf(widths), wanted: 'ok', where: nameOf(element) };
  }
}

function shapeOf(widths: readonly number[]): string {
  if (Math.min(...widths) < FEWEST_IN_TITLE * CHARACTER) return 'a line nearly empty';
  const middle = Math.max(...widths.slice(1, -1));
  const isWaist = widths.length > 2 && middle < (widths[0] ?? 0) - CHARACTER && middle < (widths.at(-1) ?? 0) - CHARACTER;
  return isWaist ? 'hourglass' : 'ok';
}

const FEWEST_IN_TITLE = 3;

/** 词意完整: no line of a title ends within a word. */
function* titleWords(print: Print): Iterable<Measurement> {
  for (const element of elementsOf(print, 'title', 'attachment-title')) {
    const starts = wordStarts(element.text);
    for (const { start, line } of element.lines.slice(1)) {
      const parted = element.text.slice(Math.max(0, start - 2), start + 2);
      yield { measured: starts.has(start) ? 'between words' : parted, wanted: 'between words', where: `p${line.page}` };
    }
  }
}

/** Where words begin; what stands in quotation marks is one word when it is short: “十四五”. */
function wordStarts(text: string): ReadonlySet<number> {
  const starts = new Set([...WORDS.segment(text)].map(({ index }) => index));
  for (const { 0: quote, index } of text.matchAll(/“[^”]{1,6}”/gu)) {
    for (let at = index + 1; at < index + quote.length; at++) starts.delete(at);
  }
  return starts;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** What a program reads and no reader should: emphasis, links, pictures, the second line of a table. */
function* markdownSigns(print: Print): Iterable<Measurement> {
  for (const element of print.elements) {
    const sign = /\*\*|!\[|\]\(|^#{1,6}(?=\S)|^\|?(?::?-+:?\|)+/u.exec(element.text)?.[0];
    if (sign !== undefined) yield { measured: sign, wanted: '', where: nameOf(element) };
  }
}

function addresseeEnds(print: Print): readonly Measurement[] {
  return elementsOf(print, 'addressee').map(element => ({ measured: element.text.at(-1), wanted: '：', where: nameOf(element) }));
}

/** 附件名称后不加标点符号. */
function noteEnds(print: Print): readonly Measurement[] {
  return elementsOf(print, 'attachment-note').map(element => ({
    measured: /[，。；、,.;]$/u.exec(element.text)?.[0] ?? '',
    wanted: '',
    where: nameOf(element),
  }));
}

/** 附件 on line 1 of a page, its title on line 3. */
function* attachmentRows(print: Print): Iterable<Measurement> {
  for (const [i, mark] of print.elements.entries()) {
    if (mark.role !== 'attachment-mark') continue;
    const line = mark.lines[0]?.line;
    yield { measured: line && rowOf(print, line.middle), wanted: 1, where: nameOf(mark) };
    const title = print.elements[i + 1];
    if (title?.role !== 'attachment-title') continue;
    const first = title.lines[0]?.line;
    yield { measured: first && first.page === line?.page ? rowOf(print, first.middle) : undefined, wanted: 3, where: nameOf(title) };
  }
}
