import { complete } from '#service';
import type { CompletionList } from 'vscode-languageserver';
import type { Context } from '../context.ts';
import { guard } from '../guard.ts';

/** Standard paragraphs, where the writer calls for one. */
export function registerCompletion({ connection, host, store, client }: Context): void {
  connection.onCompletion(
    guard(connection.console, 'completion', nothing, ({ textDocument, position }) => {
      const draft = store.get(textDocument.uri)?.draft;
      if (draft === undefined) return nothing;
      const snippetSupport = client().textDocument?.completion?.completionItem?.snippetSupport === true;
      return complete(draft, draft.source.offset(position), { today: host.today(), snippetSupport });
    }),
  );
}

const nothing: CompletionList = { isIncomplete: false, items: [] };
