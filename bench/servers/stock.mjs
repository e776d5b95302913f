// The floor under a usual server: the library's own document store and empty answers.
import { createConnection, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection();
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.onDocumentSymbol(({ textDocument }) => (documents.get(textDocument.uri), []));
connection.languages.diagnostics.on(({ textDocument }) => (documents.get(textDocument.uri), { kind: 'full', items: [] }));
documents.listen(connection);
connection.listen();
