import { expect, test } from 'vitest';
import { candidatesIn } from './candidates.ts';

/** The candidates of a line by form. */
function check(line: string, ...expected: readonly string[]): void {
  expect(candidatesIn(line).map(({ form, span }) => `${form} ${line.slice(span.start, span.end)}`)).toEqual(expected);
}

test('masks with the digits that belong to them', () => {
  check('共3X人', 'X 3X');
  check('投入X,XXX.XX万元', 'X X,XXX.XX');
  check('电话138XXXX5678', 'X 138XXXX5678');
});
test('a product of numbers is no candidate', () => check('3×4米'));
test('several open parts of a date are one', () => {
  check('定于20XX年X月X日', '日期 20XX年X月X日');
  check('____年__月__日', '日期 ____年__月__日');
});
test('brackets of each kind, the inner ones too', () => {
  check('【单位】', '方头括号 【单位】');
  check('（按[年份]填写）', '圆括号 （按[年份]填写）', '方括号 [年份]');
});
test('markup is none', () => {
  check('**负责人**：小林');
  check('见[附件](a.md)');
  check('<zhao@example.com>');
});
test('nothing to look at in plain text', () => check('今年以来，全局上下坚持问题导向，各项工作取得新进展。'));
