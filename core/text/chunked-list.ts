/**
 * An immutable sequence in chunks, each with the sum of its items' weights. A splice copies the touched chunks and the
 * list of chunks, never the items of the others; places are found by walking the chunks' sums. Chunks keep their
 * identity while untouched, so what is computed from one can be remembered by it.
 */
export class ChunkedList<T> {
  readonly length: number;
  readonly weight: number;
  readonly chunks: readonly Chunk<T>[];
  readonly #weigh: (item: T) => number;

  private constructor(chunks: readonly Chunk<T>[], length: number, weight: number, weigh: (item: T) => number) {
    this.chunks = chunks;
    this.length = length;
    this.weight = weight;
    this.#weigh = weigh;
  }

  static from<T>(items: readonly T[], weigh: (item: T) => number): ChunkedList<T> {
    const chunks = cut(items, weigh);
    return new ChunkedList(chunks, items.length, sum(chunks), weigh);
  }

  /** The item at `index`; undefined outside. */
  at(index: number): T | undefined {
    if (index < 0 || index >= this.length) return undefined;
    let rest = index;
    for (const chunk of this.chunks) {
      if (rest < chunk.items.length) return chunk.items[rest];
      rest -= chunk.items.length;
    }
    return undefined;
  }

  /** The weight of all items before `index`; an index past the end counts all. */
  weightBefore(index: number): number {
    let rest = index;
    let weight = 0;
    for (const chunk of this.chunks) {
      if (rest < chunk.items.length) {
        for (const item of chunk.items) {
          if (rest-- === 0) break;
          weight += this.#weigh(item);
        }
        return weight;
      }
      rest -= chunk.items.length;
      weight += chunk.weight;
    }
    return weight;
  }

  /** The item under `weight`, with the weight before it; past the end, the last item. */
  find(weight: number): { readonly index: number; readonly before: number } {
    let index = 0;
    let before = 0;
    for (const chunk of this.chunks) {
      if (weight < before + chunk.weight) {
        for (const item of chunk.items) {
          const next = before + this.#weigh(item);
          if (weight < next) return { index, before };
          before = next;
          index++;
        }
      }
      before += chunk.weight;
      index += chunk.items.length;
    }
    const last = this.at(this.length - 1);
    return last === undefined ? { index: 0, before: 0 } : { index: this.length - 1, before: this.weight - this.#weigh(last) };
  }

  /** The items from `first` up to, not including, `end`. */
  *slice(first = 0, end = this.length): IterableIterator<T> {
    let base = 0;
    for (const chunk of this.chunks) {
      const size = chunk.items.length;
      if (base >= end) return;
      if (base + size > first) {
        const stop = Math.min(size, end - base);
        if (first <= base && stop === size) yield* chunk.items;
        else yield* chunk.items.slice(Math.max(0, first - base), stop);
      }
      base += size;
    }
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.slice();
  }

  /** The list with `deleteCount` items from `index` replaced by `items`. */
  splice(index: number, deleteCount: number, items: readonly T[]): ChunkedList<T> {
    const { first, end, before } = this.#touched(index, index + deleteCount);
    const old = this.chunks.slice(first, end);
    const touched = old.length === 1 && old[0] !== undefined ? old[0].items : old.flatMap(chunk => chunk.items);
    const renewed = cut(touched.slice(0, index - before).concat(items, touched.slice(index - before + deleteCount)), this.#weigh);
    const chunks = this.chunks.slice(0, first).concat(renewed, this.chunks.slice(end));
    const kept = chunks.length > 1 ? chunks.filter(chunk => chunk.items.length > 0) : chunks;
    return new ChunkedList(kept, this.length - deleteCount + items.length, this.weight - sum(old) + sum(renewed), this.#weigh);
  }

  /** The chunks that hold the items from `index` to `end`, at least one, and the number of items before them. */
  #touched(index: number, endIndex: number): { readonly first: number; readonly end: number; readonly before: number } {
    let first = 0;
    let before = 0;
    for (const chunk of this.chunks) {
      if (first === this.chunks.length - 1 || before + chunk.items.length > index) break;
      before += chunk.items.length;
      first++;
    }
    let end = first;
    let covered = before;
    for (let i = first; i < this.chunks.length && (i === first || covered < endIndex); i++) {
      covered += this.chunks[i]?.items.length ?? 0;
      end = i + 1;
    }
    return { first, end, before };
  }
}

/** A run of neighboring items, the unit of sharing between versions of a list. */
export interface Chunk<T> {
  readonly items: readonly T[];
  readonly weight: number;
}

/** Large enough that a million lines make few chunks, small enough that copying one is nothing. */
const CHUNK_SIZE = 256;

function cut<T>(items: readonly T[], weigh: (item: T) => number): readonly Chunk<T>[] {
  const count = Math.max(1, Math.ceil(items.length / CHUNK_SIZE));
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, i) => {
    const part = count === 1 ? items : items.slice(i * size, (i + 1) * size);
    let weight = 0;
    for (const item of part) weight += weigh(item);
    return { items: part, weight };
  });
}

function sum(chunks: readonly { readonly weight: number }[]): number {
  let total = 0;
  for (const chunk of chunks) total += chunk.weight;
  return total;
}

/** How many items two lists have in common at both ends. */
export function sharedEnds<A, B>(
  a: readonly A[],
  b: readonly B[],
  isSame: (one: A | undefined, other: B | undefined) => boolean = Object.is,
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && isSame(a[head], b[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(a[a.length - 1 - tail], b[b.length - 1 - tail])) tail++;
  return { head, tail };
}
