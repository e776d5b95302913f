import { ADVERBS_OF_DUTY, CLAUSE_VERBS, ENDERS, HEADS, MODIFIERS, NO_OBJECTS } from './terms.ts';
import { lexicon } from './lexicon.ts';
import { organsOf } from './organs.ts';
import { foldTitle, segment, type Word } from './segment.ts';
import { bracketsOf, periodsOf, type Stretch } from './stretches.ts';

/** A title as its phrases: what belongs together, and where one phrase meets the next. Offsets as in the title. */
export interface Phrases {
  readonly text: string;
  readonly words: readonly Word[];
  readonly organs: readonly Stretch[];
  readonly periods: readonly Stretch[];
  readonly brackets: readonly Stretch[];
  /** Where a group of verbs after 关于 ends. */
  readonly verbEnds: ReadonlySet<number>;
  /** Where phrases begin or end in any way; what lies between two of them is the name of something. */
  readonly limits: readonly number[];
}

export function phrasesOf(title: string): Phrases {
  const text = foldTitle(title);
  const words = segment(text);
  const organs = organsOf(text, words);
  const periods = periodsOf(text);
  const brackets = bracketsOf(text);
  const verbEnds = verbGroupEnds(words);
  const limits = new Set([0, text.length, ...verbEnds]);
  for (const { start, end } of [...organs, ...periods, ...brackets]) limits.add(start).add(end);
  for (const { start, end, text: word, kind } of words) {
    if (kind === 'mark' || LIMITING.has(word)) limits.add(start).add(end);
    if (kind === 'place') limits.add(end);
  }
  return { text, words, organs, periods, brackets, verbEnds, limits: [...limits].toSorted((a, b) => a - b) };
}

/** How many characters the phrase has before `at` and after it. */
export function runBefore({ limits }: Phrases, at: number): number {
  return at - (limits.findLast(limit => limit < at) ?? 0);
}

export function runAfter({ limits, text }: Phrases, at: number): number {
  return (limits.find(limit => limit > at) ?? text.length) - at;
}

export const isConjunction = (word: string): boolean => /^(?:和|与|及|以及|暨)$/u.test(word);
/** Words of the lists of terms.ts. */
export const isEnder = (word: string): boolean => enders.has(word);
export const isModifier = (word: string): boolean => modifiers.has(word);
export const isHead = (word: string): boolean => heads.has(word);

/** 优化生育政策|促进人口均衡发展, but 基础设施提升工程. */
export function opensClause({ words }: Phrases, left: Word, right: Word): boolean {
  if (!clauseVerbs.has(right.text) || left.kind === 'verb' || isModifier(left.text)) return false;
  if (left.text.length < 4 && !isEnder(left.text) && !/[”》）]/u.test(left.text)) return false;
  const next = words.find(({ start }) => start === right.end);
  return next !== undefined && !isEnder(next.text) && next.text !== '的';
}

const enders = new Set(ENDERS.split(' '));
const modifiers = new Set(MODIFIERS.split(' '));
const clauseVerbs = new Set(CLAUSE_VERBS.split(' '));
const heads = new Set(HEADS.split(' '));
const adverbsOfDuty = new Set(ADVERBS_OF_DUTY.split(' '));
const noObjects = new Set(NO_OBJECTS.split(' '));
const LIMITING = new Set(['关于', '的', '和', '与', '及', '以及', '暨', '对', '将', '在', '上', '转发', '批转']);

/** 关于进一步加强|…, 关于废止和修改|…, 切实做好|… */
function verbGroupEnds(words: readonly Word[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const [i, word] of words.entries()) {
    if (word.text !== '关于' && !adverbsOfDuty.has(word.text)) continue;
    const first = afterScope(words, i + 1);
    const end = afterVerbs(words, first);
    const last = words[end - 1];
    const next = words[end];
    if (end > first && last !== undefined && next !== undefined && !isHead(next.text) && !noObjects.has(next.text)) ends.add(last.end);
  }
  return ends;
}

/** 关于在全县开展…: the verb stands behind the place. */
function afterScope(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  const hasScope = words[at]?.text === '在' && next !== undefined && (next.kind === 'place' || isModifier(next.text));
  return hasScope ? at + 2 : at;
}

function afterVerbs(words: readonly Word[], first: number): number {
  const { verbs } = lexicon();
  const isVerb = (word: Word | undefined): boolean => word !== undefined && (word.kind === 'verb' || verbs.has(word.text));
  let at = first;
  while (isVerb(words[at]) || (at > first && isConjunction(words[at]?.text ?? '') && isVerb(words[at + 1]))) at++;
  return at;
}
