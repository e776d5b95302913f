import type { Attributes } from './element.ts';

/** For the root of a part that we write ourselves. */
export const wordNamespaces: Attributes = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };

export const corePropertyNamespaces: Attributes = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};
