import { Packer } from 'docx';

import type { Exporter } from '../exporter.ts';
import { fontsOf } from '../fonts.ts';
import { formatInfo } from '../registry.ts';
import { corePropertiesElement } from './core-properties.ts';
import { xml } from './element.ts';
import { fontTableElement } from './font-table.ts';
import { settingsElement } from './settings.ts';
import { wordDocument } from './word-document.ts';

/** Word, as GB/T 9704 wants it: 22 lines of 28 characters, real heading styles, page numbers of the standard. */
export const exporter: Exporter = {
  ...formatInfo('docx'),
  write(document, profile, environment) {
    const fonts = fontTableElement(profile, fontsOf(profile, environment));
    return Packer.pack(wordDocument(document, profile, environment), 'uint8array', undefined, [
      { path: 'word/settings.xml', data: xml(settingsElement(profile.language)) },
      { path: 'word/fontTable.xml', data: xml(fonts) },
      { path: 'docProps/core.xml', data: xml(corePropertiesElement(document, environment)) },
    ]);
  },
};
