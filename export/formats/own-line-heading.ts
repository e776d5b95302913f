import type { Paragraph } from '#official';

/** Whether a heading paragraph is a heading and nothing else, so that it may stand in a navigation pane. */
export function isOwnLineHeading({ role, runs }: Paragraph): boolean {
  return role === 'heading' && runs.every(run => run.heading);
}
