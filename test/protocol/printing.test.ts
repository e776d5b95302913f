import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageContent, PageList } from '#protocol';
import type { Editor } from '../support/lsp.ts';
import { servers } from './servers.ts';

const uri = 'file:///reports/%E6%80%BB%E7%BB%93.txt';
const body = '各科室坚持每周例会制度，逐项核对进展，对没有按期完成的事项说明原因、限期补上，走访企业XX家，全年没有出现漏项。';
const text = `2031年工作总结\n一、<主要>&“工作”\n${`${body}\n`.repeat(60)}二、下一步打算\n${`${body}\n`.repeat(60)}`;

describe.each(servers)('a server $name', ({ start }) => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await start();
    await editor.open(uri, text);
  });
  afterAll(() => editor.close());
  const pages = (previous?: string): Promise<PageList> =>
    editor.rpc.sendRequest('gaozhi/pages', { uri, ...(previous === undefined ? {} : { previous }) });

  test('lists its pages, then only what an edit has changed', async () => {
    const all = await pages();
    expect(all).toMatchObject({ full: true, start: 0, deleteCount: 0, version: 1, placeholders: 120 });
    expect(all.pageCount).toBeGreaterThan(10);
    expect(new Set(all.keys).size).toBe(all.pageCount);
    expect(await pages(all.id)).toMatchObject({ id: all.id, full: false, deleteCount: 0, keys: [] });
    await editor.change(uri, [{ range: { start: { line: 30, character: 4 }, end: { line: 30, character: 5 } }, text: '守' }]);
    const change = await pages(all.id);
    expect(change).toMatchObject({ full: false, pageCount: all.pageCount, version: 2, deleteCount: change.keys.length });
    // The paragraph may stand on two pages.
    expect([1, 2]).toContain(change.keys.length);
    expect(await pages('unknown')).toMatchObject({ full: true });
  });

  test('a page is escaped text with places, and nothing that a strict policy refuses', async () => {
    const [first]: readonly PageContent[] = await editor.rpc.sendRequest('gaozhi/page', { uri, pages: [0] });
    expect(first?.number).toBe(1);
    expect(first?.html).toContain('&lt;主要&gt;&amp;“工作”');
    expect(first?.html).toContain('<mark>XX</mark>');
    expect(first?.html).not.toMatch(/<(?:script|style|link|img|a)\b|\s(?:style|src|href|on\w+)=/u);
    expect(first?.html.replace(/<[^>]*>/gu, '')).toContain('2031年工作总结');
  });

  test('a line of a page and a line of the source find each other', async () => {
    for (const line of [0, 1, 40, 63, 100]) {
      const place: { page: number; line: number } = await editor.rpc.sendRequest('gaozhi/locate', { uri, line });
      expect(await editor.rpc.sendRequest('gaozhi/reveal', { uri, ...place })).toEqual({ line, character: 0 });
    }
  });

  test('tells the reports and the formats', async () => {
    expect(await editor.rpc.sendRequest('gaozhi/reports', { uri, line: 9 })).toEqual({
      reports: [{ title: '2031年工作总结', line: 0 }],
      current: 0,
    });
    expect(await editor.rpc.sendRequest('gaozhi/formats', null)).toContainEqual({ id: 'docx', label: 'Word 文档', extension: '.docx' });
  });

  test('exports text, with what the writer should know', async () => {
    const file: Record<string, unknown> = await editor.rpc.sendRequest('gaozhi/export', { uri, report: 0, format: 'text' });
    expect(file).toMatchObject({ kind: 'done', fileName: '2031年工作总结.txt', placeholders: 120, asks: true, omitted: '' });
    expect(file['examples']).toContain('第3行：未填写：数量（家）');
    expect(Buffer.from(String(file['base64']), 'base64').toString()).toContain('2031年工作总结');
  });

  test('a format that is not there is a sentence, not an error', async () => {
    expect(await editor.rpc.sendRequest('gaozhi/export', { uri, report: 'all', format: 'abc' })).toEqual({
      kind: 'failed',
      message: '不支持导出为“abc”格式',
    });
  });
});

describe.each(servers.slice(0, 2))('a server $name', ({ start }) => {
  test('exports Word', async () => {
    const editor = await start();
    await editor.open(uri, text);
    const file: Record<string, unknown> = await editor.rpc.sendRequest('gaozhi/export', { uri, report: 'all', format: 'docx' });
    expect(file).toMatchObject({ kind: 'done', fileName: '2031年工作总结.docx' });
    expect(Buffer.from(String(file['base64']), 'base64').subarray(0, 2).toString()).toBe('PK');
    await editor.close();
  });
});
