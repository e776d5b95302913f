import type { LayoutProfile, OfficialDocument, Paragraph } from '#official';
import type { Lines, Room } from './break-lines.ts';
import { breakLines } from './break-lines.ts';
import { breakNames } from './break-names.ts';
import { placeNote } from './groups/note.ts';
import { placementOf } from './groups/place-group.ts';
import { roomOf } from './indents.ts';
import { placeTable } from './table/place-table.ts';
import { breakTitle } from './title.ts';

/** The lines of the paragraph at `index`; a function of its text, its role and the profile, and of its group where it has one. */
export function linesOf(document: OfficialDocument, index: number, profile: LayoutProfile): Lines {
  const paragraph = document.paragraphs[index];
  if (paragraph === undefined) return { starts: [0], widths: [0] };
  if (paragraph.table !== undefined) return { starts: [0], widths: [0], table: placeTable(paragraph.table, profile) };
  const placed = paragraph.role === 'attachment-note' ? placeNote(paragraph, profile) : placementOf(document, index, profile);
  return placed === undefined ? breakParagraph(paragraph, profile) : { starts: [0], widths: [0], placed };
}

function breakParagraph(paragraph: Paragraph, profile: LayoutProfile): Lines {
  const room = roomOf(paragraph, profile);
  if (paragraph.role === 'title' || paragraph.role === 'attachment-title') return breakTitle(textOf(paragraph), room, runStarts(paragraph));
  if (paragraph.role === 'attendance') return breakNames(textOf(paragraph), room);
  return breakText(textOf(paragraph), room);
}

/** Lines that are stretched to the edge, or ragged ones where some would be torn apart (docs/decisions/0012). */
function breakText(text: string, room: Room): Lines {
  const lines = breakLines(text, room);
  if (!room.justified || !isTorn(text, room, lines)) return lines;
  return { ...breakLines(text, { ...room, justified: false }), ragged: true };
}

function isTorn(text: string, { right, firstLeft, left }: Room, { starts, widths }: Lines): boolean {
  for (let i = 0; i < starts.length - 1; i++) {
    const slack = right - (i === 0 ? firstLeft : left) - (widths[i] ?? 0);
    if (slack <= WIDEST_GAP * 4) continue;
    const gaps = Array.from(text.slice(starts[i], starts[i + 1]).trimEnd()).length - 1;
    if (slack > WIDEST_GAP * gaps) return true;
  }
  return false;
}

/** 4 pt between two characters, in twips. */
const WIDEST_GAP = 80;

/**
 * The text of each line of a title or a list of names, broken by meaning: what an exporter sets apart with line breaks, so that
 * every program shows the same lines.
 */
export function titleLines(paragraph: Paragraph, profile: LayoutProfile): readonly string[] {
  const text = textOf(paragraph);
  const { starts } = breakParagraph(paragraph, profile);
  return starts.map((start, i) => text.slice(start, starts[i + 1]));
}

function textOf(paragraph: Paragraph): string {
  const [only, second] = paragraph.runs;
  return second === undefined ? (only?.text ?? '') : paragraph.runs.map(run => run.text).join('');
}

/** Where the writer began another line. */
function runStarts(paragraph: Paragraph): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const [i, run] of paragraph.runs.entries()) {
    if (i > 0 && run.block !== paragraph.runs[i - 1]?.block) starts.push(at);
    at += run.text.length;
  }
  return starts;
}
