export { exportDocument, exportNotes } from './export-document.ts';
export { loadExporter } from './load-exporter.ts';
export { ExportError } from './formats/exporter.ts';
export type { ExportEnvironment, ExportErrorCode, Exporter, FormatId } from './formats/exporter.ts';
export { formats } from './formats/registry.ts';
export type { FormatInfo } from './formats/registry.ts';
export { printNotes } from './print-notes.ts';
