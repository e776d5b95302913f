import { expect, test } from 'vitest';
import { fitWeights, writeWeights } from './fit.ts';

// A place between two words of a long name.
const OFTEN = Array.from({ length: 6 }, () => '江河市水务局|关于农村饮水安全|应急抢修队伍训练办法的报告');

test('a place that is marked gets weights above those of one that is not', () => {
  const marked = fitWeights(OFTEN);
  const unmarked = fitWeights(OFTEN.map(title => title.replace('安全|', '安全')));
  const sum = (weights: ReadonlyMap<string, number>): number => [...weights.values()].reduce((total, weight) => total + weight, 0);
  expect(sum(marked)).toBeGreaterThan(sum(unmarked));
});

test('titles without a mark teach nothing', () => expect(fitWeights(['关于召开全市防汛抗旱工作会议的通知']).size).toBe(0));

test('weights are written in hundredths, in order, without the least ones', () => {
  expect(
    writeWeights(
      new Map([
        ['b4', -0.314],
        ['a3', 1.5],
        ['c', 0.04],
      ]),
    ),
  ).toBe('a3=150 b4=-31');
});
