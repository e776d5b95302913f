import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

/** What a server answers for one file: its symbols and its diagnostics. */
export async function askOnce([command, ...args], file) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const rpc = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  rpc.listen();
  const textDocument = { uri: pathToFileURL(file).href };
  const capabilities = { textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
  await rpc.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await rpc.sendNotification('initialized', {});
  await rpc.sendNotification('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'gongwen', version: 1, text: readFileSync(file, 'utf8') },
  });
  const symbols = await rpc.sendRequest('textDocument/documentSymbol', { textDocument });
  const { items: diagnostics } = await rpc.sendRequest('textDocument/diagnostic', { textDocument });
  await rpc.sendRequest('shutdown');
  await rpc.sendNotification('exit');
  rpc.dispose();
  return { symbols, diagnostics };
}
