import type { Placement } from './placement.ts';
import type { TableLayout } from './table/table-layout.ts';
import { advance, BREAKS, DASH, DIGIT, EXTENDS, GLUE, JOINS, mayNotEnd, mayNotStart, OPENING, PLAIN, SPACE, traitsOf } from './metrics.ts';

/** The room a paragraph has, and the measure of its text, all in twips. */
export interface Room {
  readonly em: number;
  readonly spacing: number;
  /** Up to this UTF-16 offset Latin letters are those of the Chinese face, half a character wide; after it those of Times New Roman. */
  readonly ownLatin: number;
  /** From the left edge of the type area to where lines end. */
  readonly right: number;
  /** Where the first line begins, and where the others do. */
  readonly firstLeft: number;
  readonly left: number;
  /** Justified lines may squeeze their Latin spaces a little to take one more word. */
  readonly justified: boolean;
}

/** Where the lines of a paragraph begin, as UTF-16 offsets (the first is 0), and how wide they are without spaces at the end. */
export interface Lines {
  readonly starts: readonly number[];
  readonly widths: readonly number[];
  /** Where the paragraph's lines stand instead, when the elements around it decide; it is not parted then. */
  readonly placed?: Placement;
  /** Set from the left instead of stretched: a long word on the next line would leave wide gaps on the one before it. */
  readonly ragged?: true;
  /** The cells of a table; it is parted between its slices. */
  readonly table?: TableLayout;
}

/**
 * Breaks text as Word does with the kinsoku rules of simplified Chinese and without hanging punctuation: greedily, at
 * spaces, after dashes and beside Han characters, never before `。` nor after `（`. Words and numbers stay whole unless
 * they are longer than a line.
 */
export function breakLines(text: string, room: Room): Lines {
  return new Breaker(text, room).run();
}

/** Whether a line may end between the characters `before` and `after`, given by their traits. */
export function mayBreakBetween(before: number, after: number): boolean {
  if ((after & (EXTENDS | GLUE)) !== 0 || (before & (JOINS | GLUE)) !== 0) return false;
  if (mayNotStart(after) || mayNotEnd(before)) return false;
  if (((before | after) & BREAKS) !== 0) return true;
  // `2019-2021` and `--` stay whole.
  if ((before & DASH) !== 0) return (after & DIGIT) === 0;
  return (before & OPENING) !== 0;
}

const TOLERANCE = 0.2;
/** Word squeezes spaces by up to a quarter to take one more word, if they would otherwise stretch twice as far. */
const MOST_SQUEEZE = 0.25;
const STRETCH_TO_SQUEEZE = 2.015;

class Breaker {
  readonly #text: string;
  readonly #room: Room;
  readonly #starts: number[] = [0];
  readonly #widths: number[] = [];
  /** Where the line being filled began, where its last word ends, and where the next word would begin. */
  #left: number;
  #end: number;
  #position: number;
  #started = false;
  /** Width of the spaces since the line's first word; of these, the wide ones, which are never squeezed. */
  #spaces = 0;
  #wideSpaces = 0;

  constructor(text: string, room: Room) {
    this.#text = text;
    this.#room = room;
    this.#left = room.firstLeft;
    this.#end = room.firstLeft;
    this.#position = room.firstLeft;
  }

  run(): Lines {
    const text = this.#text;
    const { em, spacing, right, ownLatin } = this.#room;
    const length = text.length;
    const full = em + spacing;
    const limit = right + TOLERANCE;
    let at = 0;
    let code = codeAt(text, 0);
    let bits = traitsOf(code);
    while (at < length) {
      const size = code > 0xffff ? 2 : 1;
      if ((bits & SPACE) !== 0) {
        this.#addSpace(code, advance(code, bits, em, spacing, at < ownLatin));
        at += size;
        code = codeAt(text, at);
        bits = traitsOf(code);
        continue;
      }
      const wordStart = at;
      let width = 0;
      for (;;) {
        width += bits === PLAIN ? full : advance(code, bits, em, spacing, at < ownLatin);
        at += code > 0xffff ? 2 : 1;
        if (at >= length) break;
        const before = bits;
        code = codeAt(text, at);
        bits = traitsOf(code);
        if ((bits === PLAIN && before === PLAIN) || (bits & SPACE) !== 0 || mayBreakBetween(before, bits)) break;
      }
      const end = this.#position + width;
      if (end > limit) {
        this.#place(wordStart, at, width, limit);
        continue;
      }
      this.#position = end;
      this.#end = end;
      this.#started = true;
    }
    this.#widths.push(this.#end - this.#left);
    return { starts: this.#starts, widths: this.#widths };
  }

  #addSpace(code: number, width: number): void {
    this.#position += width;
    if (!this.#started) return;
    this.#spaces += width;
    if (code !== 0x20) this.#wideSpaces += width;
  }

  /** Places a word that goes beyond the edge: squeezed in, on the next line, or in parts. */
  #place(start: number, end: number, width: number, limit: number): void {
    const squeezed = this.#started && this.#squeezes(width);
    if (this.#started && !squeezed) this.#wrap(start);
    if (!squeezed && this.#position + width > limit) {
      this.#placeByCharacter(start, end, limit);
    } else {
      this.#position += width;
    }
    this.#end = this.#position;
    this.#started = true;
  }

  #wrap(start: number): void {
    this.#widths.push(this.#end - this.#left);
    this.#starts.push(start);
    this.#left = this.#room.left;
    this.#position = this.#left;
    this.#end = this.#left;
    this.#started = false;
    this.#spaces = 0;
    this.#wideSpaces = 0;
  }

  #squeezes(width: number): boolean {
    const elastic = this.#spaces - this.#wideSpaces;
    if (!this.#room.justified || elastic <= TOLERANCE) return false;
    const over = this.#position + width - this.#room.right;
    if (over / elastic > MOST_SQUEEZE) return false;
    const slack = this.#room.right - this.#end;
    const between = this.#spaces - (this.#position - this.#end);
    return between <= 0 || slack / between >= STRETCH_TO_SQUEEZE * (over / this.#spaces);
  }

  /** A word longer than a line fills it to the edge, character by character; marks stay with their letter. */
  #placeByCharacter(start: number, end: number, limit: number): void {
    const { em, spacing, ownLatin } = this.#room;
    let at = start;
    while (at < end) {
      const clusterStart = at;
      let width = 0;
      let before = 0;
      do {
        const code = codeAt(this.#text, at);
        before = traitsOf(code);
        width += advance(code, before, em, spacing, at < ownLatin);
        at += code > 0xffff ? 2 : 1;
      } while (at < end && ((before & JOINS) !== 0 || (traitsOf(codeAt(this.#text, at)) & EXTENDS) !== 0));
      if (clusterStart > start && this.#position + width > limit) this.#wrap(clusterStart);
      this.#position += width;
      this.#end = this.#position;
    }
  }
}

function codeAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(at) ?? unit) : unit;
}
