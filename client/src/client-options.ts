import type { LogOutputChannel } from 'vscode';
import { CloseAction, ErrorAction, RevealOutputChannelOn } from 'vscode-languageclient';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { reportLanguages } from './document-languages.ts';

/** How the language client behaves in every runtime. `closed` is called when the server went away by itself. */
export function clientOptions(log: LogOutputChannel, closed: () => Promise<void>): LanguageClientOptions {
  return {
    // No scheme: files, untitled documents, remote and virtual folders are all served.
    documentSelector: reportLanguages().map(language => ({ language })),
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: { refreshPages: true },
    diagnosticPullOptions: { onChange: true, onSave: false },
    textSynchronization: { delayOpenNotifications: true },
    // What happens now is said by `status`, in Chinese; the client must not speak of it as well.
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        void closed();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
    middleware: {
      // The other side of a comparison shows the past, which cannot be filled in any more.
      provideDiagnostics: (document, previousResultId, token, next) => {
        const { scheme } = 'uri' in document ? document.uri : document;
        return PAST.has(scheme) ? undefined : next(document, previousResultId, token);
      },
    },
  };
}

/** Schemes of documents out of a version history. */
const PAST: ReadonlySet<string> = new Set(['git', 'gitlens', 'review', 'pr', 'svn', 'hg']);
