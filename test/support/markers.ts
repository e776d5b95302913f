import type { Span } from '#core';

/** Takes the marks ⟦ ⟧ (spans) and ‸ (cursor) out of a text; offsets count in the text without them. */
export function readMarkers(marked: string): {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly cursor: number | undefined;
} {
  const spans: Span[] = [];
  const open: number[] = [];
  let text = '';
  let cursor: number | undefined;
  for (const piece of marked.split(/([⟦⟧‸])/u)) {
    if (piece === '⟦') open.push(text.length);
    else if (piece === '⟧') spans.push({ start: open.pop() ?? text.length, end: text.length });
    else if (piece === '‸') cursor = text.length;
    else text += piece;
  }
  return { text, spans: spans.toSorted((a, b) => a.start - b.start || b.end - a.end), cursor };
}

/** Puts ⟦ ⟧ around spans that do not overlap, so that a failure shows two texts. */
export function writeMarkers(text: string, spans: Iterable<Span>): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of [...spans].toSorted((a, b) => a.start - b.start)) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}
