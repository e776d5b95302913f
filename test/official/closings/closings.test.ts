import { expect, test } from 'vitest';
import { readCases, score } from './cases.ts';

// The floors stand a little below what is reached. Of checking.txt nobody reads more than the figures.
test.each([
  ['tuning.txt', { exact: 0.98, titles: 0.96, taken: 2 }],
  ['checking.txt', { exact: 0.68, titles: 0.88, taken: 6 }],
])('heads and closings of %s are read as they are marked', (file, floors) => {
  const { exact, elements, titles, allTitles, taken } = score(readCases(file));
  expect(exact / elements).toBeGreaterThan(floors.exact);
  expect(titles / allTitles).toBeGreaterThan(floors.titles);
  expect(taken).toBeLessThanOrEqual(floors.taken);
});
