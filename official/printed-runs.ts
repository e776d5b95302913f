import type { DocumentHabits } from '#core';
import { readInline, type Stretch } from './markdown/inline.ts';
import { readLine } from './markdown/line-signs.ts';
import type { Run } from './official-document.ts';
import { printedPlaceholders } from './placeholders.ts';
import type { PrintedLine } from './roles.ts';

/** What of a line is printed, a run for each stretch without signs between. */
export function lineRuns(line: PrintedLine, habits: DocumentHabits): readonly Run[] {
  return runsOf(line, habits, readLine(line.block, line.markdown));
}

/** What is printed of a line between two offsets in its block: of a cell. */
export function stretchRuns(line: PrintedLine, habits: DocumentHabits, start: number, end: number): readonly Run[] {
  const plain = !line.markdown || line.block.fence === 'inside';
  return runsOf(line, habits, plain ? [{ start, end, strong: false }] : readInline(line.block.text, start, end));
}

/** In the face of its paragraph alone. */
export function withoutEmphasis({ text, heading, block, offset, placeholders }: Run): Run {
  return { text, heading, block, offset, placeholders };
}

function runsOf({ block, index }: PrintedLine, habits: DocumentHabits, stretches: readonly Stretch[]): readonly Run[] {
  return trimmed(block.text, stretches).map(({ start, end, text, strong }) => ({
    text: text ?? block.text.slice(start, end),
    heading: false,
    block: index,
    offset: start,
    placeholders: text === undefined ? printedPlaceholders(block, habits, start, end) : [],
    ...(strong ? { emphasis: 'strong' as const } : {}),
  }));
}

/** Without what is left out, and without space at both ends; pieces that stand together and look alike are one. */
function trimmed(text: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    if (stretch.omitted !== undefined || stretch.start >= stretch.end) continue;
    const start = kept.length === 0 && stretch.text === undefined ? skipSpace(text, stretch.start, stretch.end) : stretch.start;
    if (start >= stretch.end) continue;
    const last = kept.at(-1);
    const joins = last !== undefined && last.end === start && last.strong === stretch.strong && last.text === undefined;
    if (joins && stretch.text === undefined) kept[kept.length - 1] = { ...last, end: stretch.end };
    else kept.push({ ...stretch, start });
  }
  for (let last = kept.at(-1); last !== undefined && last.text === undefined; last = kept.at(-1)) {
    const end = last.end - (text.slice(last.start, last.end).length - text.slice(last.start, last.end).trimEnd().length);
    kept.pop();
    if (end <= last.start) continue;
    kept.push({ ...last, end });
    break;
  }
  return kept;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[\s\u3000]/u.test(text.charAt(at))) at++;
  return at;
}
