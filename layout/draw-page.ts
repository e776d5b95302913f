import type { LayoutProfile, OfficialDocument, Paragraph, ParagraphStyle, Run, Typeface } from '#official';
import { formatMeasures, styleOf, typeArea, typefaceOf } from '#official';
import type { Lines } from './break-lines.ts';
import { letterFoot } from './groups/head.ts';
import { groupAt } from './groups/place-group.ts';
import { roomOf } from './indents.ts';
import type { Line, Page, Piece } from './page.ts';
import { partsOf, type Place } from './paginate.ts';
import type { PlacedLine, Placement, Rule } from './placement.ts';
import { rulesOf, type TableLayout } from './table/table-layout.ts';

/** The page from `start` up to, not including, `end` (undefined: the end of the document). */
export function drawPage(
  document: OfficialDocument,
  lines: readonly Lines[],
  profile: LayoutProfile,
  number: number,
  start: Place,
  end: Place | undefined,
): Page {
  const firstBlock =
    firstBlockOfRow(document.paragraphs[start.paragraph], lines[start.paragraph], start.line) ??
    firstBlockFrom(document.paragraphs, start.paragraph);
  const sheet = new Sheet(document, lines, profile, start.paragraph, firstBlock);
  const last = end ?? { paragraph: document.paragraphs.length, line: 0 };
  for (let index = start.paragraph; index < document.paragraphs.length; index++) {
    if (index > last.paragraph || (index === last.paragraph && last.line === 0)) break;
    const from = index === start.paragraph ? start.line : 0;
    const to = index === last.paragraph ? last.line : partsOf(lines[index]);
    sheet.draw(index, from, to);
  }
  const forced = start.forced === true;
  const opening = start.line === 0 ? document.paragraphs[start.paragraph] : undefined;
  return {
    number,
    firstParagraph: start.paragraph,
    firstLine: start.line,
    firstBlock,
    lines: sheet.lines,
    rules: isLetterhead(opening) ? [...sheet.rules, ...letterFoot(profile)] : sheet.rules,
    // 7.5 and 10.1: no number on the first page of a letter, beside a 版记 alone, nor on the blank page before it.
    numbered:
      profile.pageNumber.shown &&
      !isLetterhead(opening) &&
      (opening === undefined || (opening.group?.kind !== 'imprint' && sheet.lines.length > 0)),
    forced,
  };
}

function isLetterhead(paragraph: Paragraph | undefined): boolean {
  return paragraph?.group?.kind === 'head' && !formatMeasures[paragraph.group.format].firstPageNumber;
}

/** One page while it is being drawn. */
class Sheet {
  readonly lines: Line[] = [];
  readonly rules: Rule[] = [];
  readonly #document: OfficialDocument;
  readonly #broken: readonly Lines[];
  readonly #profile: LayoutProfile;
  readonly #firstParagraph: number;
  readonly #firstBlock: number;
  #top = 0;

  constructor(document: OfficialDocument, broken: readonly Lines[], profile: LayoutProfile, firstParagraph: number, firstBlock: number) {
    this.#document = document;
    this.#broken = broken;
    this.#profile = profile;
    this.#firstParagraph = firstParagraph;
    this.#firstBlock = firstBlock;
  }

  draw(index: number, from: number, to: number): void {
    const paragraph = this.#document.paragraphs[index];
    const broken = this.#broken[index];
    if (paragraph === undefined || broken === undefined) return;
    if (broken.table !== undefined) return this.#drawTable(index, paragraph, broken.table, from, to);
    const inks = this.#inksOf(paragraph, paragraph.runs);
    if (broken.placed === undefined) this.#drawLines(index, paragraph, broken, inks, from, to);
    else this.#drawPlaced(index, paragraph, broken.placed, inks);
  }

  #inksOf(paragraph: Paragraph, runs: readonly Run[]): readonly Ink[] {
    return runs.map(run => ({ run, typeface: typefaceOf(this.#profile, paragraph, run), block: run.block - this.#firstBlock }));
  }

  #drawLines(index: number, paragraph: Paragraph, { starts, widths, ragged }: Lines, inks: readonly Ink[], from: number, to: number): void {
    const profile = this.#profile;
    const style = styleOf(profile, paragraph);
    const room = roomOf(paragraph, profile);
    for (let line = from; line < to; line++) {
      const width = widths[line] ?? 0;
      const indent = line === 0 ? room.firstLeft : room.left;
      const isLast = line === starts.length - 1;
      const stretches = style.align === 'justify' && ragged !== true && (!isLast || width > room.right - indent + OVERFULL);
      this.lines.push({
        paragraph: index - this.#firstParagraph,
        lineOfParagraph: line,
        top: this.#top,
        height: profile.linePitch,
        left: style.align === 'center' ? (room.right - width) / 2 : style.align === 'right' ? Math.max(0, room.right - width) : indent,
        width,
        stretchTo: stretches ? room.right - indent : undefined,
        pieces: piecesOf(inks, style, starts[line] ?? 0, starts[line + 1]),
      });
      this.#top += profile.linePitch;
    }
  }

  /** The slices `from`…`to` of a table, below its head where they go on from the page before. */
  #drawTable(index: number, paragraph: Paragraph, table: TableLayout, from: number, to: number): void {
    const style = styleOf(this.#profile, paragraph);
    const head = from > 0 && from >= table.headSlices ? table.slices.slice(0, table.headSlices) : [];
    const slices = [...head, ...table.slices.slice(from, to)];
    for (const rule of rulesOf(table, slices, this.#profile.table.rules)) this.rules.push({ ...rule, top: this.#top + rule.top });
    for (const { row, height, lines } of slices) {
      for (const line of lines) {
        const cell = paragraph.table?.rows[row]?.[line.column] ?? [];
        this.#drawLine(index, row, line, style, this.#inksOf(paragraph, cell));
      }
      this.#top += height;
    }
  }

  #drawLine(index: number, lineOfParagraph: number, line: PlacedLine, style: ParagraphStyle, inks: readonly Ink[]): void {
    const look = { ...style, size: line.size ?? style.size, spacing: line.spacing ?? style.spacing, scale: line.scale };
    this.lines.push({
      paragraph: index - this.#firstParagraph,
      lineOfParagraph,
      top: this.#top + line.top,
      height: line.height,
      left: line.left,
      width: line.width,
      stretchTo: undefined,
      pieces: piecesOf(inks, look, line.start, line.end),
    });
  }

  #drawPlaced(index: number, paragraph: Paragraph, { before, height, lines, rules }: Placement, inks: readonly Ink[]): void {
    if (paragraph.group?.kind === 'imprint' && this.#document.paragraphs[index - 1]?.group !== paragraph.group) {
      this.#top = typeArea(this.#profile).height - imprintHeight(this.#document, index, this.#broken);
    }
    const style = styleOf(this.#profile, paragraph);
    this.#top += before;
    for (const [i, line] of lines.entries()) this.#drawLine(index, i, line, style, inks);
    for (const rule of rules) this.rules.push({ ...rule, top: this.#top + rule.top });
    this.#top += height;
  }
}

function imprintHeight(document: OfficialDocument, first: number, lines: readonly Lines[]): number {
  let height = 0;
  const end = groupAt(document, first)?.end ?? first;
  for (let i = first; i < end; i++) height += lines[i]?.placed?.height ?? 0;
  return height;
}

const OVERFULL = 0.2;

/** A run with all that its pieces share. */
interface Ink {
  readonly run: Run;
  readonly typeface: Typeface;
  readonly block: number;
}

interface Look extends Pick<ParagraphStyle, 'size' | 'spacing' | 'color'> {
  readonly scale?: number | undefined;
}

/** What stands on a line from `start` to `end` (undefined: to the last character), counted in the paragraph's text. */
function piecesOf(inks: readonly Ink[], { size, spacing, color, scale }: Look, start: number, end: number | undefined): readonly Piece[] {
  const look = { ...(color === undefined ? {} : { color }), ...(scale === undefined || scale === 100 ? {} : { scale }) };
  const pieces: Piece[] = [];
  let at = 0;
  for (const { run, typeface, block } of inks) {
    const { text, heading, offset } = run;
    const from = Math.max(start - at, 0);
    const to = end === undefined ? text.length : Math.min(end - at, text.length);
    if (from < to) {
      const placeholders = placeholdersWithin(run, from, to);
      const letters = lettersOf(typeface);
      const strong = run.emphasis === 'strong' ? { strong: true as const } : {};
      pieces.push({
        text: text.slice(from, to),
        ...letters,
        size,
        spacing,
        heading,
        block,
        offset: offset + from,
        placeholders,
        ...strong,
        ...look,
      });
    }
    at += text.length;
    if (end !== undefined && at >= end) break;
  }
  return pieces;
}

function lettersOf({ face, latin, bold }: Typeface): Pick<Piece, 'face' | 'latin' | 'bold'> {
  return { face, ...(latin === undefined ? {} : { latin }), ...(bold ? { bold } : {}) };
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

/** Of the row that a table goes on with on a further page; the head above it comes from before. */
function firstBlockOfRow(paragraph: Paragraph | undefined, lines: Lines | undefined, slice: number): number | undefined {
  const row = lines?.table?.slices[slice]?.row;
  return row === undefined || slice === 0 ? undefined : paragraph?.table?.rows[row]?.flat()[0]?.block;
}

function firstBlockFrom(paragraphs: readonly Paragraph[], index: number): number {
  for (let i = index; i < paragraphs.length; i++) {
    const run = paragraphs[i]?.runs[0];
    if (run !== undefined) return run.block;
  }
  return 0;
}
