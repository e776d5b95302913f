import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EvidenceWeights, readTable, ROLE_COUNT, writeTable } from './weights.ts';

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

test('evidence adds its own weights and no others', () => {
  const table = Int16Array.from({ length: 3 * ROLE_COUNT }, (_, at) => (at === 1 ? 50 : at === 2 * ROLE_COUNT ? -120 : 0));
  const weights = new EvidenceWeights(writeTable(table), 3);
  const scores = new Int32Array(2 * ROLE_COUNT).fill(7);
  for (const evidence of [0, 1, 2]) weights.addTo(scores, ROLE_COUNT, evidence);
  expect([...scores.subarray(0, ROLE_COUNT + 2)]).toEqual([...Array.from({ length: ROLE_COUNT }, () => 7), 7 - 120, 57]);
  expect([...weights.of(1)].every(weight => weight === 0)).toBe(true);
});

test('long runs of zeros are short', () => expect(writeTable(Array.from({ length: 10_000 }, () => 0)).length).toBeLessThan(50));
