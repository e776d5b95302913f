import type { DocumentHabits } from '#core';
import type { DocumentFormat, ElementName } from '../elements/element.ts';
import type { Group, Paragraph, Run } from '../official-document.ts';
import type { PrintedLine } from '../roles.ts';
import type { DocumentElements } from './document-elements.ts';
import { elementParagraph, labelFor, runOfLine, worded } from './runs.ts';
import type { TypedValue } from './typed-value.ts';

/** The 版记 (7.4): what was typed line by line, then what only the front matter gives. Empty where there is none. */
export function imprintParagraphs(
  typed: readonly (readonly [PrintedLine, readonly TypedValue[]])[],
  elements: DocumentElements,
  format: DocumentFormat,
  habits: DocumentHabits,
): readonly Paragraph[] {
  const group: Group = { kind: 'imprint', format, seal: 'none' };
  const there = new Set(typed.flatMap(([, values]) => values.map(({ element }) => element)));
  const typedRows = typed.map(([line, values]) => typedRow(line, values, habits, group));
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

/** A typed line with its words as they are: the name of the list before the names, the organ before the date. */
function typedRow(line: PrintedLine, values: readonly TypedValue[], habits: DocumentHabits, group: Group): Paragraph {
  const { length } = line.text;
  const date = values.find(({ element }) => element === 'print-date');
  const organ = values.find(({ element }) => element === 'printer');
  if (date !== undefined) {
    const dated = runOfLine(line, habits, date.start, length);
    return elementParagraph('printer', organ === undefined ? [dated] : [runOfLine(line, habits, organ.start, organ.end), dated], group);
  }
  const start = values[0]?.start ?? 0;
  const label = runOfLine(line, habits, 0, start);
  const rest = runOfLine(line, habits, start, length);
  return elementParagraph('imprint', start === 0 ? [rest] : [{ ...label, text: label.text.trimEnd(), label: true }, rest], group);
}
