import type { Draft } from '#core';
import { composeDocument } from './compose.ts';
import type { DocumentFormat, ElementName } from './elements/element.ts';
import { elementOf, elements as elementTable } from './elements/elements.ts';
import type { FrontMatterProblem } from './front-matter-problems.ts';
import { readFrontMatter } from './front-matter.ts';
import type { FrontMatterValue, GivenElements } from './given-elements.ts';

/**
 * What the front matter gives and the text, too: the text goes before, and the value above it is not printed. Nothing is told
 * where both say the same, nor of what the format has no place for, which `readFrontMatter` tells.
 */
export function overriddenValues(draft: Draft): readonly FrontMatterProblem[] {
  const { elements, format } = readFrontMatter(draft);
  const names = given(elements).filter(([name]) => isPrinted(name, format));
  if (names.length === 0) return [];
  const runs = composeDocument(draft).paragraphs.flatMap(paragraph => paragraph.runs);
  const places = new Set(runs.map(({ block, offset }) => `${block}:${offset}`));
  const texts = runs.map(({ text }) => text);
  return names.flatMap(([name, values]) =>
    values
      .filter(({ text, block, offset }) => !places.has(`${block}:${offset}`) && !texts.some(printed => printed.includes(text)))
      .map(({ text, block, offset }): FrontMatterProblem => {
        const start = draft.start(block) + offset;
        const element = elementOf(name)?.name ?? '';
        return {
          span: { start, end: start + text.length },
          message: `“${element}”没有印出：正文里已经有了，以正文为准；请删去其中一处`,
          severity: 'warning',
        };
      }),
  );
}

function given(elements: GivenElements): readonly (readonly [ElementName, readonly FrontMatterValue[]])[] {
  return elementTable.flatMap(({ id }) => {
    const values = elements[id];
    return values === undefined ? [] : [[id, values] as const];
  });
}

/** Settings are not printed; the period goes with 密级. */
function isPrinted(name: ElementName, format: DocumentFormat | undefined): boolean {
  const element = elementOf(name);
  if (element === undefined || element.part === 'setting' || name === 'secrecy-period' || name === 'seal') return false;
  return format === undefined || element.places[format] !== undefined;
}
