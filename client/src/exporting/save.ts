import type { FormatInfo } from '#protocol';
import { UIKind, Uri, commands, env, window, workspace } from 'vscode';
import { baseName } from '../base-name.ts';
import { explain } from './explain.ts';
import { removeLeftovers, temporaryName } from './leftovers.ts';
import { WriteError, replaceFile } from './replace-file.ts';

/** What the writer should know of a file. */
export interface Remark {
  /** Goes into the closing sentence. */
  readonly note: string;
  /** Another file to have in its place, under the label of a button; its bytes are undefined when the writer turned away. */
  readonly other: { readonly action: string; readonly bytes: () => Promise<Uint8Array | undefined> } | undefined;
}

/** Asks where to, writes, and offers what one does with a new file. */
export async function save(suggested: Uri, format: FormatInfo, bytes: Uint8Array, remark: Remark): Promise<void> {
  const target = await write(await ask(suggested, format), format, bytes);
  if (target === undefined || !(await offer(target, remark))) return;
  const others = await remark.other?.bytes();
  const again = others === undefined ? undefined : await write(target, format, others);
  if (again !== undefined) await offer(again, { note: '', other: undefined });
}

/** Writes to `first`, or to where the writer wants it when that fails; undefined when the writer gave up. */
async function write(first: Uri | undefined, format: FormatInfo, bytes: Uint8Array): Promise<Uri | undefined> {
  let target = first;
  while (target !== undefined) {
    try {
      await replaceFile(workspace.fs, target, temporaryBeside(target), bytes);
      tidyBeside(target);
      return target;
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      const message = explain(error, baseName(target), baseName(temporaryBeside(target)));
      const answer: string | undefined = await window.showErrorMessage(message, '重试', '另存为…');
      if (answer === undefined) return undefined;
      if (answer !== '重试') target = await ask(target, format);
    }
  }
  return undefined;
}

async function ask(suggested: Uri, format: FormatInfo): Promise<Uri | undefined> {
  const { label, extension } = format;
  const target = await window.showSaveDialog({
    defaultUri: suggested,
    filters: { [label]: [extension.slice(1)] },
    title: '导出',
    saveLabel: '导出',
  });
  if (target === undefined || target.path.toLowerCase().endsWith(extension)) return target;
  const complete = target.with({ path: target.path + extension });
  return (await mayTake(complete)) ? complete : await ask(complete, format);
}

/** The dialog has asked about the name as it was typed; the one with the extension may be that of an older file. */
async function mayTake(target: Uri): Promise<boolean> {
  const isThere = await workspace.fs.stat(target).then(
    () => true,
    () => false,
  );
  if (!isThere) return true;
  return (await window.showWarningMessage(`“${baseName(target)}”已经存在，要替换它吗？`, { modal: true }, '替换')) !== undefined;
}

function temporaryBeside(target: Uri): Uri {
  return target.with({ path: target.path.replace(/[^/]*$/u, temporaryName) });
}

/** Nobody waits for it. */
function tidyBeside(target: Uri): void {
  const folder = Uri.joinPath(target, '..');
  void removeLeftovers(workspace.fs, folder, target, name => Uri.joinPath(folder, name));
}

/** Says where the file is; true when the writer wants the other one. */
async function offer(target: Uri, { note, other }: Remark): Promise<boolean> {
  const actions = target.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined ? [OPEN, REVEAL] : [EXPLORE];
  const answer = await window.showInformationMessage(
    `已导出“${baseName(target)}”${note}。`,
    ...(other === undefined ? [] : [other.action]),
    ...actions,
  );
  if (answer === OPEN) await env.openExternal(target);
  if (answer === REVEAL) await commands.executeCommand('revealFileInOS', target);
  if (answer === EXPLORE) await commands.executeCommand('revealInExplorer', target);
  return other !== undefined && answer === other.action;
}

const OPEN = '打开文件';
const REVEAL = '在文件夹中显示';
/** Where no other program can get at the file, the writer fetches it from there. */
const EXPLORE = '在资源管理器中显示';
