import { commands } from '#protocol';
import { Disposable, Uri, ViewColumn, commands as vscodeCommands, window, workspace } from 'vscode';
import type { TextDocument, WebviewPanel } from 'vscode';
import type { Session } from '../feature.ts';
import type { PreviewPanel } from '../preview/preview-panel.ts';

/** 稿纸：预览. There is one panel; it shows the report that is being edited, whichever that is, unless it is locked to one. */
export function previewCommand(session: Session): Disposable {
  let preview: PreviewPanel | undefined;
  let locked = false;

  const adopt = async (panel: WebviewPanel): Promise<PreviewPanel> => {
    const { PreviewPanel } = await import('../preview/preview-panel.ts');
    const adopted = new PreviewPanel(panel, session);
    preview = adopted;
    panel.onDidDispose(() => {
      adopted.dispose();
      if (preview !== adopted) return;
      preview = undefined;
      locked = false;
    });
    return adopted;
  };

  const open = async (): Promise<void> => {
    const document = await session.current.orAsk();
    if (document === undefined) return;
    if (preview === undefined) {
      const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      await adopt(window.createWebviewPanel(VIEW, '预览', column, { enableFindWidget: true }));
    } else preview.reveal();
    preview?.show(document);
  };

  const lock = (): void => {
    if (preview === undefined) return;
    locked = !locked;
    preview.markLocked(locked);
    if (!locked && session.current.document !== undefined) preview.show(session.current.document);
  };

  /** After a restart of VS Code. */
  const restore = async (panel: WebviewPanel, state: unknown): Promise<void> => {
    const restored = await adopt(panel);
    const document = session.current.document ?? (await documentOf(state));
    if (document !== undefined) restored.show(document);
    else restored.say('原来的文稿已经不在。打开一篇文稿，这里就会显示它的版面。');
  };

  return Disposable.from(
    vscodeCommands.registerCommand(commands.preview, open),
    vscodeCommands.registerCommand(commands.lockPreview, lock),
    session.current.onDidChange(document => {
      if (!locked) preview?.show(document);
    }),
    window.registerWebviewPanelSerializer(VIEW, { deserializeWebviewPanel: restore }),
  );
}

const VIEW = 'gaozhi.preview';

/** The document that the page kept in its state; undefined when it cannot be opened any more. */
async function documentOf(state: unknown): Promise<TextDocument | undefined> {
  if (typeof state !== 'object' || state === null || !('uri' in state)) return undefined;
  return await workspace.openTextDocument(Uri.parse(String(state.uri))).then(undefined, () => undefined);
}
