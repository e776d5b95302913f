import { parseHanNumeral, writeHanNumeral } from '../../text/han-numeral.ts';
import { type NumberingScheme, readSticky } from '../scheme.ts';

const NUMERAL = '[〇零一二三四五六七八九十廿卅百]{1,5}';

/** 一、 (GB/T 9704 7.3.3, GB/T 15834 B.3.2). `一.` `一．` `一，` `一：` are wrong but common, as are the commas ﹑ ､ 丶 that only look right. */
const HAN = new RegExp(`(${NUMERAL})[ \\u3000]?([、﹑､丶.．,，：:])[ \\t\\u3000\\u00a0]*`, 'uy');
/**
 * （一） (GB/T 15834 B.3.4: nothing after it). `(一)` `（一）、` `㈠` are wrong but common, so the mark swallows the comma; `一）` has
 * lost its first bracket.
 */
const HAN_PAREN = new RegExp(
  `(?:([（(])?[ \\u3000]?(${NUMERAL})[ \\u3000]?[）)]|([\\u3220-\\u3229]))[、.．,，]?[ \\t\\u3000\\u00a0]*`,
  'uy',
);
/** 壹、 stands above 一、 in Taiwan, and now and then on the mainland. */
const FORMAL = '壹贰叁肆伍陆柒捌玖拾貳參陸';
const HAN_FORMAL = new RegExp(`([${FORMAL}]{1,3})[ \\u3000]?[、.．][ \\t\\u3000\\u00a0]*`, 'uy');

export const han: NumberingScheme = {
  id: 'han',
  example: '一、',
  rank: 10,
  opens: /[〇零一二三四五六七八九十廿卅百]/u,
  read: (line, at) =>
    readSticky('han', HAN, line, at, ([mark, numeral = '', point]) => {
      const ordinal = parseHanNumeral(numeral);
      return {
        ordinal,
        tentative: !'、﹑､丶'.includes(point ?? '') || namesTwo(line.slice(at + mark.length, at + mark.length + 2), ordinal),
      };
    }),
  write: ordinal => `${writeHanNumeral(ordinal)}、`,
};

export const hanParen: NumberingScheme = {
  id: 'han-paren',
  example: '（一）',
  rank: 20,
  opens: /[（(\u3220-\u3229〇零一二三四五六七八九十廿卅百]/u,
  read: (line, at) =>
    readSticky('han-paren', HAN_PAREN, line, at, ([, opening, numeral, single]) => {
      if (single !== undefined) return { ordinal: single.charCodeAt(0) - 0x321f };
      return { ordinal: parseHanNumeral(numeral ?? ''), tentative: opening === undefined };
    }),
  write: ordinal => `（${writeHanNumeral(ordinal)}）`,
};

export const hanFormal: NumberingScheme = {
  id: 'han-formal',
  example: '壹、',
  rank: 8,
  opens: new RegExp(`[${FORMAL}]`, 'u'),
  read: (line, at) => readSticky('han-formal', HAN_FORMAL, line, at, ([, numeral = '']) => ({ ordinal: parseHanNumeral(plain(numeral)) })),
  write: ordinal => `${[...writeHanNumeral(ordinal)].map(digit => FORMAL.charAt('一二三四五六七八九十'.indexOf(digit))).join('')}、`,
};

/** 参 and 叁, 貳 and 贰 as 三 and 二. */
function plain(numeral: string): string {
  return [...numeral].map(char => '一二三四五六七八九十二三六'.charAt(FORMAL.indexOf(char))).join('');
}

/** `二、三产业`, `一、二季度`: two neighboring numbers before a noun. */
function namesTwo(following: string, ordinal: number | undefined): boolean {
  return ordinal !== undefined && parseHanNumeral(following.charAt(0)) === ordinal + 1;
}
