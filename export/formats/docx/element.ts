import { FileChild } from 'docx';

/** A WordprocessingML element with its children in the order of the schema: it is written as it stands. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (Element | string)[];
}

export type Attributes = Readonly<Record<string, string | number>>;

/** `w('jc', { val: 'both' })` is `<w:jc w:val="both"/>`. */
export function w(name: string, attributes: Attributes = {}, ...children: readonly (Element | string)[]): Element {
  return parent(name, attributes, children);
}

/** An element with any number of children: more than one can give as arguments. */
export function parent(name: string, attributes: Attributes, children: Element['children']): Element {
  const entries = Object.entries(attributes).map(([key, value]) => [key.includes(':') ? key : `w:${key}`, value] as const);
  return { name: `w:${name}`, attributes: Object.fromEntries(entries), children };
}

/** An element of another vocabulary, its name with prefix: `wp:anchor`. */
export function foreign(name: string, attributes: Attributes, ...children: readonly (Element | string)[]): Element {
  return { name, attributes, children };
}

/** An element as the library takes it among its own: in a body, a list of styles. */
export class Component extends FileChild {
  readonly #element: Element;

  constructor(element: Element) {
    super(element.name);
    this.#element = element;
  }

  override prepForXml(): Xmlable {
    return xmlable(this.#element);
  }
}

/** What the library writes as XML: the name of an element, and its attributes and children. */
export type Xmlable = Record<string, { readonly _attr: Attributes } | readonly (Xmlable | string | { readonly _attr: Attributes })[]>;

export function xmlable({ name, attributes, children }: Element): Xmlable {
  if (children.length === 0) return { [name]: { _attr: attributes } };
  const content = children.map(child => (typeof child === 'string' ? child : xmlable(child)));
  return { [name]: Object.keys(attributes).length === 0 ? content : [{ _attr: attributes }, ...content] };
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
