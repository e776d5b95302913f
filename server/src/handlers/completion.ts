import type { CompletionList } from 'vscode-languageserver';
import type { Context } from '../context.ts';
import { guard } from '../guard.ts';
import { once } from '../once.ts';

/** Standard paragraphs, where the writer calls for one. */
export function registerCompletion(context: Context): void {
  const { connection, host, store, client } = context;
  const snippets = once(() => import('../snippets/index.ts'));
  connection.onCompletion(
    guard(context, 'completion', nothing, async ({ textDocument, position }) => {
      const { complete } = await snippets();
      const draft = store.get(textDocument.uri)?.draft;
      if (draft === undefined) return nothing;
      const snippetSupport = client().textDocument?.completion?.completionItem?.snippetSupport === true;
      return complete(draft, draft.source.offset(position), { today: host.today(), snippetSupport });
    }),
  );
}

const nothing: CompletionList = { isIncomplete: false, items: [] };
