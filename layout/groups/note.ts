import type { LayoutProfile, Paragraph } from '#official';
import { styleOf, typeArea } from '#official';
import { breakLines } from '../break-lines.ts';
import { noteParts, noteStops, roomOf } from '../indents.ts';
import { measure } from '../metrics.ts';
import type { PlacedLine, Placement } from '../placement.ts';

/** Places an 附件说明: 附件：, the number and the name each at its stop, the name turned over under itself (7.3.4). */
export function placeNote(paragraph: Paragraph, profile: LayoutProfile): Placement {
  const { size, spacing, latin } = styleOf(profile, paragraph);
  const text = paragraph.runs.map(run => run.text).join('');
  const { firstLeft } = roomOf(paragraph, profile);
  const parts = noteParts(text);
  const lefts = [firstLeft, ...noteStops(paragraph, profile)];
  const line = (start: number, end: number, left: number, width: number, row: number): PlacedLine => ({
    start,
    end,
    left,
    width,
    top: row * profile.linePitch,
    height: profile.linePitch,
  });
  const lines = parts.flatMap(([start, end], i) => {
    const left = lefts[i] ?? firstLeft;
    const part = text.slice(start, end);
    if (i < parts.length - 1) return [line(start, end, left, measure(part, size * 10, spacing, latin === 'own'), 0)];
    const ownLatin = latin === 'own' ? part.length : 0;
    const room = { em: size * 10, spacing, ownLatin, firstLeft: left, left, right: typeArea(profile).width, justified: false };
    const { starts, widths } = breakLines(part, room);
    return starts.map((from, row) => line(start + from, start + (starts[row + 1] ?? part.length), left, widths[row] ?? 0, row));
  });
  const height = Math.max(...lines.map(({ top }) => top)) + profile.linePitch;
  return { before: 0, height, lines, rules: [] };
}
