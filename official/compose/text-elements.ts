import type { Group, Paragraph, Run } from '../official-document.ts';
import type { DocumentElements } from './document-elements.ts';
import { elementParagraph, labelFor, worded } from './runs.ts';

// The elements between head and end that only the front matter gives; each empty where it gives none.

export function titleParagraph(elements: DocumentElements): readonly Paragraph[] {
  const [title] = elements.given('title');
  return title === undefined ? [] : [elementParagraph('title', [title], undefined)];
}

/** `甲，乙：` (7.3.2). */
export function addresseeParagraph(elements: DocumentElements): readonly Paragraph[] {
  const names = elements.given('addressee');
  const last = names.length - 1;
  if (last < 0) return [];
  return [
    elementParagraph(
      'addressee',
      names.map((run, i) => worded(run, '', i < last ? '，' : /[：:]$/u.test(run.text) ? '' : '：')),
      undefined,
    ),
  ];
}

/** `附件：1. 甲` and one line for each further name; a single one without number (7.3.4). */
export function attachmentNotes(elements: DocumentElements): readonly Paragraph[] {
  const names = elements.given('attachment');
  return names.map((run, i) => {
    const number = names.length === 1 || /^\d{1,2}[.．、]/u.test(run.text) ? '' : `${i + 1}. `;
    return elementParagraph('attachment-note', [worded(run, i === 0 ? `附件：${number}` : number, '')], undefined);
  });
}

/** In round brackets (7.3.6). */
export function annotationParagraph(elements: DocumentElements): readonly Paragraph[] {
  return elements.given('annotation').map(run => {
    const bracketed = /^[（(].*[）)]$/u.test(run.text);
    return elementParagraph('annotation', [bracketed ? run : worded(run, '（', '）')], undefined);
  });
}

/** 出席、请假、列席, in this order, a blank line above (10.3). */
export function attendanceParagraphs(elements: DocumentElements): readonly Paragraph[] {
  const rows = ATTENDANCE.flatMap(([name, label]) => {
    const names = elements.given(name);
    const [first] = names;
    if (first === undefined) return [];
    const runs: readonly Run[] = names.map((run, i) => worded(run, '', i < names.length - 1 ? '　' : ''));
    return [elementParagraph('attendance', [labelFor(first, `${label}：`), ...runs], NO_GROUP)];
  });
  return rows.length === 0 ? [] : [elementParagraph('blank', [], NO_GROUP), ...rows];
}

const NO_GROUP: Group | undefined = undefined;
const ATTENDANCE = [
  ['present', '出席'],
  ['absent', '请假'],
  ['attending', '列席'],
] as const;
