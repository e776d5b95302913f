import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CompletionList, Hover } from 'vscode-languageserver-types';
import type { Editor } from '../support/lsp.ts';
import { pulling } from '../support/lsp.ts';
import { servers } from './servers.ts';

const uri = 'file:///reports/%E9%80%9A%E7%9F%A5.txt';
const text = '---\n格式: 信函\n签发人: 张三\n\n---\n关于防汛的函\n\n';

describe.each(servers)('a server $name', ({ start }) => {
  let editor: Editor;
  beforeEach(async () => {
    const { textDocument } = pulling;
    const completion = { completionItem: { snippetSupport: true, documentationFormat: ['markdown' as const] } };
    editor = await start({
      capabilities: { ...pulling, textDocument: { ...textDocument, completion, hover: { contentFormat: ['markdown'] } } },
    });
    await editor.open(uri, text);
  });
  afterEach(() => editor.close());
  const complete = (line: number, character: number, triggerCharacter?: string): Promise<CompletionList> =>
    editor.rpc.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position: { line, character },
      ...(triggerCharacter === undefined ? {} : { context: { triggerKind: 2, triggerCharacter } }),
    });
  const hover = (line: number, character: number): Promise<Hover | null> =>
    editor.rpc.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } });

  test('says what it can', () =>
    expect(editor.server.capabilities).toMatchObject({
      hoverProvider: true,
      completionProvider: { triggerCharacters: ['-', ':', '：', ' '] },
    }));

  test('offers the elements that are not given yet', async () => {
    const { items } = await complete(3, 0);
    expect(items.map(({ label }) => label).slice(0, 3)).toEqual(['版式', '份号', '密级']);
    expect(items.map(({ label }) => label)).not.toContain('签发人');
  });

  test('offers values behind the colon', async () => {
    const { items } = await complete(1, 4, ' ');
    expect(items.map(({ label }) => label)).toEqual(['公文', '信函', '命令', '纪要', '简报', '普通']);
  });

  test('offers the standard paragraphs below, but not after every blank', async () => {
    expect((await complete(6, 0)).items.length).toBeGreaterThan(0);
    expect(await complete(6, 0, ' ')).toEqual({ isIncomplete: false, items: [] });
  });

  test('offers whole heads at the top of a new file', async () => {
    await editor.change(uri, [{ text: '---' }]);
    const { items } = await complete(0, 3, '-');
    expect(items.map(({ label }) => label)).toEqual(['公文', '上行文', '信函', '纪要', '简报', '命令']);
  });

  test('explains an element', async () => {
    const found = await hover(2, 1);
    expect(found?.range).toEqual({ start: { line: 2, character: 0 }, end: { line: 2, character: 3 } });
    expect(found?.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('GB/T 9704—2012 7.2.6') });
    expect(await hover(5, 1)).toBeNull();
  });

  test('tells of an element without a place, with its clause', async () => {
    const report = await editor.pull(uri);
    expect(report).toMatchObject({
      items: [{ code: 'front-matter', severity: 2, message: '“签发人”在信函格式中没有位置，不会印出（GB/T 9704—2012 10.1）' }],
    });
  });

  test('a closed document has nothing to explain', async () => {
    await editor.closeDocument(uri);
    expect(await hover(2, 1)).toBeNull();
    expect(await complete(2, 1)).toEqual({ isIncomplete: false, items: [] });
  });
});
