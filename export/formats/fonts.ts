import type { Face, LatinFace, LayoutProfile } from '#official';

import type { ExportEnvironment } from './exporter.ts';

/** The font names to write: those of the profile, or what the writer has set. */
export function fontsOf(profile: LayoutProfile, environment: ExportEnvironment): Fonts {
  return {
    fangsong: fontOf('fangsong', profile, environment),
    kaiti: fontOf('kaiti', profile, environment),
    heiti: fontOf('heiti', profile, environment),
    xiaobiaosong: fontOf('xiaobiaosong', profile, environment),
    songti: fontOf('songti', profile, environment),
    latin: { name: environment.latinFont ?? profile.latinFace, substitutes: [] },
  };
}

/** `latin`: the font of letters and digits where a style has no other. */
export type Fonts = { readonly [face in Face | 'latin']: Font };

/** The font of the letters and digits of text in a Chinese face. */
export function latinName(latin: LatinFace | undefined, face: Face, fonts: Fonts): string {
  if (latin === undefined) return fonts.latin.name;
  return latin === 'own' ? fonts[face].name : latin.name;
}

export interface Font {
  readonly name: string;
  /** What to take, the best first, where there is no font of that name. Windows has had no _GB2312 fonts since XP. */
  readonly substitutes: readonly string[];
}

function fontOf(face: Face, profile: LayoutProfile, environment: ExportEnvironment): Font {
  const [usual = face, ...others] = profile.faces[face];
  const name = environment.fonts?.[face] ?? usual;
  return { name, substitutes: others.filter(other => other !== name) };
}
