// The measures of GB/T 9704—2012 as the checks want them, in millimetres from the upper left corner of the paper. Nothing here comes
// from the project's own layout: where both err alike, no check would see it.

export const MILLIMETRES_PER_POINT = 25.4 / 72;

/** 5.1 */
export const PAPER = { width: 210, height: 297 };
/** 5.2.1: 天头 37, 订口 28, 版心 156 × 225. */
export const AREA = { left: 28, right: 184, top: 37, bottom: 262, width: 156, height: 225, middle: 106 };
/** 5.2.3: 22 lines fill 225 mm, rounded down to a twentieth of a point. */
export const PITCH = 28.95 * MILLIMETRES_PER_POINT;
export const LINES_PER_PAGE = 22;
export const CHARACTERS_PER_LINE = 28;
/** 3.1: one 字 of 三号, of 四号, of 二号. */
export const CHARACTER = 16 * MILLIMETRES_PER_POINT;
export const SMALL_CHARACTER = 14 * MILLIMETRES_PER_POINT;
/** How far apart the characters of a full line stand: 28 in 156 mm. */
export const ADVANCE = 15.75 * MILLIMETRES_PER_POINT;
/** 10.1: the text keeps 7/8 of the height of a character of 三号 from a double rule. */
export const FROM_DOUBLE_RULE = (CHARACTER * 7) / 8;

/** The width of a text in 字: digits are half a character wide (`2024年7月9日` is 6), capitals nearly three quarters. */
export function charactersIn(text: string): number {
  let width = 0;
  for (const char of text) width += char > '~' ? 1 : /[A-Z]/u.test(char) ? 0.72 : 0.5;
  return width;
}
