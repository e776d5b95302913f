import type { Block } from './block.ts';

/** A line of a fenced code block: its first, its last, or one between. */
export type FencePart = 'open' | 'inside' | 'close';

/** The ``` or ~~~ that a line begins with; empty without. */
export function fenceMark(block: Block): string {
  if (block.kind === 'blank' || !hasFenceAt(block.text, block.content.start)) return '';
  return FENCE.exec(block.text.slice(block.content.start, block.content.end))?.[0] ?? '';
}

function hasFenceAt(text: string, at: number): boolean {
  return text.startsWith('```', at) || text.startsWith('~~~', at);
}

const FENCE = /^(?:`{3,}(?!.*`)|~{3,})/u;

/** Which lines are fenced code, by index. A fence that nothing closes is text. */
export function fencesIn(blocks: Iterable<Block>): ReadonlyMap<number, FencePart> {
  const parts = new Map<number, FencePart>();
  const marked = markedLines(blocks);
  /** By sign the shortest fence that nothing behind it closes. */
  const unclosed = new Map<string, number>();
  for (let i = 0; i < marked.length; i++) {
    const open = marked[i];
    if (open === undefined || open.mark.length >= (unclosed.get(open.mark.charAt(0)) ?? Number.POSITIVE_INFINITY)) continue;
    let end = i + 1;
    while (end < marked.length && marked[end]?.mark.startsWith(open.mark) === false) end++;
    const close = marked[end];
    if (close === undefined) unclosed.set(open.mark.charAt(0), open.mark.length);
    // Another fence that opens with the name of a language comes first: this one was forgotten.
    if (close?.bare !== true) continue;
    parts.set(open.line, 'open');
    for (let line = open.line + 1; line < close.line; line++) parts.set(line, 'inside');
    parts.set(close.line, 'close');
    i = end;
  }
  return parts;
}

interface MarkedLine {
  readonly line: number;
  readonly mark: string;
  /** Nothing stands behind the mark. */
  readonly bare: boolean;
}

function markedLines(blocks: Iterable<Block>): readonly MarkedLine[] {
  const found: MarkedLine[] = [];
  let line = 0;
  for (const block of blocks) {
    const mark = fenceMark(block);
    if (mark !== '' && block.kind !== 'blank') found.push({ line, mark, bare: block.content.end - block.content.start === mark.length });
    line++;
  }
  return found;
}

/** The block as a line of code. Numbers in code are none. */
export function fenced(block: Block, fence: FencePart): Block {
  const { text } = block;
  return block.kind === 'blank'
    ? { kind: 'blank', text, fence }
    : { kind: 'text', text, content: block.content, facts: block.facts, words: '', fence };
}
