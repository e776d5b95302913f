import { requests } from '#protocol';
import { placeholderFrom } from '#service';
import type { Context } from '../context.ts';
import { answer } from './custom.ts';

/** From one open placeholder to the next, whatever diagnostics are shown. */
export function registerPlaceholder(context: Context): void {
  answer(context, requests.placeholder, null, ({ uri, line, character, backward }) => {
    const draft = context.store.get(uri)?.draft;
    const found = draft === undefined ? undefined : placeholderFrom(draft, { line, character }, backward);
    return found === undefined ? null : { line: found.line, start: found.span.start, end: found.span.end };
  });
}
