import type { Paragraph } from '#official';

/**
 * Whether a heading paragraph is a heading and nothing else, so that it may stand in a navigation pane. One that ends like a
 * sentence is text that opens in the heading's face.
 */
export function isOwnLineHeading({ role, runs }: Paragraph): boolean {
  return role === 'heading' && runs.every(run => run.heading) && !/[。；;！？]$/u.test(runs.at(-1)?.text ?? '');
}
