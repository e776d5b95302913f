export { dumpTree } from './dump.ts';
export { readMarkers, writeMarkers } from './markers.ts';
export { elementsNamed, parseXml, readDocx, textOf, walk, writeXml } from './docx.ts';
export type { XmlNode } from './docx.ts';
export { orderFaults, unorderedElements } from './word-schema.ts';
export { officialDocument } from './official.ts';
