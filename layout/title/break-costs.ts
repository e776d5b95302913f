import { FORBIDDEN } from './costs.ts';
import { jointCost } from './joint-costs.ts';
import { nameCost } from './name-costs.ts';
import { phrasesOf, type Phrases } from './phrases.ts';
import type { Word } from './segment.ts';
import { isWithin, type Stretch } from './stretches.ts';

/** Where words begin in a title, and how ill it is to begin a line there (see `FORBIDDEN`). */
export function breakCosts(title: string): ReadonlyMap<number, number> {
  const phrases = phrasesOf(title);
  const costs = new Map<number, number>();
  for (const [i, right] of phrases.words.entries()) {
    const left = phrases.words[i - 1];
    if (left !== undefined) costs.set(right.start, costAt(phrases, left, right));
  }
  return costs;
}

function costAt(phrases: Phrases, left: Word, right: Word): number {
  if (NEVER_BEFORE.test(phrases.text.slice(right.start)) || NEVER_AFTER.test(left.text)) return NEVER;
  return insideCost(phrases, right.start) ?? jointCost(phrases, left, right) ?? nameCost(phrases, left, right);
}

/** Worse than the inside of a name, which is worse than a doubtful place. */
const NEVER = 2 * FORBIDDEN;
const INSIDE = 1.5 * FORBIDDEN;
const NEVER_BEFORE = /^(?:[的之等们者内外次》”）」』〕、，：；)]|以[上下内来后前]|期间|过程|上的|中的)/u;
const NEVER_AFTER =
  /^(?:[《“（「『〔(等第约近超达全各本我该对将在于由从被向与和及暨至到]|关于|以及|中共|全[市县区省国校院镇乡局]|[我本该][市县区省校院局])$/u;

/** Longer names of organs and in 《》 may be broken. */
const MOST_WHOLE = 18;
const LINE = 20;

/** Within what belongs together; undefined elsewhere, and within a long name. */
function insideCost({ text, words, organs, periods, brackets }: Phrases, at: number): number | undefined {
  if (periods.some(period => isWithin(period, at))) return NEVER;
  if (brackets.some(bracket => isWithin(bracket, at) && !isLong(text, bracket))) return INSIDE;
  const organ = organs.find(stretch => isWithin(stretch, at));
  if (organ === undefined) return undefined;
  if (organ.end - organ.start <= MOST_WHOLE) return INSIDE;
  return words.some(({ end, kind }) => kind === 'place' && end === at) ? 6 : undefined;
}

/** Whether a name in 《》 cannot stand on one line with what must follow it. */
function isLong(text: string, { start, end }: Stretch): boolean {
  if (!text.startsWith('《', start)) return end - start > MOST_WHOLE;
  const after = /^的[^的]{0,3}/u.exec(text.slice(end))?.[0] ?? '';
  const halves = /[!-~]/gu;
  const half = (text.slice(start, end).match(halves) ?? []).length / 2;
  return end - start - 2 - half > MOST_WHOLE || end - start - half + after.length > LINE;
}
