import type { Block } from '#core';
import { headingSpan, sliceSpan } from '#core';

/** What a line says as (part of) a title: a number belongs to it, the `#` of Markdown does not. */
export function titleText(block: Block): string {
  if (block.kind === 'blank') return '';
  const isMarkdown = block.kind === 'numbered' && block.mark.scheme === 'hash';
  return sliceSpan(block.text, isMarkdown ? headingSpan(block) : block.content);
}
