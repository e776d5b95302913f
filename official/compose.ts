import { type DocumentHabits, type Draft, drain, habitsOf, type Report } from '#core';
import type { FrontMatter } from './front-matter.ts';
import { readFrontMatter } from './front-matter.ts';
import type { OfficialDocument, Paragraph, Role } from './official-document.ts';
import { BLANK, paragraphOf, quotedParagraph, titleOf } from './paragraphs.ts';
import type { Casting, PrintedLine } from './roles.ts';
import { castLines } from './roles.ts';

/** What of a draft becomes a document. */
export interface PrintScope {
  /** The index of the only report that is wanted; undefined for all. */
  readonly only?: number | undefined;
  /** Also the lines that an export leaves out. */
  readonly everything?: boolean;
}

/**
 * The document that a draft makes: its reports, each on a new page. Every line is printed but for front matter, blank
 * lines and, unless `everything` is wanted, what was almost certainly left by a website; blank lines stand where
 * GB/T 9704 asks for them. Paragraphs whose line, place and part have not changed since the last call are the same
 * objects.
 */
export function composeDocument(draft: Draft, scope: PrintScope = {}): OfficialDocument {
  return drain(composing(draft, scope));
}

/** The same in steps of a few lines, for a thread on which others wait; stop at any of them. */
export function* composing(draft: Draft, { only, everything = false }: PrintScope = {}): Generator<void, OfficialDocument> {
  const composition = new Composition(habitsOf(draft.blocks));
  for (const [i, report] of draft.reports.entries()) {
    if (only !== undefined && only !== i) continue;
    const lines = (only === undefined ? linesAround(draft, i) : linesBetween(draft, report.blocks.first, report.blocks.end)).filter(
      ({ index }) => everything || !draft.isOmitted(index),
    );
    yield* composition.addReport(draft, titleFirst(draft, lines, report), report, i === 0 ? readFrontMatter(draft) : undefined);
  }
  return composition.document();
}

/** Lines. */
const STEP = 16;

class Composition {
  readonly #habits: DocumentHabits;
  readonly #paragraphs: Paragraph[] = [];
  #title = '';
  /** A blank line is due before the next paragraph. */
  #blankDue = false;

  constructor(habits: DocumentHabits) {
    this.#habits = habits;
  }

  *addReport(draft: Draft, lines: readonly PrintedLine[], report: Report, frontMatter: FrontMatter | undefined): Generator<void> {
    const afterMark = this.#lastRole() === 'attachment-mark';
    const cast = castLines(draft, lines, report, afterMark);
    let opensPage = this.#paragraphs.length > 0 && !afterMark;
    const title = report.title === undefined ? frontMatter?.elements.title?.[0] : undefined;
    if (title !== undefined) this.#add(quotedParagraph('title', title, ''), false);
    const names = cast.some(({ role }) => role === 'addressee') ? undefined : frontMatter?.elements.addressees?.[0];
    let addressed = names === undefined;
    for (let i = 0; i < lines.length;) {
      if (i % STEP === 0) yield;
      const casting = cast[i] ?? { role: 'body', depth: 0 };
      if (!addressed && names !== undefined && casting.role !== 'title' && casting.role !== 'byline') {
        this.#add(quotedParagraph('addressee', names, '：'), opensPage);
        addressed = true;
        opensPage = false;
      }
      const count = sameParagraph(lines, cast, i);
      const breaksPage = opensPage || (casting.role === 'attachment-mark' && this.#paragraphs.length > 0);
      this.#add(paragraphOf(lines.slice(i, i + count), casting, breaksPage, this.#habits), breaksPage);
      opensPage = false;
      i += count;
    }
  }

  document(): OfficialDocument {
    return { title: this.#title, paragraphs: this.#paragraphs };
  }

  /** Adds a paragraph and the blank line that the standard wants before it. */
  #add(paragraph: Paragraph, breaksPage: boolean): void {
    const last = this.#lastRole();
    const due = this.#blankDue ? paragraph.role !== 'byline' : wantsBlankBefore(paragraph.role, last);
    if (due && !breaksPage && last !== undefined && last !== 'blank') this.#paragraphs.push(BLANK);
    this.#paragraphs.push(paragraph);
    if (this.#title === '' && (paragraph.role === 'title' || paragraph.role === 'attachment-title')) this.#title = titleOf(paragraph);
    this.#blankDue = isHeadOfPage(paragraph.role) || (this.#blankDue && paragraph.role === 'byline');
  }

  #lastRole(): Role | undefined {
    return this.#paragraphs[this.#paragraphs.length - 1]?.role;
  }
}

/** One blank line below the title with its bylines (7.3.2), below 附件 and below the attachment's title (7.3.7). */
function isHeadOfPage(role: Role): boolean {
  return role === 'title' || role === 'attachment-mark' || role === 'attachment-title';
}

/** One blank line above 附件说明 (7.3.4) and above a signature without a seal (7.3.5.2). */
function wantsBlankBefore(role: Role, last: Role | undefined): boolean {
  if (role === 'attachment-note') return last !== 'attachment-note';
  if (role === 'signature') return last !== 'signature';
  return role === 'issue-date' && last !== 'signature';
}

/** How many lines from `at` on make one paragraph: a title may stand on several. */
function sameParagraph(lines: readonly PrintedLine[], cast: readonly Casting[], at: number): number {
  const role = cast[at]?.role;
  if (role !== 'title' && role !== 'attachment-title') return 1;
  let end = at + 1;
  while (end < lines.length && cast[end]?.role === role) end++;
  return end - at;
}

/** The lines of a report, and those that no report has claimed up to the next one. */
function linesAround(draft: Draft, index: number): readonly PrintedLine[] {
  const report = draft.reports[index];
  if (report === undefined) return [];
  const first = index === 0 ? (draft.frontMatter?.end ?? 0) : startOf(report);
  const next = draft.reports[index + 1];
  return linesBetween(draft, first, next === undefined ? draft.blocks.length : startOf(next));
}

/** Where a report begins, with what a website left above it. */
function startOf({ blocks, furnitureBefore }: Report): number {
  return furnitureBefore.first < furnitureBefore.end ? Math.min(furnitureBefore.first, blocks.first) : blocks.first;
}

function linesBetween(draft: Draft, first: number, end: number): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  let index = first;
  for (const block of draft.blocks.slice(first, end)) {
    if (block.kind !== 'blank') {
      lines.push({ block, index, text: block.text.slice(block.content.start, block.content.end) });
    }
    index++;
  }
  return lines;
}

/** Text that a web page set between two copies of the title belongs below it; what stands above a title on paper stays there. */
function titleFirst(draft: Draft, lines: readonly PrintedLine[], { title }: Report): readonly PrintedLine[] {
  if (title === undefined) return lines;
  const isText = ({ index }: PrintedLine): boolean => index < title.first && draft.role(index) === 'body';
  const lead = lines.filter(isText);
  if (lead.length === 0) return lines;
  const others = lines.filter(line => !isText(line));
  const below = others.findLastIndex(({ index }) => index < title.end) + 1;
  return [...others.slice(0, below), ...lead, ...others.slice(below)];
}
