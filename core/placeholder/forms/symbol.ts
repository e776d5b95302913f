import { isBlank, isDigit, isHan, isLatin, isLineBreak, Role } from '../characters.ts';
import { classify } from '../classify.ts';
import type { Meaning } from '../classify.ts';
import { foldText } from '../fold.ts';
import type { Placeholder } from '../placeholder.ts';
import { readDate } from './date.ts';
import { placeholder } from './mask.ts';
import { isFormula } from './prose.ts';
import type { Run } from './run.ts';

/** A gap made of circles, squares, stars or underscores: `〇〇局`, `□□市`, `**同志`, `____`. */
export function readSymbol(text: string, run: Run, floor: number, emphasis: (start: number) => boolean): Placeholder | undefined {
  const previous = text.charCodeAt(run.start - 1);
  const next = text.charCodeAt(run.end);
  if (isLatin(previous) || isLatin(next)) return undefined;
  if (isWrittenNumber(text, run)) return undefined;
  switch (run.role) {
    case Role.star:
      return readStars(text, run, floor, emphasis);
    case Role.underscore:
      return readUnderscores(text, run, floor, emphasis);
    default:
      return readRepeated(text, run, floor);
  }
}

/** 二〇二四年, 二○○九年: the circle is a digit. */
function isWrittenNumber(text: string, { start, end }: Run): boolean {
  if (!/[〇○◯]/u.test(text.charAt(start))) return false;
  return numeral.test(text.charAt(start - 1)) || /^(?:[一二三四五六七八九]{1,2}年|后)/u.test(text.slice(end, end + 3));
}

const numeral = /[一二三四五六七八九十百千零〇]/u;

function readRepeated(text: string, run: Run, floor: number): Placeholder | undefined {
  const length = run.end - run.start;
  const left = foldText(text, run.start - 24, run.start);
  const right = foldText(text, run.end, run.end + 40);
  if (length === 1) {
    const date = severalParts(text, run, readDate(text, run, floor));
    if (date !== undefined) return date;
    // `〔2024〕○号`; a lone circle elsewhere may be a bullet or a box to tick.
    return /[〕\]]$/u.test(left) && right.startsWith('号') ? placeholder(classify(left, right), run.start, run.end) : undefined;
  }
  const date = readDate(text, run, floor);
  if (date !== undefined) return date;
  const touches = isHan(text.charCodeAt(run.start - 1)) || isHan(text.charCodeAt(run.end));
  const meaning = classify(left, right);
  const rating = /[★☆◆◇◎▲■●]/u.test(text.charAt(run.start));
  if (!touches && meaning.kind === 'term') return undefined;
  if (rating && (meaning.kind === 'term' || !isHan(text.charCodeAt(run.end)) || isOrnament(text, run, meaning))) return undefined;
  if (/^(?:是|否|有|无|男|女)/u.test(right) && !/[一-鿿]$/u.test(left)) return undefined;
  return placeholder(meaning, run.start, run.end);
}

/** `◆◆市场◆◆`, `★★★★级酒店`. */
function isOrnament(text: string, { start, end }: Run, { kind, unit = '' }: Meaning): boolean {
  const ahead = text.slice(end, 2 * end - start + 11);
  const again = ahead.indexOf(text.slice(start, end));
  if (again >= 0 && !isHan(ahead.charCodeAt(again + end - start))) return true;
  return /[★☆]/u.test(text.charAt(start)) && (end - start > 3 || kind === 'ordinal' || unit === '' || /[村区店]$/u.test(unit));
}

/** One circle may be a bullet or a box to tick; in `○年○月○日` it is a gap. */
function severalParts(text: string, run: Run, date: Placeholder | undefined): Placeholder | undefined {
  if (date === undefined) return undefined;
  const masked = text.slice(date.span.start, date.span.end).split(text.charAt(run.start)).length - 1;
  return masked >= 2 || /\d/u.test(text.slice(date.span.start, date.span.end)) ? date : undefined;
}

function readStars(text: string, run: Run, floor: number, emphasis: (start: number) => boolean): Placeholder | undefined {
  const length = run.end - run.start;
  const left = foldText(text, run.start - 24, run.start);
  const right = foldText(text, run.end, run.end + 40);
  if (/\d$/u.test(left) && /^\d/u.test(right)) return length >= 3 ? starredNumber(run, left, right, floor) : undefined;
  const date = readDate(text, run, floor);
  if (date !== undefined) return date;
  if (/\d$/u.test(left) || /^[ \d]/u.test(right) || isBullet(text, run)) return undefined;
  const meaning = classify(left, right);
  if (emphasis(run.start)) return undefined;
  if (length === 1) {
    if (
      (!isSuffix(meaning) && meaning.kind !== 'person') ||
      isFormula(left, right, meaning) ||
      /(?:带|标|打|注|加|画|按|以)$/u.test(left) ||
      right.startsWith('号') ||
      /^[一-鿿]{0,4}(?:名称|全称|姓名|电话|地址|代码|类型|性质)/u.test(right)
    )
      return undefined;
    return placeholder(meaning, run.start, run.end);
  }
  if (/[(“《]$/u.test(left) && /^[)”》]/u.test(right)) return placeholder(meaning, run.start, run.end);
  if (!isHan(text.charCodeAt(run.start - 1)) && !isHan(text.charCodeAt(run.end)) && !/X[、和与及]$/u.test(left) && meaning.kind === 'term')
    return undefined;
  if (length === 2 && meaning.kind === 'term' && !/X[、和与及]$/u.test(left) && !isHan(text.charCodeAt(run.start - 1))) return undefined;
  return placeholder(meaning, run.start, run.end);
}

/** `138****1234`. */
function starredNumber(run: Run, left: string, right: string, floor: number): Placeholder | undefined {
  const head = /\d{1,18}$/u.exec(left)?.[0].length ?? 0;
  const tail = /^\d{1,18}/u.exec(right)?.[0].length ?? 0;
  const start = run.start - head;
  return start < floor ? undefined : { kind: 'code', span: { start, end: run.end + tail } };
}

function readUnderscores(text: string, run: Run, floor: number, emphasis: (start: number) => boolean): Placeholder | undefined {
  const length = run.end - run.start;
  if (isWholeLine(text, run)) return undefined;
  const date = readDate(text, run, floor);
  if (date !== undefined && (length >= 2 || /\d/u.test(text.slice(date.span.start, date.span.end)))) return date;
  if (length < 2 || (isDigit(text.charCodeAt(run.start - 1)) && isDigit(text.charCodeAt(run.end)))) return undefined;
  const left = foldText(text, run.start - 24, run.start);
  const right = foldText(text, run.end, run.end + 40);
  if (length === 2 && emphasis(run.start)) return undefined;
  return placeholder(classify(left, right), run.start, run.end);
}

/** A rule across the page. */
function isWholeLine(text: string, run: Run): boolean {
  return isEdge(text, run.start - 1, -1) && isEdge(text, run.end, 1);
}

function isEdge(text: string, at: number, step: number): boolean {
  let i = at;
  while (i >= 0 && i < text.length && Math.abs(i - at) < 20 && isBlank(text.charCodeAt(i))) i += step;
  return i < 0 || i >= text.length || isLineBreak(text.charCodeAt(i));
}

function isBullet(text: string, run: Run): boolean {
  return (
    isEdge(text, run.start - 1, -1) &&
    (run.end >= text.length || isBlank(text.charCodeAt(run.end)) || isLineBreak(text.charCodeAt(run.end)))
  );
}

/** A kind that a word behind the gap gives: what makes a lone star or × a gap. */
function isSuffix(meaning: Meaning): boolean {
  return meaning.unit !== undefined && meaning.kind !== 'name' && meaning.kind !== 'term';
}
