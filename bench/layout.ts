import { parseDraft, reparseDraft } from '#core';
import { layoutIncremental } from '#layout';
import { composeDocument, gbt9704 } from '#official';

/** How long the pages of a text take: from nothing, and after a character typed in its middle (the least of several). */
export function timeLayout(text: string): { readonly pages: number; readonly coldMs: number; readonly editMs: number } {
  let draft = parseDraft(text);
  const begin = performance.now();
  let layout = layoutIncremental(undefined, composeDocument(draft), gbt9704);
  const coldMs = performance.now() - begin;
  const middle = Math.floor(text.length / 2);
  let editMs = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 10; round++) {
    draft = reparseDraft(draft, [{ span: { start: middle, end: middle }, newText: '的' }]);
    const start = performance.now();
    layout = layoutIncremental(layout, composeDocument(draft), gbt9704);
    editMs = Math.min(editMs, performance.now() - start);
  }
  return { pages: layout.pages.length, coldMs, editMs };
}
