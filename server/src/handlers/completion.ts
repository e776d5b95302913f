import type { CompletionList } from 'vscode-languageserver';
import type { Context } from '../context.ts';
import { guard } from '../guard.ts';
import { once } from '../lazy/once.ts';

/** Standard paragraphs, where the writer calls for one. */
export function registerCompletion({ connection, host, store, client }: Context): void {
  const snippets = once(() => import('../lazy/snippets.ts'));
  connection.onCompletion(
    guard(connection.console, 'completion', nothing, async ({ textDocument, position }) => {
      const { complete } = await snippets();
      const draft = store.get(textDocument.uri)?.draft;
      if (draft === undefined) return nothing;
      const snippetSupport = client().textDocument?.completion?.completionItem?.snippetSupport === true;
      return complete(draft, draft.source.offset(position), { today: host.today(), snippetSupport });
    }),
  );
}

const nothing: CompletionList = { isIncomplete: false, items: [] };
