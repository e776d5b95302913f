import type { Run } from '#official';

import { printable } from './printable.ts';

/** The text of a run, ready for XML: in one piece, or in those that its gaps cut it into where these are to be marked. */
export function* segments(run: Run, markPlaceholders: boolean): Iterable<Segment> {
  let done = 0;
  for (const { start, end } of markPlaceholders ? run.placeholders : []) {
    if (start < done || end <= start || end > run.text.length) continue;
    yield* segment(run.text.slice(done, start), false);
    yield* segment(run.text.slice(start, end), true);
    done = end;
  }
  yield* segment(run.text.slice(done), false);
}

export interface Segment {
  readonly text: string;
  /** To be marked. */
  readonly placeholder: boolean;
}

function* segment(text: string, placeholder: boolean): Iterable<Segment> {
  const clean = printable(text);
  if (clean !== '') yield { text: clean, placeholder };
}
