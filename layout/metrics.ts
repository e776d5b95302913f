import { LATIN_ADVANCES } from './latin-advances.ts';

/**
 * What line breaking has to know of a character, as a set of bits. Two bits give its width; the others say where a line
 * may end beside it.
 */
export const HALF = 1;
export const FULL = 2;
/** Advance of Times New Roman, or half a character in a Chinese face. */
export const LATIN = 3;
const WIDTH = 3;
/** A line may break before and after: Han, kana and East Asian punctuation. */
export const BREAKS = 4;
/** Belongs to the character before it: combining marks, variation selectors, skin tones. */
export const EXTENDS = 8;
/** No break on either side: no-break space, word joiner. */
export const GLUE = 16;
/** A line may break after it, but not between it and a digit. */
export const DASH = 32;
export const SPACE = 64;
/** A digit, or the hyphen of `--`. */
export const DIGIT = 128;
/** Zero-width joiner. */
export const JOINS = 256;
/** Zero-width space. */
export const OPENING = 512;
const NO_START = 1024;
const NO_END = 2048;
const KNOWN = 4096;
/** The bits of nearly every character of a text: a Han character, which stands for itself. */
export const PLAIN = KNOWN | FULL | BREAKS;

/** Marks that may not open a line, in Word's list for simplified Chinese. */
export const NO_LINE_START = '!%),.:;?]}¢°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠';
/** Marks that may not close a line, in Word's list for simplified Chinese. */
export const NO_LINE_END = '$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥';

/** The bits of the character with this code point; a lone surrogate is a letter of unknown width. */
export function traitsOf(code: number): number {
  const known = code < 0x10000 ? (traits[code] ?? 0) : 0;
  return known === 0 ? readTraits(code) : known;
}

export function mayNotStart(bits: number): boolean {
  return (bits & NO_START) !== 0;
}

export function mayNotEnd(bits: number): boolean {
  return (bits & NO_END) !== 0;
}

/** The width of a character set in `em` twips with `spacing` twips after it; `own`: its Latin letters are those of the Chinese face. */
export function advance(code: number, bits: number, em: number, spacing: number, own: boolean): number {
  switch (bits & WIDTH) {
    case FULL:
      return em + spacing;
    case HALF:
      return em / 2 + spacing;
    case LATIN:
      return own ? em / 2 + spacing : ((LATIN_ADVANCES[code] ?? AVERAGE_LETTER) * em) / UNITS_PER_EM + spacing;
    default:
      return spacing;
  }
}

/** The natural width of a text in twips; `own`: its Latin letters are those of the Chinese face. */
export function measure(text: string, em: number, spacing: number, own: boolean): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    width += advance(code, traitsOf(code), em, spacing, own);
  }
  return width;
}

const UNITS_PER_EM = 2048;
/** Letters whose width we do not know. */
const AVERAGE_LETTER = 941;

const traits = new Uint16Array(0x10000);

function readTraits(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return (traits[code] = PLAIN);
  const char = String.fromCodePoint(code);
  const bits =
    KNOWN |
    widthOf(code, char) |
    (BREAKING.test(char) ? BREAKS : 0) |
    (EXTENDING.test(char) ? EXTENDS : 0) |
    (GLUING.has(code) ? GLUE : 0) |
    (DASHES.has(code) ? DASH : 0) |
    (SPACES.has(code) ? SPACE : 0) |
    ((code >= 0x30 && code <= 0x39) || code === 0x2d ? DIGIT : 0) |
    (code === 0x200d ? JOINS : 0) |
    (code === 0x200b ? OPENING : 0) |
    (NO_LINE_START.includes(char) ? NO_START : 0) |
    (NO_LINE_END.includes(char) ? NO_END : 0);
  if (code < 0x10000) traits[code] = bits;
  return bits;
}

const EAST_ASIAN =
  '\\u2e80-\\u2fff\\u3000-\\u30ff\\u3130-\\u318f\\u31c0-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uffef';
const BREAKING = new RegExp(`(?!\\p{Script=Hangul})[${EAST_ASIAN}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]`, 'u');
const SELECTORS = '\\ufe00-\\ufe0f\\u{e0000}-\\u{e007f}';
const EXTENDING = new RegExp(`[\\p{M}\\p{Emoji_Modifier}\\u200d${SELECTORS}]`, 'u');
const MARK = /[\p{Mn}\p{Me}\p{Cf}]/u;
const GLUING = new Set([0xa0, 0x2007, 0x202f, 0x2060, 0xfeff]);
const DASHES = new Set([0x2d, 0x2010, 0x2013, 0x2014]);
/** A tab inside a line stands as one wide space. */
const SPACES = new Set([0x09, 0x20, 0x2002, 0x2003, 0x2005, 0x3000]);

/**
 * Symbols that the Chinese faces draw in a full cell, because GB 2312 and GBK give them two bytes: quotes, 破折号,
 * 省略号, 间隔号, signs of measure, Greek and Russian letters. The exporter hints the runs so that Word takes them from
 * the Chinese face.
 */
const FULL_SYMBOLS = /[§¨°±·´¶×÷ˇˉˊˋ˙‐–—―‖‘’“”†‡‥…‰′″※℃℅℉№℡ÅΑ-ΡΣ-Ωα-ρσ-ωЁА-яё]/u;
/** Symbols and accented letters that the hint moves to the Chinese face, where they are half a cell wide. */
const HALF_SYMBOLS =
  /[\u00a1\u00a2\u00a3\u00a4\u00a5\u00aa\u00af\u00b2\u00b3\u00b8-\u00ba\u00bc-\u00bf\u00e0\u00e1\u00e8-\u00ea\u00ec\u00ed\u00f2\u00f3\u00f9\u00fa\u00fc\u0100-\u04ff\u1e00-\u1eff\u2000-\u218f\u2700-\u27bf\ue000-\uf8ff\ufb00-\ufb1c\uff61-\uffdc]/u;

function widthOf(code: number, char: string): number {
  if (code === 0x20 || code === 0xa0) return LATIN;
  if (code === 0x09 || isWide(code)) return FULL;
  if (code > 0x7f && MARK.test(char)) return 0;
  if (code > 0x7f && (FULL_SYMBOLS.test(char) || (code >= 0x2190 && code <= 0x26ff))) return FULL;
  return HALF_SYMBOLS.test(char) ? HALF : LATIN;
}

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    code >= 0x1f300
  );
}
