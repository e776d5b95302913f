import type { LayoutProfile } from '#official';

import { type Fonts, latinName } from '../fonts.ts';
import { type Element, w } from './element.ts';
import { noHangingMarks, noHangingMarksAnywhere } from './hanging-marks.ts';
import { boldElements } from './look.ts';
import { alignmentElement, lineElement, pitchElement, runSpacing, sizeElements } from './properties.ts';

/** The document defaults and the four styles on which all others stand. Normal is the body without its indent. */
export function baseStyles(profile: LayoutProfile, fonts: Fonts): readonly Element[] {
  const { body } = profile.styles;
  const latin = latinName(body.latin, body.face, fonts);
  const face = w('rFonts', { ascii: latin, hAnsi: latin, eastAsia: fonts[body.face].name, cs: latin });
  const size = sizeElements(body.size);
  // Word picks its list of marks that may not open a line by this.
  const language = w('lang', { val: 'en-US', eastAsia: profile.language, bidi: 'ar-SA' });
  const bold = body.bold === true ? boldElements(true) : [];
  return [
    w('docDefaults', {}, w('rPrDefault', {}, w('rPr', {}, face, ...size, language)), w('pPrDefault', {}, w('pPr', {}, noHangingMarks))),
    w(
      'style',
      { type: 'paragraph', default: 1, styleId: 'Normal' },
      w('name', { val: 'Normal' }),
      w('qFormat'),
      w('pPr', {}, ...switches, lineElement(profile.linePitch), alignmentElement(body.align)),
      // The size again: Word reckons the grid with this style's, not with that of the defaults.
      w('rPr', {}, face, ...bold, pitchElement(runSpacing(profile, body)), ...size, language),
    ),
    w('style', { type: 'character', default: 1, styleId: 'DefaultParagraphFont' }, ...hidden('Default Paragraph Font', 1)),
    w('style', { type: 'table', default: 1, styleId: 'TableNormal' }, ...hidden('Normal Table', 99), tableProperties),
    w('style', { type: 'numbering', default: 1, styleId: 'NoList' }, ...hidden('No List', 99)),
    ...['footnote', 'endnote'].map(noteReference),
  ];
}

/** Pages of 22 lines want no widow control, cells of one width no gaps beside Latin letters and no marks in the margin. */
const switches: readonly Element[] = [
  w('widowControl', { val: 0 }),
  w('kinsoku', { val: 1 }),
  noHangingMarksAnywhere,
  w('autoSpaceDE', { val: 0 }),
  w('autoSpaceDN', { val: 0 }),
];

const tableProperties = w(
  'tblPr',
  {},
  w('tblInd', { w: 0, type: 'dxa' }),
  w(
    'tblCellMar',
    {},
    w('top', { w: 0, type: 'dxa' }),
    w('left', { w: 108, type: 'dxa' }),
    w('bottom', { w: 0, type: 'dxa' }),
    w('right', { w: 108, type: 'dxa' }),
  ),
);

/** The library's parts for notes name these, though there is no note. */
function noteReference(kind: string): Element {
  const styleId = `${kind === 'footnote' ? 'Footnote' : 'Endnote'}Reference`;
  const superscript = w('rPr', {}, w('vertAlign', { val: 'superscript' }));
  return w('style', { type: 'character', styleId }, ...hidden(`${kind} reference`, 99), superscript);
}

function hidden(name: string, priority: number): readonly Element[] {
  return [w('name', { val: name }), w('uiPriority', { val: priority }), w('semiHidden'), w('unhideWhenUsed')];
}
