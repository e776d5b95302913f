import type { LayoutProfile } from '#official';

import type { Font, Fonts } from '../fonts.ts';
import { type Element, w } from './element.ts';
import { wordNamespaces } from './namespaces.ts';

/** `word/fontTable.xml`: what to take where a font is missing. The library writes this part for embedded fonts only. */
export function fontTableElement(profile: LayoutProfile, { latin, ...faces }: Fonts): Element {
  const styles = [...Object.values(profile.styles), ...profile.headings];
  const named = styles.flatMap(style => (typeof style.latin === 'object' ? [style.latin.name] : []));
  const chinese = new Map(Object.values(faces).map(font => [font.name, font]));
  const western = new Set([latin.name, ...named].filter(name => name === latin.name || !chinese.has(name)));
  chinese.delete(latin.name);
  const letters = Array.from(western, name => fontElement({ name, substitutes: [] }, '00', 'roman'));
  return w('fonts', wordNamespaces, ...letters, ...chineseFonts(chinese.values()));
}

function chineseFonts(fonts: Iterable<Font>): readonly Element[] {
  return Array.from(fonts, font => fontElement(font, '86', 'auto'));
}

function fontElement({ name, substitutes: [substitute] }: Font, charset: string, family: string): Element {
  return w(
    'font',
    { name },
    ...(substitute === undefined ? [] : [w('altName', { val: substitute })]),
    w('charset', { val: charset }),
    w('family', { val: family }),
    w('pitch', { val: 'variable' }),
  );
}
