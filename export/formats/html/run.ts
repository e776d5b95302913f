import type { Run } from '#official';

import { segments } from '../segments.ts';
import { escapeHtml } from './escape-html.ts';

/** The text of a run; gaps are marked on demand. */
export function runHtml(run: Run, highlightPlaceholders: boolean): string {
  const html = Array.from(segments(run, highlightPlaceholders), ({ text, placeholder }) =>
    placeholder ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text),
  ).join('');
  return run.emphasis === 'strong' ? `<strong>${html}</strong>` : html;
}
