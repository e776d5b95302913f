import { Document, Packer } from 'docx';

import type { LayoutProfile, OfficialDocument } from '#official';

import type { ExportEnvironment, Exporter } from '../exporter.ts';
import { fontsOf } from '../fonts.ts';
import { formatInfo } from '../registry.ts';
import { bodyElements } from './body.ts';
import { corePropertiesElement } from './core-properties.ts';
import { xml } from './element.ts';
import { fontTableElement } from './font-table.ts';
import { footers } from './footers.ts';
import { settingsElement } from './settings.ts';
import { styleElements } from './styles.ts';

/** Word, as GB/T 9704 wants it: 22 lines of 28 characters, real heading styles, page numbers of the standard. */
export const exporter: Exporter = {
  ...formatInfo('docx'),
  async write(document: OfficialDocument, profile: LayoutProfile, environment: ExportEnvironment): Promise<Uint8Array> {
    const fonts = fontsOf(profile, environment);
    const latin = environment.latinFont ?? profile.latinFace;
    const file = new Document({
      title: document.title,
      evenAndOddHeaderAndFooters: true,
      styles: { importedStyles: [...styleElements(profile, fonts, latin)] },
      sections: [
        {
          properties: {
            page: {
              size: profile.page,
              margin: { ...profile.margins, header: 851, footer: profile.pageNumber.footer, gutter: 0 },
            },
            grid: { type: 'lines', linePitch: profile.linePitch },
          },
          footers: footers(profile.pageNumber),
          children: bodyElements(document, { profile, fonts, highlightPlaceholders: environment.highlightPlaceholders ?? false }),
        },
      ],
    });
    return Packer.pack(file, 'uint8array', undefined, [
      { path: 'word/settings.xml', data: xml(settingsElement()) },
      { path: 'word/fontTable.xml', data: xml(fontTableElement(fonts, latin)) },
      { path: 'docProps/core.xml', data: xml(corePropertiesElement(document, environment)) },
    ]);
  },
};
