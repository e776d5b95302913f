import { commands, requests } from '#protocol';
import type { ExportResult, FormatInfo } from '#protocol';
import { Uri, commands as vscodeCommands, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Session } from '../feature.ts';
import { ServerUnavailable } from '../language-server.ts';
import { safeFileName } from './file-name.ts';
import { describeGaps } from './gaps.ts';
import { pickFormat, pickReport } from './pick.ts';
import { progressIfLong } from './progress.ts';
import { save } from './save.ts';

/** Leads the writer from a report to a file: format, which report, what is still unfilled, where to. */
export async function exportReport(session: Session, document: TextDocument): Promise<void> {
  try {
    const format = await pickFormat(await session.server.request(requests.formats, null), session.context.workspaceState);
    if (format === undefined) return;
    const result = await printedForm(session, document, format);
    if (result === undefined || !(await acceptsGaps(document, result))) return;
    await save(suggestedPlace(document, result.fileName), format, bytesOf(result.base64), noteOn(result));
  } catch (error) {
    if (!(error instanceof ServerUnavailable)) throw error;
    const answer = await window.showErrorMessage(`${error.message}，不能导出。`, '重新启动');
    if (answer !== undefined) await session.server.restart();
  }
}

type Done = Extract<ExportResult, { kind: 'done' }>;

/** The file for the report that the writer picks, or for all of them; undefined when the writer turned away or has read why not. */
async function printedForm({ server }: Session, document: TextDocument, format: FormatInfo): Promise<Done | undefined> {
  const uri = document.uri.toString();
  const cursor = window.visibleTextEditors.find(editor => editor.document === document)?.selection.active;
  const reports = await server.request(requests.reports, { uri, line: cursor?.line ?? 0 });
  const report = reports === null ? 'all' : await pickReport(reports);
  if (report === undefined) return undefined;
  const result = await progressIfLong(`正在导出${format.label}`, token =>
    server.request(requests.export, { uri, report, format: format.id }, token),
  );
  if (result === undefined || result?.kind === 'done') return result;
  void window.showErrorMessage(result?.message ?? '文稿已经关闭，没有导出。');
  return undefined;
}

/** Nobody should send out a report with gaps by mistake. */
async function acceptsGaps(document: TextDocument, { placeholders, examples }: Done): Promise<boolean> {
  if (placeholders === 0) return true;
  const detail = describeGaps(examples, placeholders);
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

function noteOn({ omittedLines }: Done): string {
  return omittedLines === 0 ? '' : `，略去网页杂文 ${omittedLines} 行`;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
}

// Part of both runtimes, but of no library of types that they share.
declare function atob(base64: string): string;
