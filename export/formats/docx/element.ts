import { FileChild } from 'docx';

/** A WordprocessingML element, written as it stands: `w('jc', { val: 'both' })` is `<w:jc w:val="both"/>`. */
export function w(name: string, attributes: Attributes = {}, ...children: readonly (Element | string)[]): Element {
  return new Element(`w:${name}`, prefixed(attributes), children);
}

export type Attributes = Readonly<Record<string, string | number>>;

/**
 * The library's own component class, with any name, attributes and children. Children must come in the order of the schema:
 * the library writes what it is given.
 */
export class Element extends FileChild {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (Element | string)[];

  constructor(name: string, attributes: Attributes, children: readonly (Element | string)[]) {
    super(name);
    this.name = name;
    this.attributes = attributes;
    this.children = children;
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}

function prefixed(attributes: Attributes): Attributes {
  const entries = Object.entries(attributes).map(([key, value]) => [key.includes(':') ? key : `w:${key}`, value] as const);
  return Object.fromEntries(entries);
}

/** A whole part, for the parts the library does not let us reach. */
export function xml(element: Element): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${write(element)}`;
}

function write({ name, attributes, children }: Element): string {
  const head = Object.entries(attributes).reduce((text, [key, value]) => `${text} ${key}="${escape(String(value))}"`, name);
  if (children.length === 0) return `<${head}/>`;
  return `<${head}>${children.map(child => (typeof child === 'string' ? escape(child) : write(child))).join('')}</${name}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
