import { foldVariants } from '#core';

/**
 * A line as the patterns for elements read it: simplified, with ASCII digits, letters and punctuation, every kind of space
 * an ordinary one. Keeps the length, so that offsets hold in the line as it was typed.
 */
export function plainForm(text: string): string {
  const plain = foldVariants(text).replace(TYPED, char => PLAIN.get(char) ?? ' ');
  return plain.includes('**') ? plain.replace(BOLD, '  $1  ') : plain;
}

/** `**附件：**` */
const BOLD = /\*\*([^*]+)\*\*/gu;

const PLAIN: ReadonlyMap<string, string> = new Map(
  [':：﹕∶︰', '(（﹙', ')）﹚', '[［【〔﹝〖', ']］】〕﹞〗', ',，﹐', ';；﹔', '.．', '*＊', '_＿', '-—–－‐‑‒−', '/／', '〇○◯'].flatMap(
    kinds => Array.from(kinds.slice(1), (kind): [string, string] => [kind, kinds.charAt(0)]),
  ),
);
const TYPED = new RegExp(`[\\t\\u00a0\\u2000-\\u200f\\u202f\\u205f\\u2060\\u3000\\ufeff${[...PLAIN.keys()].join('')}]`, 'gu');

/** A line without the spaces that people set inside of a word. */
export function dense(plain: string): string {
  return plain.replaceAll(' ', '');
}
