import type { DocumentHabits } from '#core';
import type { DocumentFormat, ElementName } from '../elements/element.ts';
import type { Group, Paragraph, Run } from '../official-document.ts';
import type { PrintedLine } from '../roles.ts';
import type { DocumentElements } from './document-elements.ts';
import { elementParagraph, labelFor, runOfLine, worded } from './runs.ts';
import { stretchesOf, type TypedElement, type TypedValue } from './typed-value.ts';

/** The 版记 (7.4): what was typed line by line, then what only the front matter gives. Empty where there is none. */
export function imprintParagraphs(
  typed: readonly (readonly [PrintedLine, readonly TypedValue[]])[],
  elements: DocumentElements,
  format: DocumentFormat,
  habits: DocumentHabits,
): readonly Paragraph[] {
  const group: Group = { kind: 'imprint', format, seal: 'none' };
  const there = new Set(typed.flatMap(([, values]) => values.map(({ element }) => element)));
  const typedRows = rowsOf(typed).map(row => typedRow(row, habits, group));
  const lists = listed(format).flatMap(([name, label]) => {
    const runs = there.has(name) ? [] : elements.given(name);
    return runs.length === 0 ? [] : [listRow(label, runs, group)];
  });
  const printer = there.has('print-date') || format === 'letter' ? undefined : printerRow(elements, group);
  const rows = [...typedRows, ...lists, ...(printer === undefined ? [] : [printer])];
  return [...rows.filter(({ role }) => role === 'imprint'), ...rows.filter(({ role }) => role === 'printer')];
}

function listed(format: DocumentFormat): readonly (readonly [ElementName, string])[] {
  return format === 'bulletin'
    ? [
        ['report-to', '报：'],
        ['send-to', '送：'],
        ['issue-to', '发：'],
        ['copy-to', '抄送：'],
      ]
    : [['copy-to', '抄送：']];
}

/** `抄送：甲，乙。` */
export function listRow(label: string, names: readonly Run[], group: Group): Paragraph {
  const [first] = names;
  if (first === undefined) return elementParagraph('imprint', [], group);
  const last = names.length - 1;
  return elementParagraph(
    'imprint',
    [labelFor(first, label), ...names.map((run, i) => worded(run, '', i < last ? '，' : full(run)))],
    group,
  );
}

function full({ text }: Run): string {
  return /[。.]$/u.test(text) ? '' : '。';
}

function printerRow(elements: DocumentElements, group: Group): Paragraph | undefined {
  const organ = elements.given('printer')[0];
  const date = elements.given('print-date')[0];
  const copies = elements.given('copies')[0];
  const dated = date === undefined ? undefined : worded(date, '', /印发?$/u.test(date.text) ? '' : '印发');
  const runs = [organ, dated ?? copies].filter(run => run !== undefined);
  return runs.length === 0 ? undefined : elementParagraph('printer', runs, group);
}

type TypedRow = readonly (readonly [PrintedLine, readonly TypedValue[]])[];

/** The lines of each row: a list goes on below a line without a label, 印发机关 may stand above its date. */
function rowsOf(typed: TypedRow): readonly TypedRow[] {
  const rows: (readonly [PrintedLine, readonly TypedValue[]])[][] = [];
  for (const line of typed) {
    const row = rows.at(-1);
    if (row !== undefined && belongTogether(row.at(-1)?.[1] ?? [], line[1])) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

function belongTogether(above: readonly TypedValue[], values: readonly TypedValue[]): boolean {
  const [first] = values;
  const last = above.at(-1);
  if (first === undefined || last === undefined) return false;
  if (last.element === 'printer') return first.element === 'print-date';
  return values.length === 1 && first.start === 0 && first.element === last.element && LISTED.has(first.element);
}

const LISTED: ReadonlySet<TypedElement> = new Set<TypedElement>(['copy-to', 'report-to', 'send-to', 'issue-to', 'addressee']);

/** Typed lines with their words as they are: the name of the list before the names, the organ before the date. */
function typedRow(row: TypedRow, habits: DocumentHabits, group: Group): Paragraph {
  const printed = row.flatMap(([line, values]) =>
    values.some(({ element }) => element === 'print-date') ? printerRuns(line, values, habits) : [],
  );
  if (printed.length > 0) return elementParagraph('printer', [...organsAbove(row, habits), ...printed], group);
  // 共印60份 is no list: it stands where 印发机关 does.
  if (row.every(([, values]) => values.every(({ element }) => element === 'copies')))
    return elementParagraph('printer', organsAbove(row, habits), group);
  return elementParagraph(
    'imprint',
    row.flatMap(([line, values], i) => listRuns(line, i === 0 ? (values[0]?.start ?? 0) : 0, habits)),
    group,
  );
}

function organsAbove(row: TypedRow, habits: DocumentHabits): readonly Run[] {
  return row.flatMap(([line, values]) =>
    values.some(({ element }) => element === 'print-date') ? [] : [runOfLine(line, habits, 0, line.text.length)],
  );
}

/** The organ with its label, then the date with all that stands behind it. */
function printerRuns(line: PrintedLine, values: readonly TypedValue[], habits: DocumentHabits): readonly Run[] {
  const at = values.findIndex(({ element }) => element === 'print-date');
  const start = stretchesOf(line.text, values)[at]?.start ?? 0;
  const dated = runOfLine(line, habits, start, line.text.length);
  return start === 0 ? [dated] : [runOfLine(line, habits, 0, line.text.slice(0, start).trimEnd().length), dated];
}

function listRuns(line: PrintedLine, start: number, habits: DocumentHabits): readonly Run[] {
  const { length } = line.text;
  if (!/[:：]/u.test(line.text.slice(0, start))) return [runOfLine(line, habits, 0, length)];
  const label = runOfLine(line, habits, 0, line.text.slice(0, start).trimEnd().length);
  if (start >= length) return [label];
  return [{ ...label, label: true }, runOfLine(line, habits, start, length)];
}
