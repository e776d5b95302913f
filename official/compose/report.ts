import type { DocumentHabits, Draft, Report } from '#core';
import { closingParagraphs } from './closing.ts';
import { DocumentElements } from './document-elements.ts';
import { formatMeasures } from '../format-measures.ts';
import { formatOf } from './format-of.ts';
import { headParagraphs } from './head.ts';
import { imprintParagraphs, listRow } from './imprint.ts';
import type { TypedLine } from './line.ts';
import { elementParagraph, runOfLine } from './runs.ts';
import { attachmentNotes, addresseeParagraph, annotationParagraph, attendanceParagraphs, titleParagraph } from './text-elements.ts';
import { type Segment, textSegments } from './text-segments.ts';
import { closingGroup, signersOf } from './typed-closing.ts';
import type { TypedLines } from './typed-lines.ts';
import { stretchesOf, type TypedValue } from './typed-value.ts';
import type { FrontMatter } from '../given-elements.ts';
import type { DocumentFormat } from '../elements/element.ts';
import type { Group, Paragraph, Role, Run } from '../official-document.ts';
import { castLines, type PrintedLine } from '../roles.ts';

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
  readonly typed: TypedLines;
}

/** The elements of a report in the order in which they are printed, without the blank lines between them. */
export function* composingReport(source: ReportSource): Generator<void, readonly Segment[]> {
  const { draft, lines, report, habits, frontMatter, afterMark, typed } = source;
  const elements = new DocumentElements(frontMatter?.elements ?? {});
  const heads = linesOf(lines, typed, 'head');
  for (const [line, { values }] of heads) elements.addTyped(line, values, habits);
  const format = formatOf(elements);
  const head = headParagraphs(elements, format);
  const unprinted = unprintedValues(heads, head);
  const rest = lines.filter(({ index }) => isOfText(typed.get(index)) || unprinted.whole.has(index));
  const typedText = yield* textSegments(
    rest,
    castLines(draft, rest, report, afterMark, index => roleIn(format, typed.get(index)?.role)),
    { habits, elements, format, typed },
  );
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
    { kind: 'imprint', paragraphs: [...moved, ...imprintParagraphs(imprintLines(lines, typed), elements, format, habits)] },
  ];
}

/** Who was there is an element of minutes alone. */
function roleIn(format: DocumentFormat, role: Role | undefined): Role | undefined {
  return role === 'attendance' && format !== 'minutes' ? 'body' : role;
}

function isOfText(typed: TypedLine | undefined): boolean {
  return typed === undefined || typed.zone === 'text';
}

/** What of a line is printed together. */
type Stretch = ReturnType<typeof stretchesOf>[number];
type Typed = readonly [PrintedLine, TypedLine];

function linesOf(lines: readonly PrintedLine[], typed: TypedLines, zone: TypedLine['zone']): readonly Typed[] {
  const found: Typed[] = [];
  for (const line of lines) {
    const what = typed.get(line.index);
    if (what?.zone === zone) found.push([line, what]);
  }
  return found;
}

/** Of what is typed above the title, the lines and the parts of lines that the head has no place for: they are printed as text. */
function unprintedValues(
  typed: readonly Typed[],
  head: readonly Paragraph[],
): { readonly whole: ReadonlySet<number>; readonly parts: readonly (readonly [PrintedLine, Stretch])[] } {
  const printed = new Set(head.flatMap(({ runs }) => runs.map(({ block, offset }) => `${block}:${offset}`)));
  const whole = new Set<number>();
  const parts: (readonly [PrintedLine, Stretch])[] = [];
  for (const [line, { values }] of typed) {
    const stretches = stretchesOf(line.text, values);
    const missing = stretches.filter(({ start }) => !printed.has(`${line.index}:${line.block.content.start + start}`));
    if (missing.length === values.length && (values.length > 0 || head.length === 0)) whole.add(line.index);
    else parts.push(...missing.map(stretch => [line, stretch] as const));
  }
  return { whole, parts };
}

function imprintLines(lines: readonly PrintedLine[], typed: TypedLines): readonly (readonly [PrintedLine, readonly TypedValue[]])[] {
  return linesOf(lines, typed, 'imprint').flatMap(([line, { values }]) => (values.length === 0 ? [] : [[line, values] as const]));
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
