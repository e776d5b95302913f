import type { Draft, Linter } from '#core';
import { requests } from '#protocol';
import type { Snapshot } from '#service';
import { countPlaceholders } from '#service';
import type { CancellationToken } from 'vscode-languageserver';
import type { Context } from '../context.ts';
import { refuseCancelled } from '../guard.ts';
import { once } from '../once.ts';
import type * as Print from '../print/index.ts';
import type { Printed } from '../print/printed.ts';
import { inSlices } from '../slices.ts';
import { answer } from './custom.ts';

/** The printed pages: which there are, what they look like, and how they go with the source. */
export function registerPreview(context: Context): void {
  const onPaper = papers(context);
  answer(context, requests.pages, null, async ({ uri, previous }, token) => {
    const found = await onPaper(uri, requests.pages, token);
    return found === undefined ? null : found.documents.list(found.snapshot, previous, countPlaceholders(found.snapshot.draft));
  });
  answer(context, requests.page, [], async ({ uri, pages }, token) => {
    const found = await onPaper(uri, requests.page, token);
    return found === undefined ? [] : found.print.pageContents(found.documents, found.printed, pages);
  });
  answer(context, requests.reveal, null, async ({ uri, page, line, piece }, token) => {
    const found = await onPaper(uri, requests.reveal, token);
    return found === undefined ? null : (found.print.revealPlace(found.printed, page, line, piece ?? 0) ?? null);
  });
  answer(context, requests.locate, null, async ({ uri, line, character }, token) => {
    const found = await onPaper(uri, requests.locate, token);
    return found === undefined ? null : (found.print.placeOfBlock(found.printed, line, character ?? 0) ?? null);
  });
}

/** A document as it is now, and as it is printed. */
interface Paper {
  readonly print: typeof Print;
  readonly documents: Print.PrintedDocuments;
  readonly snapshot: Snapshot;
  readonly printed: Printed;
}

/** Puts documents on paper: in slices, for a long one takes its time when it is asked for first. */
function papers(context: Context): (uri: string, name: string, token: CancellationToken) => Promise<Paper | undefined> {
  const { host, store, settings, linter, profileFiles, print, onClose } = context;
  let forget = (_uri: string): void => undefined;
  const loaded = once(async () => {
    const bundle = await print();
    const documents = new bundle.PrintedDocuments(host.session, draft =>
      bundle.profileInForce(draft, profileFiles(), settings()['gaozhi.profile']),
    );
    forget = uri => documents.forget(uri);
    return { print: bundle, documents };
  });
  onClose(uri => forget(uri));
  return async (uri, name, token) => {
    const { print: bundle, documents } = await loaded();
    const asked = store.get(uri);
    if (asked !== undefined && !documents.has(asked)) {
      const isFirst = !documents.knows(uri);
      // Typing calls one question off and asks the next.
      const proceed = (): void => refuseCancelled(token, name);
      if (isFirst) await inSlices(context, counting(asked.draft, linter()), proceed);
      await inSlices(context, documents.steps(asked), proceed);
    }
    // As it has become meanwhile.
    const snapshot = store.get(uri);
    return snapshot === undefined ? undefined : { print: bundle, documents, snapshot, printed: documents.of(snapshot) };
  };
}

/** Counts the gaps of a text chunk by chunk, so that their sum is quickly told. */
function* counting(draft: Draft, linter: Linter): Generator<void> {
  yield* linter.lookThrough(draft.blocks);
  let first = 0;
  for (const { items } of draft.blocks.chunks) {
    countPlaceholders(draft, { first, end: first + items.length });
    first += items.length;
    yield;
  }
}
