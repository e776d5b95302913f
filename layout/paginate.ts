import type { LayoutProfile, OfficialDocument, Paragraph } from '#official';
import { styleOf, typeArea } from '#official';
import type { Lines } from './break-lines.ts';

/** Where a page begins: a paragraph, and which of its lines. */
export interface Place {
  readonly paragraph: number;
  readonly line: number;
}

/** How many lines a page of the profile holds: 22 by GB/T 9704 5.2.3. */
export function linesPerPage(profile: LayoutProfile): number {
  return Math.max(1, Math.floor(typeArea(profile).height / profile.linePitch));
}

/**
 * Where the pages from `start` on begin, `start` itself left out; ends before a place for which `stop` is true.
 *
 * A page holds as many lines as fit. Paragraphs that keep with the next one (headings) move to the next page together
 * with it; no line is kept back for the sake of widows, or pages would end a line short.
 */
export function* pageStarts(
  document: OfficialDocument,
  lines: readonly Lines[],
  profile: LayoutProfile,
  start: Place,
): IterableIterator<Place> {
  const capacity = linesPerPage(profile);
  const { paragraphs } = document;
  let room = capacity;
  let at = start.paragraph;
  let line = start.line;
  while (at < paragraphs.length) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) return;
    const count = lineCount(lines, at) - line;
    if (room < capacity && line === 0 && (paragraph.pageBreakBefore || needed(paragraphs, lines, profile, at, capacity) > room)) {
      yield { paragraph: at, line };
      room = capacity;
    }
    if (count <= room) {
      room -= count;
      at++;
      line = 0;
    } else {
      line += room;
      room = 0;
    }
    if (room === 0 && at < paragraphs.length) {
      yield { paragraph: at, line };
      room = capacity;
    }
  }
}

/** How many lines must stand together from paragraph `at` on; one where it may break, or where no page could hold them. */
function needed(paragraphs: readonly Paragraph[], lines: readonly Lines[], profile: LayoutProfile, at: number, capacity: number): number {
  let total = 0;
  for (let i = at; i < paragraphs.length && total <= capacity; i++) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined || !styleOf(profile, paragraph).keepNext) {
      total++;
      break;
    }
    total += lineCount(lines, i);
  }
  return total > capacity ? 1 : total;
}

function lineCount(lines: readonly Lines[], at: number): number {
  return lines[at]?.starts.length ?? 1;
}
