import type { Draft } from '#core';
import type { PrintedLine } from '../roles.ts';
import type { OmissionKind } from './inline.ts';
import { omittedLine, readLine } from './line-signs.ts';

/** The lines that leave something on paper: no typed rules, fences, comments and pictures without words. */
export function withoutMarkup(draft: Draft, lines: readonly PrintedLine[]): readonly PrintedLine[] {
  if (lines[0]?.markdown !== true) return lines;
  const omitted = omittedLines(draft, lines);
  return omitted.size === 0 ? lines : lines.filter(({ index }) => !omitted.has(index));
}

/** Which lines of a Markdown text are left out as a whole, by the index of their block; why, where it is not for what they hold. */
export function omittedLines(draft: Draft, lines: readonly PrintedLine[]): ReadonlyMap<number, OmissionKind | undefined> {
  const omitted = new Map<number, OmissionKind | undefined>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    const end = commentEnd(lines, i);
    for (let inside = i; inside < end; inside++) omitted.set(lines[inside]?.index ?? 0, 'comment');
    if (end > i) {
      i = end - 1;
      continue;
    }
    const whole = omittedLine(line.block, draft.role(line.index));
    if (whole !== undefined) omitted.set(line.index, whole);
    else if (readLine(line.block, true).every(({ omitted: why }) => why !== undefined)) omitted.set(line.index, undefined);
  }
  return omitted;
}

/** The end of a comment of several lines that opens here; `at` where none does, or where nothing closes it. */
function commentEnd(lines: readonly PrintedLine[], at: number): number {
  const text = lines[at]?.text ?? '';
  if (!text.startsWith('<!--') || text.includes('-->')) return at;
  for (let end = at + 1; end < Math.min(lines.length, at + MOST_LINES); end++) {
    const closing = lines[end]?.text ?? '';
    if (closing.includes('<!--')) return at;
    if (closing.includes('-->')) return closing.endsWith('-->') ? end + 1 : at;
  }
  return at;
}

const MOST_LINES = 200;
