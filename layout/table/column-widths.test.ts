import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from './column-widths.ts';

const look = { white: 100, em: 100, ragged: 50 };

test('texts that fit stand on one line each', () => {
  expect(columnWidths([need(500, 200), need(900, 200)], look, 5000)).toEqual([600, 1000]);
});

test('a short text stays on its line, the long one gets what is left', () => {
  expect(columnWidths([need(900, 200), need(8000, 200)], look, 5400)).toEqual([1000, 4400]);
});

test('two long texts come out about as high', () => {
  const [one = 0, other = 0] = columnWidths([need(4000, 200), need(12000, 200)], look, 4000);
  expect(one + other).toBeLessThanOrEqual(4000);
  expect(Math.abs(4000 / (one - 150) - 12000 / (other - 150))).toBeLessThan(0.6);
});

test('words that have no room are cut alike', () => {
  expect(columnWidths([need(9000, 4000), need(9000, 4000)], look, 3000)).toEqual([1500, 1500]);
});

test('columns never take more than the room, and each has its words where all have', () => {
  const needs = fc.array(
    fc
      .record({ natural: fc.integer({ min: 1, max: 20_000 }), least: fc.integer({ min: 1, max: 900 }) })
      .map(({ natural, least }) => need(Math.max(natural, least), least)),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(needs, fc.integer({ min: 2000, max: 9000 }), (columns, room) => {
      const widths = columnWidths(columns, look, room);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room);
      for (const width of widths) expect(Number.isInteger(width) && width > 0).toBe(true);
      const least = columns.reduce((sum, column) => sum + column.least + look.white + look.ragged + 1, 0);
      if (least + 12 * 100 > room) return;
      for (const [i, width] of widths.entries()) expect(width).toBeGreaterThanOrEqual((columns[i]?.least ?? 0) + look.white);
    }),
  );
});

function need(natural: number, least: number): { readonly natural: number; readonly least: number } {
  return { natural, least };
}
