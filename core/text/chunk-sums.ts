import { type Chunk, sharedEnds } from './chunked-list.ts';

/** What is summed up over the items of a chunk. */
export interface Summing<T, Sum> {
  /** The sum over all items of a chunk that was never seen. */
  readonly whole: (items: readonly T[]) => Sum;
  /** The sum after some items have gone and others have come. */
  readonly changed: (sum: Sum, gone: readonly T[], come: readonly T[]) => Sum;
}

/** Sums over chunks, remembered by chunk. That of an edited chunk costs what has changed since it was summed up last. */
export class ChunkSums<T extends object, Sum> {
  readonly #summing: Summing<T, Sum>;
  readonly #sums = new WeakMap<Chunk<T>, Sum>();
  /** The last chunk that was summed up with this item at its beginning or end. */
  readonly #byEdge = new WeakMap<T, Chunk<T>>();

  constructor(summing: Summing<T, Sum>) {
    this.#summing = summing;
  }

  of(chunk: Chunk<T>): Sum {
    const known = this.#sums.get(chunk);
    if (known !== undefined) return known;
    const sum = this.#fromBefore(chunk) ?? this.#summing.whole(chunk.items);
    this.#sums.set(chunk, sum);
    for (const edge of [chunk.items[0], chunk.items.at(-1)]) if (edge !== undefined) this.#byEdge.set(edge, chunk);
    return sum;
  }

  #fromBefore({ items }: Chunk<T>): Sum | undefined {
    const first = items[0];
    const last = items.at(-1);
    const before = (first && this.#byEdge.get(first)) ?? (last && this.#byEdge.get(last));
    const sum = before && this.#sums.get(before);
    if (before === undefined || sum === undefined) return undefined;
    const { head, tail } = sharedEnds(before.items, items);
    return this.#summing.changed(sum, before.items.slice(head, before.items.length - tail), items.slice(head, items.length - tail));
  }
}
