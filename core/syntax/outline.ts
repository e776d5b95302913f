import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';

/** The number and heading sentence of a block, without what runs on after it; for an unnumbered line all its content.
 * A Markdown heading counts without its `#`. */
export function headingSpan(block: Block): Span {
  switch (block.kind) {
    case 'blank':
      return { start: 0, end: 0 };
    case 'text':
      return block.content;
    case 'numbered':
      if (block.mark.scheme === 'hash') return block.title;
      return { start: block.mark.span.start, end: Math.max(block.title.end, block.title.start === block.title.end ? markEnd(block) : 0) };
  }
}

/** A mark without the space behind it. */
function markEnd(block: Extract<Block, { kind: 'numbered' }>): number {
  return block.mark.span.start + block.text.slice(block.mark.span.start, block.mark.span.end).trimEnd().length;
}
