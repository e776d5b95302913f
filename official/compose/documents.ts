import type { Draft, Report } from '#core';
import { readDate, readSignedDate, signatureForm } from './closing-line.ts';
import { isTypedRule, readHeadLine } from './head-line.ts';
import { readImprintLine } from './imprint-line.ts';
import { markKind } from './marks.ts';
import { isOrgan } from './names.ts';
import { dense, plainForm } from './plain-form.ts';
import { innerEnds, mayBeTitle } from './closing-zone.ts';
import { isText, type Line, readLines } from './line.ts';
import { readTypedLines, type TypedLines } from './typed-lines.ts';
import { isMarkdown } from '../markdown/evidence.ts';
import { linesOfReport } from '../printed-lines.ts';
import type { PrintedLine } from '../roles.ts';

/** A report with its lines, as it is printed: its head and its end are with it, whatever the outline makes of them. */
export interface TypedDocument {
  readonly report: Report;
  /** The places of its reports in the draft, usually one. */
  readonly reports: readonly number[];
  /** Also those that are not printed. */
  readonly lines: readonly PrintedLine[];
  readonly typed: TypedLines;
}

/**
 * The documents of a draft. The outline may have taken a mark, or a date and a name, for the title of a report of their
 * own: a report that is nothing but a head goes to the one below it, one that is nothing but an end to the one above, and
 * a head at the end of a report to the next.
 */
export function documentsOf(draft: Draft): readonly TypedDocument[] {
  const known = remembered.get(draft);
  if (known !== undefined) return known;
  const documents = readDocuments(draft);
  remembered.set(draft, documents);
  return documents;
}

const remembered = new WeakMap<Draft, readonly TypedDocument[]>();

function readDocuments(draft: Draft): readonly TypedDocument[] {
  const documents: TypedDocument[] = [];
  for (const { report, reports, lines } of headsDown(joined(draft).flatMap(document => atTitle(draft, document))).flatMap(document =>
    parted(draft, document),
  )) {
    const above = documents.at(-1);
    const attached = above !== undefined && isAttachedTo(above, lines, report);
    documents.push({ report, reports, lines, typed: readTypedLines(draft, lines, report, attached) });
  }
  return documents;
}

/** The title stands below an 附件 line, or is named by the document above it, which has come to its end. */
function isAttachedTo({ lines, typed }: TypedDocument, own: readonly PrintedLine[], { title }: Report): boolean {
  const roles = lines.map(({ index }) => typed.get(index)?.role);
  if (roles.at(-1) === 'attachment-mark') return true;
  const name = own.flatMap(({ index, text }) => (title !== undefined && index >= title.first && index < title.end ? [text] : [])).join('');
  const ended = roles.some(role => role === 'signature' || role === 'issue-date');
  return ended && name !== '' && lines.some(({ text }) => text.includes(`《${name}》`) || text.includes(`印发${name}`));
}

type Lines = Omit<TypedDocument, 'typed'>;

function joined(draft: Draft): readonly Lines[] {
  const documents: Lines[] = [];
  const markdown = isMarkdown(draft);
  let head: Lines | undefined;
  for (const [i, report] of draft.reports.entries()) {
    const own: Lines = { report, reports: [i], lines: linesOfReport(draft, i, { everything: true }, markdown) };
    const last = documents.at(-1);
    if (i < draft.reports.length - 1 && isOnlyHead(own)) {
      head = head === undefined ? own : merged(head, own, own);
      continue;
    }
    const whole = head === undefined ? own : merged(head, own, own);
    if (head === undefined && last !== undefined && (isOnlyEnd(own) || goesOn(last, own)))
      documents[documents.length - 1] = merged(last, own, last);
    else documents.push(whole);
    head = undefined;
  }
  return documents;
}

function merged(first: Lines, second: Lines, { report: chosen }: Lines): Lines {
  const report = { ...chosen, sections: [...first.report.sections, ...second.report.sections] };
  return { report, reports: [...first.reports, ...second.reports], lines: [...first.lines, ...second.lines] };
}

/** A mark with what stands below it, and no text. */
function isOnlyHead({ lines, report }: Lines): boolean {
  if (report.title === undefined || lines.length > MOST_HEAD) return false;
  return lines.every(line => isHeadLine(plainForm(line.text))) && lines.some(({ text }) => markKind(plainForm(text)) !== undefined);
}

const MOST_HEAD = 12;

function isHeadLine(plain: string): boolean {
  return isTypedRule(plain) || readHeadLine(plain) !== undefined || markKind(plain) !== undefined || readDate(plain) !== undefined;
}

/** What was taken for a title is a date, a line that signs, a remark, or a line of the imprint. */
function isOnlyEnd({ lines, report: { title } }: Lines): boolean {
  const titles = lines.filter(({ index }) => title !== undefined && index >= title.first && index < title.end);
  if (titles.length === 0 || !titles.every(({ text }) => isEndLine(plainForm(text)))) return false;
  // The name of an organ may stand above the words of a title.
  return titles.some(({ text }) => !isOrgan(plainForm(text))) || !lines.some(({ text }) => /[。;!?,:]/u.test(plainForm(text)));
}

/**
 * Where text stands above what was taken for a title: the title is none, or it is that of another document, below the end of
 * the first.
 */
function atTitle(draft: Draft, document: Lines): readonly Lines[] {
  const { lines, report } = document;
  const { title } = report;
  const at = lines.findIndex(({ index }) => title !== undefined && index >= title.first);
  if (title === undefined || at <= 0) return [document];
  const above = readLines(draft, lines.slice(0, at));
  if (!above.some(line => TEXT.has(line.role) && isText(line))) return [document];
  const untitled = { ...report, title: undefined };
  if (isOnlyEnd({ ...document, lines: lines.slice(at) })) return [{ ...document, report: untitled }];
  const ends = innerEnds(readLines(draft, lines.slice(0, at + 1)), { first: 0, end: at + 1 });
  if (ends.length === 0) return [document];
  return [
    { ...document, lines: lines.slice(0, at), report: untitled },
    { ...document, lines: lines.slice(at) },
  ];
}

const TEXT: ReadonlySet<string> = new Set(['body', 'run-in', 'clause', 'addressee']);

/** What stands below a lone `附件：` or `抄送：`, or ends without a word of text a document that has not come to its end. */
function goesOn(above: Lines, { lines }: Lines): boolean {
  if (lines.some(({ text }) => text.length > LONGEST_END)) return false;
  const plains = lines.map(({ text }) => plainForm(text));
  if (plains.some(plain => /[。;!?]/u.test(plain))) return false;
  const label = dense(plainForm(above.lines.at(-1)?.text ?? ''));
  if (/^(?:抄[送报发]|主送|分送|[报送发]):$/u.test(label)) return true;
  return /^附[件表图]?:$/u.test(label) && plains.some(plain => readDate(plain) !== undefined || readSignedDate(plain) !== undefined);
}

/** UTF-16 units. */
const LONGEST_END = 40;

function isEndLine(plain: string): boolean {
  return (
    readDate(plain) !== undefined ||
    readSignedDate(plain) !== undefined ||
    readImprintLine(plain) !== undefined ||
    signatureForm(plain) === 'sure' ||
    /^(?:此件|联系|电话|地址|时间|地点|主持|出席|列席|请假|缺席|参加|记录)[^。]{0,8}(?::|公开|发至|$)/u.test(dense(plain))
  );
}

/** Moves a head at the end of a report down to the next one. */
function headsDown(documents: readonly Lines[]): readonly Lines[] {
  return documents.map((document, i) => {
    const above = documents[i - 1];
    const cut = i + 1 < documents.length ? headAtEnd(document) : document.lines.length;
    const lines = document.lines.slice(0, cut);
    return { ...document, lines: above === undefined ? lines : [...above.lines.slice(headAtEnd(above)), ...lines] };
  });
}

/** Several documents that the outline takes for one: below the end of the first stands the head or the title of another. */
function parted(draft: Draft, document: Lines): readonly Lines[] {
  const lines = readLines(draft, document.lines);
  const cuts = innerEnds(lines, { first: 0, end: lines.length }).filter(at => opensDocument(lines, at));
  if (cuts.length === 0) return [document];
  return [0, ...cuts].map((first, i) => ({
    ...document,
    lines: document.lines.slice(first, cuts[i]),
    report: first === 0 ? document.report : { ...document.report, title: undefined },
  }));
}

function opensDocument(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  const kind = markKind(line.plain);
  if (kind === 'document' || kind === 'order') return true;
  if (kind === 'organ' || isAnchor(line.plain)) return isAnchor(line.plain) || isAnchor(lines[at + 1]?.plain ?? '');
  return mayBeTitle(line, lines[at + 1]) && !lines.slice(0, at).some(({ text }) => text.includes(`《${line.text}》`));
}

/** Where the head of the next document begins, below a blank line; the number of lines where there is none. */
function headAtEnd({ lines, report }: Lines): number {
  const first = lines.findLastIndex(({ index }) => report.title === undefined || index < report.title.end) + 1;
  let at = lines.length;
  while (at > first && isSureHead(plainForm(lines[at - 1]?.text ?? ''), at < lines.length)) at--;
  return at < lines.length && lines.slice(at).some(({ text }) => isAnchor(plainForm(text))) ? at : lines.length;
}

function isSureHead(plain: string, above: boolean): boolean {
  if (readDate(plain) !== undefined) return false;
  const kind = markKind(plain);
  return isTypedRule(plain) || isAnchor(plain) || (above && kind === 'organ');
}

/** 发文字号 or a mark with 文件. */
function isAnchor(plain: string): boolean {
  const kind = markKind(plain);
  const values = readHeadLine(plain);
  return kind === 'document' || kind === 'order' || (values?.some(({ element }) => HEAD.has(element)) ?? false);
}

const HEAD: ReadonlySet<string> = new Set(['document-number', 'secrecy', 'urgency', 'copy-number']);
