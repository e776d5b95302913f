import type { Draft } from '#core';
import type { DocumentSymbol } from 'vscode-languageserver-types';

/** The rows of a table of labels for one text: `line[:column] depth`, columns only for items inside paragraphs. */
export function expectedOutline(table: string, seed: string, kinds: string): readonly string[] {
  // The text is the only cell with commas, and none of the first six needs quotes.
  return table
    .split(/\r?\n/u)
    .map(row => row.split(','))
    .filter(([name, , , kind = '?']) => name === seed && kinds.includes(kind))
    .map(([, , depth, kind, line, column]) => `${line}${kind === 's' ? `:${column}` : ''} ${depth}`);
}

/** An outline in the same form, in text order. */
export function linesOfOutline(draft: Draft, symbols: readonly DocumentSymbol[]): readonly string[] {
  const rows: string[] = [];
  const waiting = symbols.toReversed().map(symbol => ({ symbol, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { symbol, depth } = next;
    const { line, character } = symbol.selectionRange.start;
    const opensLine = draft.blocks.at(line)?.text.slice(0, character).trim() === '';
    rows.push(`${line + 1}${opensLine ? '' : `:${character + 1}`} ${depth}`);
    for (const child of (symbol.children ?? []).toReversed()) waiting.push({ symbol: child, depth: depth + 1 });
  }
  return rows;
}
