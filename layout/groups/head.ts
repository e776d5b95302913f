import type { Group, LayoutProfile, Paragraph } from '#official';
import { formatMeasures, gbt9704, styleOf, typeArea } from '#official';
import { BASELINE, CELL_BELOW, INK_ABOVE, type PlacedLine, type Placement, type Rule } from '../placement.ts';
import { placeMark } from './mark.ts';
import { joined, placedRuns, type PlacedRun } from './texts.ts';

// Everything that takes room is a whole number of twips, as it is in a Word file.

/** Places the paragraphs of a 版头 below one another (7.2, 10.1–10.3); the blank lines up to the title are not part of it. */
export function placeHead(paragraphs: readonly Paragraph[], group: Group, profile: LayoutProfile): readonly Placement[] {
  const measures = formatMeasures[group.format];
  const placements: Placement[] = [];
  /** From the top of the type area to the lower edge of what is placed, and to the foot of its last characters. */
  let bottom = 0;
  let foot = 0;
  for (const [i, paragraph] of paragraphs.entries()) {
    const above = paragraphs[i - 1]?.role;
    if (paragraph.role === 'mark') {
      const mark = placeMark(paragraph, profile);
      const double = measures.rule === 'double';
      // 10.1 counts from the paper, all else from the type area.
      const top = Math.round(measures.markTop + (double ? gbt9704.margins.top - profile.margins.top : 0) - mark.inkTop);
      const rules = double ? doubleRule(mark.inkBottom + FOUR_MILLIMETRES, 'above', profile) : [];
      const height = double ? Math.round(mark.inkBottom + FOUR_MILLIMETRES + DOUBLE_HEIGHT) : mark.height;
      placements.push({ before: top - bottom, height, lines: mark.lines, rules });
      bottom = top + height;
      foot = top + (double ? mark.inkBottom : mark.cellBottom);
      continue;
    }
    const top = Math.round(topOfRow(above, bottom, foot, measures.rule, profile));
    placements.push({ before: top - bottom, height: profile.linePitch, lines: placeRow(paragraph, paragraphs, profile), rules: [] });
    bottom = top + profile.linePitch;
    foot = top + cellBottom(paragraph, profile);
  }
  return measures.rule === 'single' ? withRule(placements, foot - bottom, paragraphs, profile) : placements;
}

/** 发文字号 stands two blank lines below the mark; in a letter below the double rule by 7/8 of a character (10.1). */
function topOfRow(above: string | undefined, bottom: number, foot: number, rule: string, profile: LayoutProfile): number {
  if (above !== 'mark') return bottom;
  const em = profile.styles.body.size * 10;
  if (rule === 'double')
    return foot + FOUR_MILLIMETRES + DOUBLE_HEIGHT + (em * 7) / 8 + STEP - (BASELINE * profile.linePitch - INK_ABOVE * em);
  return foot + 2 * profile.linePitch;
}

/** The red rule 4 mm below the last characters of the head, as part of its last paragraph (7.2.7). */
function withRule(
  placements: readonly Placement[],
  overshoot: number,
  paragraphs: readonly Paragraph[],
  profile: LayoutProfile,
): readonly Placement[] {
  const last = placements.at(-1);
  if (last === undefined || !paragraphs.some(({ role }) => role === 'mark' || role === 'document-number')) return placements;
  const top = Math.round(last.height + overshoot + FOUR_MILLIMETRES - 1.5 * STEP);
  const rule: Rule = { left: 0, width: typeArea(profile).width, top, thickness: RULE, color: 'red' };
  return [...placements.slice(0, -1), { ...last, height: top + RULE / 2, rules: [...last.rules, rule] }];
}

/** The double rule at the foot of a letter's first page, its lower edge 20 mm above the lower edge of the paper (10.1). */
export function letterFoot(profile: LayoutProfile): readonly Rule[] {
  return doubleRule(profile.page.height - profile.margins.top - 20 * MILLIMETRE - DOUBLE_HEIGHT, 'below', profile);
}

/** The two lines of a 信函's rule, 170 mm wide, centred on the paper; `top` is its upper edge. */
function doubleRule(top: number, thick: 'above' | 'below', profile: LayoutProfile): readonly Rule[] {
  const left = (profile.page.width - LETTER_RULE) / 2 - profile.margins.left;
  const line = (at: number, thickness: number): Rule => ({ left, width: LETTER_RULE, top: at + thickness / 2, thickness, color: 'red' });
  return thick === 'above'
    ? [line(top, THICK), line(top + DOUBLE_HEIGHT - THIN, THIN)]
    : [line(top, THIN), line(top + DOUBLE_HEIGHT - THICK, THICK)];
}

function cellBottom(paragraph: Paragraph, profile: LayoutProfile): number {
  return BASELINE * profile.linePitch + CELL_BELOW * styleOf(profile, paragraph).size * 10;
}

function placeRow(paragraph: Paragraph, head: readonly Paragraph[], profile: LayoutProfile): readonly PlacedLine[] {
  const { width: room } = typeArea(profile);
  const runs = placedRuns(paragraph, profile);
  const em = styleOf(profile, paragraph).size * 10;
  const line = (part: Omit<PlacedRun, 'run'>, left: number): PlacedLine => ({
    start: part.start,
    end: part.end,
    width: part.width,
    left,
    top: 0,
    height: profile.linePitch,
  });
  const lineTo = (part: Omit<PlacedRun, 'run'>, right: number): PlacedLine => ({ ...line(part, right - part.width), anchor: 'right' });
  const number = runs.find(({ run }) => run.role === 'document-number');
  switch (paragraph.role) {
    case 'signatory': {
      const { label, columns } = signatoryColumns(head, profile);
      const names = runs.filter(({ run }) => run.role === 'signatory' && run.label !== true);
      const labelRun = runs.find(({ run }) => run.label === true);
      return [
        ...(number === undefined ? [] : [line(number, em)]),
        ...(labelRun === undefined ? [] : [line(labelRun, label)]),
        ...names.map((name, i) => line(name, columns[i] ?? 0)),
      ];
    }
    case 'issuer': {
      const [left, right] = runs;
      return [...(left === undefined ? [] : [line(left, em)]), ...(right === undefined ? [] : [lineTo(right, room - em)])];
    }
    case 'document-number':
      if (number !== undefined) return [lineTo(number, room)];
      return [{ ...line(joined(runs), (room - joined(runs).width) / 2), anchor: 'center' }];
    default: {
      const others = runs.filter(({ run }) => run.role === undefined);
      return [line(joined(others), 0), ...(number === undefined ? [] : [lineTo(number, room)])];
    }
  }
}

/** Where 签发人： and its columns of names begin, so that the widest row ends one character from the right edge (7.2.6). */
function signatoryColumns(
  head: readonly Paragraph[],
  profile: LayoutProfile,
): { readonly label: number; readonly columns: readonly number[] } {
  const rows = head
    .filter(({ role }) => role === 'signatory')
    .map(row => placedRuns(row, profile).filter(({ run }) => run.role === 'signatory'));
  const names = rows.map(row => row.filter(({ run }) => run.label !== true));
  const em = profile.styles.signatory.size * 10;
  const widths = [0, 1].map(column => Math.max(0, ...names.map(row => row[column]?.width ?? 0)));
  const [first = 0, second = 0] = widths;
  const label = rows.flat().find(({ run }) => run.label === true)?.width ?? 0;
  const right = typeArea(profile).width - em;
  const firstLeft = right - first - (second > 0 ? em + second : 0);
  return { label: firstLeft - label, columns: [firstLeft, firstLeft + first + em] };
}

const MILLIMETRE = 1440 / 25.4;
const FOUR_MILLIMETRES = 4 * MILLIMETRE;
/** Half of what LibreOffice sets lines of the grid higher than Word: both shall keep their distance to a rule within half a millimetre. */
const STEP = 0.3 * MILLIMETRE;
const LETTER_RULE = 170 * MILLIMETRE;
/** 1 pt; the standard leaves it open. */
const RULE = 20;
/** 文武线: a thick line of 2.25 pt and a thin one of 0.75 pt (practice; the standard leaves it open). */
const THICK = 45;
const THIN = 15;
const DOUBLE_HEIGHT = 90;
