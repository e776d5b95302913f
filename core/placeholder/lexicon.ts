import { codeWords } from './patterns/code.ts';
import { countWords } from './patterns/count.ts';
import { moneyWords } from './patterns/money.ts';
import { nameWords } from './patterns/name.ts';
import { ordinalWords } from './patterns/ordinal.ts';
import { orgWords } from './patterns/org.ts';
import { personWords } from './patterns/person.ts';
import { placeWords } from './patterns/place.ts';
import { plainWords } from './patterns/plain.ts';
import { quantityWords } from './patterns/quantity.ts';
import { termWords } from './patterns/term.ts';
import type { FollowingWord } from './patterns/words.ts';

/** The longest known word that the folded text begins with. */
export function wordAt(text: string): FollowingWord | undefined {
  return byFirstCharacter.get(text.charAt(0))?.find(({ word }) => text.startsWith(word) && !isCut(text, word));
}

/** `mg` does not begin with a metre. */
function isCut(text: string, word: string): boolean {
  return LATIN.test(word.charAt(word.length - 1)) && LATIN.test(text.charAt(word.length));
}

const LATIN = /\p{Script=Latin}/u;

/** In the order of decision: of two lists with the same word the earlier one has it. */
const lists = [
  moneyWords,
  codeWords,
  ordinalWords,
  quantityWords,
  countWords,
  termWords,
  personWords,
  placeWords,
  orgWords,
  nameWords,
  plainWords,
];

const byFirstCharacter = index(lists.flat());

function index(words: readonly FollowingWord[]): ReadonlyMap<string, readonly FollowingWord[]> {
  const map = new Map<string, FollowingWord[]>();
  const seen = new Set<string>();
  for (const entry of words) {
    if (seen.has(entry.word)) continue;
    seen.add(entry.word);
    const first = entry.word.charAt(0);
    const group = map.get(first);
    if (group === undefined) map.set(first, [entry]);
    else group.push(entry);
  }
  for (const group of map.values()) group.sort((a, b) => b.word.length - a.word.length);
  return map;
}
