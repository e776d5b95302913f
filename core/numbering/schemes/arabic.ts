import { type NumberingScheme, readSticky } from '../scheme.ts';

const GAP = '[ \\t\\u3000\\u00a0]*';
/** A heading begins with a Han character, a quotation mark, bracket or letter, a year, or a gap such as XX. */
const HEADING = '(?=[\\p{Script=Han}\\p{Alphabetic}“‘"《「『【〈（(〔\\[*×○□△_]|[12]\\d{3}年|20[Xx×]{2})';

/**
 * 1. (GB/T 15834 B.3.3). `1、` `1．` `１.` `⒈` `1﹑` are wrong but common; `1 概述`, `1，概述` and `3、12345热线` are for the
 * neighbors to decide. A longer number before it, as in 3.15 or 2020.1, is none.
 */
const ARABIC = new RegExp(
  `(?:([0-9０-９]{1,2})(?:[ ]?([.．、﹑､丶]|[,，：:](?=\\p{Script=Han}))${GAP}|[ \\t\\u3000]+)|([\\u2488-\\u249b])${GAP})${HEADING}|([0-9]{1,2})、(?=([0-9]+))`,
  'uy',
);
/** （1） (B.3.4). */
const ARABIC_PAREN = new RegExp(`(?:[（(][ ]?([0-9０-９]{1,2})[ ]?[）)]|([\\u2474-\\u2487]))[、.．,，]?${GAP}`, 'uy');
/** 1) and 1）, not in the standard. */
const ARABIC_CLOSE = new RegExp(`([0-9０-９]{1,2})[)）][、.．]?${GAP}`, 'uy');
/** ① (B.3.8). */
const CIRCLED = new RegExp(`([\\u2460-\\u2473])[、.．,，]?${GAP}`, 'uy');
/** a. A. a) (B.3.3, B.3.8). */
const LETTER = new RegExp(`([A-Za-z])[.．)）、]${GAP}(?=\\p{Script=Han})`, 'uy');
/** 1.1 and 1.1.1 (B.3.5), followed by a space; without one the neighbors decide. */
const DECIMAL = new RegExp(`(\\d{1,2}(?:[.．]\\d{1,2}){1,3})([.．、]?[ \\t\\u3000\\u00a0]+|[、])?(?=[\\p{Script=Han}“《A-Za-z])`, 'uy');

export const arabic: NumberingScheme = {
  id: 'arabic',
  example: '1.',
  rank: 30,
  opens: /[0-9０-９\u2488-\u249b]/u,
  read: (line, at) =>
    readSticky('arabic', ARABIC, line, at, ([, digits, point = ' ', single, beforeDigits, following]) => {
      if (single !== undefined) return { ordinal: single.charCodeAt(0) - 0x2487 };
      // `8、9月份` names two.
      if (beforeDigits !== undefined && Number(following) === Number(beforeDigits) + 1) return { ordinal: undefined };
      return { ordinal: number(digits ?? beforeDigits), tentative: beforeDigits !== undefined || ' ,，：:'.includes(point) };
    }),
  write: ordinal => `${ordinal}.`,
};

export const arabicParen: NumberingScheme = {
  id: 'arabic-paren',
  example: '（1）',
  rank: 40,
  opens: /[（(\u2474-\u2487]/u,
  read: (line, at) =>
    readSticky('arabic-paren', ARABIC_PAREN, line, at, ([, digits, single]) => ({
      ordinal: single === undefined ? number(digits) : single.charCodeAt(0) - 0x2473,
    })),
  write: ordinal => `（${ordinal}）`,
};

export const arabicClose: NumberingScheme = {
  id: 'arabic-close',
  example: '1）',
  rank: 50,
  opens: /[0-9０-９]/u,
  read: (line, at) => readSticky('arabic-close', ARABIC_CLOSE, line, at, ([, digits]) => ({ ordinal: number(digits) })),
  write: ordinal => `${ordinal}）`,
};

export const circled: NumberingScheme = {
  id: 'circled',
  example: '①',
  rank: 60,
  opens: /[\u2460-\u2473]/u,
  read: (line, at) => readSticky('circled', CIRCLED, line, at, ([, single = '']) => ({ ordinal: single.charCodeAt(0) - 0x245f })),
  write: ordinal => (ordinal <= 20 ? String.fromCharCode(0x245f + ordinal) : `${ordinal}）`),
};

export const letter: NumberingScheme = {
  id: 'letter',
  example: 'a.',
  rank: 70,
  opens: /[A-Za-z]/u,
  read: (line, at) =>
    readSticky('letter', LETTER, line, at, ([, char = '']) => ({ ordinal: char.charCodeAt(0) & 0x1f || undefined, tentative: true })),
  write: ordinal => `${String.fromCharCode(0x60 + Math.min(ordinal, 26))}.`,
};

export const decimal: NumberingScheme = {
  id: 'decimal',
  example: '1.1',
  rank: 35,
  opens: /[0-9]/u,
  read: (line, at) =>
    readSticky('decimal', DECIMAL, line, at, ([, digits = '', gap]) => {
      const path = digits.split(/[.．]/u).map(Number);
      return { ordinal: path.at(-1) || undefined, tentative: gap === undefined, path };
    }),
  write: ordinal => `1.${ordinal}`,
};

function number(digits = ''): number | undefined {
  return Number(digits.replace(/[０-９]/gu, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))) || undefined;
}
