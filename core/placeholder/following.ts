import * as vocabulary from '../vocabulary/vocabulary.generated.ts';
import type { PlaceholderKind } from './placeholder.ts';

/** A word that may follow a gap. What it says about the gap is its kind; `unit` is the part of it that stays as a unit. */
export interface FollowingWord {
  readonly word: string;
  /** undefined: an ordinary word that only begins like a suffix, as 家庭 begins like 家. */
  readonly kind: PlaceholderKind | undefined;
  readonly unit: string | undefined;
}

/** The longest known word that the folded text begins with. */
export function wordAt(text: string): FollowingWord | undefined {
  byFirstCharacter ??= index();
  return byFirstCharacter.get(text.charAt(0))?.find(({ word }) => text.startsWith(word) && !isCut(text, word));
}

/** `mg` does not begin with a metre. */
function isCut(text: string, word: string): boolean {
  return LATIN.test(word.charAt(word.length - 1)) && LATIN.test(text.charAt(word.length));
}

const LATIN = /[A-Za-z]/u;

let byFirstCharacter: ReadonlyMap<string, readonly FollowingWord[]> | undefined;

/** Of two kinds with the same word the earlier one has it. */
const KINDS = ['money', 'code', 'ordinal', 'quantity', 'count', 'term', 'person', 'place', 'org', 'name'] as const;

/** Words by their first character, the longest first. */
function index(): ReadonlyMap<string, readonly FollowingWord[]> {
  const { plain, ...following } = vocabulary.afterPlaceholders;
  const words = [
    ...KINDS.flatMap(kind => following[kind].split(' ').map(entry => followingWord(kind, entry))),
    ...plain.split(' ').map(entry => followingWord(undefined, entry)),
  ];
  const map = new Map<string, FollowingWord[]>();
  for (const word of words) {
    const first = word.word.charAt(0);
    const group = map.get(first);
    if (group === undefined) map.set(first, [word]);
    else group.push(word);
  }
  for (const group of map.values()) group.sort((one, other) => other.word.length - one.word.length);
  return map;
}

/** `市` is itself the unit; `市|委` is a longer word whose unit is 市; `|市民` has none. */
function followingWord(kind: PlaceholderKind | undefined, entry: string): FollowingWord {
  const bar = entry.indexOf('|');
  const unit = bar < 0 ? entry : entry.slice(0, bar);
  return { word: entry.replace('|', ''), kind, unit: unit === '' || kind === undefined ? undefined : unit };
}
