import { commands, requests } from '#protocol';
import type { ExportParams, ExportResult } from '#protocol';
import { Uri, commands as vscodeCommands, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Session } from '../feature.ts';
import { ServerUnavailable } from '../language-server.ts';
import { safeFileName } from './file-name.ts';
import { describePlaceholders } from './placeholders.ts';
import { pickFormat, pickReport } from './pick.ts';
import { progressIfLong } from './progress.ts';
import { save } from './save.ts';
import type { Remark } from './save.ts';

/** Leads the writer from a report to a file: format, which report, what is still unfilled, where to. */
export async function exportReport(session: Session, document: TextDocument): Promise<void> {
  try {
    const format = await pickFormat(await session.server.request(requests.formats, null), session.context.workspaceState);
    if (format === undefined) return;
    const uri = document.uri.toString();
    const report = await whichReport(session, document);
    if (report === undefined) return;
    const print = async (everything: boolean): Promise<Done | undefined> =>
      printedForm(session, { uri, report, format: format.id, everything }, format.label);
    const result = await print(false);
    if (result === undefined || !(await acceptsPlaceholders(document, result))) return;
    await save(suggestedPlace(document, result.fileName), format, bytesOf(result.base64), remarkOn(result, print));
  } catch (error) {
    if (!(error instanceof ServerUnavailable)) throw error;
    const answer = await window.showErrorMessage(`${error.message}，不能导出。`, '重新启动');
    if (answer !== undefined) await session.server.restart();
  }
}

type Done = Extract<ExportResult, { kind: 'done' }>;

/** The index of the report that the writer picks; undefined when the writer turned away. */
async function whichReport({ server }: Session, document: TextDocument): Promise<ExportParams['report'] | undefined> {
  const cursor = window.visibleTextEditors.find(editor => editor.document === document)?.selection.active;
  const reports = await server.request(requests.reports, { uri: document.uri.toString(), line: cursor?.line ?? 0 });
  return reports === null ? 'all' : pickReport(reports);
}

/** The file; undefined when the writer turned away or has read why there is none. */
async function printedForm({ server }: Session, params: ExportParams, label: string): Promise<Done | undefined> {
  const result = await progressIfLong(`正在导出${label}`, token => server.request(requests.export, params, token));
  if (result === undefined || result?.kind === 'done') return result;
  void window.showErrorMessage(result?.message ?? '文稿已经关闭，没有导出。');
  return undefined;
}

/** Nobody should send out a report with gaps by mistake. What only may be a gap is told afterwards. */
async function acceptsPlaceholders(document: TextDocument, { placeholders, asks, examples }: Done): Promise<boolean> {
  if (!asks) return true;
  const detail = describePlaceholders(examples, placeholders);
  const answer = await window.showWarningMessage(`还有 ${placeholders} 处没有填写`, { modal: true, detail }, '仍要导出', '查看占位符');
  if (answer === '查看占位符') {
    await window.showTextDocument(document);
    await vscodeCommands.executeCommand('workbench.actions.view.problems');
    await vscodeCommands.executeCommand(commands.nextPlaceholder);
  }
  return answer === '仍要导出';
}

/** Beside the document; for one that has no place yet, in the first folder of the workspace. */
function suggestedPlace(document: TextDocument, fileName: string): Uri {
  const name = safeFileName(fileName);
  if (!document.isUntitled) return Uri.joinPath(document.uri, '..', name);
  const folder = workspace.workspaceFolders?.[0];
  return folder === undefined ? Uri.file(name) : Uri.joinPath(folder.uri, name);
}

function remarkOn({ placeholders, asks, omitted, notes }: Done, print: (everything: boolean) => Promise<Done | undefined>): Remark {
  const unfilled = asks || placeholders === 0 ? [] : [`有 ${placeholders} 处可能没有填写`];
  const open = [...unfilled, ...notes].map(note => `；${note}`).join('');
  if (omitted === '') return { note: open, other: undefined };
  const bytes = async (): Promise<Uint8Array | undefined> => {
    const result = await print(true);
    return result === undefined ? undefined : bytesOf(result.base64);
  };
  return { note: `${open}；${omitted}像是网页留下的，没有导出`, other: { action: '连同这些行导出', bytes } };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
}

// Part of both runtimes, but of no library of types that they share.
declare function atob(base64: string): string;
