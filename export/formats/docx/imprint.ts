import type { Placement } from '#layout';
import { type Paragraph, typeArea } from '#official';

import type { Element } from './element.ts';
import { framePosition } from './frame.ts';
import { type BodyOptions, placedElement } from './placed.ts';
import { ruleShape } from './rule-shape.ts';
import { emptyLine, TINY } from './spacers.ts';

/**
 * The 版记 at the foot of the page of the last line: its text in one frame, its rules drawn. A frame stands on the page of the
 * paragraph that follows it: a line too low to be seen.
 */
export function imprintElements(
  paragraphs: readonly Paragraph[],
  placements: readonly Placement[],
  options: BodyOptions,
): readonly Element[] {
  const { profile } = options;
  const height = placements.reduce((sum, placement) => sum + placement.height, 0);
  const top = typeArea(profile).height - height;
  const frame = framePosition(top, height, profile);
  const text = paragraphs.flatMap((paragraph, i) => {
    const placement = placements[i];
    return placement === undefined ? [] : [placedElement(paragraph, placement, [frame], options)];
  });
  let above = top;
  const shapes = placements.flatMap(placement => {
    const from = above;
    above += placement.height;
    return placement.rules.map(rule => ruleShape({ ...rule, top: rule.top + from }, options));
  });
  return [...text, emptyLine(TINY, [], shapes)];
}
