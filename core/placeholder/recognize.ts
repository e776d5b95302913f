import { Role, roles } from './characters.ts';
import { blankRunAt, readBlank } from './forms/blank.ts';
import { readBracket, readQuote } from './forms/bracket.ts';
import { readDots } from './forms/dots.ts';
import { factsOf } from './forms/facts.ts';
import type { LineFacts } from './forms/facts.ts';
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
  const facts = factsOf(text);
  let floor = 0;
  for (let at = first; at < text.length; at = firstCandidate(text, at)) {
    const endOfCode = facts.endOfCode(at);
    if (endOfCode > at) {
      at = endOfCode;
      continue;
    }
    const role = roles[text.charCodeAt(at)] ?? Role.none;
    const read = reader(text, at, role, floor, facts, found.at(-1));
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

function reader(text: string, at: number, role: number, floor: number, facts: LineFacts, previous: Placeholder | undefined): Read {
  switch (role) {
    case Role.letter:
    case Role.times: {
      const run = runAt(text, at, role);
      return { gap: readMask(text, run, floor, facts, previous), end: run.end };
    }
    case Role.symbol:
    case Role.star:
    case Role.underscore: {
      const run = runAt(text, at, role);
      return { gap: readSymbol(text, run, floor, facts.isEmphasis), end: run.end };
    }
    case Role.bracket:
      return { gap: readBracket(text, at, floor), end: at + 1 };
    case Role.quote:
      return { gap: readQuote(text, at, floor), end: at + 1 };
    case Role.some: {
      const run = runAt(text, at, role);
      return { gap: readSomebody(text, run, floor), end: run.end };
    }
    case Role.word:
      return { gap: readWord(text, at), end: at + 1 };
    case Role.blank: {
      const run = blankRunAt(text, at);
      return { gap: readBlank(text, run, floor), end: run.end };
    }
    default: {
      const run = runAt(text, at, Role.dots);
      return { gap: readDots(text, run), end: run.end };
    }
  }
}

function firstCandidate(text: string, from: number): number {
  const length = text.length;
  let i = from;
  // Four at a time: this loop is all that most text costs.
  for (const last = length - 3; i < last; i += 4) {
    if ((roleAt(text, i) | roleAt(text, i + 1) | roleAt(text, i + 2) | roleAt(text, i + 3)) !== 0) break;
  }
  while (i < length && roles[text.charCodeAt(i)] === 0) i++;
  return i;
}

function roleAt(text: string, at: number): number {
  return roles[text.charCodeAt(at)] ?? 0;
}

function withoutBreak(line: string): number {
  let end = line.length;
  while (end > 0 && (line.charCodeAt(end - 1) === 0x0a || line.charCodeAt(end - 1) === 0x0d)) end--;
  return end;
}
