import { parseDraft } from '#core';
import { describe, expect, test } from 'vitest';
import { composeDocument } from '../index.ts';

const LEAD =
  '今年以来，我局认真落实市委、市政府部署，扎实推进各项重点任务，较好完成了全年目标，各方面工作取得明显成效，群众满意度稳步提高。';

/** The table that stands in a report: alignments, then its rows, `#` before those of the head, cells parted by ｜. */
function check(typed: string, expected: string): void {
  const tables = tablesOf(typed);
  expect(tables.join('\n\n')).toBe(expected.replace(/^ +/gmu, ''));
}

function tablesOf(typed: string): readonly string[] {
  const { paragraphs } = composeDocument(parseDraft(`2024年工作总结\n\n${LEAD}\n\n${typed}\n\n${LEAD}\n`));
  return paragraphs.flatMap(({ table, runs }) => {
    if (table === undefined) return [];
    expect(table.rows.flat(2)).toEqual(runs);
    const rows = table.rows.map(
      (row, i) => (i < table.headRows ? '# ' : '') + row.map(cell => cell.map(run => run.text).join('')).join('｜'),
    );
    return [[table.alignments.join(' '), ...rows].join('\n')];
  });
}

describe('Markdown', () => {
  test('with ruling line, colons, escaped signs and empty cells', () =>
    check(
      '| 指标 | 目标 | 完成 |\n|:--|---:|:-:|\n| 甲\\|乙 | 1200 | 98.5% |\n| **丙** |  | 否 |',
      `left right center
       # 指标｜目标｜完成
       甲|乙｜1200｜98.5%
       丙｜｜否`,
    ));
  test('without outer signs, rows of unequal length', () =>
    check(
      '| 指标 | 目标 |\n| --- | --- |\n| 甲 | 12 | 备注 |\n| 乙 |',
      `center right center
       # 指标｜目标｜
       甲｜12｜备注
       乙｜｜`,
    ));
});

describe('columns by tabs', () => {
  test('the first row is the head where it names what stands below', () =>
    check(
      '序号\t项目名称\t金额\n1\t道路改造工程建设\t1200\n2\t桥梁\t80.5',
      `center left right
       # 序号｜项目名称｜金额
       1｜道路改造工程建设｜1200
       2｜桥梁｜80.5`,
    ));
  test('an empty cell keeps its place', () =>
    check(
      '姓名\t职务\t电话\n张三\t\t13800000000\n李四\t科员\t',
      `center center center
       # 姓名｜职务｜电话
       张三｜｜13800000000
       李四｜科员｜`,
    ));
  test('several tabs may stand for one', () =>
    check(
      '姓名\t\t职务\n欧阳某某\t科长\n李四\t\t科员',
      `center center
       # 姓名｜职务
       欧阳某某｜科长
       李四｜科员`,
    ));
});

describe('columns by spaces', () => {
  test('two spaces or more', () =>
    check(
      '项目    数量    备注\n电脑    12      新购\n打印机  3       旧',
      `center right center
       # 项目｜数量｜备注
       电脑｜12｜新购
       打印机｜3｜旧`,
    ));
  test('wide spaces, and one inside a name', () =>
    check(
      '姓　名　　　年龄　　　籍贯\n张　三　　　三十　　　某县\n李小四　　　四十　　　某市',
      `center center center
       # 姓　名｜年龄｜籍贯
       张　三｜三十｜某县
       李小四｜四十｜某市`,
    ));
  test('rows that disagree stay text', () => expect(tablesOf('项目    数量    备注\n电脑    12\n打印机  3       旧')).toEqual([]));
});

test('amounts stand on the right, years, marks and short words in the middle, text on the left', () =>
  check(
    '| 单位 | 启用时间 | 投资 | 比例 | 验收 | 说明 |\n|---|---|---|---|---|---|\n| 甲局 | 2019年 | 9 812 | 3.12* | √ | 已完成全部工程 |\n| 乙局 | 2021年 | 611.5 | 98% | × | — |',
    `center center right right center left
     # 单位｜启用时间｜投资｜比例｜验收｜说明
     甲局｜2019年｜9 812｜3.12*｜√｜已完成全部工程
     乙局｜2021年｜611.5｜98%｜×｜—`,
  ));

describe('drawn tables', () => {
  test('with signs of ASCII', () =>
    check(
      '+------+------+\n| 项目 | 数量 |\n+------+------+\n| 电脑 | 12   |\n| 桌   | 3    |\n+------+------+',
      `center right
       # 项目｜数量
       电脑｜12
       桌｜3`,
    ));
  test('with lines', () =>
    check(
      '┌────┬────┐\n│ 项目 │ 数量 │\n├────┼────┤\n│ 电脑 │ 12 │\n└────┴────┘',
      `center right
       # 项目｜数量
       电脑｜12`,
    ));
});

test('two tables with a blank line between are two', () =>
  expect(tablesOf('| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n| 丙 | 丁 |\n|---|---|\n| 3 | 4 |')).toHaveLength(2));

test('the caption stands above, the unit on the right', () => {
  const { paragraphs } = composeDocument(
    parseDraft(`2024年工作总结\n\n${LEAD}\n\n表1 主要指标\n单位：万元\n| 指标 | 目标 |\n|---|---|\n| 甲 | 1200 |\n\n${LEAD}\n`),
  );
  expect(paragraphs.map(({ role }) => role)).toEqual(['title', 'blank', 'body', 'caption', 'unit', 'table', 'body']);
});
