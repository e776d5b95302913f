import { Footer, Paragraph } from 'docx';

import type { PageNumberStyle } from '#official';

import { type Element, w, xmlable } from './element.ts';
import { indentElement } from './properties.ts';

/** The footers of a section; a section without one would go on with those before it. */
export interface Footers {
  readonly default: Footer;
  readonly even: Footer;
  readonly first?: Footer;
}

/** Page numbers (GB/T 9704 cl. 7.5): odd pages right, even pages left, one character in; none on the first page of a letter. */
export function footers(style: PageNumberStyle, butFirst: boolean): Footers {
  return { default: footer(style, style.odd), even: footer(style, style.even), ...(butFirst ? { first: emptyFooter() } : {}) };
}

/** For a page with a 版记 alone, and for the blank one before it. */
export function noFooters(): Footers {
  return { default: emptyFooter(), even: emptyFooter() };
}

function emptyFooter(): Footer {
  return new Footer({ children: [new FooterParagraph([w('pPr', {}, w('pStyle', { val: 'Footer' }))])] });
}

function footer(style: PageNumberStyle, side: PageNumberStyle['odd']): Footer {
  const properties = w('pPr', {}, w('pStyle', { val: 'Footer' }), ...indentFrom(style, side), w('jc', { val: side }));
  return new Footer({ children: [new FooterParagraph([properties, ...pageNumber(style.dash)])] });
}

function indentFrom({ indent, size }: PageNumberStyle, side: PageNumberStyle['odd']): readonly Element[] {
  return side === 'center' ? [] : [indentElement({ [side]: { characters: indent, twips: indent * size * 10 } })];
}

/** The library takes none but its own paragraphs into a footer, and those know no `rightChars`. */
class FooterParagraph extends Paragraph {
  constructor(children: readonly Element[]) {
    super({});
    this.root = children.map(xmlable);
  }
}

function pageNumber(dash: string): readonly Element[] {
  return [
    run(text(`${dash} `)),
    run(w('fldChar', { fldCharType: 'begin' })),
    run(w('instrText', { 'xml:space': 'preserve' }, ' PAGE ')),
    run(w('fldChar', { fldCharType: 'separate' })),
    run(text('1')),
    run(w('fldChar', { fldCharType: 'end' })),
    run(text(` ${dash}`)),
  ];
}

function run(content: Element): Element {
  return w('r', {}, w('rPr', {}, w('rFonts', { hint: 'eastAsia' })), content);
}

function text(content: string): Element {
  return w('t', { 'xml:space': 'preserve' }, content);
}
