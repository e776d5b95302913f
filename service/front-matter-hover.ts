import type { Draft } from '#core';
import { elementNamed } from '#official';
import type { Hover } from 'vscode-languageserver-types';
import { rangeInLine } from './convert.ts';
import { describeElement, markup } from './front-matter-description.ts';
import { headPlace } from './front-matter-place.ts';

/** What the name or value at an offset of the head is; undefined elsewhere. `markdown` tells what the editor can show. */
export function hoverFrontMatter(draft: Draft, offset: number, markdown = true): Hover | undefined {
  const place = headPlace(draft, offset);
  if (place === undefined || place.kind === 'opening') return undefined;
  const column = offset - draft.start(place.line);
  const element = place.kind === 'name' ? elementNamed(place.text) : place.element;
  if (element === undefined || place.text === '' || column < place.span.start || column > place.span.end) return undefined;
  const fixed = place.kind === 'value' ? element.values.find(({ text }) => text === place.text) : undefined;
  const opening = fixed === undefined ? [] : [`**${fixed.text}**：${fixed.explanation}`];
  const contents = markup([...opening, describeElement(element, place.format)].join('\n\n'), markdown);
  return { contents, range: rangeInLine(place.line, place.span) };
}
