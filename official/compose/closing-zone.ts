import { attachmentNames, isAttachmentItem, readAttachmentNote } from './attachment-line.ts';
import { isAnnotation, isCredit, readDates, readSignature, readSignedDate, signatureForm } from './closing-line.ts';
import { isTypedRule } from './head-line.ts';
import type { Places } from './head-zone.ts';
import { isPassedOver, isText, type Line, type TypedLine } from './line.ts';
import { labelName } from './labels.ts';
import { isOffice, isOrgan } from './names.ts';
import { type TypedValue, wholeLine } from './typed-value.ts';

/** What closes a text, by place among the lines. */
export type ClosingReading = ReadonlyMap<number, TypedLine>;

/**
 * Reads 附件说明, 署名, 成文日期 and 附注 at the end of a text, which is what stands in `text`, the imprint left out. The
 * date is looked for first: everything below it is a remark, and above it stand the names.
 */
export function readClosing(lines: readonly Line[], text: Places, stray: ReadonlySet<number>): ClosingReading {
  const closing = new Map<number, TypedLine>();
  const shown = placesShown(lines, text).filter(i => !stray.has(i));
  const date = dateAmong(lines, shown);
  const below = date === undefined ? remarksBelowName(lines, shown) : shown.slice(shown.indexOf(date) + 1);
  const above = shown.slice(0, shown.length - below.length);
  const dateFirst = date !== undefined && readBelow(lines, below, closing, !isSigned(lines, above, date));
  if (date === undefined) readBelow(lines, below, closing, false);
  readCredit(lines, above.at(-1), closing);
  const names = dateFirst && date !== undefined ? dated(lines, above, closing) : readNames(lines, above, closing);
  readNotes(lines, names, closing);
  return closing;
}

function placesShown(lines: readonly Line[], { first, end }: Places): readonly number[] {
  const places: number[] = [];
  for (let i = first; i < end; i++) {
    const line = lines[i];
    if (line !== undefined && !isPassedOver(line)) places.push(i);
  }
  return places;
}

/** The last line with the date of the document: text above it, and nothing but remarks below it. */
function dateAmong(lines: readonly Line[], shown: readonly number[]): number | undefined {
  const least = shown.findIndex(i => isBody(lines[i]));
  if (least < 0) return undefined;
  let names = 0;
  let sentences = 0;
  for (let at = shown.length - 1; at > least; at--) {
    const line = lines[shown[at] ?? -1];
    if (line === undefined) return undefined;
    if (readDates(line.plain).length > 0 || isSignedDate(line))
      return sentences > 0 && !isSureEnd(blockAt(lines, shown, at)) ? undefined : shown[at];
    if (isRemark(line, lines[shown[at - 1] ?? -1])) continue;
    if (/[。!]$/u.test(line.plain) && line.plain.length <= 60 && line.block.kind === 'text' && ++sentences <= MOST_SENTENCES) continue;
    // The name may stand below the date.
    if (signatureForm(line.plain) === undefined || ++names > MOST_NAMES_BELOW) return undefined;
  }
  return undefined;
}

const MOST_NAMES_BELOW = 3;
/** Remarks below a date that are whole sentences. */
const MOST_SENTENCES = 2;

function isBody(line: Line | undefined): boolean {
  return line !== undefined && (isText(line) || line.plain.length > 25 || line.role === 'table') && readDates(line.plain).length === 0;
}

function isSignedDate(line: Line): boolean {
  const signed = readSignedDate(line.plain);
  if (signed === undefined) return false;
  const name = signed.find(({ element }) => element === 'signature');
  return (
    name !== undefined &&
    (signed.length > 2 || name.start === name.end || signatureForm(line.plain.slice(name.start, name.end)) !== undefined)
  );
}

function isRemark({ plain, role, block }: Line, above: Line | undefined): boolean {
  if (isTypedRule(plain) || isAnnotation(plain) || readAttachmentNote(plain) !== undefined) return true;
  if (role === 'attachment-note' || role === 'annotation') return true;
  return (isAttachmentItem(plain) || block.content.start > 3) && above !== undefined && /附|[0-9]/u.test(above.plain.slice(0, 4));
}

/** Remarks at the end of a text that is signed without a date. */
function remarksBelowName(lines: readonly Line[], shown: readonly number[]): readonly number[] {
  let at = shown.length;
  while (at > 0) {
    const line = lines[shown[at - 1] ?? -1];
    if (line === undefined || signatureForm(line.plain) === 'sure' || !isRemark(line, lines[shown[at - 2] ?? -1])) break;
    at--;
  }
  const last = lines[shown[at - 1] ?? -1];
  return last !== undefined && at < shown.length && isOrgan(last.plain) && !isText(last) ? shown.slice(at) : [];
}

/** Whether a name stands above the date or on its line. */
function isSigned(lines: readonly Line[], above: readonly number[], date: number): boolean {
  const line = lines[date];
  if (line === undefined || readDates(line.plain).length === 0) return true;
  const before = lines[above[above.indexOf(date) - 1] ?? -1];
  const form = before === undefined ? undefined : signatureForm(before.plain);
  return form === 'sure' || form === 'person' || (form === 'possible' && before?.role === 'signature');
}

/** Below the date: 附件说明, 附注, and the name where none stands above it. Whether the name was found. */
function readBelow(lines: readonly Line[], below: readonly number[], closing: Map<number, TypedLine>, unsigned: boolean): boolean {
  let named = false;
  let inNote = false;
  for (const i of below) {
    const line = lines[i];
    if (line === undefined || isTypedRule(line.plain)) continue;
    const note: readonly TypedValue[] | undefined =
      readAttachmentNote(line.plain) ?? (inNote && !isAnnotation(line.plain) ? attachmentNames(line.plain, 0) : undefined);
    const form = signatureForm(line.plain);
    inNote = note !== undefined;
    if (note !== undefined) closing.set(i, noteLine(note));
    else if (form !== undefined && ((unsigned && !isAnnotation(line.plain)) || isOffice(line.plain))) {
      closing.set(i, signatureLine(line.plain));
      named = true;
    } else closing.set(i, remarkLine(line.plain));
  }
  return named;
}

function readCredit(lines: readonly Line[], i: number | undefined, closing: Map<number, TypedLine>): void {
  const plain = lines[i ?? -1]?.plain ?? '';
  if (i !== undefined && isCredit(plain)) closing.set(i, remarkLine(plain));
}

/** A remark; `（某某办供稿）` says who wrote an article. */
function remarkLine(plain: string): TypedLine {
  if (isCredit(plain)) return { zone: 'text', role: 'body', values: wholeLine('byline', plain) };
  return { zone: 'text', role: 'annotation', values: wholeLine('annotation', plain) };
}

function dated(lines: readonly Line[], above: readonly number[], closing: Map<number, TypedLine>): readonly number[] {
  const i = above.at(-1) ?? -1;
  const line = lines[i];
  const dates = line === undefined ? [] : readDates(line.plain);
  if (dates.length > 0) closing.set(i, dateLine(dates));
  return above.slice(0, -1);
}

/** Names and dates at the end of `above`, from the last line upwards; what is left of it. */
function readNames(lines: readonly Line[], above: readonly number[], closing: Map<number, TypedLine>): readonly number[] {
  let at = above.length;
  let found: Found = 'nothing';
  while (at > 0) {
    const i = above[at - 1] ?? -1;
    const line = lines[i];
    if (line === undefined) break;
    const next = nameOrDate(line, lines[above[at - 2] ?? -1], found);
    if (next === undefined) {
      if (found === 'date' && isContact(line) && isLabelledName(lines[above[at - 2] ?? -1])) {
        at--;
        continue;
      }
      break;
    }
    closing.set(i, next.typed);
    found = next.found;
    at--;
  }
  return above.slice(0, at);
}

function isContact({ plain }: Line): boolean {
  return /电话|地址|联系|邮/u.test(labelName(plain)?.name ?? '');
}

function isLabelledName(line: Line | undefined): boolean {
  return line !== undefined && labelName(line.plain) !== undefined && (signatureForm(line.plain) === 'sure' || isContact(line));
}

/** What stands right below the line: nothing yet, a date, an organ or an office, a person. */
type Found = 'nothing' | 'date' | 'organ' | 'person';

function nameOrDate(line: Line, above: Line | undefined, found: Found): { readonly typed: TypedLine; readonly found: Found } | undefined {
  const { plain } = line;
  const dates = readDates(plain);
  if (dates.length > 0) return above === undefined || found === 'date' ? undefined : { typed: dateLine(dates), found: 'date' };
  if (isSignedDate(line)) {
    const values = readSignedDate(plain) ?? [];
    return { typed: { zone: 'text', role: 'signature', values }, found: 'organ' };
  }
  if (line.block.kind === 'numbered' && readAttachmentNote(plain) === undefined) return undefined;
  if (readAttachmentNote(plain) !== undefined || isTypedRule(plain)) return undefined;
  const form = signatureForm(plain);
  if (/^ *(?:此致|致) *[:,]?$/u.test(above?.plain ?? '') && isOrgan(plain)) return undefined;
  if (form === undefined || !mayStand(form, line, above, found)) return undefined;
  return { typed: signatureLine(plain), found: form === 'person' ? 'person' : 'organ' };
}

function mayStand(form: 'sure' | 'person' | 'possible', line: Line, above: Line | undefined, found: Found): boolean {
  const parted = above === undefined || isText(above) || line.blankBefore || line.indent - above.indent > 5 || above.role === 'table';
  switch (form) {
    case 'sure':
      return found !== 'nothing' || isOffice(line.plain) || ((parted || line.role === 'signature') && !isForm(line.plain));
    case 'person':
      return (
        (found === 'date' || found === 'person' || line.role === 'signature') && (parted || line.role === 'signature' || signsAbove(above))
      );
    case 'possible':
      if (found === 'organ') return parted && line.indent > 6 && above !== undefined && isText(above);
      return (found === 'date' && parted) || (line.role === 'signature' && found !== 'person');
  }
}

/** `单位：  姓名：`: nobody has signed, nothing says that somebody shall. */
function isForm(plain: string): boolean {
  return readSignature(plain).every(({ start, end }) => start === end) && !/签|章/u.test(plain);
}

function signsAbove(above: Line | undefined): boolean {
  const form = above === undefined ? undefined : signatureForm(above.plain);
  return form === 'sure' || form === 'person' || /敬礼|此致/u.test(above?.plain ?? '');
}

/** 附件说明 right above the names, or at the very end: its first line, and what goes on below it; then the one above that. */
function readNotes(lines: readonly Line[], above: readonly number[], closing: Map<number, TypedLine>): void {
  const at = lastNote(lines, above);
  const values = readAttachmentNote(lines[above[at] ?? -1]?.plain ?? '');
  if (values === undefined) return;
  const others = above.slice(at + 1);
  const alone = values.every(({ start, end }) => start === end);
  if (!others.every(i => goesOn(lines[i], closing.get(i), alone))) return;
  closing.set(above[at] ?? -1, noteLine(values));
  for (const i of others) if (!closing.has(i)) closing.set(i, noteLine(attachmentNames(lines[i]?.plain ?? '', 0)));
  readNotes(lines, above.slice(0, at), closing);
}

/** Where among `above` the last line stands that opens a note, with no text below it; -1 where there is none. */
function lastNote(lines: readonly Line[], above: readonly number[]): number {
  for (let at = above.length - 1; at >= 0 && at >= above.length - MOST_NOTES; at--) {
    const line = lines[above[at] ?? -1];
    if (line === undefined) return -1;
    if (readAttachmentNote(line.plain) !== undefined) return at;
    if (isText(line) && !isAttachmentItem(line.plain) && line.role !== 'attachment-note') return -1;
  }
  return -1;
}

const MOST_NOTES = 40;

function goesOn(line: Line | undefined, known: TypedLine | undefined, alone: boolean): boolean {
  if (line === undefined || known !== undefined) return known !== undefined;
  return (
    isAttachmentItem(line.plain) ||
    (!/[。!?:]/u.test(line.plain) &&
      (line.indent > 2 || line.role === 'attachment-note' || (alone && !/[,;]/u.test(line.plain) && line.plain.length <= 40)))
  );
}

function noteLine(values: readonly TypedValue[]): TypedLine {
  return { zone: 'text', role: 'attachment-note', values };
}

function signatureLine(plain: string): TypedLine {
  return { zone: 'text', role: 'signature', values: readSignature(plain) };
}

function dateLine(values: readonly TypedValue[]): TypedLine {
  return { zone: 'text', role: 'issue-date', values };
}

/**
 * Where a document comes to its end within the text, because the outline takes several for one or an attachment stands below
 * without a word: a line of text, a name, a date, and the remarks below them.
 */
export function innerEnds(lines: readonly Line[], text: Places): readonly number[] {
  const shown = placesShown(lines, text);
  const ends: number[] = [];
  for (const [at, i] of shown.entries()) {
    if (lines[i]?.mayBeElement !== true || !isSureEnd(blockAt(lines, shown, at))) continue;
    let last = at;
    while (isInnerRemark(lines[shown[last + 1] ?? -1])) last++;
    const left = shown.length - 1 - last;
    const remarks =
      left <= MOST_SENTENCES &&
      shown.slice(last + 1).every(place => (lines[place]?.plain.length ?? 0) <= 60 && /[。!]$/u.test(lines[place]?.plain ?? ''));
    if (left > 0 && !remarks) ends.push((shown[last] ?? i) + 1);
  }
  return ends;
}

const MOST_SIGNERS = 6;

function blockAt(lines: readonly Line[], shown: readonly number[], at: number): readonly Line[] {
  return shown.slice(Math.max(0, at - MOST_SIGNERS), at + 1).flatMap(place => lines[place] ?? []);
}

/** Text, names that nothing else can be, and the date. */
function isSureEnd(block: readonly Line[]): boolean {
  const date = block.at(-1);
  if (date === undefined || date.plain.length > 60) return false;
  let at = block.length - 1;
  if (isSignedDate(date) && readDates(date.plain).length === 0) {
    const name = readSignedDate(date.plain)?.find(({ element }) => element === 'signature');
    if (name === undefined || !isOrgan(date.plain.slice(name.start, name.end))) return false;
  } else {
    if (readDates(date.plain).length === 0) return false;
    while (at > 0 && signatureForm(block[at - 1]?.plain ?? '') === 'sure' && labelName(block[at - 1]?.plain ?? '') === undefined) at--;
    if (at === block.length - 1) return false;
  }
  const above = block[at - 1];
  return above !== undefined && isText(above) && above.plain.length > 6;
}

function isInnerRemark(line: Line | undefined): boolean {
  if (line === undefined) return false;
  return /^ *\(.*\) *$/u.test(line.plain) || (isAnnotation(line.plain) && /联系|电话|此件/u.test(line.plain)) || isPassedOver(line);
}

/** Whether a line below such an end may be the title of what follows. */
export function mayBeTitle(line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.block.kind !== 'text' || line.role === 'table') return false;
  if (/[。;:!?,、]$/u.test(line.plain) || line.plain.length > 60 || labelName(line.plain) !== undefined) return false;
  return isText(next) || next.block.kind === 'numbered';
}
