import { type LabelledElement } from '#core';
import { DATE } from './dates.ts';
import { labelAt, labelName, labelStarts } from './labels.ts';
import { type TypedValue, valueAt } from './typed-value.ts';

// What a line of a 版记 holds, by its form alone; lines in plain form.

/** A line that is of a 版记 wherever it stands at the end: `抄送：…`, `某某办公室  2024年7月9日印发`, `共印50份`. */
export function readImprintLine(plain: string): readonly TypedValue[] | undefined {
  return readPrinter(plain) ?? readCopies(plain) ?? readLists(plain);
}

/** 印发机关和印发日期: `某某局办公室  2024年7月10日印发（共印50份）`. */
export function readPrinter(plain: string): readonly TypedValue[] | undefined {
  const match = plain.length > 160 ? null : PRINTER.exec(plain);
  if (match === null) return undefined;
  const [, lead = '', label = '', organ = '', gap = '', dateLabel = '', date = '', printed = '', copiesGap = '', copies = ''] = match;
  if (printed === '' && label === '' && dateLabel === '') return undefined;
  const organAt = lead.length + label.length;
  const dateAt = organAt + organ.length + gap.length + dateLabel.length;
  const copiesAt = dateAt + date.length + printed.length + copiesGap.length;
  return [
    ...(organ.trim() === '' ? [] : [valueAt('printer', organ.replace(/ ?印发$/u, ''), organAt)]),
    valueAt('print-date', date, dateAt),
    ...(copies === '' ? [] : [valueAt('copies', copies, copiesAt)]),
  ];
}

const COPIES = '(?:共|加)?印(?:发|数|制)? ?:? ?[0-9一二三四五六七八九十百XxＸ×*]{1,5} ?[份册]|共 ?[0-9]{1,5} ?份';
const PRINTER = new RegExp(
  `^( *)((?:印[发制](?:机关|单位) ?: ?)?)([^,;。:]{0,40}?)( *)((?:印发(?:日期|时间) ?: ?)?)(${DATE})( ?(?:印发|印制|印|发)?)( *\\(?)((?:${COPIES})?)\\)? *$`,
  'u',
);

function readCopies(plain: string): readonly TypedValue[] | undefined {
  const match = COPIES_LINE.exec(plain);
  const [, lead = '', copies = ''] = match ?? [];
  return match === null ? undefined : [valueAt('copies', copies, lead.length)];
}

const COPIES_LINE = new RegExp(`^( *\\(? ?)(${COPIES}) ?\\)?[。.]? *$`, 'u');

/** `抄送：甲，乙。`, several on a line: `报：甲  送：乙`. */
function readLists(plain: string): readonly TypedValue[] | undefined {
  if (labelAt(plain, LISTS) === undefined) return undefined;
  const starts = labelStarts(plain).filter(start => labelAt(plain.slice(start), ALL) !== undefined);
  return starts.flatMap((start, i) => labelledValue(plain, start, starts[i + 1] ?? plain.length));
}

/** A line with a label of the 版记 that other places may have, too: `打印：甲  校对：乙`, `联系人：丙`. */
export function readImprintOther(plain: string): readonly TypedValue[] | undefined {
  return labelAt(plain, ['imprint-other']) === undefined && !/[:：]/u.test(plain.slice(0, 14))
    ? undefined
    : [valueAt('imprint-other', plain, 0)];
}

/** The other labels that nothing but a 版记 has. */
export function isImprintOther(plain: string): boolean {
  return OWN.has(labelName(plain)?.name ?? '');
}

const OWN: ReadonlySet<string> = new Set('主题词 打印 校对 打字 校核 监印 编校 核稿 拟稿 拟稿人 责任编辑 责编'.split(' '));
const LISTS: readonly LabelledElement[] = ['copy-to', 'report-to', 'send-to', 'issue-to', 'addressee', 'printer', 'copies'];
const ALL: readonly LabelledElement[] = [...LISTS, 'print-date', 'imprint-other'];

function labelledValue(plain: string, start: number, end: number): readonly TypedValue[] {
  const part = plain.slice(start, end);
  const label = labelAt(part, ALL);
  if (label === undefined) return [];
  if (label.element === 'imprint-other') return [valueAt('imprint-other', part, start)];
  return [valueAt(label.element, unpointed(part.slice(label.end)), start + label.end)];
}

/** Without the last mark of punctuation. */
export function unpointed(plain: string): string {
  return plain.replace(/[。.,、;:]? *$/u, '');
}
