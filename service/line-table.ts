import type { Block, Chunk, ChunkedList } from '#core';
import { placeholdersOf } from '#core';

/**
 * Looks up lines of a document and sums over runs of them: characters of text, open placeholders. The sums of a chunk of
 * lines are remembered by the chunk, so after an edit only one chunk is summed again.
 */
export class LineTable {
  readonly #chunks: readonly Chunk<Block>[];
  /** First line, characters and placeholders before each chunk. */
  readonly #before: readonly Totals[];
  #last = 0;

  constructor(blocks: ChunkedList<Block>) {
    this.#chunks = blocks.chunks;
    const before: Totals[] = [];
    let totals: Totals = { lines: 0, size: 0, open: 0 };
    for (const chunk of this.#chunks) {
      before.push(totals);
      const sums = sumsOf(chunk);
      const count = chunk.items.length;
      totals = { lines: totals.lines + count, size: totals.size + (sums.size[count] ?? 0), open: totals.open + (sums.open[count] ?? 0) };
    }
    before.push(totals);
    this.#before = before;
  }

  at(line: number): Block | undefined {
    const index = this.#find(line);
    return this.#chunks[index]?.items[line - (this.#before[index]?.lines ?? 0)];
  }

  /** Characters of text in the lines from `first` to before `end`, without indents and breaks. */
  size(first: number, end: number): number {
    return this.#sum(end, 'size') - this.#sum(first, 'size');
  }

  /** Placeholders in the lines from `first` to before `end`. */
  open(first: number, end: number): number {
    return this.#sum(end, 'open') - this.#sum(first, 'open');
  }

  #sum(line: number, what: 'size' | 'open'): number {
    const index = this.#find(line);
    const before = this.#before[index];
    const chunk = this.#chunks[index];
    if (before === undefined) return 0;
    return before[what] + (chunk === undefined ? 0 : (sumsOf(chunk)[what][line - before.lines] ?? 0));
  }

  /** The chunk that holds a line. Lookups run mostly forward, so the last one is tried first. */
  #find(line: number): number {
    let low = 0;
    let high = this.#chunks.length;
    if (this.#firstOf(this.#last) <= line) {
      if (line < this.#firstOf(this.#last + 1)) return this.#last;
      low = this.#last;
    }
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#firstOf(middle) <= line) low = middle;
      else high = middle;
    }
    this.#last = low;
    return low;
  }

  #firstOf(chunk: number): number {
    return this.#before[chunk]?.lines ?? Number.POSITIVE_INFINITY;
  }
}

interface Totals {
  readonly lines: number;
  readonly size: number;
  readonly open: number;
}

/** At index i the sum over the first i lines of a chunk. */
interface Sums {
  readonly size: Uint32Array;
  readonly open: Uint32Array;
}

const known = new WeakMap<Chunk<Block>, Sums>();

function sumsOf(chunk: Chunk<Block>): Sums {
  const found = known.get(chunk);
  if (found !== undefined) return found;
  const count = chunk.items.length;
  const size = new Uint32Array(count + 1);
  const open = new Uint32Array(count + 1);
  chunk.items.forEach((block, index) => {
    const blank = block.kind === 'blank';
    size[index + 1] = (size[index] ?? 0) + (blank ? 0 : block.content.end - block.content.start);
    open[index + 1] = (open[index] ?? 0) + (blank ? 0 : placeholdersOf(block).length);
  });
  const sums = { size, open };
  known.set(chunk, sums);
  return sums;
}
