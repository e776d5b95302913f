import { isBlank, Role } from '../characters.ts';
import { foldText } from '../fold.ts';
import type { Placeholder } from '../placeholder.ts';
import type { Run } from './run.ts';

/**
 * A date with a masked part, from its first part to its last: `6月X日`, `20XX年X月`, `X月X日上午X时`.
 * A year without 年 (`20XX-20XX年`, `20XX届`) is a date of its own. `floor` is the end of the gap before.
 */
export function readDate(text: string, run: Run, floor: number): Placeholder | undefined {
  const length = run.end - run.start;
  if (length > (run.role === Role.underscore ? 16 : 8)) return undefined;
  const windowStart = Math.max(floor, run.start - 24);
  const folded = maskZeros(foldText(circleDigits(text.slice(windowStart, run.end + 48)), 0, 80));
  const head = run.start - windowStart;
  const headEnd = head + length;
  mayBeDate.lastIndex = headEnd;
  const before = folded.slice(0, head);
  if (!mayBeDate.test(folded) && !mayEndDate.test(before)) return undefined;
  const start = startOf(before);
  const found = endOfDate(folded, start, head, headEnd) ?? endOfDate(folded, head - ownDigits(before), head, headEnd);
  if (found !== undefined) return { kind: 'date', span: { start: windowStart + found.from, end: windowStart + found.end } };
  return (
    bareYear(folded, head, headEnd, windowStart) ?? weekday(folded, head, headEnd, windowStart) ?? clock(folded, head, headEnd, windowStart)
  );
}

/** `二○二X年`: a circle between numerals is a digit, not a mask. */
function circleDigits(text: string): string {
  return text.includes('○') ? text.replace(/(?<=[一二三四五六七八九])○(?=[一二三四五六七八九○XxＸ×])/gu, '〇') : text;
}

/** `〇年〇月`: a circle beside no numeral is a mask. */
function maskZeros(folded: string): string {
  if (!folded.includes('〇')) return folded;
  return folded.replace(/(?<![一二三四五六七八九零十〇])〇+(?![一二三四五六七八九零十〇])/gu, zeros => 'X'.repeat(zeros.length));
}

/** What most masks do not touch: the quick way past them. */
const mayBeDate = /[\dX.]{0,5} ?[年月日号时点:./~至到-]|、[\dX]{1,2}[月日]/uy;
const mayEndDate = /(?:19|20)\d?$|周$|星期$|礼拜$|[:./-]$/u;

interface Found {
  readonly from: number;
  readonly end: number;
}

const UNITS = '年月日时分';
const known =
  /(?:(?:(?:19|20)\d{2}|[一二三四五六七八九〇零]{4}) ?年 ?)?(?:\d{1,2} ?月(?:份 ?)?)?(?:\d{1,2} ?[日号] ?)?(?:上午|下午|中午|晚上|晚)? ?(?:\d{1,3}|[一二三四五六七八九〇零]{2,3})?$/u;

/** Where known parts of the same date begin: `2020年` in `2020年X月`. */
function startOf(before: string): number {
  return known.exec(before)?.index ?? before.length;
}

function ownDigits(before: string): number {
  return /(?:\d{1,3}|[一二三四五六七八九〇零]{2,3})$/u.exec(before)?.[0].length ?? 0;
}

function endOfDate(folded: string, start: number, head: number, headEnd: number): Found | undefined {
  let position = start;
  let rank = -1;
  let end = -1;
  let from = -1;
  let headRank = -1;
  let lone = '';
  let count = 0;
  for (;;) {
    const part = partAt(folded, position, rank);
    if (part === undefined) break;
    if (end < 0) from = part.from;
    if (head >= part.from && head < part.end) {
      headRank = part.rank;
      lone = part.value;
    }
    count++;
    rank = part.rank;
    end = part.end;
    position = part.end;
    if (part.open) break;
  }
  if (headRank < 0 || end < headEnd) return undefined;
  if (count === 1 && !standsAlone(folded, from, end, headRank, lone)) return undefined;
  return { from, end };
}

interface Part extends Found {
  readonly rank: number;
  readonly value: string;
  /** `X月X-X日`: the first day, whose unit comes with the second. */
  readonly open: boolean;
}

const value = /(?:[\dX]{1,16}|[一二三四五六七八九〇零]{2,4}X{0,2}|(?:上午|下午|中午|晚上|晚|早上|凌晨) ?[\dX]{1,2})/uy;

function partAt(folded: string, position: number, rank: number): Part | undefined {
  const from = skipSpace(folded, position);
  if (rank >= 0 && from - position > 1) return undefined;
  value.lastIndex = from;
  const text = value.exec(folded)?.[0];
  if (text === undefined) return undefined;
  const digits = text.replace(/^[^\dX一二三四五六七八九〇零]+/u, '');
  const after = from + text.length;
  const unitAt = skipSpace(folded, after);
  const unit = folded.charAt(unitAt);
  const next = rankOf(unit);
  if (next >= 0 && (rank < 0 || next === rank + 1)) {
    const valid = isValue(digits, next) && !isLongerWord(folded, unitAt, next, digits);
    if (!valid) return undefined;
    return { from: rank < 0 ? after - digits.length : from, end: unitAt + 1, rank: next, value: digits, open: false };
  }
  if (rank < 0) return undefined;
  const range = /^[-~至到]{1,4}[\dX]{1,2} ?([月日号时])/u.exec(folded.slice(after, after + 10));
  if (range === null || rankOf(range[1] ?? '') !== rank + 1 || !digits.includes('X') || !isValue(digits, rank + 1)) return undefined;
  return { from, end: after, rank: rank + 1, value: digits, open: true };
}

function rankOf(unit: string): number {
  if (unit === '') return -1;
  return unit === '号' ? 2 : unit === '点' ? 3 : UNITS.indexOf(unit);
}

function isValue(digits: string, rank: number): boolean {
  if (rank === 0) return /^(?:\d{2}X{1,6}|\d{3}X|X{1,16}|\d{2}X{7,14}|\d{4}|\d{2}X\d|[一二三四五六七八九〇零]{2,4}X{0,2})$/u.test(digits);
  return /^(?:\d{0,2}X{1,4}|X{5,16}|\d{1,2})$/u.test(digits);
}

const longer: readonly RegExp[] = [
  /^(?:级|龄|限|均|检|会|报|鉴|审|货|轻|夜|画|俗|味|代)/u,
  /^(?:报|刊|均|薪|球|饼|嫂|季|光|子|经|度)/u,
  /^(?:报|期|常|程|均|益|用|产|本(?![月年])|照|夜|志|记|化|语|托|游|间)/u,
  /^(?:间|代|期|候|刻|常|尚|段|空|政|值|位|评|赞|击|心)/u,
  /^(?:管|局|公司|会|行|院|校|别|类|析|布|级|工|享|配|部|社|支)/u,
];

/** `XX日报`, `XX月季`, `X年级`: the unit begins another word. A year with its century is a year all the same. */
function isLongerWord(folded: string, unitAt: number, rank: number, digits: string): boolean {
  if (rank === 0 && /\d/u.test(digits)) return false;
  if (rank === 0 && digits.length >= 4) return /^[级龄限]/u.test(folded.slice(unitAt + 1));
  if (folded.charAt(unitAt) === '号') return /^(?:文|楼|令|线|码|称|院|公告|门|机)/u.test(folded.slice(unitAt + 1, unitAt + 3));
  return longer[rank]?.test(folded.slice(unitAt + 1, unitAt + 3)) ?? false;
}

const duration =
  /(?:近|历时|共计?|连续|为期|未来|今后|过去|满|长达|约|达|工龄|有效期|期限|任职|工作|服务|从业|党龄|最近|已有|不超过|超过|至少|服役|徒刑|前|后|第|每|[一二两三四五六七八九十]是) ?$/u;

/** One part only: `X月`, `XX年`; but `近X年`, `X日内` are lengths of time and `X时` is when. */
function standsAlone(folded: string, from: number, end: number, rank: number, digits: string): boolean {
  const left = folded.slice(Math.max(0, from - 6), from);
  const right = folded.slice(end, end + 3);
  switch (rank) {
    case 0:
      if (/^X+$/u.test(digits) && /(?:共计?|历时|为期|连续|未来|长达) ?$/u.test(left)) return false;
      if (digits.length >= 4 || /^[一二三四五六七八九〇零]/u.test(digits)) return true;
      if (/第 ?$/u.test(left) || duration.test(left)) return false;
      if (/^X$/u.test(digits)) return /(?:^|[,，。；;、]) ?$/u.test(left) && /^(?:是|全[省市县区国年]|底|初|末|度)/u.test(right);
      return digits.length >= 2 && !/^(?:来|内|多|间|期|以上|以内|之|规划|计划|行动|,?X[个月])/u.test(right);
    case 1:
      return !/第 ?$/u.test(left);
    case 2:
      return folded.charAt(end - 1) === '日' && !/^(?:内|游|以内|之内)/u.test(right) && !/第 ?$/u.test(left);
    case 3:
      return /(?:上午|下午|中午|晚上|晚|早上|早|凌晨|当[天日]|\d日|时间:) ?$/u.test(left) || /^(?:整|许)/u.test(right);
    default:
      return false;
  }
}

/** `20XX-20XX年`, `20XX届`, `〔20XX〕`, `X-X月`, and dates in digits: `20XX.X.X`. */
function bareYear(folded: string, head: number, headEnd: number, base: number): Placeholder | undefined {
  const digits = /(?:19|20)\d?$/u.exec(folded.slice(0, head))?.[0].length ?? 0;
  const right = folded.slice(headEnd);
  const before = folded.charAt(head - digits - 1);
  const outside = !/[\dA-Za-z.]/u.test(before);
  if (digits >= 2 && headEnd - head + digits >= 4 && headEnd - head <= 4 && outside) {
    const numeric = /^([-./])[\dX]{1,2}\1[\dX]{1,2}(?![\dX年])/u.exec(right) ?? /^\.[\dX]{1,2}(?![\dX年%万亿元])/u.exec(right);
    if (numeric !== null) return { kind: 'date', span: { start: base + head - digits, end: base + headEnd + numeric[0].length } };
    if (headEnd - head + digits === 4 && /^(?:[-~至到/、〕\])】,，。; ]|届|级|学年|财年|$)/u.test(right)) {
      return { kind: 'date', span: { start: base + head - digits, end: base + headEnd } };
    }
  }
  const numeric = /^([-./])(?:\d{1,2}|X{1,2})\1(?:\d{1,2}|X{1,2})(?![\dX])/u.exec(right);
  if (numeric !== null && headEnd - head === 4 && digits === 0 && outside) {
    return { kind: 'date', span: { start: base + head, end: base + headEnd + numeric[0].length } };
  }
  const known4 = /(?:^|[^\d.])((?:19|20)\d{2}([-./])(?:\d{1,2}\2)?)$/u.exec(folded.slice(0, head));
  if (
    known4?.[1] !== undefined &&
    headEnd - head <= 2 &&
    (/^([-./])(?:\d{1,2}|X{1,2})(?![\dX年])/u.test(right) || /[-./]\d{1,2}[-./]$/u.test(known4[1]))
  ) {
    const tail = /^[-./](?:\d{1,2}|X{1,2})(?![\dX])/u.exec(right)?.[0].length ?? 0;
    return { kind: 'date', span: { start: base + head - known4[1].length, end: base + headEnd + tail } };
  }
  const month = /^(?:[-~至到]{1,2}|、)(?:\d{1,2}|X{1,2}) ?(?:月(?![均度刊报])|日(?![报常]))/u.exec(right);
  if (month !== null && headEnd - head <= (right.startsWith('、') ? 1 : 2)) {
    return { kind: 'date', span: { start: base + head, end: base + headEnd } };
  }
  return undefined;
}

/** `星期X`, `周X下午`. */
function weekday(folded: string, head: number, headEnd: number, base: number): Placeholder | undefined {
  if (headEnd - head > 2) return undefined;
  const left = folded.slice(0, head);
  const right = folded.slice(headEnd);
  const name =
    /(?:星期|礼拜)$/u.exec(left)?.[0] ??
    (headEnd - head === 1 && (/^(?:上午|下午|晚|早|[)、])/u.test(right) || (/[每(]周$/u.test(left) && /^(?:[,，、。至到-]|$)/u.test(right)))
      ? /周$/u.exec(left)?.[0]
      : undefined);
  if (name === undefined) return undefined;
  return { kind: 'date', span: { start: base + head - name.length, end: base + headEnd } };
}

/** `XX:XX`, `9:XX`. */
function clock(folded: string, head: number, headEnd: number, base: number): Placeholder | undefined {
  if (headEnd - head > 2) return undefined;
  const right = /^:(?:X{1,2}|\d{2})(?![X\d:])/u.exec(folded.slice(headEnd));
  if (/(?:^|[X\d]):$/u.test(folded.slice(0, head)) && right !== null) return undefined;
  // `负责人：XX：XX同志` is no time: before Han, something that goes before a time is wanted.
  const afterTime = /[日午晚-] ?$|[至到]$/u.test(folded.slice(0, head));
  if (right !== null && !afterTime && /^(?![前后至到起整准开的])[一-鿿]/u.test(folded.slice(headEnd + right[0].length))) return undefined;
  const bounded = /(?:^|[日午晚上间:()（,， -]|[-~至到]) ?$/u.test(folded.slice(0, head));
  if (right !== null && (headEnd - head === 2 ? bounded : /[午晚晨早] ?$/u.test(folded.slice(0, head))))
    return { kind: 'date', span: { start: base + head, end: base + headEnd + right[0].length } };
  const left = /(?:^|[^\d])(\d{1,2}:)$/u.exec(folded.slice(0, head))?.[1];
  if (left !== undefined && headEnd - head === 2 && !/^[一-鿿]/u.test(folded.slice(headEnd, headEnd + 1))) {
    return { kind: 'date', span: { start: base + head - left.length, end: base + headEnd } };
  }
  return undefined;
}

function skipSpace(folded: string, position: number): number {
  return isBlank(folded.charCodeAt(position)) ? position + 1 : position;
}
