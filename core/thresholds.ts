/** From which probability on something is done. What the writer can see and dismiss needs less than what stops or changes his work. */
export const THRESHOLDS = {
  /** A gap is shown. The best on the tuning part: docs/recognition.md. */
  showPlaceholder: 0.36,
  /** A gap makes an export ask. */
  stopExport: 0.9,
  /** A line of website furniture is left out of an export: 19 of 20 are, where the text is new to the weights. */
  omitFurniture: 0.8,
} as const;
