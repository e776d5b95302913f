// The floor under an answer: a server that keeps nothing and computes nothing. It answers symbols and diagnostics with
// what the file named by CONSTANT_ANSWERS holds, so that all it spends is writing them down and sending them.
import { readFileSync } from 'node:fs';
import { createConnection, TextDocumentSyncKind } from 'vscode-languageserver/node';

const path = process.env.CONSTANT_ANSWERS;
const answers = path === undefined ? { symbols: [], diagnostics: [] } : JSON.parse(readFileSync(path, 'utf8'));
const connection = createConnection();
let id = 0;
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.onDidOpenTextDocument(() => {});
connection.onDidChangeTextDocument(() => {});
connection.onDocumentSymbol(() => answers.symbols);
connection.languages.diagnostics.on(() => ({ kind: 'full', resultId: String(++id), items: answers.diagnostics }));
connection.listen();
