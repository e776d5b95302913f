import { keepsNext, type Layout, letterFoot, noteParts, noteStops, type Placement, roomOf, type TableLayout } from '#layout';
import { formatMeasures, type Paragraph, styleOf, type Table } from '#official';

import { cutAt } from '../cut-runs.ts';
import { isOwnLineHeading } from '../own-line-heading.ts';
import { titleRuns } from '../title-runs.ts';
import { type Element, parent, w } from './element.ts';
import { headElements } from './head.ts';
import { imprintElements } from './imprint.ts';
import { faceLook } from './look.ts';
import { type BodyOptions, placedElement } from './placed.ts';
import { alignmentElement, indentElement } from './properties.ts';
import { tabElement, textElements } from './runs.ts';
import { headingCharacterStyleId, headingStyleId, styleId } from './styles.ts';
import { tableElement } from './table.ts';
import { emptyLine, TINY } from './spacers.ts';
import { titlePitch } from './title-pitch.ts';

/** A part of the file whose pages bear their numbers alike. */
export interface Section {
  readonly elements: readonly Element[];
  /** Whether its pages bear numbers; of those of a letter the first does not. */
  readonly numbers: 'all' | 'none' | 'but-first';
}

/** The document as sections of `w:p` and `w:tbl`; one empty paragraph when there is nothing, which the schema wants. */
export function bodySections(layout: Layout, options: BodyOptions): readonly Section[] {
  if (layout.document.paragraphs.length === 0) return [{ numbers: 'all', elements: [w('p')] }];
  return new Body(layout, options).sections();
}

class Body {
  readonly #layout: Layout;
  readonly #options: BodyOptions;
  readonly #done: Section[] = [];
  #elements: Element[] = [];
  #numbers: Section['numbers'] = 'all';
  readonly #hasSeveralTitles: boolean;

  constructor(layout: Layout, options: BodyOptions) {
    this.#layout = layout;
    this.#options = options;
    this.#hasSeveralTitles = layout.document.paragraphs.filter(({ role }) => role === 'title').length > 1;
  }

  sections(): readonly Section[] {
    const { paragraphs } = this.#layout.document;
    for (let i = 0; i < paragraphs.length;) {
      const group = paragraphs[i]?.group;
      let end = i + 1;
      if (group !== undefined) while (paragraphs[end]?.group === group) end++;
      if (group?.kind === 'head') this.#addHead(i, end);
      else if (group?.kind === 'imprint' && this.#layout.lines[i]?.placed !== undefined) this.#addImprint(i, end);
      else for (let each = i; each < end; each++) this.#elements.push(...this.#elementsOf(each));
      i = end;
    }
    // Word wants a paragraph below a table that ends the document.
    if (paragraphs.at(-1)?.table !== undefined) this.#elements.push(emptyLine(TINY));
    this.#close('all');
    return this.#done;
  }

  #addHead(first: number, end: number): void {
    const { paragraphs } = this.#layout.document;
    const head = paragraphs.slice(first, end);
    const measures = formatMeasures[head[0]?.group?.format ?? 'plain'];
    if (!measures.firstPageNumber) {
      this.#close('but-first');
      this.#numbers = 'but-first';
    }
    const opening = head[0]?.pageBreakBefore === true && this.#elements.length > 0 ? [w('pageBreakBefore')] : [];
    const foot = measures.rule === 'double' ? letterFoot(this.#options.profile) : [];
    this.#elements.push(...headElements(head, this.#placements(first, end), opening, this.#options, foot));
  }

  /** A 版记 on a page of its own stands in a section of its own, as does the blank page before it: they bear no number. */
  #addImprint(first: number, end: number): void {
    const { document, pages } = this.#layout;
    const opened = pages.filter(page => page.firstParagraph === first).length;
    for (let page = 0; page < opened; page++) this.#close('none');
    this.#elements.push(...imprintElements(document.paragraphs.slice(first, end), this.#placements(first, end), this.#options));
    if (opened > 0) this.#close('all');
  }

  /** Ends the section that is open; the next one bears numbers as told. */
  #close(next: Section['numbers']): void {
    if (this.#elements.length > 0 || this.#numbers === 'none') this.#done.push({ elements: this.#elements, numbers: this.#numbers });
    this.#elements = [];
    this.#numbers = next;
  }

  #placements(first: number, end: number): readonly Placement[] {
    return this.#layout.lines.slice(first, end).flatMap(({ placed }) => placed ?? []);
  }

  /** Of several reports in a file the titles are the roots of the navigation pane, as they are in the outline. */
  #outlineLevel(paragraph: Paragraph): readonly Element[] {
    if (!this.#hasSeveralTitles) return [];
    if (paragraph.role === 'title') return [w('outlineLvl', { val: 0 })];
    return isOwnLineHeading(paragraph) ? [w('outlineLvl', { val: Math.min(paragraph.depth, 8) })] : [];
  }

  /** A paragraph parted for the signature's sake is two in Word, which has no other way to take two lines of it over. */
  #elementsOf(index: number): readonly Element[] {
    const { document, lines, pages } = this.#layout;
    const paragraph = document.paragraphs[index];
    const line = pages.find(page => page.forced && page.firstParagraph === index)?.lines[0]?.lineOfParagraph;
    if (paragraph === undefined || line === undefined) return [this.#element(index)];
    const at = lines[index]?.starts[line] ?? 0;
    const style = styleOfParagraph(paragraph);
    const name = style === undefined ? [] : [w('pStyle', { val: style })];
    const first = cutAt(paragraph.runs, 0, at);
    const second = cutAt(paragraph.runs, at, Number.POSITIVE_INFINITY);
    const opening = paragraph.pageBreakBefore && this.#elements.length > 0 ? [w('pageBreakBefore')] : [];
    const flush = indentElement({ left: { twips: 0 }, firstLine: { characters: 0, twips: 0 } });
    return [
      parent('p', {}, [w('pPr', {}, ...name, ...opening), ...this.#runs(paragraph, first)]),
      parent('p', {}, [w('pPr', {}, ...name, w('pageBreakBefore'), flush), ...this.#runs(paragraph, second)]),
    ];
  }

  #runs(paragraph: Paragraph, runs: Paragraph['runs']): readonly Element[] {
    return runElements({ ...paragraph, runs }, this.#options, paragraph);
  }

  #table(index: number, paragraph: Paragraph, table: Table, layout: TableLayout): Element {
    const { document, lines } = this.#layout;
    const opening = paragraph.pageBreakBefore && this.#elements.length > 0 ? [w('pageBreakBefore')] : [];
    return tableElement(
      paragraph,
      table,
      layout,
      { opening, keepsNext: keepsNext(document, lines, index, this.#options.profile) },
      this.#options,
    );
  }

  #element(index: number): Element {
    const { document, lines } = this.#layout;
    const paragraph = document.paragraphs[index];
    if (paragraph === undefined) return w('p');
    const style = styleOfParagraph(paragraph);
    const keeps = keepsNext(document, lines, index, this.#options.profile) && !hasKeepingStyle(paragraph, this.#options);
    const flow = [
      ...(keeps ? [w('keepNext')] : []),
      ...(paragraph.pageBreakBefore && this.#elements.length > 0 ? [w('pageBreakBefore')] : []),
    ];
    const table = lines[index]?.table;
    if (table !== undefined && paragraph.table !== undefined) return this.#table(index, paragraph, paragraph.table, table);
    const placed = lines[index]?.placed;
    if (placed !== undefined && paragraph.group !== undefined && paragraph.runs.length > 0)
      return placedElement(paragraph, placed, flow, this.#options);
    const properties = [
      ...(style === undefined ? [] : [w('pStyle', { val: style })]),
      ...flow,
      ...ownIndent(paragraph, this.#options),
      ...(lines[index]?.ragged === true ? [alignmentElement('left')] : []),
      ...this.#outlineLevel(paragraph),
    ];
    return parent('p', {}, [...(properties.length === 0 ? [] : [w('pPr', {}, ...properties)]), ...runElements(paragraph, this.#options)]);
  }
}

function hasKeepingStyle(paragraph: Paragraph, { profile }: BodyOptions): boolean {
  return styleOf(profile, paragraph).keepNext;
}

/** The indents that depend on the text: 附件说明 turns over under the name, 出席 after its colon. */
function ownIndent(paragraph: Paragraph, { profile }: BodyOptions): readonly Element[] {
  if (paragraph.role !== 'attachment-note' && paragraph.role !== 'attendance') return [];
  const { firstLeft, left } = roomOf(paragraph, profile);
  const stops = paragraph.role === 'attachment-note' ? noteStops(paragraph, profile) : [];
  const tabs = stops.length === 0 ? [] : [w('tabs', {}, ...stops.map(stop => w('tab', { val: 'left', pos: Math.round(stop) })))];
  const indent = {
    // Lengths only: beside a hanging indent Word counts the characters of the left one from elsewhere.
    ...(left === 0 ? {} : { left: { twips: left } }),
    ...(firstLeft < left ? { hanging: { twips: left - firstLeft } } : {}),
    ...(firstLeft > left ? { firstLine: { twips: firstLeft - left } } : {}),
  };
  return [...tabs, ...(Object.keys(indent).length === 0 ? [] : [indentElement(indent)])];
}

function styleOfParagraph(paragraph: Paragraph): string | undefined {
  if (paragraph.role !== 'heading') return styleId(paragraph.role);
  return isOwnLineHeading(paragraph) ? headingStyleId(paragraph.depth) : styleId('body');
}

/** `whole` is the paragraph of which `paragraph` may be a part. */
function runElements(paragraph: Paragraph, options: BodyOptions, whole = paragraph): readonly Element[] {
  switch (paragraph.role) {
    case 'title':
    case 'attachment-title':
      return titleElements(paragraph, paragraph.role, options);
    case 'heading':
      return headingElements(paragraph, options, whole);
    case 'attachment-note':
      return noteElements(paragraph, options);
    case 'attendance':
      return titleRuns(paragraph, options.profile).flatMap((runs, i) => [
        ...(i === 0 ? [] : [w('r', {}, w('br'))]),
        ...plainElements({ ...paragraph, runs }, options),
      ]);
    default:
      return plainElements(paragraph, options);
  }
}

function plainElements(paragraph: Paragraph, options: BodyOptions): readonly Element[] {
  return paragraph.runs.flatMap(run => textElements(run, faceLook(paragraph, run, options), options.highlightPlaceholders));
}

/** `附件：`, the number and the name each begin at a place of their own: gaps that a program sets beside digits move nothing. */
function noteElements(paragraph: Paragraph, options: BodyOptions): readonly Element[] {
  const parts = noteParts(paragraph.runs.map(run => run.text).join(''));
  const pieces = parts.map(([start, end]) => plainElements({ ...paragraph, runs: cutAt(paragraph.runs, start, end) }, options));
  return pieces.flatMap((piece, i) => (i === 0 ? piece : [tabElement(), ...piece]));
}

function headingElements(paragraph: Paragraph, options: BodyOptions, whole: Paragraph): readonly Element[] {
  const { profile, highlightPlaceholders } = options;
  const runIn = !isOwnLineHeading(whole);
  return paragraph.runs.flatMap(run => {
    if (run.heading) return textElements(run, runIn ? { style: headingCharacterStyleId(paragraph.depth) } : {}, highlightPlaceholders);
    return textElements(run, faceLook(paragraph, run, options, profile.styles.body), highlightPlaceholders);
  });
}

/** A title is one paragraph, so that it is one entry everywhere; its lines are parted by line breaks where the sense allows. */
function titleElements(paragraph: Paragraph, role: 'title' | 'attachment-title', options: BodyOptions): readonly Element[] {
  const lines = titleRuns(paragraph, options.profile);
  const style = options.profile.styles[role];
  return lines.flatMap((line, index) => {
    const pitch = titlePitch(line, style, options.profile);
    const look = pitch === style.spacing ? {} : { pitch };
    return [...(index === 0 ? [] : [w('r', {}, w('br'))]), ...line.flatMap(run => textElements(run, look, options.highlightPlaceholders))];
  });
}
