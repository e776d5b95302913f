import type { Group, LayoutProfile, Paragraph } from '#official';
import { formatMeasures, styleOf, typeArea } from '#official';
import type { PlacedLine, Placement, Rule } from '../placement.ts';
import { brokenLines, joined, placedRuns } from './texts.ts';

/**
 * Places a 版记 (7.4): a thick rule above and below, a thin one above 印发机关; one character free on both sides, names turned
 * over below the first of them. The block ends with its last rule, which lies on the lower edge of the type area.
 */
export function placeImprint(paragraphs: readonly Paragraph[], group: Group, profile: LayoutProfile): readonly Placement[] {
  const { rules } = formatMeasures[group.format].imprint;
  const width = typeArea(profile).width;
  const rule = (top: number, thickness: number): Rule => ({ left: 0, width, top, thickness, color: 'black' });
  return paragraphs.map((paragraph, i) => {
    const lines = paragraph.role === 'printer' ? printerLine(paragraph, profile) : hangingLines(paragraph, profile);
    const height = Math.max(profile.linePitch, ...lines.map(({ top, height: own }) => top + own));
    const above = i === 0 ? [rule(0, THICK)] : paragraph.role === 'printer' ? [rule(0, THIN)] : [];
    const below = i === paragraphs.length - 1 ? [rule(height, THICK)] : [];
    return { before: 0, height, lines, rules: rules ? [...above, ...below] : [] };
  });
}

function hangingLines(paragraph: Paragraph, profile: LayoutProfile): readonly PlacedLine[] {
  const em = styleOf(profile, paragraph).size * 10;
  const label = placedRuns(paragraph, profile).find(({ run }) => run.label === true)?.width ?? 0;
  return brokenLines(paragraph, { firstLeft: em, left: em + label, right: typeArea(profile).width - em }, profile);
}

/** The organ on the left, the date on the right (7.4.3); alone, a date stands on the right, too. */
function printerLine(paragraph: Paragraph, profile: LayoutProfile): readonly PlacedLine[] {
  const em = styleOf(profile, paragraph).size * 10;
  const right = typeArea(profile).width - em;
  const runs = placedRuns(paragraph, profile);
  const [organ, date] = runs;
  if (organ === undefined) return [];
  if (date === undefined) return hangingLines(paragraph, profile);
  if (joined(runs).width > right - 2 * em) return hangingLines(paragraph, profile);
  const place = ({ start, end, width }: typeof organ, left: number): PlacedLine => ({
    start,
    end,
    width,
    left,
    top: 0,
    height: profile.linePitch,
  });
  return [place(organ, em), { ...place(date, right - date.width), anchor: 'right' }];
}

/** 0.35 mm and 0.25 mm (7.4.1). */
const THICK = 20;
const THIN = 14;
