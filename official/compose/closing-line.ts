import { officeWords } from '#core';
import { ANY_DATE, DATE, DENSE_DATE, WEEKDAY } from './dates.ts';
import { labelAt, labelName, labelStarts } from './labels.ts';
import { bare, isNames, isOffice, isOrgan, isPerson, isSealed } from './names.ts';
import { dense } from './plain-form.ts';
import { partsOf, type TypedValue, valueAt } from './typed-value.ts';

// What a line at the end of a text holds, by its form alone; lines in plain form.

/** Dates and nothing else, one for each who signs. */
export function readDates(plain: string): readonly TypedValue[] {
  const one = readDate(plain);
  if (one !== undefined) return [one];
  const parts = partsOf(plain, / {2,}/gu).map(({ text, at }) => ({ at, value: readDate(text) }));
  const dates = parts.flatMap(({ at, value }) => (value === undefined ? [] : [{ ...value, start: value.start + at, end: value.end + at }]));
  return dates.length === parts.length ? dates : [];
}

/** A date and nothing else, `成文日期：` or brackets around it left out. */
export function readDate(plain: string): TypedValue | undefined {
  const label = labelAt(plain, ['issue-date']);
  const from = label?.end ?? 0;
  const rest = plain.slice(from);
  if (OPEN_DATE.test(rest)) return valueAt('issue-date', rest, from);
  const match = DATE_ONLY.exec(rest) ?? (label === undefined ? null : BLANK_DATE.exec(rest));
  if (match === null) return plain.length <= 40 && SPACED_DATE.test(dense(rest)) ? valueAt('issue-date', rest, from) : undefined;
  const [whole, date = ''] = match;
  return valueAt('issue-date', date, from + whole.indexOf(date));
}

export function isDateLine(plain: string): boolean {
  return readDate(plain) !== undefined;
}

/** A gap of a template: `（日期）`, `{{发函日期}}`, `[年月日]`. */
const OPEN_DATE = /^ *[([{<《]{1,2}[^()[\]{}<>《》]{0,8}(?:日期|年月日|年 ?月 ?日)[)\]}>》]{1,2} *$/u;
/** `（发文机关署名）`, `【单位名称】`, `{{公司全称}}`. */
const OPEN_NAME =
  /^ *[([{<《]{1,2}[^()[\]{}<>《》。,;]{0,12}(?:署名|落款|单位|机关|名称|全称|公章|姓名|部门)[)\]}>》]{1,2}[\p{Script=Han}]{0,12} *$/u;
const SPACED_DATE = new RegExp(`^${DENSE_DATE}$`, 'u');
const DATE_ONLY = new RegExp(`^ *\\(?(${ANY_DATE}${WEEKDAY})\\)?[.。]? *$`, 'u');
/** Behind a label a date may be left open altogether. */
const BLANK_DATE = /^([ _XxＸ×*.年月日]*)$/u;

/** 署名 and 成文日期 on one line, in either order; undefined where there is no date or nothing beside it. */
export function readSignedDate(plain: string): readonly TypedValue[] | undefined {
  if (plain.length > 120) return undefined;
  const labelled = readSignedParts(plain);
  if (labelled !== undefined) return labelled;
  const nameFirst = NAME_DATE.exec(plain);
  if (nameFirst !== null) {
    const [, lead = '', name = '', gap = '', label = '', date = ''] = nameFirst;
    if (gap === '' && !isOrgan(name) && !isSealed(name)) return undefined;
    const at = lead.length + name.length + gap.length + label.length;
    return [...readSignature(lead + name), valueAt('issue-date', date, at)];
  }
  const [, lead = '', date = '', gap = '', name = ''] = DATE_NAME.exec(plain) ?? [];
  if (name === '') return undefined;
  const signed = readSignature(name).map(value => ({ ...value, start: value.start + gap.length, end: value.end + gap.length }));
  const before = lead.length + date.length;
  return [
    valueAt('issue-date', date, lead.length),
    ...signed.map(value => ({ ...value, start: value.start + before, end: value.end + before })),
  ];
}

/** `填表人：张三  审核人：李四  填表日期：2024年5月6日` */
function readSignedParts(plain: string): readonly TypedValue[] | undefined {
  const starts = labelStarts(plain);
  const parts = starts.map((start, i) => ({ start, text: plain.slice(start, starts[i + 1]) }));
  const dates = parts.filter(({ text }) => readDate(text) !== undefined).length;
  if (parts.length < 2 || dates === 0 || dates === parts.length) return undefined;
  if (!parts.every(({ text }) => readDate(text) !== undefined || signatureForm(text) === 'sure')) return undefined;
  return parts.flatMap(({ start, text }) => {
    const date = readDate(text);
    const values = date === undefined ? readOneSignature(text) : [date];
    return values.map(value => ({ ...value, start: value.start + start, end: value.end + start }));
  });
}

const NAME = '[^ ,;。!?0-9][^,;。!?]{0,40}?[^ ,;。!?]';
const NAME_DATE = new RegExp(`^( *)(${NAME})( *)((?:(?:成文|发文)?日期|时间)? ?:? ?)\\(?(${ANY_DATE})\\)? *$`, 'u');
const DATE_NAME = new RegExp(`^( *)(${DATE})( +)(${NAME}) *$`, 'u');

/** The names of a line that signs, each organ of its own where wide spaces or 、 part them. */
export function readSignature(plain: string): readonly TypedValue[] {
  const starts = labelStarts(plain);
  if (starts.length < 2 || !starts.every(start => labelName(plain.slice(start)) !== undefined)) return readOneSignature(plain);
  return starts.flatMap((start, i) =>
    readOneSignature(plain.slice(start, starts[i + 1])).map(value => ({ ...value, start: value.start + start, end: value.end + start })),
  );
}

function readOneSignature(plain: string): readonly TypedValue[] {
  const label = labelName(plain);
  const from = label === undefined || isOfficeName(label.name) ? 0 : label.end;
  const value = plain.slice(from);
  const organs = organsOf(value);
  if (organs.length > 1) return organs.map(({ text, at }) => valueAt('signature', text, from + at));
  const lead = value.length - value.trimStart().length;
  const name = STAMP_ONLY.test(value) && !OPEN_NAME.test(value) ? '' : bare(value);
  return [{ element: 'signature', start: from + lead, end: from + lead + name.length }];
}

const STAMP_ONLY = /^ *\([^)]{1,6}\) *$/u;

/** `局长` in `局长：张三` belongs to the name; a 组长 or 成员 says what somebody is in this document. */
function isOfficeName(label: string): boolean {
  const office = officeWords.offices.atEnd(label);
  return office !== undefined && !/(?:组长|成员|组员|负责人|委员|代表|主持人|召集人|联络员)$/u.test(label);
}

function organsOf(plain: string): readonly { readonly text: string; readonly at: number }[] {
  const parts = partsOf(plain, / {1,}|、/gu);
  return parts.length > 1 && parts.every(({ text }) => isOrgan(text) || /[团工妇][^ ]{0,3}[委会联]$/u.test(text)) ? parts : [];
}

/** How surely a line names who signs, if it stands where one may. */
export function signatureForm(plain: string): 'sure' | 'person' | 'possible' | undefined {
  const label = labelName(plain);
  if (label !== undefined) {
    const value = plain.slice(label.end).trim();
    if (
      /^(?:联系|电话|地址|时间|记录|主持|议题|受理|邮)/u.test(label.name) ||
      /(?:电话|地址|时间|邮箱|地点|联系人|记录人|主持人)$/u.test(label.name)
    )
      return undefined;
    if ((isPerson(value) || isOrgan(value)) && !signsBy(label.name, plain)) return 'possible';
    return signsBy(label.name, plain) && value.length <= 40 && !/[。;!?]/u.test(value) ? 'sure' : undefined;
  }
  if (OPEN_NAME.test(plain)) return 'sure';
  const name = dense(plain);
  if (name.length > 60 || /[。;!?:“”《》]/u.test(plain) || (/^[0-9(]/u.test(name) && !STAMP_ONLY.test(plain))) return undefined;
  if (isSealed(plain) || (STAMP_ONLY.test(plain) && /章|签/u.test(plain))) return 'sure';
  if (isOrgan(plain) || organsOf(plain).length > 1 || isOffice(plain)) return /,/u.test(plain) ? undefined : 'sure';
  if (isPerson(plain) || isNames(plain)) return 'person';
  const opens = officeWords.closings.atStart(name) ?? officeWords.annotations.atStart(name);
  return name.length <= 26 && opens === undefined && !/[,、]|^(?:请|特此|此|以上|妥否|当否|专此|附)/u.test(plain) ? 'possible' : undefined;
}

function signsBy(label: string, plain: string): boolean {
  return labelAt(plain, ['signature']) !== undefined || /(?:人|组长|成员|签名|签字|签章|盖章|家属)$/u.test(label) || isOfficeName(label);
}

/** A remark or contact between the date and the imprint: in brackets, with a label, or one of the usual sentences. */
export function isAnnotation(plain: string): boolean {
  if (plain.length > 120 || OPEN_NAME.test(plain) || OPEN_DATE.test(plain)) return false;
  if (/^ *\(.*\)[。.]? *$/u.test(plain)) return true;
  const name = dense(plain);
  if (officeWords.annotations.atStart(name) !== undefined || /^(?:此件|本件|备注|注:|注意|附注)/u.test(name)) return true;
  return labelName(plain) !== undefined && !/[。;!?]$/u.test(name);
}

/** Who wrote an article, below it: `（石桥镇党政办供稿）`, `（执笔：张三）`. */
export function isCredit(plain: string): boolean {
  return /^ *\((?:[^()]{1,40}(?:供稿|撰稿|执笔|整理|报道|摄影|供图)|(?:供稿|撰稿|执笔|整理|作者|通讯员|记者|文|来源|稿件来源|供稿单位)人? ?[: ][^()]{1,40})\) *$/u.test(
    plain,
  );
}
