import type { PlacedElement, Placement } from '../place-elements.ts';
import { AREA, charactersIn, PITCH } from '../measures.ts';
import type { Edges, PrintedPage } from '../printed.ts';

/** One rule of the standard, and how it shows on paper. */
export interface Check {
  /** Of GB/T 9704—2012; `practice` where offices agree on what the standard leaves open. */
  readonly clause: string;
  readonly what: string;
  /** How far off a length may be, in millimetres; 0 for what is counted. */
  readonly tolerance: number;
  readonly measure: (print: Print) => Iterable<Measurement>;
}

/** `measured` is undefined where what should be there is not. */
export interface Measurement {
  readonly measured: number | string | undefined;
  readonly wanted: number | string;
  /** Which page or text it is about. */
  readonly where?: string;
}

/** A document on paper with all that is needed to judge it. */
export interface Print extends Placement {
  readonly format: string;
  readonly pages: readonly PrintedPage[];
  /** By how much the middle of a glyph's box lies below the middle of its line; of the fonts, not of the document. */
  readonly sag: number;
  readonly backEnd: 'word' | 'preview';
}

export interface Fault {
  readonly clause: string;
  readonly what: string;
  readonly where: string;
  readonly measured: string;
  readonly wanted: string;
}

export function faultsOf(checks: readonly Check[], print: Print): { readonly faults: readonly Fault[]; readonly count: number } {
  const faults: Fault[] = [];
  let count = 0;
  for (const { clause, what, tolerance, measure } of checks) {
    for (const { measured, wanted, where = '' } of measure(print)) {
      count++;
      if (!agrees(measured, wanted, tolerance)) faults.push({ clause, what, where, measured: shown(measured), wanted: shown(wanted) });
    }
  }
  return { faults, count };
}

function agrees(measured: number | string | undefined, wanted: number | string, tolerance: number): boolean {
  if (typeof measured === 'number' && typeof wanted === 'number') return Math.abs(measured - wanted) <= tolerance + 1e-6;
  return measured === wanted;
}

function shown(value: number | string | undefined): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

/** The elements of that role. */
export function elementsOf(print: Print, ...roles: readonly string[]): readonly PlacedElement[] {
  return print.elements.filter(({ role }) => roles.includes(role));
}

/** A few characters by which to find the place. */
export function nameOf({ text, lines }: PlacedElement): string {
  return `p${lines[0]?.line.page ?? '?'} ${text.length > 12 ? `${text.slice(0, 12)}…` : text}`;
}

/** The line of the grid on which a text stands, from 1; a whole number when it stands on the grid. */
export function rowOf(print: Print, middle: number): number {
  return (middle - print.sag - AREA.top) / PITCH + 0.5;
}

/**
 * The white to the right of a text that should leave `wanted` of it. Digits are wider in a fallback font than in the one the file
 * names, and some programs part them from Han characters by a gap: such a text may keep its left end, its middle or its right end.
 */
export function whiteAfter({ left, right }: Edges, text: string, wanted: number, advance: number): number {
  const white = AREA.right - right;
  if (!/[!-~]/u.test(text)) return white;
  const width = charactersIn(text) * advance;
  const whites = [white, AREA.right - left - width, AREA.right - (left + right + width) / 2];
  return whites.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? white;
}

/** The part of a run of that role within an element, as measured on its line. */
export function edgesOfPart(
  element: PlacedElement,
  index: number,
): { readonly left: number; readonly right: number; readonly middle: number } | undefined {
  const part = element.parts[index];
  const place = part && element.lines.find(({ start, from, to }) => start <= part.start && part.start < start + to - from);
  if (part === undefined || place === undefined) return undefined;
  const { line, start, from } = place;
  const first = from + part.start - start;
  let before = 0;
  let left: number | undefined;
  let right = line.right;
  for (const word of line.words) {
    const end = before + word.text.length;
    if (left === undefined && first < end) left = word.left + ((word.right - word.left) * (first - before)) / word.text.length;
    if (first + part.text.length <= end) {
      right = word.left + ((word.right - word.left) * (first + part.text.length - before)) / word.text.length;
      break;
    }
    before = end;
  }
  return { left: left ?? line.left, right, middle: line.middle };
}
