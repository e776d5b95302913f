import type { Draft, Report } from '#core';
import type { PrintedLine } from '../roles.ts';
import { isAddressee, isAddresseeOpening, readAddressee } from './addressee-line.ts';
import { readAttachmentMark, readAttachmentNote, attachmentNames, isAttachmentItem } from './attachment-line.ts';
import { readAttendance } from './attendance-line.ts';
import { isAnnotation, readDate, readDates, readSignature, readSignedDate, signatureForm } from './closing-line.ts';
import { innerEnds, mayBeTitle, readClosing } from './closing-zone.ts';
import { type HeadReading, type Places, readHead } from './head-zone.ts';
import { readImprint, readStrayImprint } from './imprint-zone.ts';
import { isPassedOver, isText, type Line, readLines, type TypedLine } from './line.ts';
import { isTypedRule, readHeadLine } from './head-line.ts';
import { markKind } from './marks.ts';
import { type TypedValue, wholeLine } from './typed-value.ts';
import { isOrgan } from './names.ts';
import { unpointed } from './imprint-line.ts';

/** What the writer has typed of the elements, by the index of the line; lines of text have no entry. */
export type TypedLines = ReadonlyMap<number, TypedLine>;

/**
 * Reads the elements that are typed in one report: its head, the end of its text, its attachments and its imprint.
 * `attached` says that the report is an attachment of the one above it.
 */
export function readTypedLines(draft: Draft, printed: readonly PrintedLine[], report: Report, attached: boolean): TypedLines {
  const lines = readLines(draft, printed);
  const typed = new Map<number, TypedLine>();
  const title = titlePlaces(lines, report);
  const head = readHead(lines, title);
  for (const [i, line] of titleLines(lines, title, attached)) set(typed, lines[i], line);
  const all: Places = { first: head.end, end: lines.length };
  const imprint = readImprint(lines, all);
  const attachments = readAttachments(lines, { first: head.end, end: imprint.first });
  const main: Places = { first: head.end, end: attachments.first };
  const ends = innerEnds(lines, main);
  const stray = new Set<number>();
  for (const i of placesFrom(lines, main.first, main.end)) {
    const values = lines[i] === undefined ? undefined : readStrayImprint(lines[i]);
    if (values === undefined) continue;
    stray.add(i);
    set(typed, lines[i], { zone: 'imprint', role: 'imprint', values });
  }
  for (const [i, line] of [...roleLines(lines, all), ...attachments.typed, ...addressees(lines, main), ...innerTitles(lines, ends, main)]) {
    set(typed, lines[i], line);
  }
  if (isMeeting(lines, head, report)) for (const [i, line] of attendances(lines, main)) set(typed, lines[i], line);
  const signed: Places = isSignedBelow(imprint.typed) ? { first: main.end, end: main.end } : main;
  for (const [at, first] of [signed.first, ...ends].entries()) {
    for (const [i, line] of readClosing(lines, { first, end: ends[at] ?? signed.end }, stray)) {
      const known = typed.get(lines[i]?.index ?? -1)?.role;
      if (known !== 'attendance') set(typed, lines[i], line);
    }
  }
  for (const [i, line] of imprint.typed) set(typed, lines[i], line);
  for (const i of earlyRemarks(lines, main, typed)) typed.delete(lines[i]?.index ?? -1);
  for (const [index, line] of head.typed) typed.set(index, line);
  return typed;
}

function set(typed: Map<number, TypedLine>, line: Line | undefined, what: TypedLine): void {
  if (line !== undefined) typed.set(line.index, what);
}

function isSignedBelow(imprint: ReadonlyMap<number, TypedLine>): boolean {
  return [...imprint.values()].some(({ role }) => role === 'signature');
}

function titlePlaces(lines: readonly Line[], { title }: Report): Places | undefined {
  if (title === undefined) return undefined;
  const first = lines.findIndex(({ index }) => index >= title.first);
  const last = lines.findLastIndex(({ index }) => index < title.end);
  if (first < 0 || last < first) return undefined;
  return trimmed(lines, { first, end: last + 1 });
}

/** Without the lines that are no words of a title: a number or a 密级 above or below it, names that end with a comma. */
function trimmed(lines: readonly Line[], title: Places): Places | undefined {
  let { first, end } = title;
  while (end > first && (isTurnedOver(lines, end - 1) || isOfHead(lines[end - 1]))) end--;
  for (let i = end - 1; i >= first; i--) if (isOfHead(lines[i])) first = i + 1;
  return end > first ? { first, end } : undefined;
}

function isOfHead(line: Line | undefined): boolean {
  return line !== undefined && (readHeadLine(line.plain) !== undefined || isTypedRule(line.plain) || markKind(line.plain) === 'document');
}

function titleLines(lines: readonly Line[], title: Places | undefined, attached: boolean): readonly Entry[] {
  const marked = title !== undefined && lines[title.first - 1]?.role === 'attachment-mark';
  const role = attached || marked ? 'attachment-title' : 'title';
  return placesFrom(lines, title?.first ?? 0, title?.end ?? 0).map(i => [
    i,
    { zone: 'text', role, values: wholeLine(role, lines[i]?.plain ?? '') },
  ]);
}

function isTurnedOver(lines: readonly Line[], i: number): boolean {
  const line = lines[i];
  const next = lines[i + 1];
  return (
    line !== undefined &&
    next !== undefined &&
    isAddresseeOpening(line) &&
    (isAddressee(next) || next.role === 'addressee' || isAddresseeOpening(next))
  );
}

type Entry = readonly [number, TypedLine];

/** What the recogniser of the core has found, with its values. */
function roleLines(lines: readonly Line[], { first, end }: Places): readonly Entry[] {
  const entries: Entry[] = [];
  for (let i = first; i < end; i++) {
    const line = lines[i];
    const read = line === undefined ? undefined : FROM_ROLE.get(line.role);
    // The court or organ that a writ goes to stands below 此致.
    if (line === undefined || read === undefined || /^ *此致/u.test(lines[i - 1]?.plain ?? '')) continue;
    const typed = read(line);
    if (typed !== undefined) entries.push([i, typed]);
  }
  return entries;
}

const FROM_ROLE: ReadonlyMap<Line['role'], (line: Line) => TypedLine | undefined> = new Map<
  Line['role'],
  (line: Line) => TypedLine | undefined
>([
  ['addressee', ({ plain }) => ({ zone: 'text', role: 'addressee', values: readAddressee(plain) })],
  ['byline', ({ plain }) => ({ zone: 'text', role: 'byline', values: wholeLine('byline', plain) })],
  ['subtitle', ({ plain }) => ({ zone: 'text', role: 'byline', values: wholeLine('byline', plain) })],
  ['attachment-note', ({ plain }) => noteLine(plain)],
  [
    'signature',
    ({ plain }) => (signatureForm(plain) === undefined ? undefined : { zone: 'text', role: 'signature', values: readSignature(plain) }),
  ],
  ['date', ({ plain }) => (readDates(plain).length === 0 ? undefined : { zone: 'text', role: 'issue-date', values: readDates(plain) })],
  [
    'annotation',
    ({ plain }) => (isAnnotation(plain) ? { zone: 'text', role: 'annotation', values: wholeLine('annotation', plain) } : undefined),
  ],
]);

function noteLine(plain: string): TypedLine {
  return { zone: 'text', role: 'attachment-note', values: readAttachmentNote(plain) ?? attachmentNames(plain, 0) };
}

/** 附件1 with the title below it, from the first attachment on. */
function readAttachments(lines: readonly Line[], { first, end }: Places): { readonly first: number; readonly typed: readonly Entry[] } {
  const entries: Entry[] = [];
  let start = end;
  for (let i = first; i < end; i++) {
    const line = lines[i];
    if (line?.mayBeElement !== true) continue;
    const values = readAttachmentMark(line.plain);
    if (values === undefined || isNumberedNote(line.plain, values) || !opensAttachment(lines, i, start < end)) continue;
    if (start === end) start = i;
    entries.push([i, { zone: 'text', role: 'attachment-mark', values }]);
    const below = values.length === 1 ? titleBelow(lines, i + 1, end) : undefined;
    if (below !== undefined)
      entries.push([below, { zone: 'text', role: 'attachment-title', values: wholeLine('attachment-title', lines[below]?.plain ?? '') }]);
  }
  return { first: start, typed: entries };
}

/** `附件：1. 甲` is the beginning of a list. */
function isNumberedNote(plain: string, values: readonly TypedValue[]): boolean {
  const title = values[1];
  return title !== undefined && isAttachmentItem(plain.slice(title.start));
}

function opensAttachment(lines: readonly Line[], i: number, inAttachment: boolean): boolean {
  const line = lines[i];
  const next = lines[i + 1];
  if (line === undefined || line.role === 'attachment-note') return false;
  if (isListOfNotes(lines, i)) return false;
  return line.role === 'attachment-mark' || (inAttachment && next !== undefined && line.block.kind === 'text');
}

/** `附件：` above `1. 甲` and `2. 乙`, and then the names of who signs, is no attachment. */
function isListOfNotes(lines: readonly Line[], at: number): boolean {
  let i = at + 1;
  const numbered = isAttachmentItem(lines[i]?.plain ?? '');
  while (isNameOfNote(lines[i], numbered)) i++;
  const next = lines[i];
  if (i === at + 1 || next === undefined) return false;
  return readDate(next.plain) !== undefined || readSignedDate(next.plain) !== undefined || signatureForm(next.plain) === 'sure';
}

function isNameOfNote(line: Line | undefined, numbered: boolean): boolean {
  if (line === undefined || line.plain.length > 45) return false;
  return numbered ? isAttachmentItem(line.plain) : !isText(line) && !isOrgan(line.plain) && readDate(line.plain) === undefined;
}

function titleBelow(lines: readonly Line[], i: number, end: number): number | undefined {
  const line = lines[i];
  if (line === undefined || i >= end || isText(line) || line.role === 'table') return undefined;
  return line.role === 'title' || line.block.kind === 'text' ? i : undefined;
}

/** 主送机关 that the core takes for text: right below the title, on one or several lines. */
function addressees(lines: readonly Line[], { first, end }: Places): readonly Entry[] {
  const at = placesFrom(lines, first, end).find(i => !BYLINE.has(lines[i]?.role ?? 'body'));
  if (at === undefined) return [];
  let last = at;
  while (last < end - 1 && last - at < 8 && isTurnedOver(lines, last)) last++;
  const closing = lines[last];
  if (closing === undefined || (closing.role !== 'addressee' && !isAddressee(closing))) return [];
  return placesFrom(lines, at, last + 1).map(i => [i, { zone: 'text', role: 'addressee', values: readAddressee(lines[i]?.plain ?? '') }]);
}

const BYLINE: ReadonlySet<Line['role']> = new Set<Line['role']>(['byline', 'subtitle', 'furniture']);

function placesFrom(lines: readonly Line[], first: number, end: number): readonly number[] {
  const places: number[] = [];
  for (let i = Math.max(first, 0); i < Math.min(end, lines.length); i++) {
    const line = lines[i];
    if (line !== undefined && !isPassedOver(line)) places.push(i);
  }
  return places;
}

/** The titles of documents that begin within the text, below the end of another. */
function innerTitles(lines: readonly Line[], ends: readonly number[], { end }: Places): readonly Entry[] {
  return ends.flatMap((first): readonly Entry[] => {
    const i = placesFrom(lines, first, end)[0];
    const line = lines[i ?? -1];
    const next = lines[(i ?? end) + 1];
    if (i === undefined || line === undefined || !mayBeTitle(line, next)) return [];
    const named = lines.slice(0, i).some(({ text }) => text.includes(`《${line.text}》`));
    const role = named ? 'attachment-title' : 'title';
    return [[i, { zone: 'text', role, values: wholeLine(role, line.plain) }]];
  });
}

/** A remark above the names is text. */
function earlyRemarks(lines: readonly Line[], { first, end }: Places, typed: TypedLines): readonly number[] {
  if (![...typed.values()].some(({ role }) => role === 'annotation')) return [];
  const places = placesFrom(lines, first, end);
  const roleAt = (i: number): string | undefined => typed.get(lines[i]?.index ?? -1)?.role;
  const signed = places.findLast(i => roleAt(i) === 'signature' || roleAt(i) === 'issue-date');
  return places.filter(
    i =>
      signed !== undefined &&
      i < signed &&
      roleAt(i) === 'annotation' &&
      !places.some(j => j < i && (roleAt(j) === 'signature' || roleAt(j) === 'issue-date')),
  );
}

function isMeeting(lines: readonly Line[], head: HeadReading, { title }: Report): boolean {
  const names = lines.filter(
    ({ index }) =>
      head.typed.get(index)?.values[0]?.element === 'mark' || (title !== undefined && index >= title.first && index < title.end),
  );
  return names.some(({ plain }) => markKind(plain) === 'meeting' || /(?:纪要|记录|备忘录) *(?:\(.*\))?$/u.test(plain));
}

/** 出席、列席、请假 of minutes, turned over below their label. */
function attendances(lines: readonly Line[], { first, end }: Places): readonly Entry[] {
  const entries: Entry[] = [];
  let open: TypedValue | undefined;
  // The label stands alone, and the names below it.
  let listed = false;
  for (const i of placesFrom(lines, first, end)) {
    const line = lines[i];
    if (line === undefined) break;
    const labelled = readAttendance(line.plain);
    const values =
      labelled ??
      (open !== undefined && goesOn(line, lines[i - 1], listed) ? [{ ...wholeValue(line.plain), element: open.element }] : undefined);
    if (labelled !== undefined) listed = labelled.every(value => value.start === value.end);
    open = values?.at(-1);
    if (values !== undefined) entries.push([i, { zone: 'text', role: 'attendance', values }]);
  }
  return entries;
}

function wholeValue(plain: string): TypedValue {
  return { element: 'present', start: plain.length - plain.trimStart().length, end: unpointed(plain).length };
}

function goesOn({ plain, block, indent }: Line, above: Line | undefined, listed: boolean): boolean {
  if (block.kind === 'numbered' || /:/u.test(plain) || /[。;!?]./u.test(plain)) return false;
  return /[,、] *$/u.test(above?.plain ?? '') || indent > 3 || (listed && plain.length <= 40 && !/[。;!?]$/u.test(plain));
}
