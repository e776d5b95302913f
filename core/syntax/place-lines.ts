import type { PlacedLine } from '../roles/surroundings.ts';
import type { Block } from './block.ts';

/** The lines of a draft that evidence decides about, and what the others are by their form alone. */
export interface Placement {
  readonly lines: readonly PlacedLine[];
  /** The block of each of them. */
  readonly blocks: readonly number[];
  /** Blocks that are decided: blank, rule, fence, picture, row of a drawn table; by index. */
  readonly fixed: ReadonlyMap<number, 'rule' | 'fence' | 'picture' | 'table'>;
}

/** `first` is the block behind the front matter. */
export function placeLines(blocks: Iterable<Block>, first: number): Placement {
  const lines: PlacedLine[] = [];
  const places: number[] = [];
  const fixed = new Map<number, 'rule' | 'fence' | 'picture' | 'table'>();
  let blank = false;
  let rule = false;
  let index = -1;
  for (const block of blocks) {
    index++;
    if (index < first) continue;
    if (block.kind === 'blank') {
      blank ||= block.fence === undefined;
      continue;
    }
    if (block.fence !== undefined) {
      fixed.set(index, 'fence');
      continue;
    }
    const content = block.text.slice(block.content.start, block.content.end);
    if (block.kind === 'text' && PICTURE.test(content)) {
      fixed.set(index, 'picture');
      continue;
    }
    if (DRAWN_ROW.test(content)) {
      fixed.set(index, 'table');
      continue;
    }
    if (block.kind === 'text' && RULE.test(content)) {
      fixed.set(index, 'rule');
      const above = lines.at(-1);
      if (/^(?:=+|-{2,})$/u.test(content) && places.at(-1) === index - 1 && above !== undefined)
        lines[lines.length - 1] = { ...above, underlined: true };
      rule = true;
      continue;
    }
    lines.push({
      facts: block.facts,
      mark: block.kind === 'numbered' ? block.mark : undefined,
      words: block.words,
      afterBlank: blank && lines.length > 0,
      afterRule: rule,
      underlined: false,
    });
    places.push(index);
    blank = false;
    rule = false;
  }
  return { lines, blocks: places, fixed };
}

/** `│ 项目 │ 数量 │` */
const DRAWN_ROW = /^[│┃║].*[│┃║]$/u;
const PICTURE = /^!\[[^\]]*\]\([^)]*\)$/u;
/** Nothing to read in it. A row of a table is none. */
const RULE = /^(?!\|)[^\p{L}\p{N}（(【[“《]{2,}$/u;
