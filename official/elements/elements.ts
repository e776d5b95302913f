import { foldVariants } from '#core';
import type { Element, ElementName } from './element.ts';
import { mastheadElements } from './masthead.ts';
import { imprintElements } from './imprint.ts';
import { mainElements } from './main-part.ts';
import { closingSettings, openingSettings } from './settings.ts';

/** Every element that front matter may give, in the order of the standard. */
export const elements: readonly Element[] = [
  ...openingSettings,
  ...mastheadElements,
  ...mainElements,
  ...imprintElements,
  ...closingSettings,
];

/** What the writer may call each element, in the order of the standard. */
export const elementNames: ReadonlyMap<string, Element> = new Map(
  elements.flatMap(element => [element.name, ...element.aliases].map(name => [name, element] as const)),
);

/** The element that a writer means, in simplified or traditional script. */
export function elementNamed(name: string): Element | undefined {
  return elementNames.get(foldVariants(name.trim()));
}

const byId: ReadonlyMap<ElementName, Element> = new Map(elements.map(element => [element.id, element]));

export function elementOf(id: ElementName): Element | undefined {
  return byId.get(id);
}
