import { foldVariants } from '../text/variants.ts';

/** A class of words, asked by place. Words are simplified and half-width, as `foldVariants` writes them. */
export class WordClass {
  readonly #words: ReadonlySet<string>;
  /** By the last or first character of words the lengths that they have, longest first. Most characters are of none. */
  #lengthsByEnd: ReadonlyMap<string, readonly number[]> | undefined;
  #lengthsByStart: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(words: string) {
    this.#words = new Set(words.split(' ').map(foldVariants));
  }

  /** The longest word that the text ends with. */
  atEnd(text: string): string | undefined {
    this.#lengthsByEnd ??= lengthsBy(this.#words, word => word.charAt(word.length - 1));
    for (const length of this.#lengthsByEnd.get(text.charAt(text.length - 1)) ?? NONE) {
      if (length > text.length) continue;
      const word = text.slice(text.length - length);
      if (this.#words.has(word)) return word;
    }
    return undefined;
  }

  /** The longest word that the text begins with at `from`. */
  atStart(text: string, from = 0): string | undefined {
    this.#lengthsByStart ??= lengthsBy(this.#words, word => word.charAt(0));
    for (const length of this.#lengthsByStart.get(text.charAt(from)) ?? NONE) {
      const word = text.slice(from, from + length);
      if (this.#words.has(word)) return word;
    }
    return undefined;
  }

  has(text: string): boolean {
    return this.#words.has(text);
  }

  /** Alternatives of a regular expression, longest first. */
  get pattern(): string {
    return [...this.#words]
      .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .map(escaped)
      .join('|');
  }
}

/** The class of some words, parted by spaces; the same object wherever it is asked for. */
export function wordClass(words: string): WordClass {
  let known = classes.get(words);
  if (known === undefined) {
    known = new WordClass(words);
    classes.set(words, known);
  }
  return known;
}

const classes = new Map<string, WordClass>();

const NONE: readonly number[] = [];

function lengthsBy(words: Iterable<string>, keyOf: (word: string) => string): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, number[]>();
  for (const word of words) {
    const known = lengths.get(keyOf(word));
    if (known === undefined) lengths.set(keyOf(word), [word.length]);
    else if (!known.includes(word.length)) known.push(word.length);
  }
  for (const list of lengths.values()) list.sort((a, b) => b - a);
  return lengths;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
