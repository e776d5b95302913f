import { foldBy, VARIANT_FOLDS } from '../text/variants.ts';

/**
 * The text from `start` to `end` as the word lists spell it: half-width, simplified, every mask character an `X`, every
 * dash a `-`, every blank a space. The length is kept, so offsets survive. Places outside the line are left out.
 */
export function foldText(line: string, start: number, end: number): string {
  return foldBy(FOLDS, line, Math.max(0, start), Math.min(line.length, end));
}

/** Letters, signs and symbols that stand for something left out. `〇` is missing: it may be a digit. */
const MASKS = 'xＸｘХхΧχ×✕✖╳○◯◎●□■△▲◇◆☆★*＊_＿';
const DASHES = '—–―─‒﹣−';
const BLANKS = '\u3000\u00a0\t\u2002\u2003\u2009';

const FOLDS = foldTable();

function foldTable(): Uint16Array {
  const table = Uint16Array.from(VARIANT_FOLDS);
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  for (const mask of MASKS) table[mask.charCodeAt(0)] = 0x58;
  for (const dash of DASHES) table[dash.charCodeAt(0)] = 0x2d;
  for (const blank of BLANKS) table[blank.charCodeAt(0)] = 0x20;
  table['〜'.charCodeAt(0)] = 0x7e;
  table['％'.charCodeAt(0)] = 0x25;
  return table;
}
