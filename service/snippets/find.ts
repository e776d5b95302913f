import type { Snippet } from './snippet.ts';

/** What the writer has typed before the cursor that could call for a standard paragraph. */
export interface Call {
  readonly kind: 'pinyin' | 'han' | 'nothing';
  /** The whole unbroken run, at most 12 characters of it; empty for `nothing`. */
  readonly run: string;
}

/** A standard paragraph that a call finds. */
export interface Match {
  readonly snippet: Snippet;
  /** The end of the run, which the paragraph replaces. */
  readonly typed: string;
  /** What the editor may match further typing against; begins with `typed`. */
  readonly filter: string;
  readonly rank: Rank;
}

/** The better the smaller. */
export type Rank = 0 | 1 | 2;
const exact: Rank = 0;
const prefix: Rank = 1;
const inner: Rank = 2;

/** Reads the end of a line up to the cursor; undefined where a standard paragraph is certainly not meant. */
export function readCall(before: string): Call | undefined {
  const pinyin = /[A-Za-z]{1,16}$/u.exec(before);
  if (pinyin !== null) {
    const [run] = pinyin;
    // 5G, v2, a@b, www.x, XX (a gap to fill) and words longer than any initials are no calls.
    const touches = /[\p{Alphabetic}\p{N}_.@:/\\$#%&+=~-]$/u.test(hanAsSpace(before.slice(0, pinyin.index).slice(-2)));
    if (touches || /^[Xx]+$/u.test(run)) return undefined;
    return { kind: 'pinyin', run };
  }
  const han = /\p{Script=Han}{1,12}$/u.exec(before.slice(-24));
  if (han !== null) return { kind: 'han', run: han[0] };
  return before.trim() === '' ? { kind: 'nothing', run: '' } : undefined;
}

/** Where the run stands: what may come before the typed part decides how much must be typed. */
export interface Surroundings {
  /** The run opens its line, but for the indent. */
  readonly opensLine: boolean;
  /** The run opens its line or follows a full stop, colon or semicolon, or the mark of a heading. */
  readonly opensSentence: boolean;
}

/** The paragraphs that a call finds, the best first; where several ends of the run find some, the longest counts. */
export function findSnippets(library: readonly Snippet[], call: Call, surroundings: Surroundings): readonly Match[] {
  switch (call.kind) {
    case 'pinyin':
      return byPinyin(library, call.run, surroundings);
    case 'han':
      return byName(library, call.run, surroundings);
    case 'nothing':
      return [];
  }
}

/**
 * What more letters leave over of these can be told from `filter`, so the editor needs not ask again at each letter: who
 * types `khjp` and Tab in one go must not get what `kh` had found.
 */
function byPinyin(library: readonly Snippet[], run: string, { opensSentence }: Surroundings): readonly Match[] {
  const wanted = run.toLowerCase();
  if (wanted.length < 2 && !opensSentence) return [];
  const matches = library.flatMap((snippet): Match[] => {
    const initials = initialsOf(snippet).filter(each => each.startsWith(wanted));
    if (initials.length === 0) return [];
    const filter = run + initials.join(' ').slice(run.length);
    return [{ snippet, typed: run, filter, rank: initials.includes(wanted) ? exact : prefix }];
  });
  return matches.toSorted((one, other) => one.rank - other.rank);
}

/** One character is too little; inside a sentence only a whole name counts, or all of a long one but its end. */
function byName(library: readonly Snippet[], run: string, surroundings: Surroundings): readonly Match[] {
  for (let length = Math.min(run.length, 10); length >= 2; length--) {
    const typed = run.slice(-length);
    const opens = length === run.length && surroundings.opensSentence;
    const matches = library.flatMap((snippet): Match[] => {
      const rank = nameRank(snippet, typed, opens, opens && surroundings.opensLine);
      return rank === undefined ? [] : [{ snippet, typed, filter: typed, rank }];
    });
    if (matches.length > 0) return matches.toSorted((one, other) => one.rank - other.rank);
  }
  return [];
}

function nameRank(snippet: Snippet, typed: string, opensSentence: boolean, opensLine: boolean): Rank | undefined {
  const names = namesOf(snippet).filter(name => name.startsWith(typed));
  if (names.includes(typed)) return exact;
  if (names.length > 0 && (opensSentence || typed.length >= 4)) return prefix;
  return opensLine && !COUNTING.test(typed) && snippet.name.includes(typed) ? inner : undefined;
}

/** Who writes 二是 or 第二 goes on with a series of his own and does not look for 一是二是三是. */
const COUNTING = /^第?[一二三四五六七八九十]/u;

function initialsOf(snippet: Snippet): readonly string[] {
  return [snippet.id, ...snippet.aliases.filter(alias => /^[a-z]/u.test(alias))];
}

function namesOf(snippet: Snippet): readonly string[] {
  return [snippet.name, ...snippet.aliases.filter(alias => !/^[a-z]/u.test(alias))];
}

function hanAsSpace(text: string): string {
  return text.replace(/\p{Script=Han}/gu, ' ');
}
