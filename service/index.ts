export { diagnostics, sameSelection, selectFindings, toDiagnostics } from './diagnostics.ts';
export type { Selection } from './diagnostics.ts';
export { documentSymbols } from './document-symbols.ts';
export type { OutlineOptions } from './document-symbols.ts';
export { foldingRanges } from './folding-ranges.ts';
export { selectionRanges } from './selection-ranges.ts';
export type { Snapshot } from './snapshot.ts';
export { countPlaceholders, listPlaceholders } from './placeholders.ts';
export { furnitureLines, reportAt, titleOf } from './reports.ts';
