import {
  type LatinFace,
  type LayoutProfile,
  type Paragraph,
  type ParagraphStyle,
  type Run,
  styleOf,
  type Typeface,
  typefaceOf,
} from '#official';

import { type Fonts, latinName } from '../fonts.ts';
import { type Element, w } from './element.ts';
import type { Look } from './runs.ts';

/** What sets a run apart from the style of its paragraph, or from `style` where that is another one. */
export function faceLook(
  paragraph: Paragraph,
  run: Run,
  { profile, fonts }: { readonly profile: LayoutProfile; readonly fonts: Fonts },
  style: ParagraphStyle = styleOf(profile, paragraph),
): Pick<Look, 'font' | 'latin' | 'bold'> {
  const { face, latin, bold } = typefaceOf(profile, paragraph, run);
  const name = latinName(latin, face, fonts);
  return {
    ...(face === style.face ? {} : { font: fonts[face].name }),
    ...(name === latinName(style.latin, style.face, fonts) ? {} : { latin: name }),
    ...(bold === (style.bold ?? false) ? {} : { bold }),
  };
}

/** The `w:rFonts` and the weight by which a style differs from Normal, which is the body. */
export function faceElements(style: Letters, body: Letters, fonts: Fonts): readonly Element[] {
  const name = latinName(style.latin, style.face, fonts);
  const latin = name === latinName(body.latin, body.face, fonts) ? {} : { ascii: name, hAnsi: name };
  const attributes = {
    ...latin,
    ...(style.face === body.face ? {} : { eastAsia: fonts[style.face].name }),
    ...(Object.keys(latin).length === 0 ? {} : { cs: name }),
  };
  const bold = style.bold ?? false;
  return [
    ...(Object.keys(attributes).length === 0 ? [] : [w('rFonts', attributes)]),
    ...(bold === (body.bold ?? false) ? [] : boldElements(bold)),
  ];
}

export function boldElements(bold: boolean): readonly Element[] {
  return bold ? [w('b'), w('bCs')] : [w('b', { val: 0 }), w('bCs', { val: 0 })];
}

interface Letters extends Pick<Typeface, 'face'> {
  readonly latin?: LatinFace;
  readonly bold?: boolean;
}
