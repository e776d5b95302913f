import type { Chunk, ChunkedList } from '../text/chunked-list.ts';
import { ChunkSums } from '../text/chunk-sums.ts';
import { memoByObject } from '../text/memo.ts';
import { sharedEnds } from '../text/chunked-list.ts';
import { type Habit, HABITS } from '../placeholder/habit.ts';
import type { FormHabit, Habits } from '../placeholder/judge.ts';
import { judgeText, type JudgedLine } from '../placeholder/judge-line.ts';
import { contentLength } from '../text/source-text.ts';
import type { Block, NumberedBlock, TextBlock } from './block.ts';

/** The habits of a document, coarse enough that a keystroke seldom changes them. Equal keys mean equal habits. */
export interface DocumentHabits {
  readonly key: string;
  readonly forms: Habits;
}

/** Two numbers for each of `HABITS`: the strengths of its candidates together, and how many there are. Whole numbers, so that sums are exact. */
type Sums = Int32Array;

/** A list of blocks that was summed up. */
interface Total {
  readonly chunks: readonly Chunk<Block>[];
  readonly sums: Sums;
  readonly habits: DocumentHabits;
}

/** How a document uses each form of gap; costs what has changed since the last look at a list with the same first or last chunk. */
export function habitsOf(blocks: ChunkedList<Block>): DocumentHabits {
  const { chunks } = blocks;
  const [first] = chunks;
  const last = chunks.at(-1);
  if (first === undefined || last === undefined) return coarse(noSums());
  const before = totals.get(first) ?? totals.get(last);
  if (before?.chunks === chunks) return before.habits;
  const total = totalOf(chunks, before);
  totals.set(first, total);
  totals.set(last, total);
  return total.habits;
}

function totalOf(chunks: readonly Chunk<Block>[], before: Total | undefined): Total {
  const old = before?.chunks ?? [];
  const { head, tail } = sharedEnds(old, chunks);
  const sums = before === undefined ? noSums() : before.sums.slice();
  for (const chunk of old.slice(head, old.length - tail)) addTo(sums, sumsOf(chunk), -1);
  for (const chunk of chunks.slice(head, chunks.length - tail)) addTo(sums, sumsOf(chunk), 1);
  const same = before?.sums.every((sum, i) => sum === sums[i]) === true;
  return { chunks, sums, habits: same && before !== undefined ? before.habits : coarse(sums) };
}

function noSums(): Sums {
  return new Int32Array(HABITS.length * 2);
}

function addTo(sums: Sums, others: Sums, sign: 1 | -1): void {
  for (let i = 0; i < others.length; i++) sums[i] = (sums[i] ?? 0) + sign * (others[i] ?? 0);
}

/** The sums of one chunk; for a look through a long text in pieces. */
export function sumsOf(chunk: Chunk<Block>): Sums {
  return chunkSums.of(chunk);
}

const chunkSums = new ChunkSums<Block, Sums>({
  whole: blocks => addLines(noSums(), blocks, 1),
  changed: (sums, gone, come) => addLines(addLines(sums.slice(), gone, -1), come, 1),
});

function addLines(sums: Sums, blocks: readonly Block[], sign: 1 | -1): Sums {
  for (const block of blocks) {
    if (block.kind === 'blank') continue;
    for (const { habit, strong, count } of judgeLine(block).sums) {
      const place = HABITS.indexOf(habit) * 2;
      sums[place] = (sums[place] ?? 0) + sign * strong;
      sums[place + 1] = (sums[place + 1] ?? 0) + sign * count;
    }
  }
  return sums;
}

/** By first and last chunk. */
const totals = new WeakMap<Chunk<Block>, Total>();

/** Few candidates are counted exactly; of many the number is rounded to half a power of two and the share to a twentieth. */
function coarse(sums: Sums): DocumentHabits {
  const forms = new Map<Habit, FormHabit>();
  let key = '';
  for (const [i, habit] of HABITS.entries()) {
    const strong = sums[i * 2] ?? 0;
    const count = sums[i * 2 + 1] ?? 0;
    if (count === 0) continue;
    const many = count > FEW ? 2 ** (Math.round(Math.log2(count) * 2) / 2) : count;
    const steps = count > FEW ? 20 : 100;
    const share = Math.round((strong / count / 100) * steps) / steps;
    forms.set(habit, { strong: share * many * 100, count: many });
    key += `${habit} ${many.toFixed(2)} ${share.toFixed(2)};`;
  }
  return { key, forms };
}

const FEW = 8;

/** The candidates of a block judged by its line alone; code has none. Remembered by block. */
export function judgeLine(block: TextBlock | NumberedBlock): JudgedLine {
  return judged(block);
}

const judged = memoByObject(({ text, fence }: Block) => judgeText(fence === undefined ? text.slice(0, contentLength(text)) : ''));
