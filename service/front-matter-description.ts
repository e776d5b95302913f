import type { DocumentFormat, Element } from '#official';
import { ALL_FORMATS, documentFormats } from '#official';
import { MarkupKind } from 'vscode-languageserver-types';
import type { MarkupContent } from 'vscode-languageserver-types';

/** What an element is, where it is printed, where the rule comes from, and an example; for one format, or for all. */
export function describeElement(element: Element, format: DocumentFormat | undefined): string {
  const { name, aliases, source, explanation } = element;
  const also = aliases.length === 0 ? '' : `（也可写作${aliases.map(alias => `“${alias}”`).join('')}）`;
  return [`**${name}**${also}`, explanation, placesOf(element, format), `出处：${source}`, `例：${exampleOf(element)}`].join('\n\n');
}

/** The element as a line of the head: `签发人: 张三`. */
function exampleOf({ name, list, examples }: Element): string {
  const [first = '', ...others] = examples;
  return list && others.length > 0 ? `\`${name}: [${examples.join(', ')}]\`` : `\`${name}: ${first}\``;
}

/** Text in Markdown as the editor can show it. */
export function markup(text: string, markdown: boolean): MarkupContent {
  return markdown ? { kind: MarkupKind.Markdown, value: text } : { kind: MarkupKind.PlainText, value: text.replace(/\*\*|`/gu, '') };
}

function placesOf({ places }: Element, format: DocumentFormat | undefined): string {
  if (format !== undefined) {
    const { name } = documentFormats[format];
    const place = places[format];
    return place === undefined ? `在${name}格式中没有位置，不会印出。` : `印在（${name}）：${place}`;
  }
  const formatsByPlace = new Map<string, string[]>();
  for (const each of ALL_FORMATS) {
    const place = places[each];
    if (place !== undefined) formatsByPlace.set(place, [...(formatsByPlace.get(place) ?? []), documentFormats[each].name]);
  }
  const [only] = formatsByPlace.keys();
  if (formatsByPlace.size === 1 && only !== undefined && formatsByPlace.get(only)?.length === ALL_FORMATS.length) return `印在：${only}`;
  return ['印在：', ...[...formatsByPlace].map(([place, names]) => `- ${names.join('、')}：${place}`)].join('\n');
}
