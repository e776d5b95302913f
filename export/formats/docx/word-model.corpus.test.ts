import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { layoutDocument as layoutAsWord } from 'docx/layout';
import { expect, test } from 'vitest';

import { parseDraft } from '#core';
import { layoutDocument, layoutIncremental, type Page } from '#layout';
import { composeDocument, gbt9704, type LayoutProfile, type OfficialDocument, type Paragraph, profileLibrary } from '#official';
import { officialDocument, tableParagraph } from '#test';

import { wordDocument } from './word-document.ts';

// The very file we write, laid out by a model recorded from Word's own pages, against the pages of the preview. The model
// knows the widths of these fonts, not of their _GB2312 editions; all of them have one em for every Han character. (It gives — and · half an em, as Japanese faces do: there are none here.)
const fonts = { fangsong: '仿宋', kaiti: '楷体', heiti: '黑体', xiaobiaosong: '宋体', songti: '宋体' };

const seeds = new URL('../../../../shared/corpus/seeds/', import.meta.url);
const names = existsSync(seeds) ? readdirSync(seeds).filter(name => name.endsWith('.txt')) : [];

const sampleFolder = new URL('../../../test/pages/samples/', import.meta.url);
const samples = readdirSync(sampleFolder).filter(name => name.endsWith('.txt'));

const uneven = officialDocument(
  `title:某某市农业农村局关于2024年上半年“三农”工作情况的报告
       blank:
       addressee:市政府：
       ${Array.from(
         { length: 30 },
         (_, i) => `body:今年第${i}季度，“菜篮子”工程投入1${i}.5亿元（增长${i}%），《规划》提出的A类任务全部完成，WTO、GDP等口径一致……
       heading${(i % 4) + 1}:（${i}）小标题
       heading2:（一）加强领导。|${'成立由主要领导任组长的专班，“一把手”负总责；'.repeat((i % 3) + 1)}`,
       ).join('\n')}
       attachment-note:附件：1. 某某市农业农村局二〇二四年上半年重点工作任务完成情况统计表
       signature:某某市农业农村局
       issue-date:2024年7月9日`,
);

test('text with all that makes lines uneven', () => check(uneven));

test.each(['plain', '28磅', '29磅', '29.6磅', '30磅'])('the same in the profile %s', name => check(uneven, profileLibrary([]).find(name)));

test.each([
  ['letters of the Chinese face', '西文字体: 同中文\n正文: {西文字体: 同中文}'],
  ['other margins', '页边距: {上: 25.4, 下: 25.4, 左: 31.8, 右: 31.8}\n行距: 26'],
  ['smaller type, fewer characters', '正文: {字号: 四号, 字体: 宋体}\n每行字数: 30\n行距: 24'],
  ['another paper', '纸张: B5\n页边距: {上: 25, 下: 25, 左: 20, 右: 20}'],
])('the same with %s', (_, text) => check(uneven, profileLibrary([{ uri: '本局.yaml', text }]).ofFile('本局.yaml')));

test('tables of all kinds: pages begin with the same rows, and every row is as high', () => {
  const cells = [
    '某某县重点项目建设',
    '1200',
    '完成率98.5%，比上年提高3个百分点',
    '2024年7月9日',
    '甲局',
    `${'推进乡村振兴重点项目'.repeat(6)}。`,
  ];
  for (const width of [2, 4, 6]) {
    const rows = Array.from({ length: 70 }, (_, row) =>
      Array.from({ length: width }, (_empty, column) => cells[(row * 5 + column * (row + 1)) % cells.length]),
    );
    const head = Array.from({ length: width }, (_, column) => `第${column}栏`);
    const table = tableParagraph([head, ...rows].map(row => row.join('|')).join('\n'), 'left '.repeat(width).trim(), 1, 10);
    const { paragraphs } = officialDocument('title:关于项目情况的报告\nblank:\nbody:现将有关情况报告如下。\nbody:以上情况，请审阅。');
    checkTables({ title: '', paragraphs: [...paragraphs.slice(0, 3), table, ...paragraphs.slice(3)] });
  }
});

test('a paragraph that a long address makes ragged', () =>
  check(
    officialDocument(
      `body:按照统一部署，我中心已于近日完成门户网站迁移工作，新网站的访问地址为https://www.example.gov.cn/portal/2024/notice/detail.html?id=20240709&from=home，请各单位及时更新收藏夹和链接，并在2024年12月31日前完成全部页面的检查工作。
       body:系统版本号为V2024.07.09-release-candidate-20240709-build-1234567890，请核对。`,
    ),
  ));

test.each(names)(
  '%s: Word breaks every line and every page where the preview does',
  name => check(composeDocument(parseDraft(readFileSync(new URL(name, seeds), 'utf8')))),
  30_000,
);

test.each(samples)(
  '%s: the sample too',
  name => check(composeDocument(parseDraft(readFileSync(new URL(name, sampleFolder), 'utf8')))),
  30_000,
);

function checkTables(document: OfficialDocument): void {
  const { pages, stoppedAt } = layoutAsWord(wordDocument(document, gbt9704, { fonts }));
  expect(stoppedAt).toBeUndefined();
  const inWord = pages.map(({ body }) => body.map(block => (block.type === 'table' ? block.rows.map(({ index }) => index) : [])).flat());
  const layout = layoutIncremental(undefined, document, gbt9704);
  const tableRows = ({ lines, firstParagraph }: Page): readonly number[] =>
    lines.filter(({ paragraph }) => document.paragraphs[firstParagraph + paragraph]?.table !== undefined).map(line => line.lineOfParagraph);
  expect(layout.pages.map(page => [...new Set(tableRows(page))])).toEqual(inWord);
  const heights = new Map(layout.lines.flatMap(({ table }) => (table?.rows ?? []).map(({ height }, row) => [row, height] as const)));
  for (const { body } of pages)
    for (const block of body)
      // Pixels, 15 twips each.
      if (block.type === 'table') for (const row of block.rows) expect(Math.round(row.height * 15)).toBe(heights.get(row.index));
}

function check(document: OfficialDocument, profile: LayoutProfile = gbt9704): void {
  const { pages, stoppedAt } = layoutAsWord(wordDocument(document, profile, { fonts }));
  expect(stoppedAt).toBeUndefined();
  const inWord = pages.map(({ body }) =>
    body.flatMap(block => (block.type === 'paragraph' ? block.lines.map(({ text }) => bare(text)) : [])).filter(Boolean),
  );
  const inPreview = layoutDocument(document, profile).map(page => rowsOf(page, document));
  expect(inWord.map(page => page[0])).toEqual(inPreview.map(page => page[0]));
  // One line in two hundred may differ: the model and the preview round the last tenth of a point apart.
  const known = new Set(inPreview.flat());
  const lines = inWord.flat();
  const different = lines.filter(line => !known.has(line));
  expect(different.length > lines.length / 200 ? [different, inPreview.flat().filter(line => !lines.includes(line))] : []).toEqual([]);
}

/** What stands on the lines of a page; parts of one line, which stand at tabs in Word, are one. Marks of several organs are a table there, the 版记 a frame. */
function rowsOf({ firstParagraph, lines }: Page, { paragraphs }: OfficialDocument): readonly string[] {
  const rows = new Map<number, string>();
  for (const { paragraph, top, pieces } of lines) {
    const printed = paragraphs[firstParagraph + paragraph];
    if (printed === undefined || isApart(printed)) continue;
    rows.set(top, (rows.get(top) ?? '') + pieces.map(({ text }) => text).join(''));
  }
  return [...rows.values()].map(bare).filter(Boolean);
}

function isApart({ role, runs, group }: Paragraph): boolean {
  return role === 'table' || group?.kind === 'imprint' || (role === 'mark' && (runs.length > 1 || group?.format === 'letter'));
}

function bare(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
