import type { Position, Span } from './span.ts';

/**
 * A text by its lines. Offsets count UTF-16 code units from the start, lines and characters from 0.
 * Lines end at `\n`, `\r\n` or a lone `\r`; the last line has no break and may be empty.
 */
export class SourceText {
  readonly #lines: TextLines;

  constructor(lines: TextLines) {
    this.#lines = lines;
  }

  /** The whole text, put together anew at each call: proportional to its length. */
  get text(): string {
    const parts: string[] = [];
    for (const { items } of this.#lines.chunks) for (const line of items) parts.push(line.text);
    return parts.join('');
  }

  /** In UTF-16 code units. */
  get length(): number {
    return this.#lines.weight;
  }

  get lineCount(): number {
    return this.#lines.length;
  }

  /** The line without its break. An index outside gives the nearest line's place, empty. */
  line(index: number): Span {
    const text = this.#lines.at(index)?.text ?? '';
    const start = this.#lines.weightBefore(Math.max(0, index));
    return { start, end: start + contentLength(text) };
  }

  /** The index of the line that holds `offset`; an offset outside gives the first or last line. */
  lineAt(offset: number): number {
    return this.#lines.find(offset).index;
  }

  /** Where `offset` stands; an offset outside, or inside a line break, moves to the nearest place in a line. */
  position(offset: number): Position {
    const { index, before } = this.#lines.find(Math.max(0, offset));
    const length = contentLength(this.#lines.at(index)?.text ?? '');
    return { line: index, character: Math.max(0, Math.min(offset - before, length)) };
  }

  /** The offset of a position; past the end of a line means its end, past the last line the end of the text. */
  offset({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.lineCount) return this.length;
    const { start, end } = this.line(line);
    return Math.min(start + Math.max(0, character), end);
  }

  /** The text of a span; parts outside count as empty. */
  slice({ start, end }: Span): string {
    const first = this.#lines.find(Math.max(0, start));
    let before = first.before;
    let result = '';
    for (const { text } of this.#lines.slice(first.index)) {
      if (before >= end) break;
      result += text.slice(Math.max(0, start - before), end - before);
      before += text.length;
    }
    return result;
  }
}

/** The lines behind a `SourceText`; a `ChunkedList` of anything that holds its line as `text`, weighed by length. */
export interface TextLines {
  readonly length: number;
  readonly weight: number;
  readonly chunks: readonly { readonly items: readonly { readonly text: string }[] }[];
  at(index: number): { readonly text: string } | undefined;
  weightBefore(index: number): number;
  find(weight: number): { readonly index: number; readonly before: number };
  slice(first: number): Iterable<{ readonly text: string }>;
}

/** The length of a line without its break. */
export function contentLength(line: string): number {
  let end = line.length;
  if (end > 0 && line.charCodeAt(end - 1) === 0x0a) end--;
  if (end > 0 && line.charCodeAt(end - 1) === 0x0d) end--;
  return end;
}

/** The lines of a text, each with its break; at least one, and the last without a break. */
export function splitLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  let carriage = text.indexOf('\r');
  for (let feed = text.indexOf('\n'); carriage >= 0 || feed >= 0;) {
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
    const first = carriage < 0 ? feed : feed < 0 ? carriage : Math.min(carriage, feed);
    if (first < 0) break;
    const end = first === carriage && feed === carriage + 1 ? first + 2 : first + 1;
    lines.push(text.slice(start, end));
    start = end;
  }
  lines.push(text.slice(start));
  return lines;
}
