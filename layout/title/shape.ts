/** Lines that differ by less look equally long; by a little more, nearly so. In characters. */
const SAME = 0.8;
const NEARLY_SAME = 1.3;
/** How much shorter than two others a line may be without looking like a waist. */
const WAIST = 0.6;
const LEAST_WIDTH = 3;

/** Costs, in characters of raggedness that one would accept to avoid them. */
const RAGGED = 0.15;
const RECTANGLE = 25;
const NEARLY_RECTANGLE = 1.5;
const HOURGLASS = 30;
const LOST = 20;
const SHORT = 2.5;

/** How ill lines of these widths look together: GB/T 9704 7.3.1 wants a trapezoid or a diamond, no rectangle and no hourglass. */
export function shapeCost(widths: readonly number[]): number {
  if (widths.length === 1) return 0;
  const longest = Math.max(...widths);
  const shortest = Math.min(...widths);
  const range = longest - shortest;
  return (
    range * RAGGED +
    (range < SAME ? RECTANGLE : range < NEARLY_SAME ? NEARLY_RECTANGLE : 0) +
    (hasWaist(widths) ? HOURGLASS : 0) +
    (shortest < Math.max(LEAST_WIDTH, longest / 4) ? LOST : shortest < longest / 3 ? SHORT : 0)
  );
}

/** A line shorter than one above it and one below it. */
function hasWaist(widths: readonly number[]): boolean {
  const isWider = (other: number, width: number): boolean => other > width + WAIST;
  return widths.some(
    (width, i) => widths.slice(0, i).some(above => isWider(above, width)) && widths.slice(i + 1).some(below => isWider(below, width)),
  );
}
