import { requests } from '#protocol';
import { countPlaceholders } from '#service';
import type { Context } from '../context.ts';
import { refuseCancelled } from '../guard.ts';
import { pause } from '../host.ts';
import { once } from '../once.ts';
import { answer } from './custom.ts';

/** The printed pages: which there are, what they look like, and how they go with the source. */
export function registerPreview(context: Context): void {
  const { host, store, print, onClose, profileFiles, settings } = context;
  let forget = (_uri: string): void => undefined;
  const documents = once(async () => {
    const { PrintedDocuments, profileInForce } = await print();
    const printed = new PrintedDocuments(host.session, draft => profileInForce(draft, profileFiles(), settings()['gaozhi.profile']));
    forget = uri => printed.forget(uri);
    return printed;
  });
  onClose(uri => forget(uri));
  answer(context, requests.pages, null, async ({ uri, previous }, token) => {
    const printed = await documents();
    // Typing calls one question off and asks the next.
    await pause(host, 0);
    refuseCancelled(token, requests.pages);
    const snapshot = store.get(uri);
    return snapshot === undefined ? null : printed.list(snapshot, previous, countPlaceholders(snapshot.draft));
  });
  answer(context, requests.page, [], async ({ uri, pages }) => {
    const [{ pageContents }, printed] = await Promise.all([print(), documents()]);
    const snapshot = store.get(uri);
    return snapshot === undefined ? [] : pageContents(printed, printed.of(snapshot), pages);
  });
  answer(context, requests.reveal, null, async ({ uri, page, line, piece }) => {
    const [{ revealPlace }, printed] = await Promise.all([print(), documents()]);
    const snapshot = store.get(uri);
    return snapshot === undefined ? null : (revealPlace(printed.of(snapshot), page, line, piece ?? 0) ?? null);
  });
  answer(context, requests.locate, null, async ({ uri, line, character }) => {
    const [{ placeOfBlock }, printed] = await Promise.all([print(), documents()]);
    const snapshot = store.get(uri);
    return snapshot === undefined ? null : (placeOfBlock(printed.of(snapshot), line, character ?? 0) ?? null);
  });
}
