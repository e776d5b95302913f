import type { Lines, Room } from './break-lines.ts';
import { breakLines, mayBreakBetween } from './break-lines.ts';
import { measure, traitsOf } from './metrics.ts';
import { arrange } from './title/arrange.ts';
import { breakCosts } from './title/break-costs.ts';

/**
 * Breaks a title by meaning into lines that form a trapezoid or a diamond (GB/T 9704 7.3.1): never inside a word, the name of an organ
 * or of a law that fits a line, rather in one line more than they need (docs/titles.md).
 *
 * `written` are the offsets where the writer broke the title over several lines; these lines are kept if each fits.
 */
export function breakTitle(text: string, room: Room, written: readonly number[] = []): Lines {
  const own = [0, ...written];
  if (written.length > 0 && fits(text, own, room)) return toLines(text, own, room);
  const count = Math.ceil((widthOf(text, room) - TOLERANCE) / (room.right - room.left));
  if (count <= 1) return toLines(text, [0], room);
  if (text.length > MOST_CHARACTERS) return breakLines(text, room);
  return toLines(text, best(text, room, count) ?? breakLines(text, room).starts, room);
}

const TOLERANCE = 0.2;
const MOST_CHARACTERS = 120;

/** Where the lines begin; undefined when no way fits. */
function best(text: string, room: Room, least: number): readonly number[] | undefined {
  const costs = new Map([...breakCosts(text)].filter(([at]) => mayBreakAt(text, at)));
  const advances = prefixWidths(text, room).map(width => width / room.em);
  const trimmed = advances.map((_, at) => advances[text.slice(0, at).trimEnd().length] ?? 0);
  return arrange(costs, { advances, trimmed, width: (room.right - room.left + TOLERANCE) / room.em, least });
}

function mayBreakAt(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return (
    before === ' ' || before === '\u3000' || mayBreakBetween(traitsOf(before.codePointAt(0) ?? 0), traitsOf(text.codePointAt(at) ?? 0))
  );
}

function fits(text: string, starts: readonly number[], room: Room): boolean {
  return starts.every((start, i) => widthOf(text.slice(start, starts[i + 1]), room) <= room.right - room.left + TOLERANCE);
}

function toLines(text: string, starts: readonly number[], room: Room): Lines {
  return { starts, widths: starts.map((start, i) => widthOf(text.slice(start, starts[i + 1]), room)) };
}

function widthOf(text: string, room: Room): number {
  return measure(text.trimEnd(), room.em, room.spacing, room.ownLatin > 0);
}

/** The natural width of the text before each offset. */
function prefixWidths(text: string, room: Room): readonly number[] {
  const widths: number[] = [0];
  let width = 0;
  for (const char of text) {
    width += measure(char, room.em, room.spacing, room.ownLatin > 0);
    for (let i = 0; i < char.length; i++) widths.push(width);
  }
  return widths;
}
