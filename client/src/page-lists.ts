import { requests } from '#protocol';
import type { PageList } from '#protocol';
import { Disposable, EventEmitter, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { LanguageServer } from './language-server.ts';

/**
 * The lists of printed pages. The server tells each as a change to the one before, of which it keeps a single one for a
 * document: so there is a single asker, and whoever shows pages or counts listens.
 */
export class PageLists implements Disposable {
  readonly #server: LanguageServer;
  readonly #told = new EventEmitter<TellPages>();
  readonly #previous = new Map<string, string>();
  readonly #subscriptions: Disposable;

  constructor(server: LanguageServer) {
    this.#server = server;
    this.#subscriptions = Disposable.from(
      this.#told,
      server.onDidChangeState(() => this.#previous.clear()),
      workspace.onDidCloseTextDocument(({ uri }) => this.#previous.delete(uri.toString())),
    );
  }

  readonly onDidTell = this.#told.event;

  /** Asks how the pages of a document are now, tells the listeners, and gives the list; null when the server does not have it. */
  async ask(document: TextDocument): Promise<PageList | null> {
    const uri = document.uri.toString();
    const previous = this.#previous.get(uri);
    const list = await this.#server.request(requests.pages, { uri, ...(previous === undefined ? {} : { previous }) });
    if (list === null) return null;
    this.#previous.set(uri, list.id);
    this.#told.fire({ document, list });
    return list;
  }

  /** The next answer names all pages: a page that starts anew knows none. */
  forget(document: TextDocument): void {
    this.#previous.delete(document.uri.toString());
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

export interface TellPages {
  readonly document: TextDocument;
  readonly list: PageList;
}
