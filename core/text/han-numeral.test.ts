import { expect, test } from 'vitest';
import { parseHanNumeral, writeHanNumeral } from './han-numeral.ts';

test('every number up to 999 is read as it was written', () => {
  for (let value = 1; value <= 999; value++) expect(parseHanNumeral(writeHanNumeral(value))).toBe(value);
});

test('common forms', () => {
  expect(['十', '十一', '二十', '廿三', '一百零五', '一百一十'].map(parseHanNumeral)).toEqual([10, 11, 20, 23, 105, 110]);
  expect([10, 11, 20, 105, 110].map(writeHanNumeral)).toEqual(['十', '十一', '二十', '一百零五', '一百一十']);
});

test('no numerals', () =>
  expect(['', '两', '壹', '一一', '二〇二四', '十十', '百'].map(parseHanNumeral)).toEqual(Array(7).fill(undefined)));
