import { Disposable, Range, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { baseName } from '../base-name.ts';
import { Choices } from '../choices.ts';
import { head } from '../detect/head.ts';
import { readsLikeReport } from '../detect/reads-like-report.ts';
import { isReport } from '../document-languages.ts';
import type { Session } from '../feature.ts';
import { setting } from '../setting.ts';
import type { TrueEncoding } from './true-encoding.ts';

/** Offers to open a report again that was read in the wrong encoding. Nothing is saved: it is the same file, read another way. */
export function encodingOffer({ context }: Session): Disposable {
  const accepted = new Choices(context.workspaceState, 'gaozhi.encoding.choices');
  /** Once for every time that a file is opened. */
  const asked = new Set<string>();
  const look = (): void => {
    const document = window.activeTextEditor?.document;
    if (document === undefined || asked.has(document.uri.toString()) || !mayBeGarbled(document)) return;
    asked.add(document.uri.toString());
    void offer(document, accepted);
  };
  look();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(look),
    workspace.onDidCloseTextDocument(document => {
      // A change of language closes a document, too.
      if (!workspace.textDocuments.includes(document)) asked.delete(document.uri.toString());
    }),
  );
}

async function offer(document: TextDocument, accepted: Choices): Promise<void> {
  const found = await encodingOf(document);
  if (found === undefined || document.isClosed) return;
  const uri = document.uri.toString();
  // Who has said yes once need not say it on every opening.
  if (accepted.get(uri) !== found.id) {
    const message = `“${baseName(document.uri)}”显示为乱码，像是 ${found.name} 编码的文件。`;
    if ((await window.showInformationMessage(message, `用 ${found.name} 重新打开`)) === undefined) return;
    accepted.set(uri, found.id);
  }
  if (document.isDirty) {
    void window.showWarningMessage('文件打开后已有改动，不能换编码重新打开。请先撤销改动，或不保存就关闭，再重新打开。');
    return;
  }
  const line = window.visibleTextEditors.find(editor => editor.document === document)?.selection.active.line ?? 0;
  const again = await workspace.openTextDocument(document.uri, { encoding: found.id });
  // All its text is new, which leaves the cursor at the end.
  await window.showTextDocument(again, { selection: new Range(line, 0, line, 0) });
}

/** Looked at before the file is read again: only a report, or a text that may be one, that shows damage is worth that. */
function mayBeGarbled(document: TextDocument): boolean {
  // Editors that only resemble VS Code may not have it, and cannot open in another encoding.
  const { encoding }: { readonly encoding?: string } = document;
  if (encoding === undefined || document.isUntitled || document.isDirty) return false;
  if (workspace.fs.isWritableFileSystem(document.uri.scheme) === undefined) return false;
  const concernsUs = isReport(document) || (document.languageId === 'plaintext' && setting('gaozhi.detect', document) !== 'off');
  return concernsUs && head(document).includes('\uFFFD');
}

/** Undefined when the file is in the encoding it is open in, is no report, or cannot be read. */
async function encodingOf(document: TextDocument): Promise<TrueEncoding | undefined> {
  const { trueEncoding } = await import('./true-encoding.ts');
  const bytes = await workspace.fs.readFile(document.uri).then(undefined, () => undefined);
  const found = bytes === undefined ? undefined : trueEncoding(bytes, document.encoding);
  return found !== undefined && (isReport(document) || readsLikeReport(found.head)) ? found : undefined;
}
