import type { Font, Fonts } from '../fonts.ts';
import { type Element, w } from './element.ts';
import { wordNamespaces } from './namespaces.ts';

/** `word/fontTable.xml`: what to take where a font is missing. The library writes this part for embedded fonts only. */
export function fontTableElement(fonts: Fonts, latin: string): Element {
  const chinese = new Map(Object.values(fonts).map(font => [font.name, font]));
  chinese.delete(latin);
  return w('fonts', wordNamespaces, fontElement({ name: latin, substitutes: [] }, '00', 'roman'), ...chineseFonts(chinese.values()));
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
