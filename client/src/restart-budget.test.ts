import { expect, test } from 'vitest';
import { RestartBudget } from './restart-budget.ts';

const MINUTE = 60_000;
const check = (minutes: readonly number[], expected: readonly boolean[]): void => {
  const budget = new RestartBudget();
  expect(minutes.map(minute => budget.spend(minute * MINUTE))).toEqual(expected);
};

test('a server that dies five times in a row stays down', () => check([0, 0, 0, 0, 0], [true, true, true, true, false]));
test('a server that dies now and then is always started again', () =>
  check(
    [0, 1, 2, 4, 6, 8, 10],
    Array.from({ length: 7 }, () => true),
  ));
