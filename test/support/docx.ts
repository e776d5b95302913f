import { strFromU8, unzipSync } from 'fflate';

/** An XML element; text stands among the children. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** The XML parts of a DOCX by their paths, read strictly: a part that is not well-formed throws. */
export function readDocx(bytes: Uint8Array): ReadonlyMap<string, XmlNode> {
  const xmlParts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(?:xml|rels)$/u.test(path));
  return new Map(xmlParts.map(([path, data]) => [path, parseXml(strFromU8(data))]));
}

/** Reads XML without namespaces, comments or CDATA sections; throws where it is not well-formed. */
export function parseXml(source: string): XmlNode {
  forbidden.lastIndex = 0;
  const bad = forbidden.exec(source);
  if (bad !== null) throw new Error(`character that XML forbids at ${bad.index}`);
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let done = 0;
  for (const match of source.replace(declaration, '').matchAll(tag)) {
    const [whole, slash, name = '', attributes = '', selfClosing] = match;
    const parent = open.at(-1) ?? root;
    const text = match.input.slice(done, match.index);
    if (text !== '') parent.children.push(decode(text));
    done = match.index + whole.length;
    if (slash === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing at ${match.index}`);
      continue;
    }
    const element: OpenElement = { name, attributes: readAttributes(attributes), children: [] };
    parent.children.push(element);
    if (selfClosing !== '/') open.push(element);
  }
  if (source.replace(declaration, '').slice(done).trim() !== '' || open.length !== 1) throw new Error('element left open');
  const only = root.children.find(child => typeof child !== 'string');
  if (only === undefined) throw new Error('no element');
  return only;
}

/** Every element of that name below `node`, in text order. */
export function elementsNamed(node: XmlNode, name: string): readonly XmlNode[] {
  return [...walk(node)].filter(element => element.name === name);
}

/** `node` and every element below it, in text order. */
export function* walk(node: XmlNode): Iterable<XmlNode> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* walk(child);
}

/** The text that stands directly in `node`. */
export function ownText({ children }: XmlNode): string {
  return children.filter(child => typeof child === 'string').join('');
}

/** The text of all `w:t` below `node`; a line break is a newline, a tab a tab. */
export function textOf(node: XmlNode): string {
  return [...walk(node)]
    .map(element => (element.name === 'w:t' ? ownText(element) : element.name === 'w:br' ? '\n' : element.name === 'w:tab' ? '\t' : ''))
    .join('');
}

/** `node` as indented XML, for inline snapshots. */
export function writeXml(node: XmlNode, depth = 0): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`);
  const indent = '  '.repeat(depth);
  const children = node.children.map(child => (typeof child === 'string' ? `${indent}  ${child}\n` : writeXml(child, depth + 1)));
  return `${indent}${node.name}${attributes.join('')}\n${children.join('')}`;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
}

const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const declaration = /^<\?xml [^?]*\?>\s*/u;
const tag = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>/gu;
const attribute = /([\w:.-]+)\s*=\s*"([^"<]*)"/gu;
const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function readAttributes(source: string): Readonly<Record<string, string>> {
  const pairs = Array.from(source.matchAll(attribute), ([, name = '', value = '']) => [name, decode(value)] as const);
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`attribute given twice: ${source}`);
  return Object.fromEntries(pairs);
}

function decode(text: string): string {
  if (text.includes('<') || text.includes('>')) throw new Error(`bare angle bracket in “${text.slice(0, 40)}”`);
  return text.replaceAll(/&(#x?[\da-f]+|\w+)?;?/giu, (whole, name?: string) => {
    const character = entities.get(name ?? '') ?? numbered(name ?? '');
    if (character === undefined || !whole.endsWith(';')) throw new Error(`bare ampersand in “${text.slice(0, 40)}”`);
    return character;
  });
}

function numbered(name: string): string | undefined {
  if (!name.startsWith('#')) return undefined;
  return String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10));
}
