import { requests } from '#protocol';
import type { FromPage, PageList, ToPage } from '#protocol';
import { Disposable, Position, Range, Selection, TextEditorRevealType, Uri, ViewColumn, window, workspace } from 'vscode';
import type { TextDocument, TextEditor, WebviewPanel } from 'vscode';
import { baseName } from '../base-name.ts';
import { Delay } from '../delay.ts';
import type { Session } from '../feature.ts';
import { ServerUnavailable } from '../language-server.ts';
import type { LanguageServer } from '../language-server.ts';
import type { PageLists } from '../page-lists.ts';
import { setting } from '../setting.ts';
import { readMessage } from './messages.ts';
import { pageHtml } from './page-html.ts';

/** What one preview panel shows: the printed pages of one document, kept in step with its text and its cursor. */
export class PreviewPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #server: LanguageServer;
  readonly #pages: PageLists;
  readonly #subscriptions: Disposable;
  readonly #update = new Delay(PAUSE, () => void this.#refresh());
  readonly #follow = new Delay(PAUSE / 2, () => void this.#showCursor());
  #document: TextDocument | undefined;
  /** Where the writer is, or last was: a document may be open in several groups, each with a cursor of its own. */
  #lastEditor = window.activeTextEditor;
  #disposed = false;
  #locked = false;
  #refreshing = false;
  #stale = false;
  #waitingSince: number | undefined;
  /** The cursor has moved and the page does not show where yet: it does not run after a text that changes elsewhere. */
  #cursorMoved = true;

  constructor(panel: WebviewPanel, { context, server, pages }: Session) {
    this.#panel = panel;
    this.#server = server;
    this.#pages = pages;
    const root = Uri.joinPath(context.extensionUri, 'dist', 'page');
    panel.iconPath = {
      light: Uri.joinPath(context.extensionUri, 'assets', 'language-light.svg'),
      dark: Uri.joinPath(context.extensionUri, 'assets', 'language-dark.svg'),
    };
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [root] };
    this.#subscriptions = Disposable.from(
      this.#update,
      this.#follow,
      webview.onDidReceiveMessage(message => void this.#received(message)),
      workspace.onDidChangeTextDocument(({ document }) => this.#edited(document)),
      workspace.onDidOpenTextDocument(document => this.#opened(document)),
      window.onDidChangeActiveTextEditor(editor => this.#entered(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#moved(textEditor)),
      pages.onDidTell(({ document, list }) => {
        if (document === this.#document) this.#take(list);
      }),
      server.onDidRefreshPages(() => void this.#refresh()),
      server.onDidChangeState(state => {
        if (state === 'running' || state === 'failed') void this.#refresh();
      }),
    );
    const address = (name: string): string => webview.asWebviewUri(Uri.joinPath(root, name)).toString();
    webview.html = pageHtml({ csp: webview.cspSource, script: address('preview.js'), style: address('preview.css') });
  }

  /** The panel is closed. Answers may still be on their way: nothing may touch it any more. */
  dispose(): void {
    this.#disposed = true;
    this.#document = undefined;
    this.#stale = false;
    this.#subscriptions.dispose();
  }

  show(document: TextDocument): void {
    if (this.#disposed || document === this.#document) return;
    this.#document = document;
    this.#cursorMoved = true;
    this.#pages.forget(document);
    this.#setTitle();
    this.#tellDocument();
    void this.#refresh();
  }

  /** Says why there are no pages. */
  say(text: string): void {
    this.#post({ type: 'message', text });
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  markLocked(locked: boolean): void {
    this.#locked = locked;
    this.#setTitle();
  }

  #setTitle(): void {
    const name = this.#document === undefined ? '' : ` ${baseName(this.#document.uri)}`;
    this.#panel.title = `${this.#locked ? '已锁定的预览' : '预览'}${name}`;
  }

  #edited(document: TextDocument): void {
    if (document !== this.#document) return;
    this.#waitingSince ??= Date.now();
    if (Date.now() - this.#waitingSince > PATIENCE) void this.#refresh();
    else this.#update.restart();
  }

  /** The document was closed and is open again, or has changed its language: to VS Code that is the same. */
  #opened(document: TextDocument): void {
    if (document.uri.toString() !== this.#document?.uri.toString()) return;
    this.#document = document;
    this.#update.restart();
  }

  /** Undefined when it is the preview that the reader is in now. */
  #entered(editor: TextEditor | undefined): void {
    if (editor === undefined) return;
    this.#lastEditor = editor;
    this.#moved(editor);
  }

  #moved({ document }: TextEditor): void {
    if (document !== this.#document || !setting('gaozhi.preview.followCursor')) return;
    this.#cursorMoved = true;
    // The pages on their way are asked first: the line may be on another one by then.
    if (this.#waitingSince === undefined && !this.#refreshing) this.#follow.restart();
  }

  /** One question at a time: while the answer is on its way further edits only ask for another one after it. */
  async #refresh(): Promise<void> {
    this.#update.cancel();
    this.#waitingSince = undefined;
    this.#stale = true;
    if (this.#disposed || this.#refreshing || !this.#panel.visible) return;
    this.#refreshing = true;
    try {
      while (this.#stale) {
        this.#stale = false;
        await this.#askForPages();
      }
    } catch (error) {
      this.say(error instanceof ServerUnavailable ? SERVER_DOWN : '排版时出错，请稍后再试。若一直如此，请执行“稿纸：重新启动语言服务”。');
      if (!(error instanceof ServerUnavailable)) this.#server.log(`preview of ${String(this.#document?.uri)}: ${String(error)}`);
    } finally {
      this.#refreshing = false;
    }
  }

  async #askForPages(): Promise<void> {
    const document = this.#document;
    if (document === undefined) return this.say(NOTHING_OPEN);
    const list = await this.#pages.ask(document);
    if (document !== this.#document) return;
    if (list === null) return this.say(`“${baseName(document.uri)}”已经关闭，或不再按公文处理。打开一篇文稿，这里就会显示它的版面。`);
    if (list.pageCount === 0 || isBlank(document)) this.say(EMPTY);
    await this.#showCursor();
  }

  #take({ full, start, deleteCount, keys, paper }: PageList): void {
    this.#post({ type: 'paper', paper });
    if (full) this.#post({ type: 'pages', keys });
    else this.#post({ type: 'splice', start, deleteCount, keys });
  }

  async #received(message: unknown): Promise<void> {
    const read = readMessage(message);
    if (read === undefined) return;
    try {
      await this.#answer(read);
    } catch (error) {
      // The reader sees it: the server's end is told by `#refresh`, a picture that is late by an empty sheet.
      if (!(error instanceof ServerUnavailable)) this.#server.log(`preview: ${String(error)}`);
    }
  }

  async #answer(message: FromPage): Promise<void> {
    if (message.type === 'ready') {
      // A page that was hidden starts from nothing.
      if (this.#document !== undefined) this.#pages.forget(this.#document);
      this.#tellDocument();
      return await this.#refresh();
    }
    const document = this.#document;
    if (document === undefined) return;
    const uri = document.uri.toString();
    if (message.type === 'need') {
      const pages = await this.#server.request(requests.page, { uri, pages: message.pages });
      if (document === this.#document) this.#post({ type: 'content', pages });
      return;
    }
    const { page, line, piece, offset } = message;
    const place = await this.#server.request(requests.reveal, { uri, page, line, piece });
    if (place !== null) await this.#showSource(document, new Position(place.line, place.character + offset));
  }

  async #showSource(document: TextDocument, place: Position): Promise<void> {
    const position = document.validatePosition(place);
    const editor = await window.showTextDocument(document, this.#editorOf(document)?.viewColumn ?? ViewColumn.One);
    editor.selection = new Selection(position, position);
    editor.revealRange(new Range(position, position), TextEditorRevealType.InCenterIfOutsideViewport);
  }

  #editorOf(document: TextDocument): TextEditor | undefined {
    const editors = window.visibleTextEditors.filter(editor => editor.document === document);
    return editors.find(editor => editor === this.#lastEditor) ?? editors[0];
  }

  async #showCursor(): Promise<void> {
    const document = this.#document;
    const editor = document === undefined ? undefined : this.#editorOf(document);
    if (document === undefined || editor === undefined || !this.#panel.visible || !setting('gaozhi.preview.followCursor')) return;
    const { line, character } = editor.selection.active;
    const place = await this.#server.request(requests.locate, { uri: document.uri.toString(), line, character }).catch(() => null);
    if (document !== this.#document) return;
    this.#post({ type: 'cursor', place, follow: this.#cursorMoved });
    this.#cursorMoved = false;
  }

  #tellDocument(): void {
    if (this.#document !== undefined) this.#post({ type: 'document', uri: this.#document.uri.toString() });
  }

  #post(message: ToPage): void {
    if (!this.#disposed) void this.#panel.webview.postMessage(message);
  }
}

/** Milliseconds after the last key before pages are asked for, and how long steady typing may put that off. */
const PAUSE = 150;
const PATIENCE = 600;

const SERVER_DOWN = '语言服务没有运行，暂时不能排版。请执行“稿纸：重新启动语言服务”。';
const NOTHING_OPEN = '打开一篇文稿，这里就会显示它的版面。';
const EMPTY = '文稿还是空的。写下标题和第一段，这里就会显示版面。';

/** Only short documents can be blank: a long one is not read for this. */
function isBlank(document: TextDocument): boolean {
  return document.lineCount <= 100 && document.getText().trim() === '';
}
