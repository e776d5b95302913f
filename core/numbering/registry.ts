import { arabic, arabicClose, arabicParen, circled, decimal, letter } from './schemes/arabic.ts';
import { divisions } from './schemes/divisions.ts';
import { han, hanFormal, hanParen } from './schemes/han.ts';
import type { NumberingScheme, NumberMark, SchemeId } from './scheme.ts';

/** Every scheme that can open a heading; where two read the same line (`1.1 …` and `1.`), the earlier one wins. */
export const schemes: readonly NumberingScheme[] = [
  ...divisions,
  hanFormal,
  han,
  hanParen,
  decimal,
  arabic,
  arabicParen,
  arabicClose,
  circled,
  letter,
];

/** The mark at offset `at` of a line, if the line opens with one. */
export function readMark(line: string, at: number): NumberMark | undefined {
  const opening = line.charAt(at);
  for (const scheme of schemesOpening(opening)) {
    const mark = scheme.read(line, at);
    if (mark !== undefined) return mark;
  }
  return undefined;
}

/** The customary depth of a scheme, lower is higher; see `NumberingScheme.rank`. */
export function rankOf(id: SchemeId): number {
  return RANKS.get(id) ?? 100;
}

const RANKS = new Map(schemes.map(scheme => [scheme.id, scheme.rank]));
const BY_OPENING = new Map<string, readonly NumberingScheme[]>();
const NONE: readonly NumberingScheme[] = [];

function schemesOpening(char: string): readonly NumberingScheme[] {
  // Most lines open with another character; only the few that can open a mark are remembered, so the map stays small.
  const known = BY_OPENING.get(char);
  if (known !== undefined) return known;
  if (!/[第0-9０-９A-Za-z（(〇零一二三四五六七八九十廿卅百壹贰叁肆伍陆柒捌玖拾貳參陸\u2460-\u249b\u3220-\u3229]/u.test(char)) return NONE;
  const found = schemes.filter(scheme => scheme.opens.test(char));
  BY_OPENING.set(char, found);
  return found;
}
