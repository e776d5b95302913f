import { formatMeasures } from '../format-measures.ts';
import type { DocumentFormat } from '../elements/element.ts';
import type { Group, Paragraph, Role, Run } from '../official-document.ts';
import { BLANK } from '../paragraphs.ts';
import type { DocumentElements } from './document-elements.ts';
import { elementParagraph, labelFor, worded } from './runs.ts';

/**
 * The 版头 of a document in the order in which it is printed, with the blank lines up to the title; empty where the document
 * has none of it (GB/T 9704—2012 7.2, 10.1–10.3).
 */
export function headParagraphs(elements: DocumentElements, format: DocumentFormat): readonly Paragraph[] {
  const group: Group = { kind: 'head', format, seal: 'none' };
  const marks = markRuns(elements, format);
  const rows = format === 'letter' ? letterRows(elements, group) : numberRows(elements, format, group);
  const mark = marks.length === 0 ? [] : [elementParagraph('mark', marks, group)];
  const classes = format === 'letter' ? [] : classRuns(elements).map(([role, run]) => elementParagraph(role, [run], group));
  const head = [...classes, ...mark, ...rows];
  return head.length === 0 ? [] : [...head, BLANK, BLANK];
}

/** 份号, 密级和保密期限, 紧急程度, always in this order (7.2.1–7.2.3). */
function classRuns(elements: DocumentElements): readonly (readonly [Role, Run])[] {
  const period = elements.first('secrecy-period')?.text ?? '';
  return (['copy-number', 'secrecy', 'urgency'] as const).flatMap(role => {
    const run = elements.first(role);
    if (run === undefined) return [];
    return [[role, role === 'secrecy' && period !== '' && !run.text.includes('★') ? worded(run, '', `★${period}`) : run] as const];
  });
}

/**
 * The 发文机关标志: what was given as such, else the names of the organs with the ending of the format. Several organs share
 * one 文件, which stands to their right (7.2.4); a letter has that of the first organ only (10.1).
 */
function markRuns(elements: DocumentElements, format: DocumentFormat): readonly Run[] {
  if (format === 'plain') return [];
  const { markEnding } = formatMeasures[format];
  const marks = elements.has('mark') ? elements.all('mark') : elements.given('issuer').map(run => ending(run, markEnding));
  if (marks.length < 2 || format === 'letter') return marks.slice(0, 1);
  const sharing = marks.filter(({ text }) => text.endsWith(SHARED));
  const [shared] = sharing;
  if (shared === undefined || sharing.length > 1) return marks;
  const names = marks.map(run => (run.text.endsWith(SHARED) ? { ...run, text: run.text.slice(0, -SHARED.length).trimEnd() } : run));
  const cut = shared.text.length - SHARED.length;
  return [
    ...names.filter(({ text }) => text !== ''),
    { ...shared, text: SHARED, offset: shared.offset + cut, label: true, placeholders: [] },
  ];
}

const SHARED = '文件';

/** `run` ends as the mark of its format does; a 令 is no 命令. */
function ending(run: Run, end: string): Run {
  return run.text.endsWith(end) || /(?:文件|令|纪要|简报)$/u.test(run.text) ? run : worded(run, '', end);
}

/** 发文字号 on the line of the last 签发人 (7.2.5, 7.2.6); in a 简报 the line of 编发单位 below it. */
function numberRows(elements: DocumentElements, format: DocumentFormat, group: Group): readonly Paragraph[] {
  const number = elements.first('document-number');
  const signatories = format === 'document' ? elements.all('signatory') : [];
  if (signatories.length > 0) return signatoryRows(number, signatories, elements, group);
  const rows = number === undefined ? [] : [elementParagraph('document-number', [number], group)];
  const issuer = isIssued(elements, format) ? issuerRow(elements, group) : undefined;
  return issuer === undefined ? rows : [...rows, issuer];
}

/** Two names on a line (7.2.6). */
function signatoryRows(number: Run | undefined, names: readonly Run[], elements: DocumentElements, group: Group): readonly Paragraph[] {
  const [first] = names;
  if (first === undefined) return [];
  const { label, value } = elements.labelled(first);
  const alone = [value, ...names.slice(1)];
  const rows: Run[][] = [];
  for (let i = 0; i < alone.length; i += 2) rows.push(alone.slice(i, i + 2).map(name => ({ ...name, role: 'signatory' })));
  rows[0]?.unshift({ ...(label ?? labelFor(first, '签发人：')), role: 'signatory' });
  if (number !== undefined) rows.at(-1)?.unshift({ ...number, role: 'document-number' });
  return rows.map(row => elementParagraph('signatory', row, group));
}

/** 编发单位 stands above the rule of a 简报, and of minutes whose writer has typed it there. */
function isIssued(elements: DocumentElements, format: DocumentFormat): boolean {
  return format === 'bulletin' || (format === 'minutes' && elements.hasTyped('issuer'));
}

/** On the left who makes it, on the right the date, or who has signed it. */
function issuerRow(elements: DocumentElements, group: Group): Paragraph | undefined {
  const right = elements.first('issue-date') ?? elements.first('signatory');
  const runs = [elements.first('issuer'), right].filter(run => run !== undefined);
  return runs.length === 0 ? undefined : elementParagraph('issuer', runs, group);
}

/** 份号, 密级, 紧急程度 on the left below the double rule, 发文字号 on the right beside the first of them (10.1). */
function letterRows(elements: DocumentElements, group: Group): readonly Paragraph[] {
  const number = elements.first('document-number');
  const [first, ...others] = classRuns(elements);
  const numberRun: readonly Run[] = number === undefined ? [] : [{ ...number, role: 'document-number' }];
  if (first === undefined) return numberRun.length === 0 ? [] : [elementParagraph('document-number', numberRun, group)];
  const [role, run] = first;
  return [elementParagraph(role, [run, ...numberRun], group), ...others.map(([each, value]) => elementParagraph(each, [value], group))];
}
