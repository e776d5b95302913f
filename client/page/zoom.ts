import { PAPER_WIDTH, twipPixels } from './paper.ts';

/** Tells how much to enlarge the paper so that it fills the width of the panel, now and whenever that changes. */
export function fitWidth(apply: (zoom: number) => void): void {
  const measure = (): void => {
    const room = document.documentElement.clientWidth - 2 * MARGIN;
    apply(Math.min(Math.max(room / (PAPER_WIDTH * twipPixels(1)), SMALLEST), LARGEST));
  };
  measure();
  new ResizeObserver(measure).observe(document.documentElement);
}

/** Pixels beside the paper. */
const MARGIN = 16;
/** A page of 240 pixels can still be told from another; twice its natural size is as large as reading needs. */
const SMALLEST = 0.3;
const LARGEST = 2;
