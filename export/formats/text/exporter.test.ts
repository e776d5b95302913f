import { gbt9704 } from '#official';
import { officialDocument, tableParagraph } from '#test';
import { expect, test } from 'vitest';
import type { ExportEnvironment } from '../exporter.ts';
import { exporter } from './exporter.ts';

test('one paragraph a line, text and headings indented by two ideographic spaces', () =>
  check(
    `title:某某县工作总结
     blank:
     addressee:县政府：
     heading1:一、成效
     heading2:（一）稳产。|面积不减。
     body:全年平稳。
     signature:某某局
     issue-date:2024年7月9日`,
    '某某县工作总结\n\n县政府：\n　　一、成效\n　　（一）稳产。面积不减。\n　　全年平稳。\n某某局\n2024年7月9日\n',
  ));

test('the cells of a table are parted by tabs', async () => {
  const bytes = await exporter.write(
    { title: '', paragraphs: [tableParagraph('名称|数量\n甲\t一|\n乙|12', 'left right', 1)] },
    gbt9704,
    {},
  );
  expect(new TextDecoder().decode(bytes)).toBe('名称\t数量\n甲 一\t\n乙\t12\n');
});

test('a further report stands after a blank line', () => check('body:完。\ntitle/:另一篇', '　　完。\n\n另一篇\n'));

test('a page break before the first line adds nothing', () => check('title/:只有一篇', '只有一篇\n'));

test('lines may end as Windows wants them', () => check('title:甲\nbody:乙', '甲\r\n　　乙\r\n', { lineBreak: '\r\n' }));

test('control characters go, half characters show', () => check('body:甲\u0000乙\uD83D丙😀', '　　甲乙\uFFFD丙😀\n'));

test('nothing gives an empty file', () => check('', ''));

async function check(source: string, expected: string, environment: ExportEnvironment = {}): Promise<void> {
  const bytes = await exporter.write(officialDocument(source), gbt9704, environment);
  expect(new TextDecoder().decode(bytes)).toBe(expected);
}
