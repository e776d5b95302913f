import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChunkSums } from './chunk-sums.ts';
import { ChunkedList } from './chunked-list.ts';

test('after any edits the sum of every chunk is that of its items', () => {
  const edit = fc.record({ at: fc.nat(600), gone: fc.nat(5), come: fc.array(fc.nat(9), { maxLength: 5 }) });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), edits => {
      const add = (sum: number, items: readonly { n: number }[], sign: number): number => items.reduce((all, { n }) => all + sign * n, sum);
      const sums = new ChunkSums<{ n: number }, number>({
        whole: items => add(0, items, 1),
        changed: (sum, gone, come) => add(add(sum, gone, -1), come, 1),
      });
      let list = ChunkedList.from(
        Array.from({ length: 600 }, (_, n) => ({ n })),
        () => 1,
      );
      for (const { at, gone, come } of [{ at: 0, gone: 0, come: [] }, ...edits]) {
        const first = Math.min(at, list.length);
        list = list.splice(
          first,
          Math.min(gone, list.length - first),
          come.map(n => ({ n })),
        );
        for (const chunk of list.chunks) expect(sums.of(chunk)).toBe(add(0, chunk.items, 1));
      }
    }),
  );
});
