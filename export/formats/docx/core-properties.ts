import type { OfficialDocument } from '#official';

import type { ExportEnvironment } from '../exporter.ts';
import { printable } from '../printable.ts';
import type { Attributes, Element } from './element.ts';
import { corePropertyNamespaces } from './namespaces.ts';

/** `docProps/core.xml`. The library would write the clock's time and "Un-named" as the author; we write what we are told. */
export function corePropertiesElement({ title }: OfficialDocument, { author, now }: ExportEnvironment): Element {
  const dates = now === undefined ? [] : ['dcterms:created', 'dcterms:modified'].map(name => entry(name, now, w3cDate));
  const creator = author === undefined ? [] : [entry('dc:creator', author)];
  const children = [entry('dc:title', title), ...creator, entry('dc:language', 'zh-CN'), ...dates];
  return { name: 'cp:coreProperties', attributes: corePropertyNamespaces, children };
}

function entry(name: string, text: string, attributes: Attributes = {}): Element {
  return { name, attributes, children: [printable(text)] };
}

const w3cDate = { 'xsi:type': 'dcterms:W3CDTF' };
