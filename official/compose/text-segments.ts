import { elementParagraph, runOfLine } from './runs.ts';
import { stretchesOf } from './typed-value.ts';
import { closingOf, type Setting } from './typed-closing.ts';
import type { Paragraph, Role, Run } from '../official-document.ts';
import { BLANK, paragraphOf, titleOf } from '../paragraphs.ts';
import type { Casting, PrintedLine } from '../roles.ts';
import { sameTable } from '../tables/same-table.ts';

/** A stretch of paragraphs that keeps its order. */
export interface Segment {
  readonly kind: 'head' | 'title' | 'text' | 'note' | 'closing' | 'annotation' | 'attachment' | 'imprint';
  readonly paragraphs: readonly Paragraph[];
}

/** The typed lines as segments, in their order. */
export function* textSegments(
  lines: readonly PrintedLine[],
  cast: readonly Casting[],
  setting: Setting,
): Generator<void, readonly Segment[]> {
  const segments: { kind: Segment['kind']; paragraphs: Paragraph[] }[] = [];
  let inAttachment = false;
  for (let i = 0; i < lines.length;) {
    if (i % STEP === 0) yield;
    const casting = cast[i] ?? BODY;
    inAttachment ||= casting.role === 'attachment-mark';
    const count = linesTogether(lines, cast, i, setting);
    const part = lines.slice(i, i + count);
    const paragraphs = paragraphsOf(part, casting, setting, inAttachment);
    const kind = inAttachment ? 'attachment' : kindOf(casting.role);
    const last = segments.at(-1);
    // A blank line stands above who was there (10.3), unless that is part of a list of time and place.
    if (casting.role === 'attendance' && endsSentence(last?.paragraphs.at(-1))) last?.paragraphs.push(BLANK);
    if (last?.kind === kind) last.paragraphs.push(...paragraphs);
    else segments.push({ kind, paragraphs: [...paragraphs] });
    i += count;
  }
  return segments;
}

/** Lines. */
const STEP = 16;

function endsSentence(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && paragraph.role !== 'attendance' && /[。！]$/u.test(titleOf(paragraph));
}

function paragraphsOf(part: readonly PrintedLine[], casting: Casting, setting: Setting, inAttachment: boolean): readonly Paragraph[] {
  switch (casting.role) {
    case 'signature':
    case 'issue-date':
      return closingOf(part, setting, inAttachment);
    case 'attendance':
      return [attendanceOf(part, setting)];
    case 'attachment-mark':
      return attachmentOpening(part, casting, setting);
    default:
      return typedParagraphs(part, casting, false, setting);
  }
}

function typedParagraphs(part: readonly PrintedLine[], casting: Casting, opensPage: boolean, { habits }: Setting): readonly Paragraph[] {
  const paragraph = paragraphOf(part, casting, opensPage, habits);
  if (paragraph !== undefined) return [paragraph];
  // Rows that are no table for certain stay as they are typed.
  return part.flatMap(line => paragraphOf([line], BODY, false, habits) ?? []);
}

const BODY: Casting = { role: 'body', depth: 0 };

function linesTogether(lines: readonly PrintedLine[], cast: readonly Casting[], at: number, setting: Setting): number {
  switch (cast[at]?.role) {
    case 'attendance':
      return attendanceLines(lines, cast, at, setting);
    case 'table':
      return sameTable(lines, cast, at);
    default:
      return sameParagraph(cast, at);
  }
}

/** `附件1：名单` is two elements. */
function attachmentOpening(part: readonly PrintedLine[], casting: Casting, setting: Setting): readonly Paragraph[] {
  const { habits, typed } = setting;
  const [line] = part;
  const values = typed.get(line?.index ?? -1)?.values ?? [];
  if (line === undefined || values.length < 2) return typedParagraphs(part, casting, true, setting);
  return stretchesOf(line.text, values).map(({ start, end }, i) => ({
    ...elementParagraph(i === 0 ? 'attachment-mark' : 'attachment-title', [runOfLine(line, habits, start, end)], undefined),
    pageBreakBefore: i === 0,
  }));
}

/** The label, then the names, which may go on below. */
function attendanceOf(part: readonly PrintedLine[], { habits, typed }: Setting): Paragraph {
  const runs = part.flatMap((line, i): readonly Run[] => {
    const start = i === 0 ? (typed.get(line.index)?.values[0]?.start ?? 0) : 0;
    const label = runOfLine(line, habits, 0, line.text.slice(0, start).trimEnd().length);
    if (start >= line.text.length) return [label];
    const names = runOfLine(line, habits, start, line.text.length);
    return start === 0 ? [names] : [{ ...label, label: true }, names];
  });
  return elementParagraph('attendance', runs, undefined);
}

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

/** A line of names with those below it that have no label of their own. */
function attendanceLines(lines: readonly PrintedLine[], cast: readonly Casting[], at: number, { typed }: Setting): number {
  let end = at + 1;
  while (cast[end]?.role === 'attendance' && typed.get(lines[end]?.index ?? -1)?.values[0]?.start === 0) end++;
  return end - at;
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
