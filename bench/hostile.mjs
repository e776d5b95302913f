#!/usr/bin/env node
// `node bench/hostile.mjs`: one line of a repeated pattern, and a million blank lines, against the built server: milliseconds to the
// outline and to the first diagnostics, and how much longer twice the text takes (2 is linear).
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

const LENGTH = 160_000;
const PATTERNS = ['一是：', '首先，', 'XX', '第X', '（', '【', '** ', '年月', '某', 'a_', '1.'];

const server = spawn(process.execPath, [join(import.meta.dirname, '../dist/server/node.js'), '--stdio'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const rpc = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
rpc.listen();
await rpc.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
await rpc.sendNotification('initialized', {});
await time('warm-up', 'XX'.repeat(1000));
console.log('pattern'.padEnd(12), 'outline', 'diagnostics', 'twice the text');
for (const pattern of PATTERNS) await compare(pattern, length => pattern.repeat(Math.floor(length / pattern.length)), LENGTH);
await compare('blank lines', length => '\n'.repeat(length), 1_000_000);
await rpc.sendRequest('shutdown');
await rpc.sendNotification('exit');
rpc.dispose();

async function compare(name, text, length) {
  const once = await time(name, text(length));
  const twice = await time(name, text(length * 2));
  const factor = (twice.diagnostics / Math.max(once.diagnostics, 1)).toFixed(1);
  console.log(name.padEnd(12), once.symbols.toFixed(0).padStart(7), once.diagnostics.toFixed(0).padStart(11), factor.padStart(14));
}

async function time(name, text) {
  const textDocument = { uri: `untitled:${encodeURIComponent(name)}-${text.length}` };
  const begin = performance.now();
  await rpc.sendNotification('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'gongwen', version: 1, text } });
  const since = () => performance.now() - begin;
  const [diagnostics, symbols] = await Promise.all([
    rpc.sendRequest('textDocument/diagnostic', { textDocument }).then(since),
    rpc.sendRequest('textDocument/documentSymbol', { textDocument }).then(since),
  ]);
  await rpc.sendNotification('textDocument/didClose', { textDocument });
  return { symbols, diagnostics };
}
