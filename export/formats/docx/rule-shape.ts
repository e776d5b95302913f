import type { Rule } from '#layout';

import { type Element, foreign, w } from './element.ts';
import type { BodyOptions } from './placed.ts';
import { RGB } from './spacers.ts';

/** A rule drawn at its place on the paper, in a run of any paragraph of its page. `top` of the rule counts from the type area. */
export function ruleShape(rule: Rule, { profile: { margins }, nextId }: BodyOptions): Element {
  const id = nextId();
  const position = (name: string, twips: number): Element =>
    foreign(`wp:position${name}`, { relativeFrom: 'page' }, foreign('wp:posOffset', {}, String(emu(twips))));
  const extent = { cx: emu(rule.width), cy: 0 };
  const anchor = foreign(
    'wp:anchor',
    { distT: 0, distB: 0, distL: 0, distR: 0, simplePos: 0, relativeHeight: id, behindDoc: 0, locked: 0, layoutInCell: 1, allowOverlap: 1 },
    foreign('wp:simplePos', { x: 0, y: 0 }),
    position('H', margins.left + rule.left),
    position('V', margins.top + rule.top),
    foreign('wp:extent', extent),
    foreign('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    foreign('wp:wrapNone', {}),
    foreign('wp:docPr', { id, name: `分隔线${id}` }),
    foreign('wp:cNvGraphicFramePr', {}),
    graphic(rule, extent),
  );
  return w('r', {}, foreign('mc:AlternateContent', {}, foreign('mc:Choice', { Requires: 'wps' }, w('drawing', {}, anchor))));
}

function graphic({ thickness, color }: Rule, extent: { readonly cx: number; readonly cy: number }): Element {
  const line = foreign('a:ln', { w: emu(thickness) }, foreign('a:solidFill', {}, foreign('a:srgbClr', { val: RGB[color] })));
  const properties = foreign(
    'wps:spPr',
    {},
    foreign('a:xfrm', {}, foreign('a:off', { x: 0, y: 0 }), foreign('a:ext', extent)),
    foreign('a:prstGeom', { prst: 'line' }, foreign('a:avLst', {})),
    line,
  );
  const shape = foreign('wps:wsp', {}, foreign('wps:cNvCnPr', {}), properties, foreign('wps:bodyPr', {}));
  return foreign('a:graphic', { 'xmlns:a': DRAWING }, foreign('a:graphicData', { uri: SHAPE }, shape));
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

/** English Metric Units, 635 to a twip. */
function emu(twips: number): number {
  return Math.round(twips * 635);
}
