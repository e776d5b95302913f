import type { Run } from '#official';

import { printable } from './printable.ts';

/** The text of a run in the pieces that a gap cuts it into, ready for XML. */
export function* segments(run: Run): Iterable<Segment> {
  let done = 0;
  for (const { start, end } of run.placeholders) {
    if (start < done || end <= start || end > run.text.length) continue;
    yield* segment(run.text.slice(done, start), false);
    yield* segment(run.text.slice(start, end), true);
    done = end;
  }
  yield* segment(run.text.slice(done), false);
}

export interface Segment {
  readonly text: string;
  readonly placeholder: boolean;
}

function* segment(text: string, placeholder: boolean): Iterable<Segment> {
  const clean = printable(text);
  if (clean !== '') yield { text: clean, placeholder };
}
