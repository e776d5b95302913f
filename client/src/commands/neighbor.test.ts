import { expect, test } from 'vitest';
import { placeAfter, placeBefore } from './neighbor.ts';

const check = (text: string, next: number | undefined, previous: number | undefined): void => {
  const lines = text.split('\n');
  const find = (sign: string) =>
    lines.flatMap((line, number) => [...line.matchAll(new RegExp(sign, 'gu'))].map(({ index }) => ({ line: number, character: index })));
  const [cursor] = find('‸');
  if (cursor === undefined) throw new Error('no cursor');
  const places = find('⟦');
  expect([placeAfter(places, cursor), placeBefore(places, cursor)]).toEqual([next, previous]);
};

test('goes to the neighbors of the cursor', () => check('⟦甲⟧\n乙‸\n⟦丙⟧', 1, 0));
test('wraps around at both ends', () => {
  check('⟦甲⟧⟦乙⟧‸', 0, 1);
  check('‸\n⟦甲⟧⟦乙⟧', 0, 1);
});
test('a place on which the cursor stands is left behind', () => {
  const places = [0, 5, 9].map(character => ({ line: 0, character }));
  expect(placeAfter(places, { line: 0, character: 5 })).toBe(2);
  expect(placeBefore(places, { line: 0, character: 5 })).toBe(0);
});
test('without places there is nowhere to go', () => check('‸', undefined, undefined));
