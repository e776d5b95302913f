import type { NumberMark } from '../numbering/scheme.ts';
import type { BlockRange } from './draft.ts';
import { classOf } from './levels.ts';
import type { Lines } from './lines.ts';
import { ELEMENT, SENTENCE, SHORT } from './shape.ts';

/**
 * The marks of a report's lines that number headings. A tentative one (`1.1目标`, `二、三产业`) counts only where it takes
 * part in a sequence of its scheme: the one before it or the one after it is there.
 */
export function acceptedMarks(lines: Lines, range: BlockRange): ReadonlyMap<number, NumberMark> {
  const marks = new Map<number, NumberMark>();
  const previous = new Map<string, Previous>();
  const waiting = new Map<string, { readonly line: number; readonly mark: NumberMark }>();
  let attachment = 0;
  let contents = range.first;
  for (let line = range.first; line < range.end; line++) {
    if (isContentsMark(lines, line)) contents = endOfContents(lines, line + 1, range.end);
    if (line < contents) continue;
    const mark = lines.mark(line);
    attachment = nextAttachment(lines, line, attachment);
    if (mark === undefined || attachment > 0) continue;
    const kind = classOf(mark);
    const last = previous.get(kind);
    if (!mark.tentative && last?.tentative === true && last.ordinal === mark.ordinal) {
      // `二、三产业融合…` passed for the second heading until the real 二、 came.
      marks.delete(last.line);
      previous.set(kind, { line: last.line, ordinal: mark.ordinal - 1, tentative: false, path: undefined });
    }
    const before = ordinalBefore(mark, previous.get(kind));
    const first = waiting.get(kind);
    if (mark.tentative && before !== mark.ordinal - 1 && first?.mark.ordinal !== mark.ordinal - 1) {
      if (mark.ordinal === 1) waiting.set(kind, { line, mark });
      continue;
    }
    if (first !== undefined && first.mark.ordinal === mark.ordinal - 1 && before !== mark.ordinal - 1) marks.set(first.line, first.mark);
    waiting.delete(kind);
    marks.set(line, mark);
    previous.set(kind, { line, ordinal: mark.ordinal, tentative: mark.tentative, path: mark.path });
  }
  return marks;
}

interface Previous {
  readonly line: number;
  readonly ordinal: number;
  readonly tentative: boolean;
  readonly path: NumberMark['path'];
}

/** The number that a mark of the same class has before it; 3.1 goes on from 2.4 as if from 3.0. */
function ordinalBefore(mark: NumberMark, previous: Previous | undefined): number | undefined {
  const [major = 0] = mark.path ?? [];
  const [majorBefore = 0] = previous?.path ?? [];
  return mark.ordinal === 1 && majorBefore > 0 && major === majorBefore + 1 ? 0 : previous?.ordinal;
}

function isContentsMark(lines: Lines, line: number): boolean {
  return lines.is(line, ELEMENT) && lines.text(line) === '目录';
}

/**
 * Where the table of contents ends that begins at `first`: the short headings below 目录 up to where the first of them comes
 * again. The same line where it does not come again, for then they are the headings themselves.
 */
function endOfContents(lines: Lines, first: number, end: number): number {
  let opening: NumberMark | undefined;
  let line = first;
  for (; line < Math.min(end, first + LONGEST_SEARCH) && isEntry(lines, line); line++) {
    const mark = lines.mark(line);
    if (opening !== undefined && mark !== undefined && isSame(mark, opening)) return line;
    opening ??= mark;
  }
  if (opening === undefined) return first;
  for (let next = line; next < Math.min(end, line + LONGEST_SEARCH); next++) {
    const mark = lines.mark(next);
    if (mark !== undefined && isSame(mark, opening)) return line;
  }
  return line === end && !lines.hasUnnumbered(first, end) ? end : first;
}

function isEntry(lines: Lines, line: number): boolean {
  return lines.isNumbered(line) ? !lines.hasText(line) : lines.is(line, SHORT) && !lines.is(line, SENTENCE);
}

function isSame(mark: NumberMark, other: NumberMark): boolean {
  return classOf(mark) === classOf(other) && mark.ordinal === other.ordinal;
}

/** In lines; the contents, and a preface that may stand behind them. */
const LONGEST_SEARCH = 200;

/** Behind `附件：1.甲` the lines `2.乙`, `3.丙` go on with the list of attachments (GB/T 9704 7.3.4); 0 outside such a list. */
function nextAttachment(lines: Lines, line: number, listed: number): number {
  const mark = lines.mark(line);
  if (mark !== undefined)
    return listed > 0 && mark.scheme === 'arabic' && mark.ordinal === listed + 1 && !lines.hasText(line) ? mark.ordinal : 0;
  if (!lines.is(line, ELEMENT)) return 0;
  return Number(/^附件[：:](\d{1,2})[.．、]/u.exec(lines.text(line))?.[1] ?? 0);
}
