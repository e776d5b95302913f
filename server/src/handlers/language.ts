import { documentSymbols, foldingRanges, selectionRanges } from '#service';
import type { Context } from '../context.ts';
import { guard } from '../guard.ts';

/** Outline, folding, selection: what the text alone decides. A closed document has none of it. */
export function registerLanguage(context: Context): void {
  const { connection, store, settings, ready } = context;
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
}
