import { foldVariants } from '../text/variants.ts';

/** A class of words, asked by place. Words are simplified and half-width, as `foldVariants` writes them. */
export interface WordClass {
  /** The longest word that the text ends with. */
  readonly atEnd: (text: string) => string | undefined;
  /** The longest word that the text begins with at `from`. */
  readonly atStart: (text: string, from?: number) => string | undefined;
  readonly has: (text: string) => boolean;
  /** Alternatives of a regular expression, longest first. */
  readonly pattern: string;
}

export function wordClass(words: string): WordClass {
  const list = new Set(words.split(' ').map(foldVariants));
  const longest = Math.max(...[...list].map(word => word.length));
  return {
    atEnd: text => {
      for (let size = Math.min(longest, text.length); size > 0; size--) {
        const word = text.slice(text.length - size);
        if (list.has(word)) return word;
      }
      return undefined;
    },
    atStart: (text, from = 0) => {
      for (let size = Math.min(longest, text.length - from); size > 0; size--) {
        const word = text.slice(from, from + size);
        if (list.has(word)) return word;
      }
      return undefined;
    },
    has: text => list.has(text),
    pattern: [...list]
      .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .map(escaped)
      .join('|'),
  };
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
