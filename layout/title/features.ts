import { lexicon } from './lexicon.ts';
import { isConjunction, isEnder, isHead, isModifier, opensClause, runAfter, runBefore, type Phrases } from './phrases.ts';
import type { Word } from './segment.ts';

/** What is to be seen at a place between two words of a name: its features, for which `fitted.generated.ts` has weights. */
export function featuresOf(phrases: Phrases, left: Word, right: Word): readonly string[] {
  const at = right.start;
  const [before, after] = [runBefore(phrases, at), runAfter(phrases, at)];
  const place = { phrases, left, right, at, from: at - before, to: at + after };
  return [
    'bias',
    `b${Math.min(before, 9)}`,
    `a${Math.min(after, 10)}`,
    `o${openingOf(place)}`,
    `c${closingOf(place)}`,
    `e${left.text.slice(-1)}`,
    `f${right.text.slice(0, 1)}`,
    ...(isHead(right.text) && phrases.text.startsWith('的', right.end) ? [`h${Math.min(left.text.length, 4)}`] : []),
    ...(opensClause(phrases, left, right) ? ['v'] : []),
    ...wordFeatures(place),
  ];
}

interface Place {
  readonly phrases: Phrases;
  readonly left: Word;
  readonly right: Word;
  readonly at: number;
  /** Where the phrase begins and ends in which the place lies. */
  readonly from: number;
  readonly to: number;
}

/** The lengths and kinds of the two words and of their neighbours, and which of them are one term. */
function wordFeatures(place: Place): readonly string[] {
  const { phrases, left, right, from, to } = place;
  const i = phrases.words.indexOf(right);
  const previous = phrases.words[i - 2];
  const following = phrases.words[i + 1];
  const last = previous !== undefined && previous.start >= from ? previous : undefined;
  const next = following !== undefined && following.end <= to ? following : undefined;
  const [size, kind] = [sizeOf, kindOf];
  const crossing = crossingOf(place);
  const isLast = isCompound(last, left) ? 'c' : '';
  const isNext = isCompound(right, next) ? 'c' : '';
  return [
    `s${size(last)}${size(left)}${size(right)}${size(next)}`,
    `A${size(left)}`,
    `B${size(right)}`,
    `C${size(left)}${size(right)}`,
    `P${pairs(phrases.words, i - 1, -1, from)}`,
    `Q${pairs(phrases.words, i, 1, to)}`,
    `l${kind(left)}`,
    `r${kind(right)}`,
    `x${kind(left)}${kind(right)}`,
    `p${kind(last)}${kind(left)}`,
    `n${kind(right)}${kind(next)}`,
    `k${crossing}`,
    `K${crossing}${isLast}${isNext}`,
    `j${isLast}${size(last)}${size(left)}`,
    `J${isNext}${size(right)}${size(next)}`,
  ];
}

const sizeOf = (word: Word | undefined): number => Math.min(5, word?.text.length ?? 0);

function isCompound(one: Word | undefined, other: Word | undefined): boolean {
  return one !== undefined && other !== undefined && lexicon().compounds.has(one.text + other.text);
}

/** How many words of two characters stand in a row, and whether nothing follows them: of four, two and two are most often one term. */
function pairs(words: readonly Word[], from: number, step: number, limit: number): string {
  for (let count = 0; ; count++) {
    const word = words[from + count * step];
    if (word === undefined || (step > 0 ? word.end > limit : word.start < limit)) return `${Math.min(count, 4)}$`;
    if (word.text.length !== 2) return `${Math.min(count, 4)}`;
  }
}

function kindOf(word: Word | undefined): string {
  if (word === undefined) return '0';
  const { text, kind } = word;
  if (kind !== 'word' && kind !== 'verb') return kind.charAt(0);
  if (isModifier(text)) return 'M';
  return (kind === 'verb' || lexicon().verbs.has(text) ? 'V' : 'N') + (isEnder(text) ? 'E' : '');
}

/** What stands before the phrase. */
function openingOf({ phrases: { text, organs, periods, verbEnds, words }, from }: Place): string {
  if (from === 0) return '0';
  if (organs.some(({ end }) => end === from)) return 'o';
  if (periods.some(({ end }) => end === from)) return 'p';
  if (verbEnds.has(from)) return 'v';
  const word = words.find(({ end }) => end === from);
  if (word?.kind === 'place') return 'l';
  return isConjunction(word?.text ?? '') ? 'c' : text.charAt(from - 1);
}

/** What stands behind the phrase. */
function closingOf({ phrases: { text, words }, to }: Place): string {
  if (to >= text.length) return '$';
  const word = words.find(({ start }) => start === to);
  return isConjunction(word?.text ?? '') ? 'c' : text.charAt(to).replace(/[^的、“”（）《》]/u, '?');
}

/** How long the longest known word is that stands on both sides of the place; `o` when one character of it stands on one side. */
function crossingOf({ phrases: { text }, at, from, to }: Place): string {
  const { words, compounds } = lexicon();
  let longest = { length: 0, mark: '' };
  for (let start = Math.max(from, at - 6); start < at; start++)
    for (let end = Math.max(at + 1, start + 3, start + longest.length + 1); end <= Math.min(to, start + 10); end++) {
      const word = text.slice(start, end);
      if (words.has(word) || compounds.has(word)) longest = { length: end - start, mark: at - start < 2 || end - at < 2 ? 'o' : '' };
    }
  return `${Math.min(longest.length, 6)}${longest.mark}`;
}
