import { type Block, type Chunk, contentLength, type Draft } from '#core';

/**
 * Whether a draft is written in Markdown: headings with hashes, fences, links, ruled tables, or many pairs of signs. Without such
 * evidence a star, a hyphen or a tick is the writer's own and stays.
 */
export function isMarkdown(draft: Draft): boolean {
  let sum = 0;
  for (const chunk of draft.blocks.chunks) {
    sum += evidenceOf(chunk);
    if (sum >= ENOUGH) return true;
  }
  return false;
}

const ENOUGH = 6;
const remembered = new WeakMap<Chunk<Block>, number>();

function evidenceOf(chunk: Chunk<Block>): number {
  const known = remembered.get(chunk);
  if (known !== undefined) return known;
  let sum = 0;
  for (const block of chunk.items) if (block.kind !== 'blank') sum += weightOf(block);
  remembered.set(chunk, sum);
  return sum;
}

function weightOf({ text, fence }: Block): number {
  if (fence !== undefined) return fence === 'open' ? ENOUGH : 0;
  if (!SIGNS.test(text)) return 0;
  const line = text.slice(0, Math.min(contentLength(text), LONGEST));
  return EVIDENCE.reduce((sum, [pattern, weight]) => (pattern.test(line) ? sum + weight : sum), 0);
}

/** Nearly all lines have none of these. */
const SIGNS = /[#*`~[|>_-]/u;
const LONGEST = 2000;

const EVIDENCE: readonly (readonly [RegExp, number])[] = [
  [/^\s{0,3}#{1,6} +\S/u, 3],
  [/^\s*(?:\|(?:[ \t]*:?-+:?[ \t]*\|)+|:?-{3,}:?[ \t]*\|[-:| \t]*)\s*$/u, ENOUGH],
  [/!?\[[^[\]]{0,200}\]\((?:https?:\/\/|mailto:|\.{0,2}\/|#)[^\s()]{1,500}|!\[[^[\]]{0,200}\]\([^\s()]{1,300}\)/u, ENOUGH],
  [/^\s*(?:[-*+] |\d{1,2}\. )?\*\*[^\s*][^*]{0,60}\*\*/u, 2],
  [/[\p{Script=Han}，。；、]\*\*[\p{Script=Han}\d“《（][^*]{2,60}\*\*(?=[\p{Script=Han}，。；、]|$)/u, 2],
  [/(?<!`)`[^`\s][^`]{0,80}`(?!`)/u, 1],
  [/^\s*[-*+] (?:\[[ xX]\] )?\S/u, 1],
  [/^\s*> \S/u, 1],
  [/~~[^\s~][^~]{0,80}~~/u, 1],
  [/<!--.{0,200}?-->/u, 3],
];
