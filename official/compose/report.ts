import type { DocumentHabits, Draft, Report } from '#core';
import { closingParagraphs } from './closing.ts';
import { isDateLine, readSignedDate } from './closing-line.ts';
import { DocumentElements } from './document-elements.ts';
import { formatMeasures } from '../format-measures.ts';
import { formatOf, sealOf } from './format-of.ts';
import { headParagraphs } from './head.ts';
import { imprintParagraphs, listRow } from './imprint.ts';
import { elementParagraph, runOfLine } from './runs.ts';
import { attachmentNotes, addresseeParagraph, annotationParagraph, attendanceParagraphs, titleParagraph } from './text-elements.ts';
import { readTypedLines, type TypedLines } from './typed-lines.ts';
import type { TypedValue } from './typed-value.ts';
import type { FrontMatter } from '../given-elements.ts';
import type { DocumentFormat } from '../elements/element.ts';
import type { Group, Paragraph, Role, Run } from '../official-document.ts';
import { paragraphOf } from '../paragraphs.ts';
import { type Casting, castLines, type PrintedLine } from '../roles.ts';
import { sameTable } from '../tables/same-table.ts';

/** What one report of a draft is made of. */
export interface ReportSource {
  readonly draft: Draft;
  readonly report: Report;
  readonly lines: readonly PrintedLine[];
  readonly habits: DocumentHabits;
  /** Only the first report of a draft has one. */
  readonly frontMatter: FrontMatter | undefined;
  /** An 附件 line stands right above the first. */
  readonly afterMark: boolean;
}

/** A stretch of paragraphs that keeps its order. */
export interface Segment {
  readonly kind: 'head' | 'title' | 'text' | 'note' | 'closing' | 'annotation' | 'attachment' | 'imprint';
  readonly paragraphs: readonly Paragraph[];
}

/** The elements of a report in the order in which they are printed, without the blank lines between them. */
export function* composingReport(source: ReportSource): Generator<void, readonly Segment[]> {
  const { draft, lines, report, habits, frontMatter, afterMark } = source;
  const elements = new DocumentElements(frontMatter?.elements ?? {});
  const typed = readTypedLines(draft, lines, report);
  const byIndex = new Map(lines.map(line => [line.index, line]));
  for (const [index, values] of typed.head) {
    const line = byIndex.get(index);
    if (line !== undefined) elements.addTyped(line, values, habits);
  }
  const format = formatOf(elements);
  const head = headParagraphs(elements, format);
  const unprinted = unprintedValues(typed.head, head, byIndex);
  const rest = lines.filter(({ index }) => (!typed.head.has(index) && !typed.imprint.has(index)) || unprinted.whole.has(index));
  const typedText = yield* textSegments(rest, castLines(draft, rest, report, afterMark), { habits, elements, format });
  const { segments, moved } = withoutLongAddressee(completed(typedText, elements, format), format);
  return [
    { kind: 'head', paragraphs: head },
    {
      kind: 'text',
      paragraphs: unprinted.parts.map(([line, { start, end }]) =>
        elementParagraph('body', [runOfLine(line, habits, start, end)], undefined),
      ),
    },
    ...segments,
    { kind: 'imprint', paragraphs: [...moved, ...imprintParagraphs(imprintLines(typed, byIndex), elements, format, habits)] },
  ];
}

/** Of what is typed above the title, the lines and the parts of lines that the head has no place for: they are printed as text. */
function unprintedValues(
  typed: TypedLines['head'],
  head: readonly Paragraph[],
  byIndex: ReadonlyMap<number, PrintedLine>,
): { readonly whole: ReadonlySet<number>; readonly parts: readonly (readonly [PrintedLine, TypedValue])[] } {
  const printed = new Set(head.flatMap(({ runs }) => runs.map(({ block, offset }) => `${block}:${offset}`)));
  const whole = new Set<number>();
  const parts: (readonly [PrintedLine, TypedValue])[] = [];
  for (const [index, values] of typed) {
    const line = byIndex.get(index);
    if (line === undefined) continue;
    const missing = values.filter(({ start }) => !printed.has(`${index}:${line.block.content.start + start}`));
    if (missing.length === values.length && (values.length > 0 || head.length === 0)) whole.add(index);
    else parts.push(...missing.map(value => [line, value] as const));
  }
  return { whole, parts };
}

function imprintLines(
  { imprint }: TypedLines,
  byIndex: ReadonlyMap<number, PrintedLine>,
): readonly (readonly [PrintedLine, readonly TypedValue[]])[] {
  return [...imprint]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([index, values]) => {
      const line = byIndex.get(index);
      return line === undefined || values.length === 0 ? [] : [[line, values] as const];
    });
}

/**
 * 主送机关 so many that no text would be left on the first page stand in the 版记 instead (7.3.2, 7.3.3): `moved` is their line there.
 */
function withoutLongAddressee(
  segments: readonly Segment[],
  format: DocumentFormat,
): { readonly segments: readonly Segment[]; readonly moved: readonly Paragraph[] } {
  const names = segments.flatMap(({ paragraphs }) => paragraphs.filter(({ role }) => role === 'addressee'));
  const title = segments.find(({ kind }) => kind === 'title')?.paragraphs.find(({ role }) => role === 'title');
  const lines = Math.ceil(lengthOf(names) / LINE) + Math.ceil(lengthOf(title === undefined ? [] : [title]) / TITLE_LINE);
  if (formatMeasures[format].rule === 'none' || lines <= MOST_LINES) return { segments, moved: [] };
  const group: Group = { kind: 'imprint', format, seal: 'none' };
  return {
    segments: segments.map(({ kind, paragraphs }) => ({ kind, paragraphs: paragraphs.filter(paragraph => !names.includes(paragraph)) })),
    moved: [listRow('主送：', names.flatMap(({ runs }) => runs).map(bareName), group)],
  };
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { runs }) => sum + runs.reduce((length, { text }) => length + text.length, 0), 0);
}

/** Without the mark that follows it in the list. */
function bareName(run: Run): Run {
  const text = run.text.replace(/[，、：:]$/u, '');
  return { ...run, text };
}

/** Characters on a line of the text and of a title; lines of both above which the first page has no room for text. */
const LINE = 28;
const TITLE_LINE = 20;
const MOST_LINES = 8;

interface Setting {
  readonly habits: DocumentHabits;
  readonly elements: DocumentElements;
  readonly format: DocumentFormat;
}

/** The typed lines as segments, in their order. */
function* textSegments(lines: readonly PrintedLine[], cast: readonly Casting[], setting: Setting): Generator<void, readonly Segment[]> {
  const segments: { kind: Segment['kind']; paragraphs: Paragraph[] }[] = [];
  let inAttachment = false;
  for (let i = 0; i < lines.length;) {
    if (i % STEP === 0) yield;
    const casting = cast[i] ?? BODY;
    inAttachment ||= casting.role === 'attachment-mark';
    const count = casting.role === 'table' ? sameTable(lines, cast, i) : sameParagraph(cast, i);
    const part = lines.slice(i, i + count);
    const paragraphs = paragraphsOf(part, casting, setting, inAttachment);
    const kind = inAttachment ? 'attachment' : kindOf(casting.role);
    const last = segments.at(-1);
    if (last?.kind === kind) last.paragraphs.push(...paragraphs);
    else segments.push({ kind, paragraphs: [...paragraphs] });
    i += count;
  }
  return segments;
}

function paragraphsOf(part: readonly PrintedLine[], casting: Casting, setting: Setting, inAttachment: boolean): readonly Paragraph[] {
  if (isClosing(casting.role)) return closingOf(part, setting, inAttachment);
  const paragraph = paragraphOf(part, casting, casting.role === 'attachment-mark', setting.habits);
  if (paragraph !== undefined) return [paragraph];
  // Rows that are no table for certain stay as they are typed.
  return part.flatMap(line => paragraphOf([line], BODY, false, setting.habits) ?? []);
}

const BODY: Casting = { role: 'body', depth: 0 };

/** Lines. */
const STEP = 16;

function kindOf(role: Role): Segment['kind'] {
  switch (role) {
    case 'title':
    case 'byline':
      return 'title';
    case 'attachment-note':
      return 'note';
    case 'signature':
    case 'issue-date':
      return 'closing';
    case 'annotation':
      return 'annotation';
    default:
      return 'text';
  }
}

function isClosing(role: Role | undefined): boolean {
  return role === 'signature' || role === 'issue-date';
}

/** How many lines from `at` on go together: a title may stand on several, names and date make one end. */
function sameParagraph(cast: readonly Casting[], at: number): number {
  const role = cast[at]?.role;
  const goesOn = isClosing(role)
    ? isClosing
    : role === 'title' || role === 'attachment-title'
      ? (next: Role | undefined) => next === role
      : undefined;
  let end = at + 1;
  while (goesOn?.(cast[end]?.role) === true) end++;
  return end - at;
}

/** 署名 and 成文日期 as they are typed; the date may stand on the line of a name, or in the front matter. */
function closingOf(lines: readonly PrintedLine[], { habits, elements, format }: Setting, inAttachment: boolean): readonly Paragraph[] {
  const names: Run[] = [];
  let date: Run | undefined;
  for (const line of lines) {
    for (const { element, start, end } of valuesOf(line.text)) {
      const run = runOfLine(line, habits, start, end);
      // A second date is printed, too, where it stands.
      if (element === 'issue-date' && date === undefined) date = run;
      else names.push(run);
    }
  }
  const front = inAttachment ? undefined : elements.given('issue-date')[0];
  const given = inAttachment || names.length > 0 ? [] : signersOf(elements, format);
  return closingParagraphs([...given, ...names], date ?? front, closingGroup(elements, format));
}

function valuesOf(text: string): readonly TypedValue[] {
  if (isDateLine(text)) return [{ element: 'issue-date', start: 0, end: text.length }];
  return readSignedDate(text) ?? [{ element: 'signature', start: 0, end: text.length }];
}

function closingGroup(elements: DocumentElements, format: DocumentFormat): Group {
  return { kind: 'closing', format, seal: sealOf(elements, format) };
}

/** 署名 as given, else the organs that issue the document. A 纪要 and a 简报 are not signed. */
function signersOf(elements: DocumentElements, format: DocumentFormat): readonly Run[] {
  const signatures = elements.given('signature');
  if (signatures.length > 0) return signatures;
  return format === 'document' || format === 'letter' || format === 'plain' ? elements.given('issuer') : [];
}

/** Adds what only the front matter gives, and brings the end of an official document into the order of the standard. */
function completed(segments: readonly Segment[], elements: DocumentElements, format: DocumentFormat): readonly Segment[] {
  // A second title is that of what the document issues: like an attachment, it follows the signature on a page of its own.
  const named = elements.given('title').length > 0;
  const at = segments.findIndex(({ kind }, i) => kind === 'attachment' || (named && kind === 'title' && i > 0));
  const main = at < 0 ? segments : segments.slice(0, at);
  const has = (kind: Segment['kind']): boolean => main.some(segment => segment.kind === kind);
  const add = (kind: Segment['kind'], paragraphs: readonly Paragraph[]): readonly Segment[] =>
    paragraphs.length === 0 ? [] : [{ kind, paragraphs }];
  const titles = main[0]?.kind === 'title' ? 1 : 0;
  const title = titles > 0 ? [] : add('title', titleParagraph(elements));
  const addressed = main.some(({ paragraphs }) => paragraphs.some(({ role }) => role === 'addressee'));
  const note = has('note') ? [] : add('note', attachmentNotes(elements));
  const attendance = format === 'minutes' ? add('text', attendanceParagraphs(elements)) : [];
  const closing = has('closing') ? [] : add('closing', givenClosing(elements, format));
  const annotation = has('annotation') ? [] : add('annotation', annotationParagraph(elements));
  const ends = (kind: Segment['kind']): boolean => kind === 'note' || kind === 'closing' || kind === 'annotation';
  const body = main.slice(titles);
  const isEnd = (i: number): boolean => body.slice(i).every(({ kind }) => ends(kind));
  const firstEnd = body.findIndex((_, i) => isEnd(i));
  const text = firstEnd < 0 ? body : body.slice(0, firstEnd);
  const typedEnd = firstEnd < 0 ? [] : body.slice(firstEnd);
  const end = [...note, ...attendance, ...typedEnd, ...closing, ...annotation];
  return [
    ...title,
    ...main.slice(0, titles),
    ...(addressed ? [] : add('text', addresseeParagraph(elements))),
    ...text,
    ...(format === 'plain' ? end : end.toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind))),
    ...(at < 0 ? [] : [onNewPage(segments[at]), ...segments.slice(at + 1)]),
  ];
}

function onNewPage(segment: Segment | undefined): Segment {
  const [first, ...others] = segment?.paragraphs ?? [];
  const opening = first === undefined ? [] : [{ ...first, pageBreakBefore: true }];
  return { kind: segment?.kind ?? 'text', paragraphs: [...opening, ...others] };
}

const ORDER: readonly Segment['kind'][] = ['note', 'text', 'closing', 'annotation'];

/** Nothing where the text is an ordinary report of which the front matter says nothing. */
function givenClosing(elements: DocumentElements, format: DocumentFormat): readonly Paragraph[] {
  const date = format === 'bulletin' ? undefined : elements.given('issue-date')[0];
  const names = signersOf(elements, format);
  return names.length === 0 && date === undefined ? [] : closingParagraphs(names, date, closingGroup(elements, format));
}
