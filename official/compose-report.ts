import type { DocumentHabits, Draft, Report } from '#core';
import { closingParagraphs } from './elements/closing.ts';
import { Elements } from './elements/elements.ts';
import { formatOf } from './elements/format-of.ts';
import { headParagraphs } from './elements/head.ts';
import { imprintParagraphs } from './elements/imprint.ts';
import { elementParagraph, runOfLine } from './elements/runs.ts';
import {
  attachmentNotes,
  addresseeParagraph,
  annotationParagraph,
  attendanceParagraphs,
  titleParagraph,
} from './elements/text-elements.ts';
import type { TypedLine } from './elements/line.ts';
import type { TypedLines } from './elements/typed-lines.ts';
import { stretchesOf, type TypedValue } from './elements/typed-value.ts';
import type { FrontMatter } from './front-matter.ts';
import type { DocumentFormat, Paragraph, Role } from './official-document.ts';
import { castLines, type PrintedLine } from './roles.ts';
import { type Segment, textSegments } from './text-segments.ts';
import { closingGroup, signersOf } from './typed-closing.ts';

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
export function composeReport(source: ReportSource): readonly Segment[] {
  const { draft, lines, report, habits, frontMatter, afterMark, typed } = source;
  const elements = new Elements(frontMatter?.elements ?? {});
  const heads = linesOf(lines, typed, 'head');
  for (const [line, { values }] of heads) elements.addTyped(line, values, habits);
  const format = formatOf(elements);
  const head = headParagraphs(elements, format);
  const unprinted = unprintedValues(heads, head);
  const rest = lines.filter(({ index }) => isOfText(typed.get(index)) || unprinted.whole.has(index));
  const text = textSegments(
    rest,
    castLines(draft, rest, report, afterMark, index => roleIn(format, typed.get(index)?.role)),
    { habits, elements, format, typed },
  );
  const titled = report.title !== undefined || [...typed.values()].some(({ role }) => role === 'title');
  return [
    { kind: 'head', paragraphs: head },
    {
      kind: 'text',
      paragraphs: unprinted.parts.map(([line, { start, end }]) =>
        elementParagraph('body', [runOfLine(line, habits, start, end)], undefined),
      ),
    },
    ...completed(text, elements, format, titled),
    { kind: 'imprint', paragraphs: imprintParagraphs(imprintLines(lines, typed), elements, format, habits) },
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
  return lines.flatMap(line => {
    const found = typed.get(line.index);
    return found?.zone === zone ? [[line, found] as const] : [];
  });
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

/** Adds what only the front matter gives, and brings the end of an official document into the order of the standard. */
function completed(segments: readonly Segment[], elements: Elements, format: DocumentFormat, titled: boolean): readonly Segment[] {
  const at = segments.findIndex(({ kind }) => kind === 'attachment');
  const main = at < 0 ? segments : segments.slice(0, at);
  const has = (kind: Segment['kind']): boolean => main.some(segment => segment.kind === kind);
  const add = (kind: Segment['kind'], paragraphs: readonly Paragraph[]): readonly Segment[] =>
    paragraphs.length === 0 ? [] : [{ kind, paragraphs }];
  const title = titled ? [] : add('title', titleParagraph(elements));
  const addressed = main.some(({ paragraphs }) => paragraphs.some(({ role }) => role === 'addressee'));
  const note = has('note') ? [] : add('note', attachmentNotes(elements));
  const attendance = format === 'minutes' ? add('text', attendanceParagraphs(elements)) : [];
  const closing = has('closing') ? [] : add('closing', givenClosing(elements, format));
  const annotation = has('annotation') ? [] : add('annotation', annotationParagraph(elements));
  const titles = main.findLastIndex(({ kind }, i) => kind === 'title' && i < 2) + 1;
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
    ...(at < 0 ? [] : segments.slice(at)),
  ];
}

const ORDER: readonly Segment['kind'][] = ['note', 'text', 'closing', 'annotation'];

/** Nothing where the text is an ordinary report of which the front matter says nothing. */
function givenClosing(elements: Elements, format: DocumentFormat): readonly Paragraph[] {
  const date = format === 'bulletin' ? undefined : elements.given('issue-date')[0];
  const names = signersOf(elements, format);
  return names.length === 0 && date === undefined ? [] : closingParagraphs(names, date, closingGroup(elements, format));
}
