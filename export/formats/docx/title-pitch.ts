import { type LayoutProfile, type ParagraphStyle, type Run, typeArea } from '#official';

/**
 * What to add after each character of a title line, in twips, so that it stays one line everywhere. A line of 20 characters
 * fills the type area to 2 pt, and LibreOffice and older WPS set a gap between Han characters and digits that no switch in
 * the file turns off: without this the last character would stand on a line of its own.
 */
export function titlePitch(line: readonly Run[], style: ParagraphStyle, profile: LayoutProfile): number {
  const characters = Array.from(line.map(({ text }) => text).join(''));
  const em = style.size * 10;
  const widths = characters.map(character => widthIn(character) * em + style.spacing);
  const gaps = characters.filter((character, index) => index > 0 && isLatin(character) !== isLatin(characters[index - 1] ?? '')).length;
  const excess = widths.reduce((sum, width) => sum + width, 0) + (gaps * em) / 4 + safety - typeArea(profile).width;
  const squeeze = Math.ceil(excess / Math.max(1, characters.length));
  return style.spacing - Math.min(Math.max(0, squeeze), Math.floor(em / 20));
}

/** In ems, rather too much than too little: where Times New Roman is missing, digits are 0.64 em wide. */
function widthIn(character: string): number {
  if (!isLatin(character)) return 1;
  return /[A-Zmw%@&—]/u.test(character) ? 0.75 : 0.64;
}

function isLatin(character: string): boolean {
  return character < '\u2000';
}

/** Twips. */
const safety = 20;
