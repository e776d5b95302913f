/** Lengths of the paper in twips, as GB/T 9704—2012 wants them (cl. 5): A4, head margin 37 mm, binding margin 28 mm. */
export const PAPER_WIDTH = 11_906;
export const SHEET_HEIGHT = 16_838;
export const TYPE_AREA_TOP = 2098;
export const LINE_PITCH = 579;

/** Pixels between two sheets, at every zoom. */
export const SHEET_GAP = 16;

/** Pixels of the page for one twip at this zoom. */
export function twipPixels(zoom: number): number {
  return (zoom * 96) / 1440;
}
