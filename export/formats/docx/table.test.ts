import { expect, test } from 'vitest';

import { gbt9704, type OfficialDocument, type Paragraph } from '#official';
import { elementsNamed, orderFaults, readDocx, tableParagraph, textOf, unorderedElements, type XmlNode } from '#test';

import { exporter } from './exporter.ts';

const table = tableParagraph('名称|年度目标\n甲|1200\n乙|', 'left right', 1);

test('rows and cells, the head marked to be repeated, no row parted', async () => {
  const [found] = elementsNamed(await bodyOf(table), 'w:tbl');
  expect(rowsOf(found)).toEqual(['名称｜年度目标', '甲｜1200', '乙｜']);
  const rows = found === undefined ? [] : elementsNamed(found, 'w:tr');
  expect(rows.map(row => elementsNamed(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
  expect(rows.map(row => elementsNamed(row, 'w:cantSplit').length)).toEqual([1, 1, 1]);
});

test('the columns are those of the printed page and do not move', async () => {
  const body = await bodyOf(table);
  const columns = elementsNamed(body, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
  expect(columns).toEqual([910, 1390]);
  expect(elementsNamed(body, 'w:tcW').map(({ attributes }) => Number(attributes['w:w']))).toEqual([...columns, ...columns, ...columns]);
  expect(elementsNamed(body, 'w:tblLayout')[0]?.attributes).toEqual({ 'w:type': 'fixed' });
});

test('the head is centred 黑体, amounts stand on the right, text on the left', async () => {
  const cells = elementsNamed(await bodyOf(table), 'w:tc');
  expect(cells.map(cell => elementsNamed(cell, 'w:jc')[0]?.attributes['w:val'] ?? 'left')).toEqual([
    'center',
    'center',
    'left',
    'right',
    'left',
    'right',
  ]);
  expect(cells.map(cell => elementsNamed(cell, 'w:rFonts')[0]?.attributes['w:eastAsia'])).toEqual([
    '黑体',
    '黑体',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('every child stands where the schema wants it', async () => {
  const body = await bodyOf(table);
  expect(orderFaults(body)).toEqual([]);
  expect([...unorderedElements(body)]).toEqual([]);
});

test('a table that ends the document has a paragraph below it, one that opens a report begins its page', async () => {
  const text: Paragraph = {
    role: 'body',
    depth: 0,
    runs: [{ text: '甲', heading: false, block: 0, offset: 0, placeholders: [] }],
    pageBreakBefore: false,
  };
  const body = await bodyOf(text, { ...table, pageBreakBefore: true });
  const [content] = elementsNamed(body, 'w:body');
  expect(content?.children.map(child => (typeof child === 'string' ? '' : child.name))).toEqual(['w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  expect(elementsNamed(body, 'w:pageBreakBefore')).toHaveLength(1);
});

test('bold text is bold', async () => {
  const run = { heading: false, block: 0, placeholders: [] };
  const body = await bodyOf({
    role: 'body',
    depth: 0,
    pageBreakBefore: false,
    runs: [
      { ...run, text: '取得', offset: 0 },
      { ...run, text: '成效', offset: 4, emphasis: 'strong' },
    ],
  });
  expect(elementsNamed(body, 'w:r').map(node => `${textOf(node)} ${elementsNamed(node, 'w:b').length}`)).toEqual(['取得 0', '成效 1']);
});

function rowsOf(found: XmlNode | undefined): readonly string[] {
  const rows = found === undefined ? [] : elementsNamed(found, 'w:tr');
  return rows.map(row => elementsNamed(row, 'w:tc').map(textOf).join('｜'));
}

async function bodyOf(...paragraphs: readonly Paragraph[]): Promise<XmlNode> {
  const document: OfficialDocument = { title: '', paragraphs };
  const body = readDocx(await exporter.write(document, gbt9704, {})).get('word/document.xml');
  if (body === undefined) throw new Error('no body');
  return body;
}
