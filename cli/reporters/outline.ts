import type { TextEncoding } from '#import';
import type { documentSymbols } from '#service';
import { displayName } from '../files.ts';

export interface FileOutline {
  readonly file: string;
  readonly encoding: TextEncoding;
  readonly symbols: readonly OutlineSymbol[];
}

type OutlineSymbol = ReturnType<typeof documentSymbols>[number];

/** Line number, indented heading, size: one heading to a line. */
export function outlineText({ file, symbols }: FileOutline, named: boolean): string {
  const lines = [...flatten(symbols)].map(
    ({ symbol, depth }) =>
      `${String(symbol.selectionRange.start.line + 1).padStart(5)}  ${'  '.repeat(depth)}${symbol.name}${symbol.detail === undefined ? '' : `  ${symbol.detail}`}\n`,
  );
  const body = lines.length > 0 ? lines.join('') : '       （没有找到标题）\n';
  return named ? `${displayName(file)}\n${body}\n` : body;
}

/** An outline for programs that do not speak LSP: lines and columns from 1, `endLine` the section's last. */
export function outlineJson({ file, encoding, symbols }: FileOutline): unknown {
  const headings = [...flatten(symbols)].map(({ symbol: { name, detail, range, selectionRange }, depth }) => ({
    depth,
    name,
    detail,
    line: selectionRange.start.line + 1,
    column: selectionRange.start.character + 1,
    endLine: range.end.line + 1,
  }));
  return { file, encoding, headings };
}

/** In text order, with the depth from 0; a stack of its own, for depth is a matter of the text. */
function* flatten(symbols: readonly OutlineSymbol[]): Iterable<{ readonly symbol: OutlineSymbol; readonly depth: number }> {
  const waiting = symbols.map(symbol => ({ symbol, depth: 0 })).toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    const { symbol, depth } = next;
    for (const child of (symbol.children ?? []).toReversed()) waiting.push({ symbol: child, depth: depth + 1 });
  }
}
