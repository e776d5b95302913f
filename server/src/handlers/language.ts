import { documentSymbols, foldingRanges, opensFrontMatter, selectionRanges } from '#service';
import { MarkupKind } from 'vscode-languageserver';
import type { Context } from '../context.ts';
import { guard } from '../guard.ts';

/** Outline, folding, selection, what an element of the head is: what the text alone decides. A closed document has none of it. */
export function registerLanguage(context: Context): void {
  const { connection, store, settings, ready, client, print } = context;
  connection.onDocumentSymbol(
    guard(context, 'documentSymbol', [], async ({ textDocument }) => {
      await ready();
      const snapshot = store.get(textDocument.uri);
      if (snapshot === undefined) return [];
      return documentSymbols(snapshot.draft, { series: settings()['gaozhi.outline.series'] });
    }),
  );
  connection.onFoldingRanges(
    guard(context, 'foldingRange', [], ({ textDocument }) => {
      const snapshot = store.get(textDocument.uri);
      return snapshot === undefined ? [] : foldingRanges(snapshot.draft);
    }),
  );
  connection.onSelectionRanges(
    guard(context, 'selectionRange', [], ({ textDocument, positions }) => {
      const snapshot = store.get(textDocument.uri);
      return snapshot === undefined ? [] : selectionRanges(snapshot.draft, positions);
    }),
  );
  connection.onHover(
    guard(context, 'hover', null, async ({ textDocument, position }) => {
      const draft = store.get(textDocument.uri)?.draft;
      if (draft === undefined || !opensFrontMatter(draft)) return null;
      const markdown = client().textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true;
      return (await print()).hoverFrontMatter(draft, draft.source.offset(position), markdown) ?? null;
    }),
  );
}
