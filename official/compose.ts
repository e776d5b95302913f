import { type Draft, drain, habitsOf } from '#core';
import { documentsOf, type TypedDocument } from './compose/documents.ts';
import { composingReport, type ReportSource } from './compose/report.ts';
import { readFrontMatter } from './front-matter.ts';
import { withoutMarkup } from './markdown/omitted-lines.ts';
import type { OfficialDocument, Paragraph, Role } from './official-document.ts';
import { BLANK, titleOf } from './paragraphs.ts';
import type { PrintScope } from './printed-lines.ts';
import type { PrintedLine } from './roles.ts';
import { isBoxed } from './tables/read-table.ts';

/**
 * The document that a draft makes: its reports, each on a new page. Every line is printed but for front matter, blank
 * lines, the signs of Markdown and, unless `everything` is wanted, what was almost certainly left by a website; blank lines stand where
 * GB/T 9704 asks for them. Paragraphs whose line, place and part have not changed since the last call are the same
 * objects.
 */
export function composeDocument(draft: Draft, scope: PrintScope = {}): OfficialDocument {
  return drain(composing(draft, scope));
}

/** The same in steps of a few lines, for a thread on which others wait; stop at any of them. */
export function* composing(draft: Draft, scope: PrintScope = {}): Generator<void, OfficialDocument> {
  const composition = new Composition();
  const habits = habitsOf(draft.blocks);
  for (const [i, document] of documentsOf(draft).entries()) {
    if (scope.only !== undefined && !document.reports.includes(scope.only)) continue;
    const lines = withoutMarkup(draft, linesIn(draft, document, scope));
    const frontMatter = i === 0 ? readFrontMatter(draft) : undefined;
    const titled = frontMatter?.elements.title !== undefined;
    const ordered = titled ? lines : titleFirst(draft, lines, document);
    yield* composition.add({ draft, ...document, lines: ordered, habits, frontMatter, afterMark: composition.endsWithMark });
  }
  return composition.document();
}

class Composition {
  readonly #paragraphs: Paragraph[] = [];
  #imprint: readonly Paragraph[] = [];
  #title = '';
  /** A blank line is due before the next paragraph. */
  #blankDue = false;

  /** An 附件 line stands last. */
  get endsWithMark(): boolean {
    return this.#paragraphs.at(-1)?.role === 'attachment-mark';
  }

  *add(source: ReportSource): Generator<void> {
    // A report below an 附件 line is an attachment: the 版记 stands behind it.
    if (!source.afterMark) this.#addImprint();
    let opensPage = this.#paragraphs.length > 0 && !source.afterMark;
    for (const { kind, paragraphs } of yield* composingReport(source)) {
      if (kind === 'imprint') {
        this.#imprint = joinedImprint(this.#imprint, paragraphs);
        continue;
      }
      for (const paragraph of paragraphs) {
        // The caption of a table was taken for a title.
        opensPage &&= paragraph.role !== 'caption';
        this.#add(opensPage && !paragraph.pageBreakBefore ? openingPage(paragraph) : paragraph);
        opensPage = false;
      }
    }
  }

  #addImprint(): void {
    for (const paragraph of this.#imprint) this.#add(paragraph);
    this.#imprint = [];
  }

  document(): OfficialDocument {
    this.#addImprint();
    const [first] = this.#paragraphs;
    // What opens the document has no page to break from.
    if (first?.pageBreakBefore === true) this.#paragraphs[0] = { ...first, pageBreakBefore: false };
    return { title: this.#title, paragraphs: this.#paragraphs };
  }

  /** Adds a paragraph and the blank line that the standard wants before it. */
  #add(paragraph: Paragraph): void {
    const last = this.#paragraphs.at(-1)?.role;
    const due = this.#blankDue
      ? paragraph.role !== 'byline' && paragraph.role !== 'blank'
      : paragraph.role === 'attachment-note' && last !== 'attachment-note';
    // Two tables that touch would be one.
    const touching = paragraph.role === 'table' && last === 'table';
    if ((due || touching) && !paragraph.pageBreakBefore && last !== undefined && last !== 'blank') this.#paragraphs.push(BLANK);
    this.#paragraphs.push(paragraph);
    if (this.#title === '' && (paragraph.role === 'title' || paragraph.role === 'attachment-title')) this.#title = titleOf(paragraph);
    this.#blankDue = isHeadOfPage(paragraph.role) || (this.#blankDue && paragraph.role === 'byline');
  }
}

/** The lines of two 版记 as one, those of 印发机关 last. */
function joinedImprint(one: readonly Paragraph[], other: readonly Paragraph[]): readonly Paragraph[] {
  const group = (one[0] ?? other[0])?.group;
  const all = [...one, ...other].map(paragraph => ({ ...paragraph, group }));
  return [...all.filter(({ role }) => role !== 'printer'), ...all.filter(({ role }) => role === 'printer')];
}

/** The same paragraph at the top of a page, the same object for the same paragraph. */
function openingPage(paragraph: Paragraph): Paragraph {
  const known = openings.get(paragraph);
  if (known !== undefined) return known;
  const opening = { ...paragraph, pageBreakBefore: true };
  openings.set(paragraph, opening);
  return opening;
}

const openings = new WeakMap<Paragraph, Paragraph>();

/** One blank line below the title with its bylines (7.3.2), below 附件 and below the attachment's title (7.3.7). */
function isHeadOfPage(role: Role): boolean {
  return role === 'title' || role === 'attachment-mark' || role === 'attachment-title';
}

/** The lines that are printed; `only` leaves out what no report has claimed. An element is printed whatever left it there. */
function linesIn(draft: Draft, { reports, lines, typed }: TypedDocument, { only, everything = false }: PrintScope): readonly PrintedLine[] {
  const claimed = draft.reports.filter((_, i) => reports.includes(i)).map(({ blocks }) => blocks);
  return lines.filter(({ index, text }) => {
    if (typed.has(index)) return true;
    if (only !== undefined && !claimed.some(({ first, end }) => index >= first && index < end)) return false;
    return everything || !draft.isOmitted(index) || isBoxed(text);
  });
}

/** Text that a web page set between two copies of the title belongs below it; what stands above a title on paper stays there. */
function titleFirst(draft: Draft, lines: readonly PrintedLine[], { report: { title }, typed }: TypedDocument): readonly PrintedLine[] {
  if (title === undefined) return lines;
  if (lines.some(({ index }) => index < title.first && draft.role(index) === 'attachment-mark')) return lines;
  const isText = ({ index }: PrintedLine): boolean => index < title.first && draft.role(index) === 'body' && !typed.has(index);
  const lead = lines.filter(isText);
  if (lead.length === 0) return lines;
  const others = lines.filter(line => !isText(line));
  const below = others.findLastIndex(({ index }) => index < title.end) + 1;
  return [...others.slice(0, below), ...lead, ...others.slice(below)];
}
