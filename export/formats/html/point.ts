/** A length in twips for CSS, to a hundredth of a point. */
export function point(twips: number): string {
  return `${Math.round(twips * 5) / 100}pt`;
}
