import { expect, test } from 'vitest';
import { describePlaceholders } from './placeholders.ts';

const check = (examples: readonly string[], count: number, expected: string): void =>
  expect(describePlaceholders(examples, count)).toBe(expected);

test('each gap has its line', () => check(['第3行：金额（万元）', '第5行：日期'], 2, '第3行：金额（万元）\n第5行：日期'));
test('equal gaps of one line stand together', () =>
  check(['第3行：地名（市）', '第3行：地名（市）', '第4行：地名（市）'], 3, '第3行：地名（市），2 处\n第4行：地名（市）'));
test('the question has said that they are unfilled', () => check(['第3行：未填写：日期'], 1, '第3行：日期'));
test('a long list is cut, and says so', () => {
  const examples = Array.from({ length: 12 }, (_, index) => `第${index + 1}行：日期`);
  check(examples, 57, `${examples.slice(0, 10).join('\n')}\n…… 另有 47 处`);
});
