import type { Face, LatinFace, LayoutProfile, ParagraphStyle } from '#official';

import type { Fonts } from '../fonts.ts';

/** Print geometry and faces of the profile as CSS; on the screen the same text on a sheet as wide as the paper. */
export function styleSheet(profile: LayoutProfile, fonts: Fonts): string {
  const { styles, headings, margins, page, linePitch } = profile;
  const rules = [
    // The Latin face stands first but for ASCII only, or it would draw “ ” — … half as wide as Han characters.
    ...[fonts.latin.name, ...namedLatin(profile)].map(
      name => `@font-face { font-family: "${latinFamily(name)}"; src: local("${quoted(name)}"); unicode-range: U+20-7E; }`,
    ),
    `@page { size: ${point(page.width)} ${point(page.height)}; margin: ${sides(margins)}; }`,
    ...pageNumber(profile, fonts),
    '* { margin: 0; padding: 0; box-sizing: border-box; }',
    `html { background: #eee; color: #000; font-kerning: none; text-autospace: no-autospace; text-spacing-trim: space-all; }`,
    `main { width: ${point(page.width)}; max-width: 100%; margin: 0 auto; padding: ${sides(margins)}; background: #fff; }`,
    `main > * { line-height: ${point(linePitch)}; line-break: strict; overflow-wrap: anywhere; ${style(styles.body, fonts)} }`,
    ...classes.map(name => `.${name} { ${style(styles[name], fonts)} }`),
    '.placed { position: relative; text-indent: 0; text-align: left; }',
    '.placed span { position: absolute; white-space: pre; transform-origin: left; }',
    '.rule { position: absolute; }',
    'main > .ragged { text-align: left; }',
    ...tableRules(profile, fonts),
    `h1 { ${style(styles.title, fonts)} }`,
    ...headings.slice(0, 4).map((heading, index) => `.level-${index + 1} { ${style(heading, fonts)} }`),
    ...headings
      .slice(0, 4)
      .map(
        (heading, index) =>
          `.run-in.level-${index + 1} { text-indent: 0; font-family: ${families(heading.face, heading.latin, fonts)}; font-weight: ${weight(heading)}; }`,
      ),
    `.new-page { break-before: page; margin-top: ${point(linePitch)}; }`,
    'mark { background: #ff0; }',
    '@media print { html { background: none; } main { width: auto; padding: 0; } .new-page { margin-top: 0; } p { orphans: 1; widows: 1; } }',
  ];
  return rules.map(rule => `${rule}\n`).join('');
}

/** Columns as wide as on the printed page, wider where the digits of another face are. */
function tableRules({ styles, table }: LayoutProfile, fonts: Fonts): readonly string[] {
  const { padding, rules, linePitch } = table;
  return [
    `main > .table { margin: 0 auto; border-collapse: collapse; max-width: 100%; overflow-wrap: break-word; line-height: ${point(linePitch)}; font-family: ${families(styles.table.face, styles.table.latin, fonts)}; font-size: ${point(styles.table.size * 10)}; letter-spacing: 0; text-indent: 0; text-align: left; }`,
    `.table th, .table td { padding: ${point(padding.vertical)} ${point(padding.side)}; border: ${point(rules.inner)} solid; vertical-align: middle; }`,
    `.table th { font-family: ${families(styles.table.labelFace ?? styles.table.face, styles.table.latin, fonts)}; font-weight: normal; text-align: center; }`,
    `.table { border: ${point(rules.outer)} solid; }`,
    '.table .center { text-align: center; }',
    '.table .right { text-align: right; }',
    '.table tr { break-inside: avoid; }',
  ];
}

const classes = [
  'copy-number',
  'secrecy',
  'urgency',
  'mark',
  'document-number',
  'signatory',
  'issuer',
  'byline',
  'addressee',
  'signature',
  'issue-date',
  'attachment-mark',
  'attachment-title',
  'caption',
  'unit',
  'attendance',
  'imprint',
  'printer',
] as const;

function style(paragraph: ParagraphStyle, fonts: Fonts): string {
  const { face, latin, size, spacing, align, color, firstLineIndent, leftIndent, keepNext } = paragraph;
  const declarations = [
    `font-family: ${families(face, latin, fonts)}`,
    `font-weight: ${weight(paragraph)}`,
    `font-size: ${point(size * 10)}`,
    `letter-spacing: ${point(spacing)}`,
    `text-align: ${align}`,
    `text-indent: ${point(firstLineIndent * (size * 10 + spacing))}`,
    ...(leftIndent === 0 ? [] : [`margin-left: ${point(leftIndent * (size * 10 + spacing))}`]),
    ...(color === undefined ? [] : [`color: ${color}`]),
    ...(keepNext ? ['break-after: avoid'] : []),
  ];
  return declarations.map(declaration => `${declaration};`).join(' ');
}

/**
 * Browsers that know page margin boxes print the number as the standard wants it, the others leave it out. The first page
 * of left-to-right text is a right one: odd.
 */
function pageNumber({ pageNumber: { shown, face, size, indent, dash, odd, even } }: LayoutProfile, fonts: Fonts): readonly string[] {
  if (!shown) return [];
  const content = dash === '' ? 'counter(page)' : `"${quoted(dash)} " counter(page) " ${quoted(dash)}"`;
  const number = `content: ${content}; font: ${point(size * 10)} ${families(face, 'own', fonts)};`;
  // The dash 7 mm below the type area (cl. 7.5), the number so many characters in from its side.
  const place = `vertical-align: top; padding: ${point(sevenMillimetres - size * 5)} ${point(indent * size * 10)} 0;`;
  return [`@page :right { @bottom-${odd} { ${number} ${place} } }`, `@page :left { @bottom-${even} { ${number} ${place} } }`];
}

/** In twips. */
const sevenMillimetres = 397;

function families(face: Face, latin: LatinFace | undefined, fonts: Fonts): string {
  const { name, substitutes } = fonts[face];
  const letters = latin === 'own' ? [] : [latinFamily(latin?.name ?? fonts.latin.name)];
  const names = [...letters, name, ...substitutes].map(font => `"${quoted(font)}"`);
  return [...names, generic[face]].join(', ');
}

/** A font for ASCII only, by a name of its own. */
function latinFamily(name: string): string {
  return `latin ${quoted(name)}`;
}

/** The fonts of letters and digits that a style has for itself. */
function namedLatin({ styles, headings, latinFace }: LayoutProfile): ReadonlySet<string> {
  const all = [...Object.values(styles), ...headings].flatMap(({ latin }) => (typeof latin === 'object' ? [latin.name] : []));
  return new Set(all.filter(name => name !== latinFace));
}

function weight({ bold }: ParagraphStyle): string {
  return bold === true ? 'bold' : 'normal';
}

const generic: { readonly [face in Face]: string } = {
  fangsong: 'serif',
  kaiti: 'serif',
  heiti: 'sans-serif',
  xiaobiaosong: 'serif',
  songti: 'serif',
};

function sides({ top, right, bottom, left }: LayoutProfile['margins']): string {
  return [top, right, bottom, left].map(point).join(' ');
}

function point(twips: number): string {
  return `${twips / 20}pt`;
}

/** For a CSS string in a style element: no quote, backslash, line break or end of the element survives. */
function quoted(text: string): string {
  return text.replaceAll(/["\\\n\r\f<>]/gu, '');
}
