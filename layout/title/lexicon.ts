import { foldVariants, titleVocabulary } from '#core';
import { ADVERBS, CLAUSE_VERBS, ENDERS, MODIFIERS, TERMS, VERBS } from './terms.ts';
import { WORD_STANDARDS, WORD_VARIANTS, WORDS_2, WORDS_3, WORDS_4 } from './words.generated.ts';

/** What is known of a word: how dear it is in a sentence (about -ln of its frequency), and whether it is a verb and nothing else. */
export interface Entry {
  readonly cost: number;
  readonly isVerb: boolean;
}

/** The words of titles by themselves. Read when the first title has to be broken. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Entry>;
  readonly longest: number;
  readonly verbs: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
}

export function lexicon(): Lexicon {
  return (known ??= readLexicon());
}

/** Simplified characters for all that a word of the lexicon may be written with; keeps the length. */
export function foldWords(text: string): string {
  folds ??= new Map([...WORD_VARIANTS].map((variant, i) => [variant, WORD_STANDARDS.charAt(i)]));
  const table = folds;
  return Array.from({ length: text.length }, (_, i) => table.get(text.charAt(i)) ?? text.charAt(i)).join('');
}

let known: Lexicon | undefined;
let folds: ReadonlyMap<string, string> | undefined;

/** Words that we list cost little: they shall stay whole. */
const LISTED = 7;
/** The rarest of the frequent words, and how much cheaper each step of frequency makes them. */
const RAREST = 14;
const PER_STEP = 2;

function readLexicon(): Lexicon {
  const words = new Map<string, Entry>();
  for (const [packed, length] of [
    [WORDS_2, 2],
    [WORDS_3, 3],
    [WORDS_4, 4],
  ] as const)
    unpack(packed, length, words);
  const verbs = new Set([...VERBS.split(' '), ...ADVERBS.split(' ')]);
  for (const listed of [
    ...titleVocabulary().map(foldVariants),
    ...[TERMS, ENDERS, MODIFIERS, CLAUSE_VERBS].flatMap(list => list.split(' ')),
    ...verbs,
  ]) {
    const isVerb = words.get(listed)?.isVerb ?? false;
    if (listed.length > 1) words.set(listed, { cost: Math.min(LISTED, words.get(listed)?.cost ?? LISTED), isVerb });
  }
  const longest = Math.max(...[...words.keys()].map(word => word.length));
  return { words, longest, verbs, adverbs: new Set(ADVERBS.split(' ')) };
}

/** See words.generated.ts. */
function unpack(packed: string, length: number, words: Map<string, Entry>): void {
  for (const group of packed.split(' ')) {
    const first = group.charAt(0);
    for (const [, step = '', rests = ''] of group.slice(1).matchAll(/([\da-j])(\P{ASCII}+)/gu)) {
      const isVerb = step >= 'a';
      const cost = RAREST - PER_STEP * (isVerb ? step.charCodeAt(0) - 'a'.charCodeAt(0) : Number(step));
      for (let at = 0; at < rests.length; at += length - 1) words.set(first + rests.slice(at, at + length - 1), { cost, isVerb });
    }
  }
}
