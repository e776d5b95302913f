import { gbt9704 } from '#official';
import { requests } from '#protocol';
import type { Context } from '../context.ts';
import { pageHtml } from '../preview/page-html.ts';
import { placeOfBlock, PrintedDocuments, revealPlace } from '../preview/printed.ts';
import { answer } from './custom.ts';

/** The printed pages: which there are, what they look like, and how they go with the source. */
export function registerPreview({ connection, host, store, onClose }: Context): void {
  const printed = new PrintedDocuments(host.session);
  onClose((uri) => printed.forget(uri));
  answer(connection, requests.pages, null, ({ uri, previous }) => {
    const snapshot = store.get(uri);
    return snapshot === undefined ? null : printed.list(snapshot, previous);
  });
  answer(connection, requests.page, [], ({ uri, pages }) => {
    const snapshot = store.get(uri);
    if (snapshot === undefined) return [];
    const { layout } = printed.of(snapshot);
    return pages.flatMap((index) => {
      const page = layout.pages[index];
      return page === undefined ? [] : [{ page: index, key: printed.key(page), number: page.number, html: pageHtml(page, gbt9704) }];
    });
  });
  answer(connection, requests.reveal, null, ({ uri, page, line, piece }) => {
    const snapshot = store.get(uri);
    return snapshot === undefined ? null : (revealPlace(printed.of(snapshot), page, line, piece ?? 0) ?? null);
  });
  answer(connection, requests.locate, null, ({ uri, line, character }) => {
    const snapshot = store.get(uri);
    return snapshot === undefined ? null : placeOfBlock(printed.of(snapshot), line, character ?? 0);
  });
}
