import { writeMarkers } from '#test';
import { expect, test } from 'vitest';
import { readMark, schemes } from './registry.ts';

/** The mark in ⟦⟧, then scheme, ordinal, and ? where the neighbors decide; the bare line where there is none. */
function check(line: string, expected: string): void {
  const mark = readMark(line, 0);
  const shown = mark === undefined ? line : `${writeMarkers(line, [mark.span])} ${mark.scheme} ${mark.ordinal}${mark.tentative ? '?' : ''}`;
  expect(shown).toBe(expected);
}

test('the four levels of the standard', () => {
  check('一、总体要求', '⟦一、⟧总体要求 han 1');
  check('（十二）加强领导', '⟦（十二）⟧加强领导 han-paren 12');
  check('3.抓落实', '⟦3.⟧抓落实 arabic 3');
  check('（4）补短板', '⟦（4）⟧补短板 arabic-paren 4');
  check('⑤看效果', '⟦⑤⟧看效果 circled 5');
});

test('forms that are wrong but common', () => {
  check('(二)、健全机制', '⟦(二)、⟧健全机制 han-paren 2');
  check('2、健全机制', '⟦2、⟧健全机制 arabic 2');
  check('１．健全机制', '⟦１．⟧健全机制 arabic 1');
  check('2）健全机制', '⟦2）⟧健全机制 arabic-close 2');
  check('㈢健全机制', '⟦㈢⟧健全机制 han-paren 3');
  check('⒋健全机制', '⟦⒋⟧健全机制 arabic 4');
  check('⑹健全机制', '⟦⑹⟧健全机制 arabic-paren 6');
  check('一. 健全机制', '⟦一. ⟧健全机制 han 1?');
  check('一：健全机制', '⟦一：⟧健全机制 han 1?');
  check('一﹑健全机制', '⟦一﹑⟧健全机制 han 1');
  check('一）健全机制', '⟦一）⟧健全机制 han-paren 1?');
  check('2﹑健全机制', '⟦2﹑⟧健全机制 arabic 2');
  check('2：健全机制', '⟦2：⟧健全机制 arabic 2?');
  check('3、12345热线', '⟦3、⟧12345热线 arabic 3?');
});

test('formal numerals', () => {
  check('壹、主席致詞', '⟦壹、⟧主席致詞 han-formal 1');
  check('參、臨時動議', '⟦參、⟧臨時動議 han-formal 3');
  check('拾贰、附则', '⟦拾贰、⟧附则 han-formal 12');
  check('伍佰元整', '伍佰元整');
});

test('divisions', () => {
  check('第二部分　下半年安排', '⟦第二部分　⟧下半年安排 part 2');
  check('第三章 附则', '⟦第三章 ⟧附则 chapter 3');
  check('第十二条 本办法自印发之日起施行。', '⟦第十二条 ⟧本办法自印发之日起施行。 article 12');
  check('第一部份：總結', '⟦第一部份：⟧總結 part 1');
  check('第一部分工作完成', '⟦第一部分⟧工作完成 part 1?');
});

test('a year may follow an Arabic number', () => check('1.2024年工作回顾', '⟦1.⟧2024年工作回顾 arabic 1'));

test('a masked year may follow', () => check('2、20xx年计划', '⟦2、⟧20xx年计划 arabic 2'));

test('numbers in prose', () => {
  check('1.5亿元', '⟦1.5⟧亿元 decimal 5?');
  check('3.15晚会', '⟦3.15⟧晚会 decimal 15?');
  check('2023.6.1起', '2023.6.1起');
  check('12月底前', '12月底前');
  check('8、9月份', '8、9月份');
  check('120个项目', '120个项目');
  check('一季度', '一季度');
  check('十分重视', '十分重视');
  check('二、三产业', '⟦二、⟧三产业 han 2?');
  check('A级景区', 'A级景区');
  check('（2023）京01号', '（2023）京01号');
  check('第X条', '第X条');
  check('第一时间', '第一时间');
});

test('every scheme reads the first mark that it writes', () => {
  for (const scheme of schemes) {
    for (const ordinal of [1, 2, 9, 10, 20]) {
      const mark = readMark(`${scheme.write(ordinal)}${scheme.id === 'decimal' ? ' ' : ''}总体要求`, 0);
      expect([scheme.id, mark?.scheme, mark?.ordinal]).toEqual([scheme.id, scheme.id, ordinal]);
    }
  }
});
