import { parseDraft } from '#core';
import { dumpSymbols, faultsOfSymbols } from '#test';
import { expect, test } from 'vitest';
import type { OutlineOptions } from './document-symbols.ts';
import { documentSymbols } from './document-symbols.ts';

/** The outline of a text as indented lines; its ranges must be sound. */
function outline(text: string, options: Partial<OutlineOptions> = {}): string {
  const draft = parseDraft(text);
  const symbols = documentSymbols(draft, { series: 'off', ...options });
  expect(faultsOfSymbols(draft, symbols)).toEqual([]);
  return `\n${dumpSymbols(symbols)}\n`;
}

const body =
  '各科室坚持每周例会制度，逐项核对进展，对没有按期完成的事项说明原因、限期补上，全年没有出现漏项，也没有出现同一问题反复整改的情况，工作效率比上年明显提高。';

test('the title is the root and sections stand under it, each with its size', () => {
  const text = `2031年工作总结\n一、抓好日常管理\n（一）完善制度。${body}\n（二）狠抓落实。${body}\n\n二、存在的问题\n${body}\n`;
  expect(outline(text)).toMatchInlineSnapshot(`
    "
    2031年工作总结 · 271字 [1–7]
      一、抓好日常管理 · 178字 [2–4]
        （一）完善制度 · 85字 [3]
        （二）狠抓落实 · 85字 [4]
      二、存在的问题 · 84字 [6–7]
    "
  `);
});

test('sections of a text without a title are roots', () => {
  expect(outline(`一、抓好日常管理\n${body}\n二、存在的问题\n${body}`)).toMatchInlineSnapshot(`
    "
    一、抓好日常管理 · 85字 [1–2]
    二、存在的问题 · 84字 [3–4]
    "
  `);
});

test('a title in the front matter is the root of a text without one', () => {
  const text = `---\n发文机关: 江河市水务局\n标题: 关于防汛工作的通知\n---\n一、抓好日常管理\n${body}\n二、存在的问题\n${body}`;
  expect(outline(text)).toMatchInlineSnapshot(`
    "
    关于防汛工作的通知 · 169字 [3–8]
      一、抓好日常管理 · 85字 [5–6]
      二、存在的问题 · 84字 [7–8]
    "
  `);
});

test('the hash marks of Markdown are no part of a name', () => {
  expect(outline(`# 2031年工作总结\n\n## 一、抓好日常管理\n\n${body}\n\n## 存在的问题\n\n${body}\n`)).toMatchInlineSnapshot(`
    "
    2031年工作总结 · 184字 [1–9]
      一、抓好日常管理 · 88字 [3–5]
      存在的问题 · 85字 [7–9]
    "
  `);
});

test('two reports in one file are two roots', () => {
  const report = (unit: string): string => `2031年上半年工作总结（${unit}）\n${body}\n一、主要工作\n${body}\n二、下半年打算\n${body}\n`;
  expect(outline(`${report('水务局')}\n\n${report('档案馆')}`)).toMatchInlineSnapshot(`
    "
    2031年上半年工作总结（水务局） · 261字 [1–6]
      一、主要工作 · 83字 [3–4]
      二、下半年打算 · 84字 [5–6]
    2031年上半年工作总结（档案馆） · 261字 [9–14]
      一、主要工作 · 83字 [11–12]
      二、下半年打算 · 84字 [13–14]
    "
  `);
});

test('a run-in heading is named by its sentence, never by the paragraph', () => {
  expect(outline(`1．压实责任。${body}\n2．跟踪督办。${body}`)).toMatchInlineSnapshot(`
    "
    1．压实责任 · 84字 [1]
    2．跟踪督办 · 84字 [2]
    "
  `);
});

test('a very long heading ends at a clause', () => {
  const heading =
    '一、坚持以提升群众满意度为目标，统筹推进窗口服务、网上办理、上门代办等各项便民举措落地，着力打造有温度的服务品牌和高效率的办事队伍';
  expect(outline(`${heading}\n${body}`)).toMatchInlineSnapshot(`
    "
    一、坚持以提升群众满意度为目标，统筹推进窗口服务、网上办理… · 142字 [1–2]
    "
  `);
});

const series = `一、主要做法\n${body}一是建立台账。${body}二是定期通报；三是严格考核。${body}`;

test('series are left out unless wanted', () => {
  expect(outline(series)).toMatchInlineSnapshot(`
    "
    一、主要做法 · 258字 [1–2]
    "
  `);
});

test('items inside a paragraph, when all are wanted', () => {
  expect(outline(series, { series: 'all' })).toMatchInlineSnapshot(`
    "
    一、主要做法 · 258字 [1–2]
      一是建立台账 [2]
      二是定期通报 [2]
      三是严格考核 [2]
    "
  `);
  expect(outline(series, { series: 'paragraph' })).toBe(outline(series));
});

test('items that open paragraphs, with what follows them', () => {
  const text = `一、主要做法\n一是建立台账。${body}\n${body}\n二是定期通报。${body}\n二、存在的问题\n${body}`;
  expect(outline(text, { series: 'paragraph' })).toMatchInlineSnapshot(`
    "
    一、主要做法 · 251字 [1–4]
      一是建立台账 [2–3]
      二是定期通报 [4]
    二、存在的问题 · 84字 [5–6]
    "
  `);
});

test('a restart at 一是 and another way of counting go one level deeper', () => {
  const text = `一、主要做法\n一是建立台账。具体为：1）分类登记，逐项编号；2）按月更新，专人保管。\n二是定期通报。一是月初通报。二是季末通报。`;
  expect(outline(text, { series: 'all' })).toMatchInlineSnapshot(`
    "
    一、主要做法 · 62字 [1–3]
      一是建立台账 [2]
        1）分类登记，逐项编号 [2]
        2）按月更新，专人保管 [2]
      二是定期通报 [3]
        一是月初通报 [3]
        二是季末通报 [3]
    "
  `);
});

test('items in one paragraph go on from the one that opens it', () => {
  expect(outline(`一、主要问题\n一是人手不足。编制长期空缺。二是经费紧张。三是设备老化。`, { series: 'all' })).toMatchInlineSnapshot(`
    "
    一、主要问题 · 34字 [1–2]
      一是人手不足 [2]
      二是经费紧张 [2]
      三是设备老化 [2]
    "
  `);
});

test('a long clause is cut to the beginning of an item', () => {
  const text = '一、主要做法\n一是会同财政、审计、档案等多个部门联合开展专项清理并逐户上门核对登记信息。二是建章立制。';
  expect(outline(text, { series: 'all' })).toMatchInlineSnapshot(`
    "
    一、主要做法 · 50字 [1–2]
      一是会同财政、审计、档案等多个部门联合开展专项清理并… [2]
      二是建章立制 [2]
    "
  `);
});

test.each(['', '\n', '\r\n\r\n', '一、', '（一）\n\n二、', '\uD800\n一、\uDFFF', '\0', '---\n', '一、\u3000', '#', '一是', '一是。二是。'])(
  'bad input %j gives sound ranges',
  text => {
    outline(text, { series: 'all' });
  },
);
