import { wordStarts } from '#core';
import type { Lines, Room } from './break-lines.ts';
import { breakLines, mayBreakBetween } from './break-lines.ts';
import { measure, traitsOf } from './metrics.ts';

/**
 * Breaks a title by meaning into lines that form a trapezoid or a diamond (GB/T 9704 7.3.1): never inside 《》 or a
 * word, no line of one or two characters, no `的` carried to the next line.
 *
 * `written` are the offsets where the writer broke the title over several lines; these lines are kept if each fits.
 */
export function breakTitle(text: string, room: Room, written: readonly number[] = []): Lines {
  const own = [0, ...written];
  if (written.length > 0 && fits(text, own, room)) return toLines(text, own, room);
  const count = Math.ceil((widthOf(text, room) - TOLERANCE) / (room.right - room.left));
  if (count <= 1) return toLines(text, [0], room);
  if (count > MOST_LINES || text.length > MOST_CHARACTERS) return breakLines(text, room);
  return toLines(text, best(text, room, count) ?? breakLines(text, room).starts, room);
}

const TOLERANCE = 0.2;
const MOST_LINES = 4;
const MOST_CHARACTERS = 120;
/** Costs, in characters of raggedness that one would accept to avoid them. */
const INSIDE_BRACKETS = 60;
const INSIDE_WORD = 30;
const DANGLING = 8;
const TINY_LINE = 40;
const HOURGLASS = 12;
const RECTANGLE = 5;

interface Choice {
  readonly starts: readonly number[];
  readonly cost: number;
}

/** The cheapest way to cut `text` into `count` lines; undefined when none fits. */
function best(text: string, room: Room, count: number): readonly number[] | undefined {
  const costs = breakCosts(text);
  const offsets = prefixWidths(text, room);
  const width = room.right - room.left;
  const places = [...costs.keys()];
  let winner: Choice | undefined;
  const choose = (starts: readonly number[], cost: number, from: number): void => {
    if (winner !== undefined && cost >= winner.cost) return;
    const start = starts[starts.length - 1] ?? 0;
    const begin = offsets[start] ?? 0;
    if (starts.length === count) {
      if ((offsets[text.length] ?? 0) - begin > width + TOLERANCE) return;
      const total = cost + shapeCost(starts, text.length, offsets, room.em);
      if (winner === undefined || total < winner.cost) winner = { starts, cost: total };
      return;
    }
    for (let i = from; i < places.length; i++) {
      const place = places[i] ?? 0;
      if ((offsets[place] ?? 0) - begin > width + TOLERANCE) return;
      const remaining = (offsets[text.length] ?? 0) - (offsets[place] ?? 0);
      if (remaining > width * (count - starts.length) + TOLERANCE) continue;
      choose([...starts, place], cost + (costs.get(place) ?? 0), i + 1);
    }
  };
  choose([0], 0, 0);
  return winner?.starts;
}

/** How ill the lines look together: too even, narrow in the middle, far apart, or nearly empty. */
function shapeCost(starts: readonly number[], end: number, offsets: readonly number[], em: number): number {
  const widths = starts.map((start, i) => ((offsets[starts[i + 1] ?? end] ?? 0) - (offsets[start] ?? 0)) / em);
  const longest = Math.max(...widths);
  const shortest = Math.min(...widths);
  const [first = 0, second = 0] = widths;
  const last = widths[widths.length - 1] ?? 0;
  const middle = widths.length > 2 ? Math.max(...widths.slice(1, -1)) : second;
  return (
    (longest - shortest) * 0.6 +
    (shortest < 3 ? TINY_LINE : shortest < 4.5 ? DANGLING : 0) +
    (widths.length > 2 && middle < first - 0.5 && middle < last - 0.5 ? HOURGLASS : 0) +
    (longest - shortest < 0.75 ? RECTANGLE : 0)
  );
}

/** Where a title may be broken, and how much each place costs by its meaning; negative where one likes to break. */
function breakCosts(text: string): ReadonlyMap<number, number> {
  const costs = new Map<number, number>();
  const words = wordStarts(text);
  let depth = 0;
  let before = '';
  let at = 0;
  for (const char of text) {
    if (at > 0 && (before === ' ' || before === '\u3000' || mayBreakBetween(traits(before), traits(char)))) {
      costs.set(at, placeCost(text, at) + (depth > 0 ? INSIDE_BRACKETS : 0) + (words.has(at) ? 0 : INSIDE_WORD));
    }
    if ('《（(“「『〔'.includes(char)) depth++;
    else if ('》）)”」』〕'.includes(char) && depth > 0) depth--;
    before = char;
    at += char.length;
  }
  return costs;
}

function placeCost(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 6), at);
  const after = text.slice(at, at + 8);
  if (/^[的了之等者们及]/u.test(after) && !/^(?:及|之[江窗路])/u.test(after)) return INSIDE_WORD;
  if (/^[度内外间中上下]/u.test(after) && /[年季月]$/u.test(before)) return INSIDE_WORD;
  if (/[XxＸ×○〇]$/u.test(before) && /^[年月日届次个万亿%％]/u.test(after)) return INSIDE_WORD;
  if (/[0-9０-９.．%％]$/u.test(before) || (/^[0-9０-９%％‰]/u.test(after) && /[第约近超达]$/u.test(before))) return INSIDE_WORD;
  let cost = 0;
  if (/(?:与|和|及|暨|同|对|向|在|关于|的)$/u.test(before)) cost += before.endsWith('的') ? DANGLING / 2 : DANGLING;
  if (/[ 　]$/u.test(before)) cost -= 10;
  if (after.startsWith('关于')) cost -= 8;
  if (/^[（(]/u.test(after)) cost -= 6;
  if (after.startsWith('《')) cost -= 4;
  if (/^(?:暨|及|和|与)/u.test(after)) cost -= 5;
  if (/[，、：:；》]$/u.test(before)) cost -= 4;
  if (/(?:局|委|会|厅|部|院|府|办|司|处|中心|公司|集团|大学|学校|医院|协会|街道|队|所|站|馆|党组|党委|乡|镇|县|区|市|省)$/u.test(before))
    cost -= 3;
  if (/^(?:(?:19|20)[0-9Xx×]{2}|[二〇]{2}.{2})年/u.test(after)) cost -= 4;
  if (/(?:年度|季度|月份?|期间)$/u.test(before)) cost -= 1;
  return cost;
}

function traits(char: string): number {
  return traitsOf(char.codePointAt(0) ?? 0);
}

function fits(text: string, starts: readonly number[], room: Room): boolean {
  return starts.every((start, i) => widthOf(text.slice(start, starts[i + 1]), room) <= room.right - room.left + TOLERANCE);
}

function toLines(text: string, starts: readonly number[], room: Room): Lines {
  return { starts, widths: starts.map((start, i) => widthOf(text.slice(start, starts[i + 1]), room)) };
}

function widthOf(text: string, room: Room): number {
  return measure(text.trimEnd(), room.em, room.spacing, room.ownLatin > 0);
}

/** The natural width of the text before each offset. */
function prefixWidths(text: string, room: Room): readonly number[] {
  const widths: number[] = [0];
  let width = 0;
  for (const char of text) {
    width += measure(char, room.em, room.spacing, room.ownLatin > 0);
    for (let i = 0; i < char.length; i++) widths.push(width);
  }
  return widths;
}
