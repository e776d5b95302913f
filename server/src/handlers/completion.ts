import { opensFrontMatter } from '#service';
import { CompletionTriggerKind, MarkupKind } from 'vscode-languageserver';
import type { CompletionList } from 'vscode-languageserver';
import type { Context } from '../context.ts';
import { guard } from '../guard.ts';
import { once } from '../once.ts';

/** The head of a document element by element; below it standard paragraphs, where the writer calls for one. */
export function registerCompletion(context: Context): void {
  const { connection, host, store, client, print } = context;
  const snippets = once(() => import('../snippets/index.ts'));
  connection.onCompletion(
    guard(context, 'completion', nothing, async ({ textDocument, position, context: asked }) => {
      const draft = store.get(textDocument.uri)?.draft;
      if (draft === undefined) return nothing;
      const item = client().textDocument?.completion?.completionItem;
      const markdown = item?.documentationFormat?.includes(MarkupKind.Markdown) === true;
      const options = { today: host.today(), snippetSupport: item?.snippetSupport === true, markdown };
      const offset = draft.source.offset(position);
      const head = opensFrontMatter(draft) ? (await print()).completeFrontMatter(draft, offset, options) : undefined;
      if (head !== undefined) return head;
      // A colon or blank calls for a value of the head only.
      if (asked?.triggerKind === CompletionTriggerKind.TriggerCharacter) return nothing;
      return (await snippets()).complete(draft, offset, options);
    }),
  );
}

const nothing: CompletionList = { isIncomplete: false, items: [] };

/** After these an editor asks by itself: what opens a head, and what stands between a name and its value. */
export const triggerCharacters: readonly string[] = ['-', ':', '：', ' '];
