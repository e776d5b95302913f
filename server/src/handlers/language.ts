import { documentSymbols, foldingRanges, selectionRanges } from '#service';
import type { Context } from '../context.ts';
import { guard } from '../guard.ts';

/** Outline, folding, selection: what the text alone decides. A closed document has none of it. */
export function registerLanguage({ connection, store, settings, ready }: Context): void {
  const log = connection.console;
  connection.onDocumentSymbol(
    guard(log, 'documentSymbol', [], async ({ textDocument }) => {
      await ready();
      const snapshot = store.get(textDocument.uri);
      if (snapshot === undefined) return [];
      return documentSymbols(snapshot.draft, { series: settings()['gaozhi.outline.series'] });
    }),
  );
  connection.onFoldingRanges(
    guard(log, 'foldingRange', [], ({ textDocument }) => {
      const snapshot = store.get(textDocument.uri);
      return snapshot === undefined ? [] : foldingRanges(snapshot.draft);
    }),
  );
  connection.onSelectionRanges(
    guard(log, 'selectionRange', [], ({ textDocument, positions }) => {
      const snapshot = store.get(textDocument.uri);
      return snapshot === undefined ? [] : selectionRanges(snapshot.draft, positions);
    }),
  );
}
