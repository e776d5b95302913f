import type { Face, LatinFace, LayoutProfile, ParagraphStyle } from '#official';
import { SIZE_NAMES, typeArea } from '#official';

// Measures in the units of an office.

/** Twips to a tenth of a millimetre. */
export function millimetres(twips: number): string {
  return String(Math.round((twips * 25.4) / 144) / 10);
}

/** Half-points: `三号（16 磅）`. */
export function sizeName(size: number): string {
  const named = [...SIZE_NAMES].find(([, value]) => value === size)?.[0];
  return named === undefined ? `${size / 2} 磅` : `${named}（${size / 2} 磅）`;
}

export const FACE_NAMES: { readonly [face in Face]: string } = {
  fangsong: '仿宋',
  kaiti: '楷体',
  heiti: '黑体',
  xiaobiaosong: '小标宋',
  songti: '宋体',
};

/** `黑体` or `楷体加粗`. */
export function faceName({ face, bold }: Pick<ParagraphStyle, 'face' | 'bold'>): string {
  return `${FACE_NAMES[face]}${bold === true ? '加粗' : ''}`;
}

export function latinName(latin: LatinFace | undefined, { latinFace }: LayoutProfile): string {
  if (latin === undefined) return latinFace;
  return latin === 'own' ? '同中文' : latin.name;
}

export const ALIGNMENTS: { readonly [align in ParagraphStyle['align']]: string } = {
  justify: '两端对齐',
  left: '左对齐',
  center: '居中',
  right: '右对齐',
};

export function linesPerPage(profile: LayoutProfile): number {
  return Math.max(1, Math.floor(typeArea(profile).height / profile.linePitch));
}

export function charactersPerLine(profile: LayoutProfile): number {
  const { size, spacing } = profile.styles.body;
  return Math.max(1, Math.floor(typeArea(profile).width / (size * 10 + spacing)));
}

/** Millimetres from the type area to the middle of the page number. */
export function numberBelow({ margins, pageNumber }: LayoutProfile): string {
  return millimetres(margins.bottom - pageNumber.footer - pageNumber.lineHeight / 2);
}
