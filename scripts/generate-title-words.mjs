// Makes layout/title/words.generated.ts: the frequent words of two to four characters from jieba's dictionary, and the variants of
// their characters from OpenCC's data.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { variantPairsOf } from './generate-variants.mjs';

export const titleWordsFile = new URL('../layout/title/words.generated.ts', import.meta.url);
const dictionary = fileURLToPath(new URL('../node_modules/@node-rs/jieba/dict.txt', import.meta.url));

/** How often a word of so many characters has to occur in jieba's texts. Longer words are rarer and say more. */
const LEAST_COUNT = { 2: 800, 3: 800, 4: 500 };
/** Names of persons, idioms, sounds: what no title of an office holds. */
const UNWANTED_CLASS = /^(?:nr|i$|z$|o$|e$|y$|r|u|p$|m$|s$|l$)/u;
const HAN = /^\p{Script=Han}+$/u;
/** Each step is a factor of e² in frequency. */
const STEP = 2;
const LEAST_LOG = 4;

export function generateTitleWords() {
  const words = readFileSync(dictionary, 'utf8').trim().split('\n').map(entryOf).filter(isWanted);
  const constants = [2, 3, 4].map(
    length => `export const WORDS_${length} =\n  '${packed(words.filter(({ word }) => word.length === length))}';`,
  );
  const characters = new Set(words.flatMap(({ word }) => [...word]));
  const pairs = variantPairsOf(characters);
  return `// Made by scripts/generate-title-words.mjs from jieba's dictionary (MIT) and OpenCC's data (Apache-2.0). Do not edit.

/**
 * Words by first character: 管2理3控 is 管理 of step 2 and 管控 of step 3; the higher the step, the more frequent. A letter for the digit: a
 * verb, a for 0.
 */
${constants.join('\n')}

/** Traditional and variant characters of these words … */
export const WORD_VARIANTS =
  '${pairs.map(([variant]) => variant).join('')}';
/** … and the simplified one for each. */
export const WORD_STANDARDS =
  '${pairs.map(([, standard]) => standard).join('')}';
`;
}

function entryOf(line) {
  const [word, count, kind] = line.split(' ');
  return { word, count: Number(count), kind };
}

function isWanted({ word, count, kind }) {
  return HAN.test(word) && count >= (LEAST_COUNT[word.length] ?? Infinity) && !UNWANTED_CLASS.test(kind);
}

/** Verbs that are not nouns as well. */
function stepOf({ count, kind }) {
  const step = Math.max(0, Math.round((Math.log(count) - LEAST_LOG) / STEP));
  return kind === 'v' ? 'abcdefghij'.charAt(step) : String(step);
}

function packed(words) {
  return grouped(words, ({ word }) => word.charAt(0))
    .map(([first, group]) => first + packedRests(group))
    .join(' ');
}

function packedRests(words) {
  return grouped(words, stepOf)
    .map(([step, group]) => step + group.map(({ word }) => word.slice(1)).join(''))
    .join('');
}

/** Groups by key, groups and words in the order of their characters. */
function grouped(words, keyOf) {
  const groups = new Map();
  for (const word of words.toSorted((one, other) => (one.word < other.word ? -1 : 1))) {
    const key = keyOf(word);
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  return [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1));
}
