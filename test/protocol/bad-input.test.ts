import { describe, expect, test } from 'vitest';
import { servers } from './servers.ts';

const paragraph = '（一）压实责任。走访企业XX家，收集意见X条，均已答复。一是建立台账。二是定期通报。\n';
const texts: Readonly<Record<string, string>> = {
  empty: '',
  'only line breaks': '\n\r\n\r\r\n',
  'NUL and control characters': '\0\u0001一、工作\0\n\u001F',
  'lone surrogates': '一、\uD83D工作\n\uDE00XX家',
  'mixed line ends': '2031年工作总结\r一、工作\r\n走访XX家\n二、打算\r\r\n',
  'front matter that is not YAML': '---\n主送: [\n\t{\n---\n一、工作\n',
  'front matter that never ends': `---\n${'主送: 各科室\n'.repeat(100)}`,
  '10 MB': `2031年工作总结\n${`一、工作\n${paragraph.repeat(40)}`.repeat(2100)}`,
  'a line of 1 MB': `一、${'XX万元，'.repeat(200_000)}`,
  'half a million line breaks': '\n'.repeat(500_000),
  'ten thousand levels of headings': Array.from({ length: 10_000 }, (_, i) => `${'#'.repeat((i % 6) + 1)} 标题`).join('\n'),
};

describe.each(servers)('a server $name', ({ start }) => {
  test.each(Object.entries(texts))('answers everything about %s', async (name, text) => {
    const uri = `untitled:${encodeURIComponent(name)}`;
    const textDocument = { uri };
    const editor = await start();
    await editor.open(uri, text);
    await editor.change(uri, [{ range: { start: { line: 1e9, character: 1e9 }, end: { line: 1e9, character: 1e9 } }, text: '完' }]);
    expect(Array.isArray(await editor.symbols(uri))).toBe(true);
    const report = await editor.pull(uri);
    expect(report.kind === 'full' && report.items.length <= 1000).toBe(true);
    expect(Array.isArray(await editor.rpc.sendRequest('textDocument/foldingRange', { textDocument }))).toBe(true);
    const positions = [
      { line: 0, character: 0 },
      { line: 1e9, character: 1e9 },
    ];
    expect(await editor.rpc.sendRequest('textDocument/selectionRange', { textDocument, positions })).toHaveLength(2);
    expect(await editor.rpc.sendRequest('gaozhi/pages', { uri })).toMatchObject({ full: true });
    expect(await editor.rpc.sendRequest('gaozhi/page', { uri, pages: [0, 1e9, -1] })).toHaveLength(1);
    expect(await editor.rpc.sendRequest('gaozhi/reveal', { uri, page: 1e9, line: 0 })).toBeNull();
    expect(await editor.rpc.sendRequest('gaozhi/locate', { uri, line: 1e9 })).toMatchObject({ line: expect.any(Number) });
    await editor.close();
  });
});
