import type { Run } from '#official';

import { segments } from '../segments.ts';
import { type Element, parent, w } from './element.ts';
import { boldElements } from './look.ts';
import { pitchElement, sizeElements } from './properties.ts';
import { RGB } from './spacers.ts';

/** What sets a run apart from its paragraph. */
export interface Look {
  readonly style?: string;
  readonly font?: string;
  /** Font of letters and digits. */
  readonly latin?: string;
  readonly bold?: boolean;
  /** Twips after each character. */
  readonly pitch?: number;
  /** Percent of the width. */
  readonly scale?: number;
  /** Half-points. */
  readonly size?: number;
  readonly color?: 'red';
}

export function textElements(run: Run, look: Look, highlightPlaceholders: boolean): readonly Element[] {
  return Array.from(segments(run, highlightPlaceholders), ({ text, placeholder }) =>
    parent('r', {}, [runProperties(look, placeholder, run.emphasis === 'strong'), ...characters(text)]),
  );
}

/** A tab of ours, to the next stop. */
export function tabElement(): Element {
  return w('r', {}, w('tab'));
}

/** The hint makes “ ” ‘ ’ … — · full-width; Word heeds it on the run only. */
function runProperties({ style, font, latin, bold, pitch, scale, size, color }: Look, highlighted: boolean, strong: boolean): Element {
  return w(
    'rPr',
    {},
    ...(style === undefined ? [] : [w('rStyle', { val: style })]),
    w('rFonts', {
      hint: 'eastAsia',
      ...(latin === undefined ? {} : { ascii: latin, hAnsi: latin }),
      ...(font === undefined ? {} : { eastAsia: font }),
      ...(latin === undefined ? {} : { cs: latin }),
    }),
    ...(strong ? boldElements(true) : bold === undefined ? [] : boldElements(bold)),
    ...(color === undefined ? [] : [w('color', { val: RGB[color] })]),
    ...(pitch === undefined ? [] : [pitchElement(pitch)]),
    ...(scale === undefined || scale === 100 ? [] : [w('w', { val: scale })]),
    ...(size === undefined ? [] : sizeElements(size)),
    ...(highlighted ? [w('highlight', { val: 'yellow' })] : []),
  );
}

function characters(text: string): readonly Element[] {
  return text.split('\t').flatMap((part, index) => [...(index === 0 ? [] : [w('tab')]), ...part.split(afterBrace).flatMap(textElement)]);
}

/** The library takes some words in braces for its own; parted from the brace they are the writer's. */
const afterBrace = /(?<=\{)/u;

function textElement(text: string): readonly Element[] {
  return text === '' ? [] : [w('t', { 'xml:space': 'preserve' }, text)];
}
