import type { NumberMark } from '../numbering/scheme.ts';
import type { BlockRange } from './draft.ts';
import type { Lines } from './lines.ts';
import { ELEMENT } from './shape.ts';

/**
 * The marks of a report's lines that number headings. A tentative one (`1.1目标`, `二、三产业`) counts only where it takes
 * part in a sequence of its scheme: the one before it or the one after it is there.
 */
export function acceptedMarks(lines: Lines, range: BlockRange): ReadonlyMap<number, NumberMark> {
  const marks = new Map<number, NumberMark>();
  const previous = new Map<string, { readonly line: number; readonly ordinal: number; readonly tentative: boolean }>();
  const waiting = new Map<string, { readonly line: number; readonly mark: NumberMark }>();
  let attachment = 0;
  for (let line = range.first; line < range.end; line++) {
    const mark = lines.mark(line);
    attachment = nextAttachment(lines, line, attachment);
    if (mark === undefined || attachment > 0) continue;
    const last = previous.get(mark.scheme);
    if (!mark.tentative && last?.tentative === true && last.ordinal === mark.ordinal) {
      // `二、三产业融合…` passed for the second heading until the real 二、 came.
      marks.delete(last.line);
      previous.set(mark.scheme, { line: last.line, ordinal: mark.ordinal - 1, tentative: false });
    }
    const before = previous.get(mark.scheme)?.ordinal;
    const first = waiting.get(mark.scheme);
    if (mark.tentative && before !== mark.ordinal - 1 && first?.mark.ordinal !== mark.ordinal - 1) {
      if (mark.ordinal === 1) waiting.set(mark.scheme, { line, mark });
      continue;
    }
    if (first !== undefined && first.mark.ordinal === mark.ordinal - 1 && before !== mark.ordinal - 1) marks.set(first.line, first.mark);
    waiting.delete(mark.scheme);
    marks.set(line, mark);
    previous.set(mark.scheme, { line, ordinal: mark.ordinal, tentative: mark.tentative });
  }
  return marks;
}

/** Behind `附件：1.甲` the lines `2.乙`, `3.丙` go on with the list of attachments (GB/T 9704 7.3.4); 0 outside such a list. */
function nextAttachment(lines: Lines, line: number, listed: number): number {
  const mark = lines.mark(line);
  if (mark !== undefined) return listed > 0 && mark.scheme === 'arabic' && mark.ordinal === listed + 1 && !lines.hasText(line) ? mark.ordinal : 0;
  if (!lines.is(line, ELEMENT)) return 0;
  return Number(/^附件[：:](\d{1,2})[.．、]/u.exec(lines.text(line))?.[1] ?? 0);
}
