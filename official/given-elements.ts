import type { DocumentFormat, ElementName } from './elements/element.ts';
import { elements } from './elements/elements.ts';
import type { FrontMatterProblem } from './front-matter-problems.ts';

/** The elements of an official document that a writer gives above the text, between two lines `---`. */
export interface FrontMatter {
  /** The values of each element, one or several; only elements that were given. */
  readonly elements: GivenElements;
  /** The format that the writer names under 格式, or under 版式; undefined when none is named. */
  readonly format?: DocumentFormat;
  /** Mistakes, in text order. */
  readonly problems: readonly FrontMatterProblem[];
}

export type GivenElements = { readonly [name in ElementName]?: readonly FrontMatterValue[] };

export interface FrontMatterValue {
  readonly text: string;
  /** Where the text begins: index of the block in the draft, and UTF-16 offset in that block. */
  readonly block: number;
  readonly offset: number;
}

/** The format that is named; where none is, 公文 when an element of the 版头 is given, else an ordinary report. */
export function formatOf({ format, elements: given }: Pick<FrontMatter, 'format' | 'elements'>): DocumentFormat {
  return format ?? (elements.some(({ id, part }) => part === 'masthead' && given[id] !== undefined) ? 'document' : 'plain');
}
