import type { Draft } from '#core';
import { readFrontMatter } from '#official';
import type { ComposedParagraph } from './place-elements.ts';
import { squeezed } from './place-elements.ts';

/**
 * What of a draft its document does not have: values of the front matter, and letters and digits of the text. The words of a
 * document are more than its source's, never fewer.
 */
export function lostText(draft: Draft, paragraphs: readonly ComposedParagraph[]): readonly string[] {
  const printed = paragraphs.map(({ runs }) => squeezed(runs.map(({ text }) => text).join('')));
  return [...lostValues(draft, printed.join('\n')), ...lostLines(draft, printed.join(''))];
}

/** These say how to print, not what; an organ stands in the mark or in the signature, where neither is given by itself. */
const NOT_PRINTED: ReadonlySet<string> = new Set(['format', 'profile', 'seal', 'contents', 'secrecy-period', 'issuer']);

function lostValues(draft: Draft, printed: string): readonly string[] {
  return Object.entries(readFrontMatter(draft).elements)
    .filter(([name]) => !NOT_PRINTED.has(name))
    .flatMap(([name, values]) => (values ?? []).filter(({ text }) => !contains(printed, text)).map(({ text }) => `${name} ${text}`));
}

/** A list may be taken apart, and a mark give its 文件 to others. */
function contains(printed: string, text: string): boolean {
  const parts = text.replace(/文件$/u, '').split(/[\s，、。]/u);
  return parts.every(part => printed.includes(squeezed(part)));
}

/** By their number: the elements that are typed in the text do not stay where they are. */
function lostLines(draft: Draft, printed: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const char of printed) counts.set(char, (counts.get(char) ?? 0) + 1);
  const lost: string[] = [];
  for (const block of draft.blocks.slice(draft.frontMatter?.end ?? 0, draft.blocks.length)) {
    const missing = [...lettersOf(block.text)].filter(char => {
      const count = counts.get(char) ?? 0;
      counts.set(char, count - 1);
      return count <= 0;
    });
    if (missing.length > 0) lost.push(`${missing.join('')} of ${block.text.trim().slice(0, 12)}`);
  }
  return lost;
}

/** Targets of links are not for paper, nor is the name of an element that stands by its place alone. */
function lettersOf(line: string): string {
  return squeezed(line.replace(LABEL, '').replaceAll(/\]\([^)]*\)/gu, '')).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const LABEL = /^\s*(?:份号|密级|密级和保密期限|紧急程度|发文字号|标题|主送|主送机关|成文日期|附注)[：:]/u;
