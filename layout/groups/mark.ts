import type { LayoutProfile, Paragraph } from '#official';
import { typeArea } from '#official';
import { measure } from '../metrics.ts';
import { BASELINE, CELL_BELOW, INK_ABOVE, INK_BELOW, type PlacedLine } from '../placement.ts';
import { placedRuns, type PlacedRun } from './texts.ts';

/** The 发文机关标志 as a block of lines: its lines, and where its ink begins and ends and its last cell ends below the top of the block. */
export interface MarkBlock {
  readonly lines: readonly PlacedLine[];
  readonly height: number;
  readonly inkTop: number;
  readonly inkBottom: number;
  readonly cellBottom: number;
}

/**
 * One name on one line as large as fits, or the names of several organs one below the other, all as wide as the longest, with
 * the 文件 they share to their right at half their height (7.2.4).
 */
export function placeMark(paragraph: Paragraph, profile: LayoutProfile): MarkBlock {
  const { width: room } = typeArea(profile);
  const own = profile.styles.mark.latin === 'own';
  const runs = placedRuns(paragraph, profile);
  const names = runs.filter(({ run }) => run.label !== true);
  const [shared] = runs.filter(({ run }) => run.label === true);
  const size = sizeOf(names, shared, room, profile);
  const em = size * 10;
  const height = Math.round(em / BASELINE);
  const suffix = shared === undefined ? 0 : shared.run.text.length * em + em * GAP;
  const column = Math.min(room - suffix, Math.max(...names.map(({ run }) => naturalWidth(run.text, em, own))));
  const left = (room - column - suffix) / 2;
  const lines = names.map(({ run, start, end }, i): PlacedLine => {
    const natural = naturalWidth(run.text, em, own);
    const count = Array.from(run.text).length;
    const spacing = names.length > 1 && count > 1 && natural < column ? Math.floor((column - natural) / (count - 1)) : 0;
    const scale = natural > column ? Math.max(NARROWEST, Math.floor((column / natural) * 100)) : 100;
    const width = spacing > 0 ? natural + spacing * (count - 1) : (natural * scale) / 100;
    return { start, end, top: i * height, left: left + (column - width) / 2, anchor: 'center', height, width, size, spacing, scale };
  });
  const total = names.length * height;
  const beside =
    shared === undefined ? [] : [{ ...sharedLine(shared, em, (total - height) / 2, own), left: left + column + em * GAP, height, size }];
  return {
    lines: [...lines, ...beside],
    height: total,
    inkTop: BASELINE * height - INK_ABOVE * em,
    inkBottom: total - (1 - BASELINE) * height + INK_BELOW * em,
    cellBottom: total - (1 - BASELINE) * height + CELL_BELOW * em,
  };
}

function sharedLine(
  { start, end, run }: PlacedRun,
  em: number,
  top: number,
  own: boolean,
): Pick<PlacedLine, 'start' | 'end' | 'top' | 'width' | 'spacing'> {
  return { start, end, top, width: naturalWidth(run.text, em, own), spacing: 0 };
}

/** Half-points: the largest size at which the longest name stands on one line; names still longer are condensed. */
function sizeOf(names: readonly PlacedRun[], shared: PlacedRun | undefined, room: number, profile: LayoutProfile): number {
  const own = profile.styles.mark.latin === 'own';
  const largest = names.length > 1 ? Math.min(profile.styles.mark.size, LARGEST_OF_SEVERAL) : profile.styles.mark.size;
  const widest = Math.max(1, ...names.map(({ run }) => naturalWidth(run.text, 100, own) / 100));
  const beside = shared === undefined ? 0 : shared.run.text.length + GAP;
  const fitting = Math.floor((room * FILL) / (widest + beside) / 10);
  return Math.max(SMALLEST, Math.min(largest, fitting));
}

function naturalWidth(text: string, em: number, own: boolean): number {
  return measure(text, em, 0, own);
}

/** Of the width of the type area; a line that fills it to the last twip wraps in some programs. */
const FILL = 0.98;
/** Between the names and 文件, in ems. */
const GAP = 0.3;
const LARGEST_OF_SEVERAL = 84;
/** 小一; longer names are condensed. */
const SMALLEST = 48;
/** Percent. */
const NARROWEST = 60;
