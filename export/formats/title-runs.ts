import { titleLines } from '#layout';
import type { LayoutProfile, Paragraph, Run } from '#official';

import { cutRuns } from './cut-runs.ts';

/** The runs of a title line by line, broken by meaning as the printed page breaks them. */
export function titleRuns(paragraph: Paragraph, profile: LayoutProfile): readonly (readonly Run[])[] {
  let offset = 0;
  const breaks = titleLines(paragraph, profile).map(line => (offset += line.length));
  return cutRuns(paragraph.runs, breaks);
}
