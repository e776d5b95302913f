import type { FromPage, ToPage } from '#protocol';
import { placeAt } from './click.ts';
import { Sheets } from './sheets.ts';
import { fitWidth } from './zoom.ts';

/** The preview page: shows what the extension tells it, and tells what the reader does. */
const vscode = acquireVsCodeApi();
const pages = byId('pages');
const notice = byId('notice');
const indicator = byId('indicator');
const sheets = new Sheets(pages, {
  need: indices => post({ type: 'need', pages: indices }),
  current: (page, count) => {
    indicator.textContent = count === 0 ? '' : `第 ${page + 1} 页，共 ${count} 页`;
  },
});
let restored = false;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => receive(data));
pages.addEventListener('click', event => {
  // A drag selects text for copying; only a plain click leads to the source.
  const place = getSelection()?.isCollapsed === false ? undefined : placeAt(event.clientX, event.clientY);
  if (place !== undefined) post({ type: 'reveal', ...place });
});
// Without a mouse: Enter leads to the source of the page that is being read.
window.addEventListener('keydown', event => {
  if (event.key === 'Enter' && sheets.count > 0) post({ type: 'reveal', page: sheets.current, line: 0, piece: 0, offset: 0 });
});
window.addEventListener('scrollend', () => remember({ scrolled: sheets.scrolled }));
const fit = fitWidth(
  () => sheets.paper.width,
  zoom => sheets.setZoom(zoom),
);
// Faces are measured to justify lines: those of letters have to be there before.
const letters = ['GaozhiLatin', 'GaozhiHeavyHalf', 'GaozhiSansHalf'];
void Promise.allSettled(letters.map(name => document.fonts.load(`16px ${name}`, 'A'))).finally(() => post({ type: 'ready' }));

function receive(message: ToPage): void {
  switch (message.type) {
    case 'document':
      if (state().uri !== message.uri) {
        restored = true;
        remember({ uri: message.uri, scrolled: 0 });
        sheets.splice(0, sheets.count, []);
        scrollTo({ top: 0, behavior: 'instant' });
      }
      return;
    case 'paper':
      if (sheets.setPaper(message.paper)) fit();
      return;
    case 'pages':
      sheets.replace(message.keys);
      showNotice('');
      return restore();
    case 'splice':
      sheets.splice(message.start, message.deleteCount, message.keys);
      return showNotice('');
    case 'content':
      return sheets.draw(message.pages);
    case 'cursor':
      return sheets.showCursor(message.place, message.follow);
    case 'message':
      return showNotice(message.text);
  }
}

function showNotice(text: string): void {
  notice.textContent = text;
  notice.hidden = text === '';
}

/** After a restart of the editor: back to where the reader was. */
function restore(): void {
  if (restored || sheets.count === 0) return;
  restored = true;
  const { scrolled } = state();
  if (scrolled > 0) sheets.scrolled = scrolled;
}

interface State {
  readonly uri: string;
  /** Distance scrolled, in sheets. */
  readonly scrolled: number;
}

function state(): State {
  const saved: unknown = vscode.getState();
  const { uri, scrolled } = { uri: '', scrolled: 0, ...(typeof saved === 'object' ? saved : {}) };
  return { uri: String(uri), scrolled: Number(scrolled) || 0 };
}

function remember(change: Partial<State>): void {
  vscode.setState({ ...state(), ...change });
}

function post(message: FromPage): void {
  vscode.postMessage(message);
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no element ${id}`);
  return element;
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: State): void;
};
