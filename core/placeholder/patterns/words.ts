import type { PlaceholderKind } from '../placeholder.ts';

/** A word that may follow a gap. What it says about the gap is its kind; `unit` is the part of it that stays as a unit. */
export interface FollowingWord {
  readonly word: string;
  /** undefined: an ordinary word that only begins like a suffix, as 家庭 begins like 家. */
  readonly kind: PlaceholderKind | undefined;
  readonly unit: string | undefined;
}

/**
 * Reads a list. `市` is itself the unit; `市|委` is a longer word whose unit is 市; `|市民` has none.
 * Of all lists the longest word wins, so a suffix is never taken for the first half of a longer word.
 */
export function followingWords(kind: PlaceholderKind | undefined, list: string): readonly FollowingWord[] {
  return list
    .trim()
    .split(/\s+/u)
    .map(entry => {
      const bar = entry.indexOf('|');
      const unit = kind === undefined ? '' : bar < 0 ? entry : entry.slice(0, bar);
      return { word: entry.replace('|', ''), kind, unit: unit === '' ? undefined : unit };
    });
}
