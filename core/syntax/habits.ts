import type { Chunk, ChunkedList } from '../text/chunked-list.ts';
import type { GapForm } from '../placeholder/candidates.ts';
import type { FormHabit, Habits } from '../placeholder/judge.ts';
import { judgeText, type JudgedLine } from '../placeholder/judge-line.ts';
import { contentLength } from '../text/source-text.ts';
import type { Block, NumberedBlock, TextBlock } from './block.ts';
import { memoByBlock } from './memo.ts';

/** The habits of a document, coarse enough that a keystroke seldom changes them. Equal keys mean equal habits. */
export interface DocumentHabits {
  readonly key: string;
  readonly forms: Habits;
}

/** How a document uses each form of gap. Sums are remembered by chunk of lines, so an edit costs its own chunk and a look at the sums. */
export function habitsOf(blocks: ChunkedList<Block>): DocumentHabits {
  const known = remembered.get(blocks);
  if (known !== undefined) return known;
  const sums = new Map<GapForm, FormHabit>();
  for (const chunk of blocks.chunks) for (const [form, habit] of sumsOf(chunk)) add(sums, form, habit);
  const habits = coarse(sums);
  remembered.set(blocks, habits);
  return habits;
}

/** The sums of one chunk; for a look through a long text in pieces. */
export function sumsOf(chunk: Chunk<Block>): ReadonlyMap<GapForm, FormHabit> {
  let sums = chunkSums.get(chunk);
  if (sums === undefined) {
    const fresh = new Map<GapForm, FormHabit>();
    for (const block of chunk.items) if (block.kind !== 'blank') for (const sum of judgeLine(block).sums) add(fresh, sum.form, sum);
    sums = fresh;
    chunkSums.set(chunk, sums);
  }
  return sums;
}

const chunkSums = new WeakMap<Chunk<Block>, ReadonlyMap<GapForm, FormHabit>>();
const remembered = new WeakMap<ChunkedList<Block>, DocumentHabits>();

function add(sums: Map<GapForm, FormHabit>, form: GapForm, { strong, count }: FormHabit): void {
  const known = sums.get(form);
  sums.set(form, known === undefined ? { strong, count } : { strong: known.strong + strong, count: known.count + count });
}

/** Few candidates are counted exactly; of many the number is rounded to half a power of two and the share to a twentieth. */
function coarse(sums: ReadonlyMap<GapForm, FormHabit>): DocumentHabits {
  const forms = new Map<GapForm, FormHabit>();
  let key = '';
  for (const [form, { strong, count }] of [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const many = count > FEW ? 2 ** (Math.round(Math.log2(count) * 2) / 2) : count;
    const share = Math.round((strong / count) * (count > FEW ? 20 : 100)) / (count > FEW ? 20 : 100);
    forms.set(form, { strong: share * many, count: many });
    key += `${form} ${many.toFixed(2)} ${share.toFixed(2)};`;
  }
  return { key, forms };
}

const FEW = 8;

/** The candidates of a block judged by its line alone. Remembered by block. */
export function judgeLine(block: TextBlock | NumberedBlock): JudgedLine {
  return judged(block);
}

const judged = memoByBlock(({ text }) => judgeText(text.slice(0, contentLength(text))));
