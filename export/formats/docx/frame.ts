import type { LayoutProfile } from '#official';

import { type Element, w } from './element.ts';

/** A place on the paper as wide as the text; `top` counts from the type area and may be above it. Twips. */
export function framePosition(top: number, height: number, { margins, page }: LayoutProfile): Element {
  return w('framePr', {
    w: page.width - margins.left - margins.right,
    h: Math.round(height),
    hRule: 'exact',
    hSpace: 0,
    wrap: 'around',
    vAnchor: 'page',
    hAnchor: 'page',
    x: margins.left,
    y: Math.round(margins.top + top),
  });
}
