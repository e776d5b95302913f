import type { Exporter, FormatId } from './formats/exporter.ts';
import { exporter as html } from './formats/html/index.ts';
import { exporter as text } from './formats/text/index.ts';

/** The exporter of that format. One that brings a library lives in a bundle of its own, fetched on first use. */
export async function loadExporter(id: FormatId): Promise<Exporter> {
  switch (id) {
    case 'docx':
      return (await import('./formats/docx/index.ts')).exporter;
    case 'html':
      return html;
    case 'text':
      return text;
  }
}
