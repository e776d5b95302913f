import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from './page-keys.ts';

const check = (before: string, after: string, start: number, deleteCount: number, keys: string): void =>
  expect(difference([...before], [...after])).toEqual({ start, deleteCount, keys: [...keys] });

test('nothing changed', () => check('abc', 'abc', 3, 0, ''));
test('one page changed', () => check('abc', 'axc', 1, 1, 'x'));
test('a page grew into two', () => check('abc', 'axyc', 1, 1, 'xy'));
test('the last pages went away', () => check('abcd', 'ab', 2, 2, ''));
test('one of two equal pages went away', () => check('abbc', 'abc', 2, 1, ''));
test('from nothing and to nothing', () => {
  check('', 'ab', 0, 0, 'ab');
  check('ab', '', 0, 2, '');
});

test('the change makes the one out of the other', () => {
  const keys = fc.array(fc.constantFrom('a', 'b', 'c'));
  fc.assert(
    fc.property(keys, keys, (before, after) => {
      const { start, deleteCount, keys: inserted } = difference(before, after);
      expect([...before.slice(0, start), ...inserted, ...before.slice(start + deleteCount)]).toEqual(after);
    }),
  );
});
