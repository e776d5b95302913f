import type { Draft, Linter, PlacedFinding } from '#core';
import type { ProfileFile } from '#protocol';
import type { Selection, Snapshot } from '#service';
import { opensFrontMatter, sameSelection, selectFindings, toDiagnostics, withFindings } from '#service';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Context } from '../context.ts';
import { guard, refuseCancelled } from '../guard.ts';
import { inSlices } from '../slices.ts';

/** Tells what is wrong with a document, when the editor asks. */
export function registerPullDiagnostics(context: Context): void {
  const { connection, host, store, linter, ready, onClose, profileFiles } = context;
  const answers = new Map<string, Answer>();
  let lastId = 0;
  onClose(uri => answers.delete(uri));
  connection.languages.diagnostics.on(
    guard(context, 'diagnostic', nothing, async ({ textDocument, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      await ready();
      if (!answers.has(textDocument.uri)) await lookThrough(textDocument.uri, () => refuseCancelled(token, 'diagnostic'));
      const snapshot = store.get(textDocument.uri);
      if (snapshot === undefined) return nothing;
      const head = await headFindings(snapshot.draft, context);
      const before = answers.get(textDocument.uri);
      const now = answer(snapshot, { linter: linter(), profileFiles: profileFiles(), head }, before, () => `${host.session}-${++lastId}`);
      answers.set(textDocument.uri, now);
      if (now.resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: now.resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId: now.resultId, items: toDiagnostics(now.selection) };
    }),
  );

  /** The first look at a text reads all of it: in slices, between which whatever else has come in is answered, typing and outline first. */
  async function lookThrough(uri: string, proceed: () => void): Promise<void> {
    const blocks = store.get(uri)?.draft.blocks;
    if (blocks !== undefined) await inSlices(context, linter().lookThrough(blocks)[Symbol.iterator](), proceed);
  }
}

/** What was last told of a document; kept so that an edit which changes none of it is answered in a few bytes. */
interface Answer {
  readonly resultId: string;
  readonly draft: Draft;
  readonly linter: Linter;
  readonly profileFiles: readonly ProfileFile[];
  readonly selection: Selection;
}

/** What an answer depends on beside the text. */
interface Judges {
  readonly linter: Linter;
  readonly profileFiles: readonly ProfileFile[];
  readonly head: readonly PlacedFinding[];
}

function answer({ draft }: Snapshot, { linter, profileFiles, head }: Judges, before: Answer | undefined, newId: () => string): Answer {
  if (before !== undefined && before.draft === draft && before.linter === linter && before.profileFiles === profileFiles) return before;
  const selection = withFindings(selectFindings(draft, linter), head);
  const same = before !== undefined && sameSelection(before.selection, selection);
  return { resultId: same ? before.resultId : newId(), draft, linter, profileFiles, selection };
}

/** The mistakes in the front matter, whose reader is loaded for a text that begins like one. */
async function headFindings(draft: Draft, { print, profileFiles }: Context): Promise<readonly PlacedFinding[]> {
  if (!opensFrontMatter(draft)) return [];
  const { frontMatterFindings, libraryOf } = await print();
  return frontMatterFindings(draft, libraryOf(profileFiles()));
}

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Tells an editor that cannot ask; a while after the last key, once for all of them. */
export class Publisher {
  readonly #context: Context;
  readonly #waiting = new Map<string, () => void>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** `delay` in milliseconds. */
  schedule(uri: string, delay: number): void {
    this.#waiting.get(uri)?.();
    this.#waiting.set(
      uri,
      this.#context.host.defer(delay, () => {
        this.#waiting.delete(uri);
        void this.#publish(uri);
      }),
    );
  }

  clear(uri: string): void {
    this.#waiting.get(uri)?.();
    this.#waiting.delete(uri);
    void this.#context.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async #publish(uri: string): Promise<void> {
    const { connection, store, linter, ready } = this.#context;
    await ready();
    const snapshot = store.get(uri);
    if (snapshot === undefined) return;
    try {
      const head = await headFindings(snapshot.draft, this.#context);
      const found = toDiagnostics(withFindings(selectFindings(snapshot.draft, linter()), head));
      await connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics: found });
    } catch (error) {
      connection.console.error(`publishDiagnostics ${uri}: ${String(error)}`);
    }
  }
}
