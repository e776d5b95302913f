import { commands, requests } from '#protocol';
import { Disposable, Range, Selection, TextEditorRevealType, commands as vscodeCommands, window } from 'vscode';
import { isReport } from '../document-languages.ts';
import type { Session } from '../feature.ts';
import { ServerUnavailable } from '../language-server.ts';

/** 稿纸：下一处占位符、上一处占位符. Past the last one it goes on with the first. */
export function placeholderCommands(session: Session): Disposable {
  return Disposable.from(
    vscodeCommands.registerCommand(commands.nextPlaceholder, async () => go(session, false)),
    vscodeCommands.registerCommand(commands.previousPlaceholder, async () => go(session, true)),
  );
}

async function go({ server }: Session, backward: boolean): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !isReport(editor.document)) return;
  const { document, selection } = editor;
  const { version } = document;
  const { line, character } = selection.start;
  try {
    const place = await server.request(requests.placeholder, { uri: document.uri.toString(), line, character, backward });
    if (document.version !== version || window.activeTextEditor !== editor) return;
    if (place === null) {
      window.setStatusBarMessage('没有未填写的占位符', 3000);
      return;
    }
    const range = new Range(place.line, place.start, place.line, place.end);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  } catch (error) {
    if (!(error instanceof ServerUnavailable)) throw error;
    window.setStatusBarMessage(`${error.message}，找不到占位符`, 3000);
  }
}
