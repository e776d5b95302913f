import { foldVariants } from '#core';
import { foldWords, lexicon, type Lexicon } from './lexicon.ts';
import { namesAgain, placeNames, type PlaceName } from './place-names.ts';

/** A word of a title: where it stands, and in simplified and half-width characters. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'word' | 'verb' | 'place' | 'number' | 'letters' | 'mark' | 'single' | 'unknown';
}

/** Folds a title as its words are known; keeps the length. */
export function foldTitle(text: string): string {
  return foldWords(foldVariants(text));
}

/**
 * The words of a folded title: the cheapest way to cut it into known words, names of places and single characters. The same on every
 * machine, whatever its dictionaries. A name found once is known in the rest of the title, also without its last character: 云州市 in 云州商会.
 */
export function segment(text: string): readonly Word[] {
  const guesses = placeNames(text);
  const words = cheapest(text, guesses);
  const found = words.filter(({ kind }) => kind === 'place').map(({ text: name }) => name);
  return joined(found.length === 0 ? words : cheapest(text, [...guesses, ...found.flatMap(name => namesAgain(text, name))]));
}

function cheapest(text: string, names: readonly PlaceName[]): readonly Word[] {
  const known = lexicon();
  const best: Step[] = [{ cost: 0, from: 0, kind: 'mark' }];
  for (let at = 0; at < text.length; at++) {
    const here = best[at];
    if (here === undefined) continue;
    const places = names.filter(({ start }) => start === at).map(({ end, cost }) => ({ end, cost, kind: 'place' as const }));
    for (const { end, cost, kind } of [...edgesAt(text, at, known), ...places]) {
      const total = here.cost + cost;
      // Of equal ways the one whose first word is longer: 食品安全 监管.
      if (total <= (best[end]?.cost ?? Infinity)) best[end] = { cost: total, from: at, kind };
    }
  }
  return backtrack(text, best, known);
}

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly kind: Word['kind'];
}

interface Edge {
  readonly end: number;
  readonly cost: number;
  readonly kind: Word['kind'];
}

const HAN = /^[\p{Script=Han}〇]/u;
/** `2021—2035`, `35.5%`, `XX`, `5G`: one word each. */
const NUMBER = /[\dXx×○〇](?:[\dXx×○〇.,%‰/·—–-]*[\dXx×○〇])?(?:[%‰]|[A-Za-z]+)?/uy;
const LETTERS = /[A-Za-z][A-Za-z\d.&+-]*/uy;
const HAN_NUMBER = /[一二三四五六七八九十百千两〇]{2,}|(?<=第)[一二三四五六七八九十]/uy;
/** Han characters by themselves: such as do the work of grammar, and such as nobody knows what to do with. */
const SINGLE = 17;
const FUNCTION_CHARACTER = 5;
const FUNCTION_CHARACTERS = '的和与及暨等对将在为被由从向其第以之年月日届次个';

function* edgesAt(text: string, at: number, known: Lexicon): Generator<Edge> {
  const number = matchAt(NUMBER, text, at) ?? matchAt(HAN_NUMBER, text, at);
  if (number !== undefined) yield { end: at + number.length, cost: FUNCTION_CHARACTER, kind: 'number' };
  const letters = matchAt(LETTERS, text, at);
  if (letters !== undefined) yield { end: at + letters.length, cost: FUNCTION_CHARACTER + 1, kind: 'letters' };
  const size = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  if (!HAN.test(text.slice(at, at + size))) {
    yield { end: at + size, cost: SINGLE, kind: 'mark' };
    return;
  }
  yield {
    end: at + size,
    cost: FUNCTION_CHARACTERS.includes(text.slice(at, at + size)) ? FUNCTION_CHARACTER : SINGLE,
    kind: 'single',
  };
  for (let length = 2; length <= known.longest && at + length <= text.length; length++) {
    const entry = known.words.get(text.slice(at, at + length));
    if (entry !== undefined) yield { end: at + length, cost: entry.cost, kind: entry.isVerb ? 'verb' : 'word' };
  }
}

function backtrack(text: string, best: readonly (Step | undefined)[], known: Lexicon): readonly Word[] {
  const words: Word[] = [];
  for (let end = text.length; end > 0;) {
    const step = best[end];
    if (step === undefined) break;
    const word = text.slice(step.from, end);
    words.push({ start: step.from, end, text: word, kind: known.verbs.has(word) ? 'verb' : step.kind });
    end = step.from;
  }
  return words.reverse();
}

/** What ends a word that nobody knows as a whole: 财政局, 保障性. */
const SUFFIXES = '局厅署院部委室站所队馆校性化者员级型式类率量度法证费税款金层线路堤坝桥塔船机器仪灯厂会处组案';

/** Characters that no word holds make one together, 泼水节; such as end words belong to the word before them; 第 to its number. */
function joined(words: readonly Word[]): readonly Word[] {
  const result: Word[] = [];
  for (const word of words) {
    const last = result.at(-1);
    const isLoose = word.kind === 'single' && !FUNCTION_CHARACTERS.includes(word.text);
    if (last !== undefined && last.text === '第' && word.kind === 'number') result.splice(-1, 1, merged(last, word, 'number'));
    else if (last !== undefined && isLoose && mayGrow(last, word))
      result.splice(-1, 1, merged(last, word, last.kind === 'unknown' ? 'unknown' : 'word'));
    else result.push(isLoose ? { ...word, kind: 'unknown' } : word);
  }
  return result;
}

function mayGrow({ kind }: Word, { text }: Word): boolean {
  return kind === 'unknown' || ((kind === 'word' || kind === 'verb') && SUFFIXES.includes(text));
}

function merged(one: Word, other: Word, kind: Word['kind']): Word {
  return { start: one.start, end: other.end, text: one.text + other.text, kind };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
