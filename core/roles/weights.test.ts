import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable, writeTable } from './weights.ts';

test('a table is read as it was written, rounded and held within limits', () => {
  const weight = fc.oneof(fc.constant(0), fc.integer({ min: -400, max: 400 }));
  fc.assert(
    fc.property(fc.array(weight, { maxLength: 2000 }), weights => {
      const read = readTable(writeTable(weights), weights.length);
      for (const [i, each] of weights.entries()) expect(Math.abs((read[i] ?? 0) - each)).toBeLessThanOrEqual(5);
    }),
  );
  expect([...readTable(writeTable([1000, -1000]), 2)]).toEqual([400, -400]);
});

test('long runs of zeros are short', () => expect(writeTable(Array.from({ length: 10_000 }, () => 0)).length).toBeLessThan(50));
