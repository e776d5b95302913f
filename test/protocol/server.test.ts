import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Editor } from '../support/lsp.ts';
import { pushed } from '../support/lsp.ts';
import { dumpSymbols } from '../support/symbols.ts';
import { servers } from './servers.ts';

const uri = 'file:///reports/2031%E5%B9%B4%E5%B7%A5%E4%BD%9C%E6%80%BB%E7%BB%93.txt';
const text = `2031年工作总结

一、主要工作
走访企业XX家，投入资金XX万元。一是建立台账。二是定期通报。
二、下一步打算
继续做好各项工作。`;

describe.each(servers)('a server $name', ({ start }) => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await start();
    await editor.open(uri, text);
  });
  afterEach(() => editor.close());

  test('answers the outline', async () => {
    expect(dumpSymbols(await editor.symbols(uri))).toBe(
      ['2031年工作总结 · 62字 [1–6]', '  一、主要工作 · 37字 [3–4]', '  二、下一步打算 · 16字 [5–6]'].join('\n'),
    );
  });

  test('answers diagnostics, and that they are unchanged', async () => {
    const first = await editor.pull(uri);
    if (first.kind !== 'full') throw new Error('the first answer is full');
    expect(first.items.map(({ code, range, data }) => [code, range.start, data])).toEqual([
      ['placeholder', { line: 3, character: 4 }, { kind: 'count' }],
      ['placeholder', { line: 3, character: 12 }, { kind: 'money' }],
    ]);
    expect(await editor.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await editor.change(uri, [{ range: at(5, 8, 8), text: '，' }]);
    expect((await editor.pull(uri, first.resultId)).kind).toBe('unchanged');
    await editor.change(uri, [{ range: at(3, 0, 0), text: '共' }]);
    expect((await editor.pull(uri, first.resultId)).kind).toBe('full');
  });

  test('an answer follows an edit', async () => {
    await editor.change(uri, [
      { range: at(2, 2, 6), text: '重点任务' },
      { range: at(3, 4, 6), text: '30' },
    ]);
    expect(dumpSymbols(await editor.symbols(uri))).toContain('一、重点任务 · 37字 [3–4]');
    await editor.change(uri, [{ text: '一、另一篇\n没有标题。' }]);
    expect(dumpSymbols(await editor.symbols(uri))).toBe('一、另一篇 · 10字 [1–2]');
  });

  test('settings change the answers, and the editor is asked to pull again', async () => {
    await editor.settingsChanged({ placeholders: { enabled: false }, outline: { series: 'all' } });
    expect(dumpSymbols(await editor.symbols(uri))).toContain('一是建立台账');
    expect(await editor.pull(uri)).toMatchObject({ kind: 'full', items: [] });
    expect(editor.refreshes.count).toBe(1);
  });

  test('folding and selection', async () => {
    const textDocument = { uri };
    expect(await editor.rpc.sendRequest('textDocument/foldingRange', { textDocument })).toEqual([
      { startLine: 0, endLine: 5 },
      { startLine: 2, endLine: 3 },
      { startLine: 4, endLine: 5 },
    ]);
    const selection = await editor.rpc.sendRequest('textDocument/selectionRange', { textDocument, positions: [{ line: 3, character: 3 }] });
    expect(selection).toMatchObject([{ range: at(3, 0, 8), parent: { range: at(3, 0, 17) } }]);
  });

  test('a closed document has nothing, and asking for it is no fault', async () => {
    await editor.closeDocument(uri);
    const textDocument = { uri };
    expect(await editor.symbols(uri)).toEqual([]);
    expect(await editor.pull(uri)).toEqual({ kind: 'full', items: [] });
    expect(await editor.rpc.sendRequest('textDocument/foldingRange', { textDocument })).toEqual([]);
    expect(await editor.rpc.sendRequest('textDocument/selectionRange', { textDocument, positions: [] })).toEqual([]);
    expect(await editor.rpc.sendRequest('gaozhi/pages', { uri })).toBeNull();
    expect(await editor.rpc.sendRequest('gaozhi/page', { uri, pages: [0] })).toEqual([]);
    expect(await editor.rpc.sendRequest('gaozhi/reveal', { uri, page: 0, line: 0 })).toBeNull();
    expect(await editor.rpc.sendRequest('gaozhi/locate', { uri, line: 0 })).toBeNull();
    expect(await editor.rpc.sendRequest('gaozhi/reports', { uri, line: 0 })).toBeNull();
    expect(await editor.rpc.sendRequest('gaozhi/export', { uri, report: 'all', format: 'docx' })).toBeNull();
    await editor.change(uri, [{ text: '后到的修改' }]);
    expect(await editor.symbols(uri)).toEqual([]);
  });
});

describe.each(servers)('a server $name, for an editor that cannot ask', ({ start }) => {
  test('publishes with the version, once more after edits, and clears at the end', async () => {
    const editor = await start({ capabilities: pushed });
    await editor.open(uri, text);
    expect(await editor.published(uri)).toHaveLength(2);
    await editor.change(uri, [{ range: at(3, 4, 6), text: '3' }]);
    await editor.change(uri, [{ range: at(3, 5, 5), text: '0' }]);
    expect(await editor.published(uri)).toHaveLength(1);
    await editor.close();
  });
});

function at(
  line: number,
  start: number,
  end: number,
): { start: { line: number; character: number }; end: { line: number; character: number } } {
  return { start: { line, character: start }, end: { line, character: end } };
}
