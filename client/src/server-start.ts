import { Disposable, workspace } from 'vscode';
import { isReport } from './document-languages.ts';
import type { Session } from './feature.ts';

/** Starts the server with the first report, and anew when the writer adds or removes languages. */
export function serverStart({ server }: Session): Disposable {
  const look = (): void => {
    if (workspace.textDocuments.some(isReport)) server.start();
  };
  look();
  return Disposable.from(
    workspace.onDidOpenTextDocument(document => {
      if (isReport(document)) server.start();
    }),
    workspace.onDidChangeConfiguration(event => {
      if (!event.affectsConfiguration('gaozhi.documents')) return;
      if (server.state === 'idle') look();
      else void server.restart();
    }),
  );
}
