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
      const { 'gaozhi.outline.series': series, 'gaozhi.placeholders.enabled': placeholders } = settings();
      return documentSymbols(snapshot.draft, { series, placeholders });
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
