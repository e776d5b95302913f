import type { Block } from '#core';
import { type OmissionKind, readInline, type Stretch } from './inline.ts';

/** The stretches of a line of text as it is printed: its signs of headings, in a Markdown text also all others. */
export function readLine(block: PrintedBlock, markdown: boolean): readonly Stretch[] {
  if (markdown && block.fence !== 'inside') return rememberedLine(block);
  const { start, end } = block.content;
  const first = hashesEnd(block);
  return [...(first > start ? [sign(start, first)] : []), { start: first, end, strong: false }];
}

type PrintedBlock = Exclude<Block, { readonly kind: 'blank' }>;

function rememberedLine(block: PrintedBlock): readonly Stretch[] {
  const known = remembered.get(block);
  if (known !== undefined) return known;
  const stretches = readMarkdownLine(block);
  remembered.set(block, stretches);
  return stretches;
}

const remembered = new WeakMap<Block, readonly Stretch[]>();

function readMarkdownLine(block: PrintedBlock): readonly Stretch[] {
  const { start, end } = block.content;
  const first = hashesEnd(block);
  const opening: Stretch[] = first > start ? [sign(start, first)] : [];
  // The signs of a line that is bold throughout stand outside its content.
  if (block.kind === 'text' && start > 1 && block.text.startsWith('**', start - 2) && block.text.startsWith('**', end)) {
    return readInline(block.text, start, end).map(stretch => ({ ...stretch, strong: true }));
  }
  const mark = first > start ? 0 : (LIST_MARK.exec(block.text.slice(first, end))?.[0].length ?? 0);
  if (mark > 0) opening.push(sign(first, first + mark));
  const closing = first > start ? (/[ \t]+#+$/u.exec(block.text.slice(first, end))?.[0].length ?? 0) : 0;
  return [
    ...opening,
    ...checkBox(block.text, first + mark, end, mark > 0),
    ...readInline(block.text, first + mark + (isCheckBox(block.text, first + mark, mark > 0) ? 3 : 0), end - closing),
    ...(closing > 0 ? [sign(end - closing, end)] : []),
  ];
}

/** Why a whole line is not printed in a Markdown text; undefined for one that is. */
export function omittedLine(block: Block, role: string): OmissionKind | undefined {
  if (block.fence === 'open' || block.fence === 'close') return 'rule';
  if (block.kind === 'blank') return undefined;
  const text = block.text.slice(block.content.start, block.content.end);
  return role === 'rule' && /^(?:[-*_=][ \t]*){3,}$/u.test(text) ? 'rule' : undefined;
}

const LIST_MARK = /^[-*+][ \t\u3000]+(?=\S)/u;

function sign(start: number, end: number): Stretch {
  return { start, end, omitted: 'sign', strong: false };
}

function isCheckBox(text: string, at: number, inList: boolean): boolean {
  return inList && /^\[[ xX]\]$/u.test(text.slice(at, at + 3));
}

/** `- [x] 事项` */
function checkBox(text: string, at: number, end: number, inList: boolean): readonly Stretch[] {
  if (!isCheckBox(text, at, inList) || at + 3 > end) return [];
  return [
    { start: at, end: at + 1, text: text.charAt(at + 1) === ' ' ? '□' : '☑', strong: false },
    { start: at + 1, end: at + 3, omitted: 'sign', strong: false },
  ];
}

/** Where the words begin behind the hashes of a heading. */
function hashesEnd(block: PrintedBlock): number {
  if (block.kind === 'text' || block.hashes === 0) return block.content.start;
  let start = block.content.start;
  while (start < block.content.end && '# \t\u3000'.includes(block.text.charAt(start))) start++;
  return start < block.content.end ? start : block.content.start;
}
