import type { Span } from '../text/span.ts';

/** How many stars stand on either side, as in `**XX**万元`: they say nothing about what they embrace. */
export function emphasisAround(text: string, { start, end }: Span): number {
  if (start >= 2 && text.startsWith('**', start - 2) && text.startsWith('**', end)) return 2;
  return text.charAt(start - 1) === '*' && text.charAt(end) === '*' ? 1 : 0;
}
