import { Disposable, languages, window, workspace } from 'vscode';
import type { TextDocument, TextDocumentChangeEvent } from 'vscode';
import { Choices } from '../choices.ts';
import { Delay } from '../delay.ts';
import { GONGWEN } from '../document-languages.ts';
import type { Session } from '../feature.ts';
import { setting } from '../setting.ts';
import { head } from './head.ts';
import { readsLikeReport } from './reads-like-report.ts';

/** Gives a plain text that reads like a report the language of reports, unless the writer has decided otherwise. */
export function detection({ context }: Session): Disposable {
  return new Detection(new Choices(context.workspaceState, 'gaozhi.detect.choices'));
}

class Detection implements Disposable {
  readonly #choices: Choices;
  /** The language in which a document was last seen; VS Code tells of a change of language as closing and opening. */
  readonly #lastLanguage = new WeakMap<TextDocument, string>();
  /** Documents whose language we are changing ourselves. */
  readonly #switching = new Set<TextDocument>();
  readonly #asked = new WeakSet<TextDocument>();
  readonly #pauses = new Map<TextDocument, Delay>();
  readonly #subscriptions: Disposable;
  /** Opening of an untitled document that the writer keeps as it is: saved under a name it is the same text. */
  #kept: string | undefined;

  constructor(choices: Choices) {
    this.#choices = choices;
    this.#subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument(document => this.#opened(document)),
      workspace.onDidCloseTextDocument(document => this.#closed(document)),
      workspace.onDidSaveTextDocument(document => void this.#consider(document)),
      workspace.onDidChangeTextDocument(event => this.#changed(event)),
    );
    for (const document of workspace.textDocuments) this.#opened(document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const pause of this.#pauses.values()) pause.dispose();
  }

  #opened(document: TextDocument): void {
    const before = this.#lastLanguage.get(document);
    this.#lastLanguage.set(document, document.languageId);
    if (before === undefined || before === document.languageId) {
      if (document.languageId === GONGWEN) void this.#restoreChoice(document);
      else void this.#consider(document);
    } else if (!this.#switching.has(document)) this.#writerChose(document, before);
  }

  #writerChose(document: TextDocument, before: string): void {
    const uri = document.uri.toString();
    if (document.languageId === GONGWEN) this.#choices.delete(uri);
    else if (before === GONGWEN) {
      this.#choices.set(uri, document.languageId);
      if (document.isUntitled) this.#kept = head(document);
    }
  }

  #closed(document: TextDocument): void {
    this.#pauses.get(document)?.dispose();
    this.#pauses.delete(document);
    if (!document.isUntitled) return;
    const uri = document.uri.toString();
    if (this.#choices.get(uri) !== undefined) this.#kept = head(document);
    // A change of language closes a document, too, but opens it again at once.
    new Delay(0, () => {
      if (document.isClosed) this.#choices.delete(uri);
    }).restart();
  }

  /** A new document becomes a report while it is written; it is looked at when the writer pauses, never between two strokes. */
  #changed({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (document.languageId !== PLAIN_TEXT) return;
    // Changed, yet as it is on the disk: it was read again, perhaps in another encoding.
    if (!document.isUntitled && !document.isDirty) void this.#consider(document);
    if (!document.isUntitled) return;
    const pause = this.#pauses.get(document) ?? new Delay(PAUSE, () => void this.#consider(document));
    this.#pauses.set(document, pause);
    // Letters at the end of a change may be pinyin of which an input method is making characters.
    if (contentChanges.some(({ text }) => /[A-Za-z']$/u.test(text))) pause.cancel();
    else pause.restart();
  }

  async #consider(document: TextDocument): Promise<void> {
    const detect = setting('gaozhi.detect', document);
    if (detect === 'off' || document.isClosed || document.languageId !== PLAIN_TEXT || !isWritten(document)) return;
    const uri = document.uri.toString();
    if (this.#choices.get(uri) !== undefined || !readsLikeReport(head(document))) return;
    if (!document.isUntitled && head(document) === this.#kept) {
      this.#choices.set(uri, PLAIN_TEXT);
      return;
    }
    if (detect === 'auto' || (await this.#ask(document))) await this.#switchTo(document, GONGWEN);
  }

  async #ask(document: TextDocument): Promise<boolean> {
    if (this.#asked.has(document)) return false;
    this.#asked.add(document);
    const name = document.uri.path.split('/').at(-1) ?? '';
    const answer = await window.showInformationMessage(`“${name}”像是一篇公文，是否按公文处理？`, '切换', '不切换', '总是不');
    if (answer === '切换') return !document.isClosed && document.languageId === PLAIN_TEXT;
    if (answer !== undefined) this.#choices.set(document.uri.toString(), PLAIN_TEXT);
    if (answer === '总是不') await workspace.getConfiguration().update('gaozhi.detect', 'off', true);
    return false;
  }

  /** Reports known by their file name come as reports: what the writer chose for this one counts more. */
  async #restoreChoice(document: TextDocument): Promise<void> {
    const language = this.#choices.get(document.uri.toString());
    if (language !== undefined && language !== document.languageId) await this.#switchTo(document, language);
  }

  async #switchTo(document: TextDocument, language: string): Promise<void> {
    this.#switching.add(document);
    try {
      await languages.setTextDocumentLanguage(document, language);
    } finally {
      this.#switching.delete(document);
    }
  }
}

const PLAIN_TEXT = 'plaintext';
/** Milliseconds without a change after which a new document is looked at. */
const PAUSE = 2000;

/** Output, terminals and old versions are plain text as well, but nobody writes there. */
function isWritten(document: TextDocument): boolean {
  return document.isUntitled || workspace.fs.isWritableFileSystem(document.uri.scheme) === true;
}
