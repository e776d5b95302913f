import * as vocabulary from '../vocabulary/vocabulary.generated.ts';
import { foldVariants } from '../text/variants.ts';
import { wordClass } from '../vocabulary/words.ts';
import { genres, CLOSERS } from './line-patterns.ts';

// How the words of a line begin and end.

/** Folded, without spaces. */
export function dense(words: string): string {
  return foldVariants(words).replace(/[ \t\u3000\u00a0]+/gu, '');
}

/** The offset in the group `文种结尾`; undefined when the text ends with none. */
export function genreEnd(text: string): number | undefined {
  if (text.length < 2) return undefined;
  const bare = text.replace(/[（(【][^（()）]{1,24}[）)】]$/u, '');
  const tail = GENRE_TAILS.atEnd(bare);
  const core = (tail === undefined ? bare : bare.slice(0, -tail.length)).replace(/[”》]$/u, '');
  const genre = genres.atEnd(core);
  if (genre === undefined) return undefined;
  if (core.length === genre.length) return 4;
  if (/关于/u.test(core)) return 3;
  if (/[《》]/u.test(core)) return 5;
  if (tail !== undefined) return 2;
  return bare === text ? 0 : 1;
}

const GENRE_TAILS = wordClass(vocabulary.genreTails);

export function endClass(words: string): number {
  const last = words.charAt(words.length - 1);
  if ('。．.'.includes(last)) return 1;
  if ('；;'.includes(last)) return 2;
  if ('：:'.includes(last)) return 3;
  if ('，,'.includes(last)) return 4;
  if (last === '、') return 5;
  if ('？?'.includes(last)) return 6;
  if ('！!'.includes(last)) return 7;
  if ('）)】]］〕'.includes(last)) return 8;
  if ('”’」』》'.includes(last)) return 9;
  if (/[\d%％‰]/u.test(last)) return 10;
  if (/[A-Za-z]/u.test(last)) return 11;
  if (last === '…') return 12;
  return /\p{Script=Han}/u.test(last) ? 0 : 13;
}

export function startClass(words: string): number {
  const first = words.charAt(0);
  if (words.startsWith('关于') || words.startsWith('關於')) return 7;
  if (first === '第') return 10;
  if ('（(【[［〔'.includes(first)) return 1;
  if ('“‘「『'.includes(first)) return 2;
  if (first === '《') return 3;
  if ('—–―─-－'.includes(first)) return 4;
  if (/[\d０-９]/u.test(first)) return 5;
  if (/[A-Za-z]/u.test(first)) return 6;
  if ('，。、；：？！》）”’」』】〉,;:?!)'.includes(first)) return 8;
  return /\p{Script=Han}/u.test(first) ? 0 : 9;
}

/** The last character that is no closing bracket or quotation mark. */
export function lastSign(words: string): string {
  let end = words.length - 1;
  while (end > 0 && CLOSERS.includes(words.charAt(end))) end--;
  return words.charAt(end);
}

export function opensMore(text: string, open: string, close: string): boolean {
  return text.includes(open) && text.lastIndexOf(open) > text.lastIndexOf(close);
}

export function alike(parts: readonly string[]): boolean {
  const [first = ''] = parts;
  return first.length >= 4 && first.length <= 14 && parts.every(part => Math.abs(part.length - first.length) <= 1);
}
