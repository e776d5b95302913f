import type { Block, Chunk, ChunkedList } from '#core';

/**
 * Looks up lines of a document and sums up the characters of runs of them. The sums of a chunk of lines are remembered by
 * the chunk, so after an edit only one chunk is summed again.
 */
export class LineTable {
  readonly #chunks: readonly Chunk<Block>[];
  /** Lines and characters before each chunk. */
  readonly #before: readonly Totals[];
  #last = 0;

  constructor(blocks: ChunkedList<Block>) {
    this.#chunks = blocks.chunks;
    const before: Totals[] = [];
    let totals: Totals = { lines: 0, size: 0 };
    for (const chunk of this.#chunks) {
      before.push(totals);
      const sums = sumsOf(chunk);
      const count = chunk.items.length;
      totals = { lines: totals.lines + count, size: totals.size + (sums[count] ?? 0) };
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
    return this.#sum(end) - this.#sum(first);
  }

  #sum(line: number): number {
    const index = this.#find(line);
    const before = this.#before[index];
    const chunk = this.#chunks[index];
    if (before === undefined) return 0;
    return before.size + (chunk === undefined ? 0 : (sumsOf(chunk)[line - before.lines] ?? 0));
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
}

const known = new WeakMap<Chunk<Block>, Uint32Array>();

/** At index i the characters of the first i lines of a chunk. */
function sumsOf(chunk: Chunk<Block>): Uint32Array {
  const found = known.get(chunk);
  if (found !== undefined) return found;
  const sums = new Uint32Array(chunk.items.length + 1);
  let sum = 0;
  chunk.items.forEach((block, index) => {
    if (block.kind !== 'blank') sum += block.content.end - block.content.start;
    sums[index + 1] = sum;
  });
  known.set(chunk, sums);
  return sums;
}
