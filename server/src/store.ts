import type { Draft, TextEdit } from '#core';
import { parseDraft, reparseDraft } from '#core';
import type { Snapshot } from '#service';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';

/** The open documents. Keeps drafts only; an edit costs what it touches. */
export class Store {
  readonly #snapshots = new Map<string, Snapshot>();

  get(uri: string): Snapshot | undefined {
    return this.#snapshots.get(uri);
  }

  get isEmpty(): boolean {
    return this.#snapshots.size === 0;
  }

  all(): Iterable<Snapshot> {
    return this.#snapshots.values();
  }

  open(uri: string, version: number, text: string): void {
    this.#snapshots.set(uri, { uri, version, draft: parseDraft(text) });
  }

  /** Applies changes one after the other, each in the coordinates of the text before it. Unknown documents are left unknown. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const known = this.#snapshots.get(uri);
    if (known === undefined) return;
    let draft = known.draft;
    for (const change of changes) draft = 'range' in change ? reparseDraft(draft, [toEdit(draft, change)]) : parseDraft(change.text);
    this.#snapshots.set(uri, { uri, version, draft });
  }

  close(uri: string): void {
    this.#snapshots.delete(uri);
  }
}

type RangedChange = Extract<TextDocumentContentChangeEvent, { range: unknown }>;

/** Positions outside the text move to its nearest place, and a range given backwards is turned. */
function toEdit(draft: Draft, { range, text }: RangedChange): TextEdit {
  const one = draft.source.offset(range.start);
  const other = draft.source.offset(range.end);
  return { span: { start: Math.min(one, other), end: Math.max(one, other) }, newText: text };
}
