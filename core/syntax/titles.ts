import { rankOf } from '../numbering/registry.ts';
import type { BlockRange } from './draft.ts';
import { isAttachmentMark, type Lines } from './lines.ts';
import {
  ADDRESS,
  CARRIES_ON,
  DATE,
  ELEMENT,
  ENDS_OPEN,
  FURNITURE,
  GENERIC,
  HAN,
  HEAD_ELEMENT,
  LONG,
  NOTE,
  PIECE,
  PREFACE,
  SENTENCE,
  SERIES,
  SHORT,
  SUBTITLE,
  TITLE_WORD,
  UNFINISHED,
  YEARLY,
} from './shape.ts';

/** The titles of the reports in a text, as ranges of lines (structure 2, 5). Text order; empty when there is none. */
export function findTitles(lines: Lines): readonly BlockRange[] {
  const titles: BlockRange[] = [];
  const seen = { numbered: false, body: false, rank: Number.POSITIVE_INFINITY };
  const opening = firstOfText(lines);
  for (let line = 0; line < lines.count; line++) {
    const mark = lines.mark(line);
    const opensWithHash = line === opening && mark?.scheme === 'hash' && lines.hashes(line) === 1;
    if (mark !== undefined && !opensWithHash) {
      seen.numbered = true;
      seen.rank = Math.min(seen.rank, rankOf(mark.scheme));
    }
    if (opensWithHash || (mark === undefined && readsLikeTitle(lines, line, line === opening))) {
      const title = wholeTitle(lines, line, titles.at(-1)?.end ?? 0);
      const place = decide(lines, line, title, titles.at(-1), seen);
      if (place !== 'none') {
        if (place === 'replace') titles.pop();
        titles.push(title);
        Object.assign(seen, { numbered: false, body: false, rank: Number.POSITIVE_INFINITY });
        line = title.end - 1;
        continue;
      }
    }
    if (lines.is(line, LONG) || lines.is(line, SENTENCE)) seen.body = true;
  }
  const first = titles[0];
  if (first === undefined || lines.hasNumbered(0, first.first) || endsDocument(lines, first.first)) {
    const untold = openingTitle(lines, opening, first?.first ?? lines.count);
    if (untold !== undefined) titles.unshift(untold);
  }
  return titles;
}

/** A text and its date stand above `line`: a document whose title no word tells. */
function endsDocument(lines: Lines, line: number): boolean {
  if (!lines.is(line - 1, DATE | NOTE)) return false;
  for (let above = line - 2; above > 0; above--) if (lines.is(above, SENTENCE | LONG) && !lines.is(above, FURNITURE)) return true;
  return false;
}

interface Seen {
  /** What stood between the title before and this line. */
  numbered: boolean;
  body: boolean;
  rank: number;
}

/** Short, ends with a word that names a kind of document, and text follows. */
function readsLikeTitle(lines: Lines, line: number, opensText: boolean): boolean {
  if (!lines.is(line, TITLE_WORD | PIECE) || !lines.is(line, HAN) || isAttachmentMark(lines, line - 1)) return false;
  if (lines.is(line, DATE | FURNITURE | SERIES | ELEMENT | HEAD_ELEMENT)) return false;
  if (lines.is(line, PIECE)) return lines.longFollows(line) || textFollows(lines, line);
  if (lines.is(line, ADDRESS | ENDS_OPEN)) return false;
  const text = lines.text(line);
  if (!lines.is(line, SHORT) && !opensText && !text.includes('关于')) return false;
  // `某局总结 | 某某范文网`
  if (/[|｜]/u.test(text)) return false;
  return text.length >= 4 && (lines.longFollows(line) || textFollows(lines, line));
}

/** `new` opens another report, `replace` takes the place of an earlier copy of the title, `none` is a heading or prose. */
function decide(lines: Lines, line: number, whole: BlockRange, current: BlockRange | undefined, seen: Seen): 'new' | 'replace' | 'none' {
  if (current === undefined) return !seen.numbered || lines.is(line, PIECE) || opensReport(lines, line, undefined, seen) ? 'new' : 'none';
  if (followsSignature(lines, line, whole.first, seen)) return 'new';
  if (lines.is(line, PIECE)) return seen.numbered || seen.body || !lines.is(line, TITLE_WORD) ? 'new' : 'replace';
  if (seen.numbered) return opensReport(lines, line, current, seen) ? 'new' : 'none';
  const title = titleText(lines, current);
  const text = titleText(lines, whole);
  if (title === text) return 'replace';
  if (title.includes(text) || lines.is(line, SUBTITLE)) return 'none';
  if (!seen.body) return lines.is(line, GENERIC) ? 'none' : 'replace';
  return sameFamily(title, text) && !lines.is(line, GENERIC) ? 'new' : 'none';
}

/** Behind the date that ends a document another one begins, unless it is marked as an attachment and so a part of the first. */
function followsSignature(lines: Lines, line: number, first: number, seen: Seen): boolean {
  if (!seen.body || lines.is(line, GENERIC)) return false;
  let before = first - 1;
  while (before > first - 6 && (lines.is(before, NOTE) || lines.is(before, HEAD_ELEMENT)) && !lines.is(before, DATE)) before--;
  return lines.is(before, DATE);
}

/** Behind numbered headings a title opens another report when the numbers start again below it and it says whose report it is. */
function opensReport(lines: Lines, line: number, current: BlockRange | undefined, seen: Seen): boolean {
  const title = current === undefined ? '' : titleText(lines, current);
  const text = lines.text(line);
  // The title again is the head of a printed page, unless the numbers start again.
  if (title === text) return startsAgain(lines, line, seen);
  if (lines.is(line, GENERIC) || title.includes(text)) return false;
  if (sameFamily(title, text)) return true;
  // 2024年工作安排 is a part of the report above it.
  if (title !== '' && lines.is(line, YEARLY)) return false;
  return startsAgain(lines, line, seen) && (SPECIFIC.test(text) || (text.length >= 9 && STRONG_END.test(text)));
}

function startsAgain(lines: Lines, line: number, seen: Seen): boolean {
  const next = nextMark(lines, line);
  return next !== undefined && next.ordinal === 1 && rankOf(next.scheme) <= seen.rank;
}

const SPECIFIC = /\d{4}年|20[XxＸ×]{2}年|关于|《|（.+）$/u;
/** 二〇二三年度 on a line of its own. */
const YEAR = /^[\dXx×〇○零一二三四五六七八九十]{2,4}年度?(?:[上下]半年)?$/u;
const STRONG_END = /(?:总结|计划|要点|方案|汇报|报告|讲话|发言|致辞|通知|通报|请示|批复|函|纪要|规划|简报)(?:（[^（）]+）)?$/u;
const ORGANIZATION_END =
  /(?:局|厅|部|处|委|办|委员会|办公室|政府|公司|集团|中心|院|校|大学|学院|站|馆|会|党组|党委|支部|街道|镇|乡|村|分局|支队|大队|组|所|社区)$/u;

/** Titles of one collection begin or end alike: 2020年上半年工作总结（甲局）, 2020年上半年工作总结（乙局）. */
function sameFamily(title: string, other: string): boolean {
  const [a, b] = [title, other].map(text => text.replace(/[\dXx×]/gu, '0'));
  if (a === undefined || b === undefined) return false;
  let prefix = 0;
  while (prefix < Math.min(a.length, b.length) && a[prefix] === b[prefix]) prefix++;
  let suffix = 0;
  while (suffix < Math.min(a.length, b.length) && a.at(-1 - suffix) === b.at(-1 - suffix)) suffix++;
  return prefix >= 6 || (suffix >= 6 && a.length >= 8 && b.length >= 8);
}

function titleText(lines: Lines, title: BlockRange): string {
  let text = '';
  for (let line = title.first; line < title.end; line++) text += lines.text(line);
  return text;
}

/** A mark among the next lines; a title without one so long after it opens no numbered report. */
function nextMark(lines: Lines, line: number): ReturnType<Lines['mark']> {
  for (let next = line + 1; next < Math.min(lines.count, line + 40); next++) {
    const mark = lines.mark(next);
    if (mark !== undefined) return mark;
  }
  return undefined;
}

/** The first heading, the addressee or a paragraph stands close below, as in a short notice. */
function textFollows(lines: Lines, line: number): boolean {
  for (let next = line + 1; next <= line + 4; next++) if (lines.mark(next)?.ordinal === 1) return true;
  return lines.is(line + 1, SENTENCE | ADDRESS) || (lines.is(line + 1, SHORT) && lines.is(line + 2, SENTENCE | ADDRESS));
}

/** A title on two or three lines: 关于…\n…的通知, organization above, continuation below, main title above its subtitle. */
function wholeTitle(lines: Lines, line: number, floor: number): BlockRange {
  let first = line;
  while (first > floor && line - first < LONGEST_TITLE - 1 && joins(lines, first - 1, first)) first--;
  let end = line + 1;
  while (
    end < lines.count &&
    end - first < LONGEST_TITLE &&
    !lines.afterBlank(end) &&
    canBeTitle(lines, end) &&
    goesOn(lines, end - 1, end)
  )
    end++;
  return { first, end: lines.is(line, SUBTITLE) && first < line ? line : end };
}

/** In lines. */
const LONGEST_TITLE = 5;

function joins(lines: Lines, upper: number, lower: number): boolean {
  if (lines.is(lower, GENERIC) && YEAR.test(lines.text(upper))) return !lines.afterBlank(lower);
  if (!canBeTitle(lines, upper) || lines.block(lower) - lines.block(upper) > 2) return false;
  if (lines.is(lower, SUBTITLE) || goesOn(lines, upper, lower)) return true;
  if (lines.text(upper).includes('关于') && !lines.is(upper, TITLE_WORD)) return true;
  return (
    (!lines.afterBlank(lower) || lines.text(lower).startsWith('关于')) &&
    !/[:：]/u.test(lines.text(upper)) &&
    ORGANIZATION_END.test(lines.text(upper)) &&
    lines.text(upper).length <= 25
  );
}

function goesOn(lines: Lines, upper: number, lower: number): boolean {
  return lines.is(upper, UNFINISHED) || (lines.is(lower, CARRIES_ON) && lines.is(lower, TITLE_WORD));
}

function canBeTitle(lines: Lines, line: number): boolean {
  return (
    lines.is(line, SHORT) &&
    lines.is(line, HAN) &&
    !lines.is(line, SENTENCE | DATE | ADDRESS | FURNITURE | SERIES | ELEMENT | HEAD_ELEMENT | NOTE)
  );
}

/** Where no title can be told by its words, the short line that opens the text is one. */
function openingTitle(lines: Lines, line: number, end: number): BlockRange | undefined {
  if (line >= end || !canBeTitle(lines, line) || lines.is(line, ENDS_OPEN | PREFACE | SUBTITLE)) return undefined;
  return wholeTitle(lines, line, line);
}

function firstOfText(lines: Lines): number {
  let line = 0;
  while (lines.is(line, FURNITURE | HEAD_ELEMENT)) line++;
  return line;
}
