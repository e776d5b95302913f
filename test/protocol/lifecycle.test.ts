import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { describe, expect, test } from 'vitest';
import { pulling } from '../support/lsp.ts';
import { servers } from './servers.ts';

const uri = 'file:///%E6%80%BB%E7%BB%93.txt';
const text = '2031年工作总结\n\n一、主要工作\n走访企业XX家，投入资金XX万元。\n二、下一步打算\n继续做好XX工作。';

/** What the built server says on both channels to raw bytes, and how it ends. */
async function converse(...messages: readonly (string | object)[]): Promise<{ out: string; err: string; code: number | null }> {
  const server = spawn(process.execPath, [join(import.meta.dirname, '../../dist/server/node.js'), '--stdio']);
  let out = '';
  let err = '';
  server.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
  server.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
  const left = once(server, 'exit');
  for (const message of messages) server.stdin.write(typeof message === 'string' ? message : framed(message));
  const [code] = await left;
  return { out, err, code };
}

function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

const symbols = (id: number): object => ({ id, method: 'textDocument/documentSymbol', params: { textDocument: { uri } } });
const initialize = { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };

test('requests before initialize and after shutdown get the errors of LSP', async () => {
  const { out, code } = await converse(symbols(7), initialize, { id: 2, method: 'shutdown' }, symbols(8), { method: 'exit' });
  expect(out).toMatch(/"id":7,"error":\{"code":-32002/u);
  expect(out).toMatch(/"id":8,"error":\{"code":-32600/u);
  expect(code).toBe(0);
});

test.each(['Content-Length: viele\r\n\r\n{}', 'Length: 2\r\n\r\n{}'])('%j ends the server with a line on stderr', async message => {
  const { err, code } = await converse(initialize, message);
  expect(err).toMatch(/^gaozhi: .*Content-Length/u);
  expect(code).toBe(1);
});

describe.each(servers)('a server $name', ({ start }) => {
  test('an editor that never tells its settings gets outline and diagnostics all the same', async () => {
    const editor = await start({ capabilities: pulling, silent: true });
    await editor.open(uri, text);
    expect(await editor.symbols(uri)).toHaveLength(1);
    expect(await editor.pull(uri)).toMatchObject({ items: [{}, {}, {}] });
    await editor.close();
  });

  test.each([
    ['gaozhi/export', { uri, report: 'all', format: 'docx', everything: false }],
    ['gaozhi/pages', { uri }],
  ])('%s can be called off', async (method, params) => {
    const editor = await start();
    await editor.open(uri, text.repeat(500));
    const source = new CancellationTokenSource();
    const answer = editor.rpc.sendRequest(method, params, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
    await editor.close();
  });

  test('goes from placeholder to placeholder with the check off, around the end, and back', async () => {
    const editor = await start({ settings: { placeholders: { enabled: false } } });
    await editor.open(uri, text);
    const go = (line: number, character: number, backward: boolean): Promise<unknown> =>
      editor.rpc.sendRequest('gaozhi/placeholder', { uri, line, character, backward });
    expect(await go(0, 0, false)).toEqual({ line: 3, start: 4, end: 6 });
    expect(await go(3, 4, false)).toEqual({ line: 3, start: 12, end: 14 });
    expect(await go(5, 4, false)).toEqual({ line: 3, start: 4, end: 6 });
    expect(await go(3, 12, true)).toEqual({ line: 3, start: 4, end: 6 });
    expect(await go(3, 4, true)).toEqual({ line: 5, start: 4, end: 6 });
    expect(await go(1e9, 1e9, true)).toEqual({ line: 5, start: 4, end: 6 });
    await editor.open('untitled:none', '没有空缺。');
    expect(await editor.rpc.sendRequest('gaozhi/placeholder', { uri: 'untitled:none', line: 0, character: 0, backward: true })).toBeNull();
    await editor.close();
  });

  test('no outline is deeper than 16', async () => {
    const editor = await start({ settings: { outline: { series: 'all' } } });
    const heads = [
      '第一部分 总论',
      '第一章 概况',
      '第一节 情况',
      '一、工作',
      '（一）任务',
      '1.措施',
      '（1）办法',
      '1）做法',
      '①要点',
      'A.小点',
      'a.小节',
      '【小题】',
    ];
    await editor.open(
      uri,
      `2031年工作总结\n${heads.map(head => `${head}\n`).join('')}一是抓学习，首先是一是：${'一是：首先，'.repeat(200)}\n`,
    );
    const depth = (list: readonly { readonly children?: readonly object[] }[]): number =>
      list.length === 0 ? 0 : 1 + Math.max(...list.map(({ children }) => depth(children ?? [])));
    expect(depth(await editor.symbols(uri))).toBeLessThanOrEqual(16);
    await editor.close();
  });
});
