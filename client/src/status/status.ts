import { commands } from '#protocol';
import { Disposable, LanguageStatusSeverity, commands as vscodeCommands, languages, window, workspace } from 'vscode';
import type { LanguageStatusItem } from 'vscode';
import { Delay } from '../delay.ts';
import { isReport, reportLanguages } from '../document-languages.ts';
import type { Session } from '../feature.ts';
import type { ServerState } from '../language-server.ts';
import type { TellPages } from '../page-lists.ts';

/** Under the language in the status bar: pages and open placeholders of the report, and whether the server is well. */
export function status(session: Session): Disposable {
  return new Status(session);
}

class Status implements Disposable {
  readonly #session: Session;
  readonly #item: LanguageStatusItem;
  readonly #count = new Delay(PAUSE, () => this.#askForCounts());
  readonly #subscriptions: Disposable;
  #shown: { readonly uri: string; readonly version: number } | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#item = languages.createLanguageStatusItem('gaozhi.status', selector());
    this.#item.name = '稿纸';
    this.#subscriptions = Disposable.from(
      this.#item,
      this.#count,
      session.server.onDidChangeState(state => this.#stateChanged(state)),
      session.server.onDidRefreshPages(() => {
        this.#shown = undefined;
        this.#count.restart();
      }),
      session.pages.onDidTell(told => this.#showCounts(told)),
      session.current.onDidChange(() => this.#count.restart()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === session.current.document) this.#count.restart();
      }),
      workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('gaozhi.documents')) this.#item.selector = selector();
      }),
    );
    this.#stateChanged(session.server.state);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #stateChanged(state: ServerState): void {
    const down = state === 'failed';
    this.#item.busy = state === 'starting';
    this.#item.severity = down ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    this.#item.text = down ? '语言服务没有运行' : '公文';
    this.#shown = undefined;
    this.#item.detail = '';
    this.#item.command = down ? { title: '重新启动', command: commands.restart } : { title: '预览', command: commands.preview };
    if (state === 'running') this.#count.restart();
    if (down) void this.#tellFailure();
  }

  async #tellFailure(): Promise<void> {
    const answer = await window.showErrorMessage(
      '稿纸的语言服务没有运行：大纲、占位符检查、预览和导出暂不可用，正文编辑不受影响。',
      '重新启动',
      '查看日志',
    );
    if (answer === '重新启动') await vscodeCommands.executeCommand(commands.restart);
    if (answer === '查看日志') this.#session.server.showLog();
  }

  /** Unless somebody else has asked in the meantime: the answer comes to `#showCounts` either way. */
  #askForCounts(): void {
    const { server, current, pages } = this.#session;
    const document = current.document;
    if (document === undefined || server.state !== 'running' || !isReport(document) || document.lineCount > LONG) return;
    if (document.uri.toString() !== this.#shown?.uri || document.version !== this.#shown.version)
      void pages.ask(document).catch(() => null);
  }

  #showCounts({ document, list }: TellPages): void {
    if (document !== this.#session.current.document) return;
    this.#shown = { uri: document.uri.toString(), version: list.version };
    this.#item.text = `${list.pageCount} 页`;
    this.#item.detail = list.placeholders === 0 ? '没有未填写的占位符' : `${list.placeholders} 处未填写`;
    this.#item.command =
      list.placeholders === 0
        ? { title: '预览', command: commands.preview }
        : { title: '下一处', command: commands.nextPlaceholder, tooltip: '到下一处占位符' };
  }
}

/** Milliseconds of rest before pages are counted: nobody watches the count while typing. */
const PAUSE = 1500;
/** Lines beyond which laying out pages for a count alone is too dear. */
const LONG = 5000;

function selector(): { language: string }[] {
  return reportLanguages().map(language => ({ language }));
}
