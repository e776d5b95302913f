import { commands, requests } from '#protocol';
import { Disposable, EventEmitter, Uri, commands as vscodeCommands, window, workspace } from 'vscode';
import type { Session } from '../feature.ts';
import { ServerUnavailable } from '../language-server.ts';

/** 稿纸：查看版式. What the profile in force gives for each element, as a page to read. */
export function showProfileCommand(session: Session): Disposable {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: uri => texts.get(uri.toString()) ?? '',
    }),
    vscodeCommands.registerCommand(commands.showProfile, async () => {
      try {
        const document = session.current.document;
        const { id, text } = await session.server.request(requests.profile, { uri: document?.uri.toString() ?? null });
        if (text === '') return;
        const uri = Uri.from({ scheme: SCHEME, path: `/版式 ${id.replaceAll(/[\\/?#%]/gu, ' ')}.md` });
        texts.set(uri.toString(), text);
        changed.fire(uri);
        await show(uri);
      } catch (error) {
        if (!(error instanceof ServerUnavailable)) throw error;
        void window.showErrorMessage(`${error.message}，不能查看版式。`);
      }
    }),
  );
}

const SCHEME = 'gaozhi-profile';

/** As a page; as plain text where the reader of Markdown is switched off. */
async function show(uri: Uri): Promise<void> {
  try {
    await vscodeCommands.executeCommand('markdown.showPreview', uri);
  } catch {
    await window.showTextDocument(await workspace.openTextDocument(uri));
  }
}
