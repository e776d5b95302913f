import { gbt9704 } from '#official';
import { officialDocument, tableParagraph } from '#test';
import { expect, test } from 'vitest';
import type { ExportEnvironment } from '../exporter.ts';
import { exporter } from './exporter.ts';

test('headings are headings, run-in ones are text with a marked sentence', () =>
  checkBody(
    `title:某某县工作总结
     addressee:县政府：
     heading1:一、成效
     heading2:（一）稳产。|面积不减。
     heading3:1.抓种子
     heading4:（1）抽检
     heading5:①第五层
     body:全年平稳。`,
    `<h1 class="title">某某县工作总结</h1>
     <p class="addressee">县政府：</p>
     <h2 class="level-1">一、成效</h2>
     <p><span class="run-in level-2">（一）稳产。</span>面积不减。</p>
     <h4 class="level-3">1.抓种子</h4>
     <h5 class="level-4">（1）抽检</h5>
     <h5 class="level-4">①第五层</h5>
     <p>全年平稳。</p>`,
  ));

test('long titles are broken where the printed page breaks them', () =>
  checkBody(
    'title:某某市应急管理局关于二〇二四年度安全生产工作情况的报告',
    '<h1 class="title">某某市应急管理局<br>关于二〇二四年度安全生产工作情况的报告</h1>',
  ));

test('blank lines and further reports', () =>
  checkBody(
    `blank:
     title/:另一篇`,
    `<p class="blank"><br></p>
     <h1 class="title new-page">另一篇</h1>`,
  ));

test('name and date stand by each other’s widths', () =>
  checkBody(
    `signature:某某区应急管理局办公室
     issue-date:二〇二四年一月`,
    `<p class="signature placed" style="margin-top: 0pt; height: 28.95pt"><span style="left: 237pt; top: 0pt; line-height: 28.95pt">某某区应急管理局办公室</span></p>
     <p class="issue-date placed" style="margin-top: 0pt; height: 28.95pt"><span style="left: 269pt; top: 0pt; line-height: 28.95pt">二〇二四年一月</span></p>`,
  ));

test('a table is a table: its head apart, amounts on the right', async () => {
  const bytes = await exporter.write(
    { title: '', paragraphs: [tableParagraph('名称|数量\n<甲>|1200\n乙|', 'left right', 1)] },
    gbt9704,
    {},
  );
  expect(/<main>\n(.*)<\/main>/su.exec(new TextDecoder().decode(bytes))?.[1]?.trimEnd()).toBe(
    `<table class="table"><colgroup><col style="width: 53.05pt"><col style="width: 45.5pt"></colgroup>
<thead><tr><th>名称</th><th>数量</th></tr></thead>
<tbody><tr><td>&lt;甲&gt;</td><td class="right">1200</td></tr>
<tr><td>乙</td><td class="right"></td></tr></tbody></table>`,
  );
});

test('placeholders are marked on demand', () =>
  checkBody('body:投入⟦XX⟧万元', '<p>投入<mark>XX</mark>万元</p>', { highlightPlaceholders: true }));

test('text cannot become markup', () =>
  checkBody(
    'body:</p><script>alert("&amp;")</script>\u0000\uD83D',
    '<p>&lt;/p&gt;&lt;script&gt;alert(&quot;&amp;amp;&quot;)&lt;/script&gt;\uFFFD</p>',
  ));

test('the title of the page is that of the report', async () => {
  expect(await pageOf('title:总结</title>')).toContain('<title>总结&lt;/title&gt;</title>');
});

test('a font name cannot leave the style sheet', async () => {
  expect(await pageOf('body:甲', { fonts: { fangsong: '"}</style><script>' } })).not.toContain('<script');
});

test('letters and digits come first from the Latin font, in a title from its own', async () => {
  const page = await pageOf('title:2031年');
  expect(page).toMatch(/^main > \* \{[^}]*font-family: "latin Times New Roman", "仿宋_GB2312"/mu);
  expect(page).toMatch(/^h1 \{ font-family: "方正小标宋简体"/mu);
});

test('the page stands alone: it names no other file', async () => {
  expect(await pageOf('title:甲\nbody:乙')).not.toMatch(/\b(?:src|href)=|url\(|@import|https?:/u);
});

async function checkBody(source: string, expected: string, environment: ExportEnvironment = {}): Promise<void> {
  const body = /<main>\n(.*)<\/main>/su.exec(await pageOf(source, environment))?.[1];
  expect(body?.trimEnd()).toBe(expected.replace(/^ +/gmu, ''));
}

async function pageOf(source: string, environment: ExportEnvironment = {}): Promise<string> {
  return new TextDecoder().decode(await exporter.write(officialDocument(source), gbt9704, environment));
}
