import type { Paragraph } from '#official';

/**
 * Whether a heading paragraph is a heading and nothing else, so that it may stand in a navigation pane. With text after the
 * heading sentence it is body; so is a numbered paragraph of one long sentence, or an item of a list that ends in `；`.
 */
export function isOwnLineHeading({ role, runs }: Paragraph): boolean {
  if (role !== 'heading' || runs.some(run => !run.heading)) return false;
  const text = runs.map(run => run.text).join('');
  return text.length <= longestHeading && !/[；;]$/u.test(text);
}

/** Two printed lines, the indent taken off. */
const longestHeading = 54;
