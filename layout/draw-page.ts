import type { Face, LayoutProfile, OfficialDocument, Paragraph, ParagraphStyle, Run } from '#official';
import { faceOf, styleOf } from '#official';
import type { Lines } from './break-lines.ts';
import { indentsOf, roomOf } from './indents.ts';
import type { Line, Page, Piece } from './page.ts';
import type { Place } from './paginate.ts';

/** The page from `start` up to, not including, `end` (undefined: the end of the document). */
export function drawPage(
  document: OfficialDocument,
  lines: readonly Lines[],
  profile: LayoutProfile,
  number: number,
  start: Place,
  end: Place | undefined,
): Page {
  const firstBlock = firstBlockFrom(document.paragraphs, start.paragraph);
  const drawn: Line[] = [];
  const last = end ?? { paragraph: document.paragraphs.length, line: 0 };
  for (let index = start.paragraph; index < document.paragraphs.length; index++) {
    if (index > last.paragraph || (index === last.paragraph && last.line === 0)) break;
    const from = index === start.paragraph ? start.line : 0;
    const to = index === last.paragraph ? last.line : (lines[index]?.starts.length ?? 0);
    drawParagraph(document, index, lines[index], profile, from, to, index - start.paragraph, firstBlock, drawn);
  }
  return { number, firstParagraph: start.paragraph, firstBlock, lines: drawn };
}

function drawParagraph(
  document: OfficialDocument,
  index: number,
  broken: Lines | undefined,
  profile: LayoutProfile,
  from: number,
  to: number,
  paragraphOnPage: number,
  firstBlock: number,
  drawn: Line[],
): void {
  const paragraph = document.paragraphs[index];
  if (paragraph === undefined || broken === undefined) return;
  const { starts, widths } = broken;
  const style = styleOf(profile, paragraph);
  const room = roomOf(paragraph, profile);
  const right = style.align === 'right' ? room.right - indentsOf(document, index, profile).right : room.right;
  const inks = paragraph.runs.map((run): Ink => ({ run, face: faceOf(profile, paragraph, run), block: run.block - firstBlock }));
  for (let line = from; line < to; line++) {
    const width = widths[line] ?? 0;
    const indent = line === 0 ? room.firstLeft : room.left;
    const isLast = line === starts.length - 1;
    const stretches = style.align === 'justify' && (!isLast || width > right - indent + OVERFULL);
    drawn.push({
      paragraph: paragraphOnPage,
      lineOfParagraph: line,
      top: drawn.length * profile.linePitch,
      height: profile.linePitch,
      left: style.align === 'center' ? (room.right - width) / 2 : style.align === 'right' ? Math.max(0, right - width) : indent,
      width,
      stretchTo: stretches ? right - indent : undefined,
      pieces: piecesOf(inks, style, starts[line] ?? 0, starts[line + 1]),
    });
  }
}

const OVERFULL = 0.2;

/** A run with all that its pieces share. */
interface Ink {
  readonly run: Run;
  readonly face: Face;
  readonly block: number;
}

/** What stands on a line from `start` to `end` (undefined: to the last character), counted in the paragraph's text. */
function piecesOf(inks: readonly Ink[], { size, spacing }: ParagraphStyle, start: number, end: number | undefined): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { run, face, block } of inks) {
    const { text, heading, offset } = run;
    const from = Math.max(start - at, 0);
    const to = end === undefined ? text.length : Math.min(end - at, text.length);
    if (from < to) {
      const placeholders = placeholdersWithin(run, from, to);
      pieces.push({ text: text.slice(from, to), face, size, spacing, heading, block, offset: offset + from, placeholders });
    }
    at += text.length;
    if (end !== undefined && at >= end) break;
  }
  return pieces;
}

const NO_PLACEHOLDERS: Piece['placeholders'] = [];

/** The gaps that reach into `from`…`to`, counted from `from`; they are in text order. */
function placeholdersWithin(run: Run, from: number, to: number): Piece['placeholders'] {
  const gaps = run.placeholders;
  if (gaps.length === 0) return NO_PLACEHOLDERS;
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle]?.end ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  const within: { start: number; end: number }[] = [];
  for (let gap = gaps[low]; gap !== undefined && gap.start < to; gap = gaps[++low]) {
    within.push({ start: Math.max(gap.start, from) - from, end: Math.min(gap.end, to) - from });
  }
  return within.length === 0 ? NO_PLACEHOLDERS : within;
}

function firstBlockFrom(paragraphs: readonly Paragraph[], index: number): number {
  for (let i = index; i < paragraphs.length; i++) {
    const run = paragraphs[i]?.runs[0];
    if (run !== undefined) return run.block;
  }
  return 0;
}
