import { foldVariants, parseHanNumeral } from '#core';

/** A day as a writer gives it. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** As the standard writes it: `2024年7月9日`. */
  readonly standard: string;
  /** There is such a day. */
  readonly isPossible: boolean;
}

/** Reads a date in any of its usual forms, 2024-07-09 and 二〇二四年七月九日 included; undefined for anything else. */
export function readDate(text: string): WrittenDate | undefined {
  const plain = foldVariants(text)
    .replace(/\s/gu, '')
    .replace(/(?<=[日号])印发$/u, '');
  const arabic = /^(\d{4}|\d{2})[-—./年](\d{1,2})[-—./月](\d{1,2})[日号]?$/u.exec(plain);
  if (arabic !== null) return dateOf(fullYear(arabic[1] ?? ''), Number(arabic[2]), Number(arabic[3]));
  const han = /^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})日$/u.exec(plain);
  if (han === null) return undefined;
  const year = [...(han[1] ?? '')].reduce((sum, digit) => sum * 10 + (parseHanNumeral(digit) ?? 0), 0);
  return dateOf(year, parseHanNumeral(han[2] ?? '') ?? 0, parseHanNumeral(han[3] ?? '') ?? 0);
}

/** The day of an ISO date as the standard writes it. */
export function standardDate(today: string): string {
  const [year, month, day] = today.split('-').map(part => Number.parseInt(part, 10));
  return `${year ?? 0}年${month ?? 0}月${day ?? 0}日`;
}

/** Less than 0 when the first is the earlier day. */
export function compareDates(a: WrittenDate, b: WrittenDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

function dateOf(year: number, month: number, day: number): WrittenDate {
  const isPossible = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return { year, month, day, standard: `${year}年${month}月${day}日`, isPossible };
}

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
