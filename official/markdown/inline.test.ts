import { describe, expect, test } from 'vitest';
import { readInline } from './inline.ts';

/** What is printed of a line, bold text between ⟦ ⟧. */
function check(line: string, printed: string): void {
  const stretches = readInline(line, 0, line.length);
  expect(stretches.map(({ start }) => start)).toEqual([0, ...stretches.slice(0, -1).map(({ end }) => end)]);
  const kept = stretches.filter(({ omitted }) => omitted === undefined);
  expect(
    kept
      .map(({ start, end, text, strong }) => (strong ? `⟦${text ?? line.slice(start, end)}⟧` : (text ?? line.slice(start, end))))
      .join(''),
  ).toBe(printed);
}

describe('signs of emphasis', () => {
  test('go, and bold stays bold', () => check('取得**明显成效**，*总体*平稳，~~原稿~~。', '取得⟦明显成效⟧，总体平稳，原稿。'));
  test('all at once', () => check('***重点***和__难点__', '⟦重点⟧和__难点__'));
  test('a space that only parted them from the text goes along', () => check('**摸清家底。** 完成普查', '⟦摸清家底。⟧完成普查'));
  test('stars that multiply, annotate or mask stay', () => {
    check('5*8小时，3*4*5米', '5*8小时，3*4*5米');
    check('3.12*，1.96**', '3.12*，1.96**');
    check('李**、王**、张*', '李**、王**、张*');
    check('口令为******，编号**', '口令为******，编号**');
  });
  test('a form that was filled in stays', () => check('共__12__人，金额____元', '共__12__人，金额____元'));
  test('signs inside code are text', () => check('运行`a*b*c`和`**x**`', '运行a*b*c和**x**'));
  test('a sign after a backslash is meant', () => check('\\*注：3\\|4', '*注：3|4'));
});

describe('links and pictures', () => {
  test('an address stands in brackets behind its text, once', () =>
    check('见[网站](https://a.gov.cn/b?c=(d))和[此处](https://a.gov.cn/b?c=(d))', '见网站（https://a.gov.cn/b?c=(d)）和此处'));
  test('an address that is the text itself is not said twice', () =>
    check('[a.gov.cn](https://a.gov.cn/)、<https://b.cn>', 'a.gov.cn、https://b.cn'));
  test('the name of a file is nothing for paper', () => check('[附表](附表.xlsx "全年")和[上文](#一)', '附表和上文'));
  test('brackets that are text stay', () => check('[承诺内容](详见附件)、[1](略)', '[承诺内容](详见附件)、[1](略)'));
  test('a picture leaves its description', () => check('如图![现场照片](a.png)所示', '如图现场照片所示'));
});

describe('signs of a web page', () => {
  test('comments and tags go', () => check('甲<!-- 待核 -->乙<b>丙</b>', '甲乙丙'));
  test('a break leaves a space', () => check('甲<br/>乙', '甲 乙'));
  test('angle brackets that are text stay', () => check('a<b，《甲》<甲>', 'a<b，《甲》<甲>'));
});

describe('dashes and numbers', () => {
  test('are never touched', () => {
    for (const line of ['——全年增长-3.2%', '2024-07-09', '0571-8888-6666', '1-2-3', '~5%', '甲~乙~丙']) check(line, line);
  });
});
