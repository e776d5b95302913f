import type { LayoutProfile, Paragraph, Run } from '#official';
import { styleOf, typefaceOf } from '#official';
import { breakLines } from '../break-lines.ts';
import { measure } from '../metrics.ts';
import type { PlacedLine } from '../placement.ts';

/** A run with its place in the text of its paragraph. */
export interface PlacedRun {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
  /** Natural width in the style of the paragraph, twips. */
  readonly width: number;
}

export function placedRuns(paragraph: Paragraph, profile: LayoutProfile): readonly PlacedRun[] {
  const { size, spacing } = styleOf(profile, paragraph);
  let end = 0;
  return paragraph.runs.map(run => {
    const start = end;
    end += run.text.length;
    return { run, start, end, width: measure(run.text, size * 10, spacing, typefaceOf(profile, paragraph, run).latin === 'own') };
  });
}

/** Runs that follow each other on one line. */
export function joined(runs: readonly PlacedRun[]): Omit<PlacedRun, 'run'> {
  return {
    start: runs[0]?.start ?? 0,
    end: runs.at(-1)?.end ?? 0,
    width: runs.reduce((sum, { width }) => sum + width, 0),
  };
}

/** The text of a paragraph broken into lines between edges, all in twips from the left edge of the type area. */
export function brokenLines(
  paragraph: Paragraph,
  edges: { readonly firstLeft: number; readonly left: number; readonly right: number },
  profile: LayoutProfile,
): readonly PlacedLine[] {
  const { size, spacing, latin } = styleOf(profile, paragraph);
  const text = paragraph.runs.map(run => run.text).join('');
  const { starts, widths } = breakLines(text, {
    ...edges,
    em: size * 10,
    spacing,
    ownLatin: latin === 'own' ? text.length : 0,
    justified: false,
  });
  return starts.map((start, i) => ({
    start,
    end: starts[i + 1] ?? text.length,
    top: i * profile.linePitch,
    left: i === 0 ? edges.firstLeft : edges.left,
    height: profile.linePitch,
    width: widths[i] ?? 0,
  }));
}
