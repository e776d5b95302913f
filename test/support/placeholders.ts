import { type Span } from '#core';
import { candidatesIn } from '#placeholders';
import { alignEnumerations, meaningOf } from '../../core/placeholder/meaning.ts';
import type { Placeholder } from '../../core/placeholder/placeholder.ts';
import { readMarkers } from './markers.ts';

/** The gaps that a marked line names, each with its meaning, whether or not it would be recognized. */
export function placeholdersOfMarked(marked: string): { readonly text: string; readonly gaps: readonly Placeholder[] } {
  const { text, spans } = readMarkers(marked);
  const candidates = candidatesIn(text);
  let floor = 0;
  const gaps = spans.map(span => {
    const fits = (each: { readonly span: Span }): boolean => each.span.start === span.start && each.span.end === span.end;
    const inside = (each: { readonly span: Span }): boolean => each.span.start >= span.start && each.span.end <= span.end;
    const candidate = candidates.find(fits) ?? candidates.find(inside) ?? { form: 'X' as const, span };
    const gap = meaningOf(candidate.form, candidate.span, text, floor);
    floor = span.end;
    return gap;
  });
  return { text, gaps: alignEnumerations(gaps, text) };
}
