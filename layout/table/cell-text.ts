import type { Table } from '#official';
import { mayBreakBetween } from '../break-lines.ts';
import { advance, BREAKS, DIGIT, SPACE, traitsOf } from '../metrics.ts';

/** The texts of the cells of a row. */
export function cellTexts(row: Table['rows'][number]): readonly string[] {
  return row.map(cell => (cell.length === 1 ? (cell[0]?.text ?? '') : cell.map(run => run.text).join('')));
}

/** How often a Han character and a letter or digit stand side by side. */
export function foreignGaps(text: string): number {
  let gaps = 0;
  for (let i = 1; i < text.length; i++) {
    const before = text.charCodeAt(i - 1);
    const code = text.charCodeAt(i);
    if ((isHan(before) && isWestern(code)) || (isWestern(before) && isHan(code))) gaps++;
  }
  return gaps;
}

/** In ems: the gap between a Han character and a digit that LibreOffice sets. */
export const FOREIGN_GAP = 0.25;

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

function isWestern(code: number): boolean {
  return code > 0x20 && code < 0x2000;
}

/** The width of the widest stretch that no line should end in, in twips: a word, a number with the character behind it. */
export function longestWord(text: string, em: number, spacing: number): number {
  let longest = 0;
  let width = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    const bits = traitsOf(code);
    const unit = (before & DIGIT) !== 0 && (bits & BREAKS) !== 0;
    if ((bits & SPACE) !== 0 || (width > 0 && !unit && mayBreakBetween(before, bits))) width = 0;
    if ((bits & SPACE) === 0) width += advance(code, bits, em, spacing, false) + (unit ? em * FOREIGN_GAP : 0);
    longest = Math.max(longest, Math.min(width, MOST_OF_A_WORD * em));
    before = bits;
  }
  return longest;
}

/** An address may be cut: what is longer is no word. In ems. */
const MOST_OF_A_WORD = 9;
