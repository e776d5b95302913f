import type { DocumentSymbol } from 'vscode-languageserver-types';

/** An outline as indented text: `name · detail [lines from 1]`. */
export function dumpSymbols(symbols: readonly DocumentSymbol[]): string {
  const lines: string[] = [];
  const waiting = symbols.toReversed().map(symbol => ({ symbol, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { symbol, depth } = next;
    const { start, end } = symbol.range;
    const place = start.line === end.line ? `${start.line + 1}` : `${start.line + 1}–${end.line + 1}`;
    lines.push(`${'  '.repeat(depth)}${symbol.name}${symbol.detail === undefined ? '' : ` · ${symbol.detail}`} [${place}]`);
    for (const child of (symbol.children ?? []).toReversed()) waiting.push({ symbol: child, depth: depth + 1 });
  }
  return lines.join('\n');
}
