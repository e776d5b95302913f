import type { Lines, Room } from './break-lines.ts';
import { breakLines } from './break-lines.ts';
import { measure } from './metrics.ts';

/** Breaks a list of names (出席：张三、李四、王五) between them, never in a name that a line could hold. */
export function breakNames(text: string, room: Room): Lines {
  const starts: number[] = [0];
  const widths: number[] = [];
  let left = room.firstLeft;
  let lineStart = 0;
  for (const { start, end } of namesIn(text)) {
    if (left + widthOf(text.slice(lineStart, end), room) <= room.right + TOLERANCE) continue;
    if (start === lineStart) return breakLines(text, room);
    widths.push(widthOf(text.slice(lineStart, start), room));
    starts.push(start);
    lineStart = start;
    left = room.left;
    // With a name longer than a line the list is broken like text.
    if (left + widthOf(text.slice(start, end), room) > room.right + TOLERANCE) return breakLines(text, room);
  }
  widths.push(widthOf(text.slice(lineStart), room));
  return { starts, widths };
}

const TOLERANCE = 0.2;

function* namesIn(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const match of text.matchAll(/[^\s\u3000、，,；;。]+[、，,；;。]?[\s\u3000]*/gu)) {
    yield { start: match.index, end: match.index + match[0].trimEnd().length };
  }
}

function widthOf(text: string, { em, spacing, ownLatin }: Room): number {
  return measure(text.trimEnd(), em, spacing, ownLatin > 0);
}
