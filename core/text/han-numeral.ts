const DIGITS = new Map([...'〇一二三四五六七八九'].map((char, value) => [char, value]));
DIGITS.set('零', 0);

/** The value of 一 … 九十九, 十, 廿, 一百 … 九百九十九; undefined for anything else, 两 and 大写 included. */
export function parseHanNumeral(numeral: string): number | undefined {
  const text = numeral.replace('廿', '二十').replace('卅', '三十');
  const match = /^(?:([一二三四五六七八九])百)?(零)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(text);
  if (match === null || text === '') return undefined;
  const [, hundreds, zero, tens, ten, units] = match;
  if (zero !== undefined && (hundreds === undefined || units === undefined)) return undefined;
  const value = digit(hundreds) * 100 + (ten === undefined ? 0 : (tens === undefined ? 1 : digit(tens)) * 10) + digit(units);
  return value === 0 ? undefined : value;
}

/** 1 → 一, 12 → 十二, 105 → 一百零五. From 1 to 999. */
export function writeHanNumeral(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const units = value % 10;
  const head = hundreds === 0 ? '' : `${han(hundreds)}百`;
  const zero = hundreds > 0 && tens === 0 && units > 0 ? '零' : '';
  const middle = tens === 0 ? '' : tens === 1 && hundreds === 0 ? '十' : `${han(tens)}十`;
  return head + zero + middle + (units === 0 ? '' : han(units));
}

function digit(char: string | undefined): number {
  return char === undefined ? 0 : (DIGITS.get(char) ?? 0);
}

function han(value: number): string {
  return '〇一二三四五六七八九'.charAt(value);
}
