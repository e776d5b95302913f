import type { Paper } from '#protocol';

/** In twips, as GB/T 9704—2012 wants it (cl. 5): what a sheet is until the extension tells another. */
export const STANDARD_PAPER: Paper = { width: 11_906, height: 16_838, top: 2098, linePitch: 579 };

/** Pixels between two sheets, at every zoom. */
export const SHEET_GAP = 16;

/** Pixels of the page for one twip at this zoom. */
export function twipPixels(zoom: number): number {
  return (zoom * 96) / 1440;
}
