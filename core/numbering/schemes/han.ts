import { parseHanNumeral, writeHanNumeral } from '../../text/han-numeral.ts';
import { type NumberingScheme, readSticky } from '../scheme.ts';

const NUMERAL = '[〇零一二三四五六七八九十廿卅百]{1,5}';

/** 一、 (GB/T 9704 7.3.3, GB/T 15834 B.3.2). `一.` `一．` `一，` are wrong but common. */
const HAN = new RegExp(`(${NUMERAL})[ \\u3000]?([、.．,，])[ \\t\\u3000\\u00a0]*`, 'uy');
/** （一） (GB/T 15834 B.3.4: nothing after it). `(一)` `（一）、` `㈠` are wrong but common, so the mark swallows the comma. */
const HAN_PAREN = new RegExp(`(?:[（(][ \\u3000]?(${NUMERAL})[ \\u3000]?[）)]|([\\u3220-\\u3229]))[、.．,，]?[ \\t\\u3000\\u00a0]*`, 'uy');

export const han: NumberingScheme = {
  id: 'han',
  example: '一、',
  rank: 10,
  opens: /[〇零一二三四五六七八九十廿卅百]/u,
  read: (line, at) =>
    readSticky('han', HAN, line, at, ([mark, numeral = '', point]) => {
      const ordinal = parseHanNumeral(numeral);
      return { ordinal, tentative: point !== '、' || namesTwo(line.slice(at + mark.length, at + mark.length + 2), ordinal) };
    }),
  write: ordinal => `${writeHanNumeral(ordinal)}、`,
};

export const hanParen: NumberingScheme = {
  id: 'han-paren',
  example: '（一）',
  rank: 20,
  opens: /[（(\u3220-\u3229]/u,
  read: (line, at) =>
    readSticky('han-paren', HAN_PAREN, line, at, ([, numeral, single]) => ({
      ordinal: single === undefined ? parseHanNumeral(numeral ?? '') : single.charCodeAt(0) - 0x321f,
    })),
  write: ordinal => `（${writeHanNumeral(ordinal)}）`,
};

/** `二、三产业`, `一、二季度`: two neighboring numbers before a noun. */
function namesTwo(following: string, ordinal: number | undefined): boolean {
  return ordinal !== undefined && parseHanNumeral(following.charAt(0)) === ordinal + 1;
}
