import { profileLibrary } from '#official';
import { expect, test } from 'vitest';
import { describeProfile } from './describe-profile.ts';

/** Rows that the page about a profile has. */
function check(profile: string, rows: readonly string[]): void {
  const lines = pageOf(profile).split('\n');
  for (const row of rows) expect(lines).toContain(row);
}

/** What it says of the standard, without the remark on letters that stands in all. */
function checkDepartures(profile: string, expected: readonly string[]): void {
  const [, told = ''] = pageOf(profile).split('## 与 GB/T 9704—2012 不同之处\n\n');
  const lines = told.trimEnd().split('\n');
  expect(lines.filter(line => !line.startsWith('- 正文的字母和数字'))).toEqual(expected);
}

function pageOf(profile: string): string {
  const library = profileLibrary([{ uri: '本局.yaml', text: profile }]);
  const found = library.find(profile) ?? library.ofFile('本局.yaml');
  return found === undefined ? '' : describeProfile(found);
}

test('each element in the units of an office', () =>
  check('gbt9704', [
    '# 版式：党政机关公文（GB/T 9704—2012）（gbt9704）',
    '| 页边距 | 上 37、下 35、左 28、右 26 毫米 |',
    '| 版心 | 156×225 毫米 |',
    '| 行距 | 固定值 28.95 磅，每页 22 行 |',
    '| 每行 | 28 字，字符间距紧缩 0.25 磅 |',
    '| 页码 | 单页居右空 1 字、双页居左空 1 字，四号（14 磅）宋体，带一字线，版心之下 7 毫米 |',
    '| 标题 | 小标宋 | 同中文 | 二号（22 磅） | 黑 | 居中 | 无 |',
    '| 一级标题 | 黑体 | 同中文 | 三号（16 磅） | 黑 | 两端对齐 | 首行 2 字 |',
    '| 发文机关标志 | 小标宋 | 同中文 | 最大 54 磅 | 红 | 按要素的位置 |  |',
    '| 签发人 | 楷体（前面的名目用仿宋） | Times New Roman | 三号（16 磅） | 黑 | 按要素的位置 |  |',
  ]));

test('an own profile', () =>
  check('说明: 全局通用\n正文: {字号: 17, 西文字体: Arial}\n页码: {样式: 无}\n网格: 字符\n每行字数: 26', [
    '# 版式：本局',
    '全局通用',
    '| 每行 | 26 字，用文档网格 |',
    '| 页码 | 没有 |',
    '| 正文 | 仿宋 | Arial | 17 磅 | 黑 | 两端对齐 | 首行 2 字 |',
  ]));

test('the standard does not depart from itself', () => checkDepartures('gbt9704', []));
test('strictly speaking letters and digits are those of the text', () => {
  expect(pageOf('gbt9704')).toContain('- 正文的字母和数字用 Times New Roman：标准没有另外规定，即与正文同用仿宋（5.2.2）');
  expect(pageOf('正文: {西文字体: 同中文}')).toContain('不同之处\n\n没有。');
});
test('28 points leave room at the foot', () =>
  checkDepartures('28磅', ['- 行距 28 磅：22 行之后版心下端空出 7.7 毫米，标准要求撑满版心（5.2.3）']));
test('29 points do not, 30 points make a line less', () => {
  checkDepartures('29磅', []);
  checkDepartures('30磅', ['- 每页 21 行、每行 28 字：标准一般为 22 行、28 字，并撑满版心（5.2.3）']);
});
test('what makes up for the leading is told with the page, not with the number', () =>
  checkDepartures('29.6磅', [
    '- 天头 34.6 毫米、订口 28 毫米：标准为 37 毫米、28 毫米，各允许差 1 毫米（5.2.1）',
    '- 版心 156×229.8 毫米：标准为 156×225 毫米（5.2.1）',
  ]));
test('elements and page numbers with their clauses', () =>
  checkDepartures('标题: {字体: 宋体, 加粗: 是, 字号: 小二}\n二级标题: {加粗: 是}\n附注: {首行缩进: 0}\n页码: {样式: 居中, 一字线: 否}', [
    '- 标题用宋体加粗：标准为小标宋；用小二（18 磅）：标准为二号（22 磅）（7.3.1）',
    '- 二级标题用楷体加粗：标准为楷体（7.3.3）',
    '- 附注首行缩进 0 字、左空 0 字：标准为 2 字、0 字（7.3.6）',
    '- 页码的位置：标准为单页居右空一字、双页居左空一字（7.5）',
    '- 页码左右没有一字线：标准各放一条（7.5）',
  ]));
