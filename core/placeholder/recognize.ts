import { Role, roles } from './characters.ts';
import { readBlank } from './forms/blank.ts';
import { readBracket } from './forms/bracket.ts';
import { readDots } from './forms/dots.ts';
import { emphasisOf } from './forms/emphasis.ts';
import { readMask } from './forms/mask.ts';
import { runAt } from './forms/run.ts';
import { readSomebody } from './forms/somebody.ts';
import { readSymbol } from './forms/symbol.ts';
import { readWord } from './forms/word.ts';
import type { Placeholder } from './placeholder.ts';

/**
 * The gaps of one physical line, which may end in its line break: in order, none overlapping, spans counted from the
 * start of the line. Any string is good; most characters cost one look into a table.
 */
export function recognizePlaceholders(line: string): readonly Placeholder[] {
  const end = withoutBreak(line);
  const text = end === line.length ? line : line.slice(0, end);
  const first = firstCandidate(text, 0);
  return first === text.length ? none : readFrom(text, first);
}

const none: readonly Placeholder[] = [];

function readFrom(text: string, first: number): readonly Placeholder[] {
  const found: Placeholder[] = [];
  const emphasis = emphasisOf(text);
  let floor = 0;
  for (let at = first; at < text.length; at = firstCandidate(text, at)) {
    const role = roles[text.charCodeAt(at)] ?? Role.none;
    const read = reader(text, at, role, floor, emphasis);
    if (read.gap === undefined) {
      at = read.end;
      continue;
    }
    found.push(read.gap);
    floor = read.gap.span.end;
    at = Math.max(floor, at + 1);
  }
  return found;
}

interface Read {
  readonly gap: Placeholder | undefined;
  /** Where to go on if there is no gap. */
  readonly end: number;
}

function reader(text: string, at: number, role: number, floor: number, emphasis: (start: number) => boolean): Read {
  switch (role) {
    case Role.letter:
    case Role.times: {
      const run = runAt(text, at, role);
      return { gap: readMask(text, run, floor), end: run.end };
    }
    case Role.symbol:
    case Role.star:
    case Role.underscore: {
      const run = runAt(text, at, role);
      return { gap: readSymbol(text, run, floor, emphasis), end: run.end };
    }
    case Role.bracket:
      return { gap: readBracket(text, at, floor), end: at + 1 };
    case Role.some:
      return { gap: readSomebody(text, at, floor), end: at + 1 };
    case Role.word:
      return { gap: readWord(text, at), end: at + 1 };
    case Role.blank:
      return { gap: readBlank(text, at, floor), end: at + 1 };
    default:
      return { gap: readDots(text, at), end: at + 1 };
  }
}

function firstCandidate(text: string, from: number): number {
  const length = text.length;
  let i = from;
  while (i < length && roles[text.charCodeAt(i)] === 0) i++;
  return i;
}

function withoutBreak(line: string): number {
  let end = line.length;
  while (end > 0 && (line.charCodeAt(end - 1) === 0x0a || line.charCodeAt(end - 1) === 0x0d)) end--;
  return end;
}
