import { expect, test } from 'vitest';
import { runningWord } from './running-word.ts';

test('a word that counts, with its number', () => {
  expect(runningWord('任务三落实责任')).toEqual({ word: '任务', ordinal: 3 });
  expect(runningWord('问题1：如何上报')).toEqual({ word: '问题', ordinal: 1 });
  expect(runningWord('模块B电子档案')).toEqual({ word: '模块', ordinal: 2 });
  expect(runningWord('【案例2】“时间银行”')).toEqual({ word: '案例', ordinal: 2 });
});

test('a year, a share and a series are none', () => {
  expect(runningWord('完成2024年任务')).toBeUndefined();
  expect(runningWord('同比增长5%')).toBeUndefined();
  expect(runningWord('总的一是抓学习')).toBeUndefined();
});
