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
test('two shares in a row are no variable', () => {
  check('下降XX%和XX%', 'X XX', 'X XX');
  check('请%姓名%到会', '变量 %姓名%');
});
test('a title within a title is no bracket to be filled', () => check('《贯彻〈工作条例〉的意见》'));
test('a product of numbers is no candidate', () => check('3×4米'));
test('several open parts of a date are one', () => {
  check('定于20XX年X月X日', '日期 20XX年X月X日');
  check('____年__月__日', '日期 ____年__月__日');
});
test('brackets of each kind, the inner ones too', () => {
  check('【单位】', '方头括号 【单位】');
  check('（按[年份]填写）', '圆括号 （按[年份]填写）', '方括号 [年份]');
});
test('a letter for a name, with what it is called', () => {
  check('访谈人：小L', '代称 小L', '代称 L');
  check('由Q女士主持', '代称 Q', '代称 Q女士');
  check('请P总、G博士到会', '代称 P', '代称 P总', '代称 G', '代称 G博士');
  check('做好P总体设计');
});
test('the surname of somebody, of two characters too', () => check('由欧阳某、李某负责', '某 欧阳某', '某 某', '某 李某', '某 某'));
test('亟待 and its kin promise nothing', () => check('制度亟待完善，问题有待核实。'));
test('markup is none', () => {
  check('**负责人**：小林');
  check('见[附件](a.md)');
  check('<zhao@example.com>');
});
test('nothing to look at in plain text', () => check('今年以来，全局上下坚持问题导向，各项工作取得新进展。'));
