import type { OfficialDocument } from '#official';

import type { ExportEnvironment } from '../exporter.ts';
import { printable } from '../printable.ts';
import { Element } from './element.ts';
import { corePropertyNamespaces } from './namespaces.ts';

/** `docProps/core.xml`. The library would write the clock's time and "Un-named" as the author; we write what we are told. */
export function corePropertiesElement({ title }: OfficialDocument, { author, now }: ExportEnvironment): Element {
  return new Element('cp:coreProperties', corePropertyNamespaces, [
    new Element('dc:title', {}, [printable(title)]),
    ...(author === undefined ? [] : [new Element('dc:creator', {}, [printable(author)])]),
    new Element('dc:language', {}, ['zh-CN']),
    ...(now === undefined ? [] : ['dcterms:created', 'dcterms:modified'].map(name => new Element(name, w3cDate, [now]))),
  ]);
}

const w3cDate = { 'xsi:type': 'dcterms:W3CDTF' };
