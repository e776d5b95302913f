import { twipPixels } from './paper.ts';

/** Tells how much to enlarge the paper so that it fills the width of the panel, now and whenever that changes; call the answer when the paper does. */
export function fitWidth(paperWidth: () => number, apply: (zoom: number) => void): () => void {
  const measure = (): void => {
    const room = document.documentElement.clientWidth - 2 * MARGIN;
    apply(Math.min(Math.max(room / (paperWidth() * twipPixels(1)), SMALLEST), LARGEST));
  };
  measure();
  new ResizeObserver(measure).observe(document.documentElement);
  return measure;
}

/** Pixels beside the paper. */
const MARGIN = 16;
/** A page of 240 pixels can still be told from another; twice its natural size is as large as reading needs. */
const SMALLEST = 0.3;
const LARGEST = 2;
