import type { Draft } from '#core';
import { contentLength } from '#core';
import type { DocumentSymbol, Position, Range } from 'vscode-languageserver-types';

/** What is wrong with the ranges of an outline: outside the text, or not inside that of the parent. Empty when all is well. */
export function faultsOfSymbols(draft: Draft, symbols: readonly DocumentSymbol[]): string[] {
  const faults: string[] = [];
  const waiting: { symbol: DocumentSymbol; within: Range | undefined }[] = symbols.map(symbol => ({ symbol, within: undefined }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { symbol, within } = next;
    if (symbol.name.trim() === '') faults.push('a symbol without a name');
    if (!isInText(draft, symbol.range)) faults.push(`${symbol.name}: range outside the text`);
    if (!contains(symbol.range, symbol.selectionRange)) faults.push(`${symbol.name}: selection outside the range`);
    if (within !== undefined && !contains(within, symbol.range)) faults.push(`${symbol.name}: outside its parent`);
    for (const child of symbol.children ?? []) waiting.push({ symbol: child, within: symbol.range });
  }
  return faults;
}

export function isInText(draft: Draft, { start, end }: Range): boolean {
  return isPlace(draft, start) && isPlace(draft, end) && !isBefore(end, start);
}

function isPlace(draft: Draft, { line, character }: Position): boolean {
  const block = draft.blocks.at(line);
  return block !== undefined && character >= 0 && character <= contentLength(block.text);
}

function contains(outer: Range, inner: Range): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
