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
  const first = (size: number): number[] => Array.from({ length: Math.min(longest, size) }, (_, i) => Math.min(longest, size) - i);
  return {
    atEnd: text =>
      first(text.length)
        .map(size => text.slice(-size))
        .find(word => list.has(word)),
    atStart: (text, from = 0) =>
      first(text.length - from)
        .map(size => text.slice(from, from + size))
        .find(word => list.has(word)),
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
