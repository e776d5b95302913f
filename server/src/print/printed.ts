import type { Draft } from '#core';
import { createLinter, defaultLintConfig, sharedEnds } from '#core';
import type { Layout, Line, Page } from '#layout';
import { layingOut, layoutIncremental, sourceOf } from '#layout';
import type { LayoutProfile } from '#official';
import { composeDocument, composing } from '#official';
import type { PageKey, PageList, Paper, PlaceInSource, PlaceOnPage } from '#protocol';
import type { Snapshot } from '#service';

/** Documents on paper: each laid out when first asked for, and from its last version after that. */
export class PrintedDocuments {
  readonly #session: string;
  readonly #profileOf: (draft: Draft) => LayoutProfile;
  readonly #byUri = new Map<string, Printed>();
  /** Layouts that are not done: they go on when somebody asks again. */
  readonly #begun = new Map<string, Iterator<void, void>>();
  readonly #names = new WeakMap<readonly Line[], string>();
  #lastName = 0;
  #lastList = 0;

  /** `session` tells keys of this server from those of one that ran before; `profileOf` gives the layout in force. */
  constructor(session: string, profileOf: (draft: Draft) => LayoutProfile) {
    this.#session = session;
    this.#profileOf = profileOf;
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
    this.#begun.delete(uri);
  }

  knows(uri: string): boolean {
    return this.#byUri.has(uri);
  }

  /** This version is laid out: `of` costs nothing. */
  has({ uri, draft }: Snapshot): boolean {
    const known = this.#byUri.get(uri);
    return known?.draft === draft && known.layout.profile === this.#profileOf(draft);
  }

  /**
   * Lays a document out step by step; stop at any of them, and go on with another call. What was begun for an earlier version is
   * ended first, since from there to this one it is not far.
   */
  *steps(snapshot: Snapshot): Generator<void> {
    const begun = this.#begun.get(snapshot.uri);
    if (begun !== undefined) yield* goOn(begun);
    if (this.has(snapshot)) return;
    const work = this.#layOut(snapshot);
    this.#begun.set(snapshot.uri, work);
    yield* goOn(work);
  }

  /** The pages of a document as they are now. */
  of({ uri, draft }: Snapshot): Printed {
    const known = this.#byUri.get(uri);
    const profile = this.#profileOf(draft);
    if (known?.draft === draft && known.layout.profile === profile) return known;
    // What the client last saw stays, to tell it what has changed.
    const printed = { draft, layout: layoutIncremental(known?.layout, composeDocument(draft), profile), told: known?.told };
    this.#byUri.set(uri, printed);
    return printed;
  }

  *#layOut({ uri, draft }: Snapshot): Generator<void> {
    // What composing would do at once: the gaps of a text are judged by its habits.
    yield* createLinter([], defaultLintConfig).lookThrough(draft.blocks);
    const document = yield* composing(draft);
    const known = this.#byUri.get(uri);
    const profile = this.#profileOf(draft);
    const layout =
      known?.layout.profile === profile ? layoutIncremental(known.layout, document, profile) : yield* layingOut(document, profile);
    // Closed meanwhile.
    if (!this.#begun.delete(uri)) return;
    this.#byUri.set(uri, { draft, layout, told: this.#byUri.get(uri)?.told });
  }

  /** The list of pages as a change to the one named `previous`, if that is the last one told. */
  list(snapshot: Snapshot, previous: string | undefined, placeholders: number): PageList {
    const printed = this.of(snapshot);
    const keys = printed.layout.pages.map(page => this.key(page));
    const known = printed.told !== undefined && printed.told.id === previous ? printed.told : undefined;
    const { start, deleteCount, added } = splice(known?.keys ?? [], keys);
    const same = known !== undefined && deleteCount === 0 && added.length === 0;
    const told = same ? known : { id: `${this.#session}-${++this.#lastList}`, keys };
    this.#byUri.set(snapshot.uri, { ...printed, told });
    return {
      id: told.id,
      version: snapshot.version,
      full: known === undefined,
      start,
      deleteCount,
      keys: added,
      pageCount: keys.length,
      paper: paperOf(printed.layout.profile),
      placeholders,
    };
  }

  /** Pages keep their lines as the same object while nothing on them changes. */
  key({ lines, number, numbered }: Page): PageKey {
    let name = this.#names.get(lines);
    if (name === undefined) {
      name = `${this.#session}-${(++this.#lastName).toString(36)}`;
      this.#names.set(lines, name);
    }
    return `${name}.${number}${numbered ? '' : '-'}`;
  }
}

/** Steps of a work that others may do as well; it is not ended with who does them. */
function* goOn(work: Iterator<void, void>): Generator<void> {
  while (work.next().done !== true) yield;
}

export interface Printed {
  readonly draft: Draft;
  readonly layout: Layout;
  /** The list of pages that was last told. */
  readonly told: { readonly id: string; readonly keys: readonly PageKey[] } | undefined;
}

function paperOf({ page: { width, height }, margins: { top }, linePitch }: LayoutProfile): Paper {
  return { width, height, top, linePitch };
}

/** Where the text of a line on a page comes from; undefined for a place that is not there. */
export function revealPlace({ layout }: Printed, page: number, line: number, piece: number): PlaceInSource | undefined {
  const found = layout.pages[page];
  const pieces = found?.lines[line]?.pieces;
  const here = pieces?.[piece] ?? pieces?.[0];
  if (found === undefined || here === undefined) return undefined;
  const { block, offset } = sourceOf(found, here);
  return { line: block, character: offset };
}

/** The printed line with this character of a block; of a block that is not printed, the last line before it, if there is one. */
export function placeOfBlock({ layout: { pages } }: Printed, block: number, character: number): PlaceOnPage | undefined {
  const likely = firstCandidate(pages, block);
  const near = bestPlace(pages, likely, Math.min(likely + 2, pages.length), block, character);
  // What the front matter gives stands anywhere.
  return (near?.block === block ? near : bestPlace(pages, 0, pages.length, block, character))?.place;
}

/** Among the lines of the pages `from`…`to`: the one with the character, else the last of those that come before it in the source. */
function bestPlace(
  pages: readonly Page[],
  from: number,
  to: number,
  block: number,
  character: number,
): { readonly block: number; readonly place: PlaceOnPage } | undefined {
  let best: { readonly block: number; readonly offset: number; readonly place: PlaceOnPage } | undefined;
  for (let index = from; index < to; index++) {
    const page = pages[index];
    for (const [line, { pieces }] of page?.lines.entries() ?? []) {
      for (const piece of pieces) {
        const at = (page?.firstBlock ?? 0) + piece.block;
        if (at > block || (at === block && piece.offset > character && best?.block === block)) continue;
        const later = best === undefined || at > best.block || (at === best.block && piece.offset > best.offset);
        if (later) best = { block: at, offset: piece.offset, place: { page: index, line } };
      }
    }
  }
  return best;
}

/** The last page that begins before `block`: the block's first line stands on it, or opens the next. */
function firstCandidate(pages: readonly Page[], block: number): number {
  let low = 0;
  let high = pages.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pages[middle]?.firstBlock ?? 0) < block) low = middle;
    else high = middle;
  }
  return low;
}

function splice(before: readonly string[], after: readonly string[]): { start: number; deleteCount: number; added: readonly string[] } {
  const { head, tail } = sharedEnds(before, after);
  return { start: head, deleteCount: before.length - tail - head, added: after.slice(head, after.length - tail) };
}
