import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test('breaks inside a line keep words apart', () => {
  expect(printable('主要工作\v完成征收\u2028二、存在问题\f结语')).toBe('主要工作 完成征收 二、存在问题 结语');
});

test('control characters go, tabs stay, halves of characters are seen', () => {
  expect(printable('一\0、\t工作\uD83D')).toBe('一、\t工作\u{FFFD}');
});
