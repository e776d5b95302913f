import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { describe, expect, test } from 'vitest';
import type { Editor } from '../support/lsp.ts';
import { servers } from './servers.ts';

const uri = 'file:///%E6%B1%87%E7%BC%96.txt';
const lines = Array.from({ length: 4000 }, (_, i) => `第${i + 1}个站点完成检修，更换阀门XX只，复核读数无误，有关记录已经归档备查。`);
const text = `2031年供水检修总结\n一、主要工作\n${lines.join('\n')}\n二、下一步打算\n继续做好巡查。`;

const ask = (format: string): object => ({ uri, report: 'all', format, everything: false });
const fileFrom = (editor: Editor, format: string, source = new CancellationTokenSource()): Promise<Record<string, unknown>> =>
  editor.rpc.sendRequest('gaozhi/export', ask(format), source.token);

describe.each(servers)('a server $name', ({ start }) => {
  test('the outline does not wait for a file that was asked for before it', async () => {
    const editor = await start();
    await editor.open(uri, text);
    const order: string[] = [];
    const file = fileFrom(editor, 'html').then(() => order.push('file'));
    const symbols = editor.symbols(uri).then(() => order.push('outline'));
    await Promise.all([file, symbols]);
    expect(order).toEqual(['outline', 'file']);
    await editor.close();
  });

  test('an export that is called off half-way says so, and the next one works', async () => {
    const editor = await start();
    await editor.open(uri, text);
    await editor.symbols(uri);
    const source = new CancellationTokenSource();
    const answer = fileFrom(editor, 'html', source);
    await editor.symbols(uri);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
    expect(await fileFrom(editor, 'text')).toMatchObject({ kind: 'done', fileName: '2031年供水检修总结.txt' });
    await editor.close();
  });

  test('files that are asked for together are all written, but for the one that is called off', async () => {
    const editor = await start();
    await editor.open(uri, text);
    const source = new CancellationTokenSource();
    const first = fileFrom(editor, 'text');
    const second = fileFrom(editor, 'html', source);
    const third = fileFrom(editor, 'html');
    source.cancel();
    await expect(second).rejects.toMatchObject({ code: -32800 });
    expect([await first, await third].map(({ fileName }) => fileName)).toEqual(['2031年供水检修总结.txt', '2031年供水检修总结.html']);
    await editor.close();
  });

  test('a file shows the text as it was when it was asked for', async () => {
    const editor = await start();
    await editor.open(uri, text);
    const answer = fileFrom(editor, 'text');
    await editor.closeDocument(uri);
    const { base64 } = await answer;
    expect(Buffer.from(String(base64), 'base64').toString()).toContain('第4000个站点完成检修');
    await editor.close();
  });

  test('the outline does not wait for pages that were asked for before it, and pages called off are there when asked for again', async () => {
    const editor = await start();
    await editor.open(uri, text);
    const order: string[] = [];
    const source = new CancellationTokenSource();
    const pages = editor.rpc.sendRequest('gaozhi/pages', { uri }, source.token).then(
      () => order.push('pages'),
      (error: { code: number }) => order.push(`pages ${error.code}`),
    );
    await editor.symbols(uri).then(() => order.push('outline'));
    source.cancel();
    await pages;
    expect(order).toEqual(['outline', 'pages -32800']);
    expect(await editor.rpc.sendRequest('gaozhi/pages', { uri })).toMatchObject({ full: true, placeholders: 4000 });
    await editor.close();
  });
});
