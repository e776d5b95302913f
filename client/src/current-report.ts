import { EventEmitter, Disposable, languages, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { baseName } from './base-name.ts';
import { GONGWEN, isReport } from './document-languages.ts';

/** The report that commands and the preview are about: the one in the active editor, or the last that was. */
export class CurrentReport implements Disposable {
  readonly #changed = new EventEmitter<TextDocument>();
  readonly #subscriptions: Disposable;
  #document: TextDocument | undefined;

  constructor() {
    this.#look();
    this.#subscriptions = Disposable.from(
      this.#changed,
      window.onDidChangeActiveTextEditor(() => this.#look()),
      // A text that has just become a report.
      workspace.onDidOpenTextDocument(() => this.#look()),
      workspace.onDidCloseTextDocument(document => {
        if (document === this.#document) this.#document = undefined;
      }),
    );
  }

  readonly onDidChange = this.#changed.event;

  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** The report to work on; asks whether a plain text is one. Undefined when there is none, which the writer has then read. */
  async orAsk(): Promise<TextDocument | undefined> {
    const active = window.activeTextEditor?.document;
    if (active === undefined || isReport(active)) {
      if (this.#document === undefined) void window.showInformationMessage('请先打开一篇文稿，再执行此命令。');
      return this.#document;
    }
    const answer = await window.showInformationMessage(`“${baseName(active.uri)}”没有按公文处理，不能预览和导出。`, '按公文处理');
    return answer === undefined ? undefined : await languages.setTextDocumentLanguage(active, GONGWEN);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #look(): void {
    const document = window.activeTextEditor?.document;
    if (document === undefined || document === this.#document || !isReport(document)) return;
    this.#document = document;
    this.#changed.fire(document);
  }
}
