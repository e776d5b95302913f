import { partsOf, type TypedValue, valueAt } from './typed-value.ts';

// Lines of 附件说明 and the lines above an attachment, by their form alone; lines in plain form.

/** `附件：1. 甲`, `附：乙`, `附件1：丙`, `附表`; undefined for another line and for a sentence. */
export function readAttachmentNote(plain: string): readonly TypedValue[] | undefined {
  const match = OPENING.exec(plain);
  if (match === null || isSentence(plain)) return undefined;
  const from = match[0].length;
  if (plain.slice(from).trim() === '') return [{ element: 'attachment', start: plain.length, end: plain.length }];
  return attachmentNames(plain, from);
}

const COUNT = '(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})';
const OPENING = new RegExp(
  `^ *附 ?(?:件|表|图|录)?(?:目录|清单|名称)? ?${COUNT}?(?:\\([^()]{1,8}\\))?(?: ?: ?|(?= *$)| +(?=${COUNT}[.、])|(?<=[件表附]) +(?=[^ ]{3,40}$))`,
  'u',
);

/** The names from `from` on, without their numbers. */
export function attachmentNames(plain: string, from: number): readonly TypedValue[] {
  const parts = partsOf(plain.slice(from), ITEM);
  return parts
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, at }) => valueAt('attachment', text.replace(/[;,、。]? *$/u, ''), from + at));
}

/** A number before a name: `1.`, `（2）`, `③`, `三、`. */
const ITEM = /(?<=^|[ ;,、。])(?:[0-9]{1,2} ?[.、](?![0-9])|\([0-9一二三四五六七八九十]{1,2}\)|[①-⑳]|[一二三四五六七八九十]{1,2}、) */gu;

/** A further name of a list: `2. 乙`. */
export function isAttachmentItem(plain: string): boolean {
  return (
    /^ *(?:[0-9]{1,2} ?[.、]|\([0-9一二三四五六七八九十]{1,2}\)|[①-⑳]|[一二三四五六七八九十]{1,2}、)/u.test(plain) && !isSentence(plain)
  );
}

function isSentence(plain: string): boolean {
  return plain.length > 90 || /[。!?]./u.test(plain) || /,.*[。!?]$/u.test(plain);
}

/** `附件1`, `附表 2：`, `附件3：名单` above an attachment; the values of the mark and of a title behind it. */
export function readAttachmentMark(plain: string): readonly TypedValue[] | undefined {
  const match = MARK.exec(plain);
  if (match === null) return undefined;
  const [, lead = '', mark = '', colon = '', title = ''] = match;
  const marked = valueAt('attachment-mark', mark, lead.length);
  return title === '' ? [marked] : [marked, valueAt('attachment-title', title, lead.length + mark.length + colon.length)];
}

const MARK = new RegExp(`^( *\\[? ?)(附 ?(?:[件表图录] ?${COUNT}?(?:-${COUNT})?|${COUNT}))(?:\\])?(?:( ?: ?)([^。;,]{0,50}))? *$`, 'u');
