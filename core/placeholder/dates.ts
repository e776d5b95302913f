import type { Span } from '../text/span.ts';
import { foldText } from './fold.ts';

/** Parts of a date, of which at least two are open: X月X日, 20XX年X月, ____年__月__日. As one gap, from the first open part on. */
export function datesIn(text: string): readonly Span[] {
  const found: Span[] = [];
  const folded = foldText(text, 0, text.length)
    .replace(/(?<![一二三四五六七八九十])[〇○](?![一二三四五六七八九十])/gu, 'X')
    .replace(/(?<=[一二三四五六七八九])○(?=[一二三四五六七八九X])/gu, '0')
    .replace(/[一二三四五六七八九〇零]{2,4}(?=X{0,2}年)/gu, numeral => '2'.repeat(numeral.length));
  for (const match of folded.matchAll(DATE)) {
    const parts = [...match[0].matchAll(DATE_PART)];
    const open = parts.filter(part => /X/u.test(part[1] ?? '') || /^[ ?]+$/u.test(part[1] ?? '') || part[1] === '00');
    if (open.length < 2) continue;
    const first = open[0];
    const last = open.at(-1);
    if (first === undefined || last === undefined) continue;
    const leading = /^ */u.exec(first[0])?.[0].length ?? 0;
    // Of a long blank in front of the year only its last columns belong to the date: the rest is indent.
    const from = /X/u.test(first[1] ?? '') ? leading : leading > 4 ? leading - 2 : 0;
    found.push({ start: match.index + first.index + from, end: match.index + last.index + last[0].length });
  }
  for (const match of text.matchAll(BRACKETED_DATE)) found.push({ start: match.index, end: match.index + match[0].length });
  for (const match of folded.matchAll(
    /(?<![\dX])(?:[X_]{1,2}|\d{1,2}):[X_]{2}(?![\dX:])|(?<![\dX])[X_]{1,2}:\d{2}(?![\dX])|(?<![\dX.])(?:20X{2}|X{4}|\d{4})([-./])(?:X{1,2}|\d{1,2})\1(?:X{1,2}|\d{1,2})(?![\dX])/gu,
  )) {
    if (match[0].includes('X')) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** 【年】年【月】月, {yyyy}年{mm}月{dd}日 */
const BRACKETED_DATE =
  /(?:(?:\d{4}年)?[【[［（({<＜〔](?:年份?|月份?|日|时|[yY]{2,4}|[mM]{1,2}|[dD]{1,2}|[hH]{1,2}|X{1,4})[】\]］）)}>＞〕](?:年|月|日|时)?){2,5}/gu;
const DATE_VALUE = '(?:[\\dX?]{1,16} ?|\\d{0,2} {1,12})';
const DATE_UNIT = '(?:年度?|月份?|[日号]|[时時点](?![间候代刻期])|分(?![别类局级公管析布]))';
const DATE = new RegExp(`(?:${DATE_VALUE}${DATE_UNIT} ?){2,5}`, 'gu');
const DATE_PART = new RegExp(`(${DATE_VALUE})(?:年度?|月份?|[日号]|[时時点]|分)`, 'gu');
