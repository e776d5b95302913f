// What the stories do and look at, one step each.
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Window } from './launch.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Writes a file and shows it alone in the window. */
export async function show({ folder, inVSCode }: Window, name: string, content: string | Uint8Array): Promise<void> {
  writeFileSync(join(folder, name), content);
  await inVSCode(async (vscode, path) => {
    const workspace = vscode.workspace.workspaceFolders?.[0]?.uri;
    if (!workspace) throw new Error('no folder is open');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('notifications.clearAll');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspace, path));
    await vscode.window.showTextDocument(document);
  }, name);
}

/** Starts a command that will ask the writer something; does not wait for its end. */
export async function begin({ inVSCode }: Window, command: string): Promise<void> {
  await inVSCode((vscode, id) => void vscode.commands.executeCommand(id), command);
}

/** The texts of the placeholders among the problems of the active document, in text order. */
export function problemsOf({ inVSCode }: Window): Promise<string[]> {
  return inVSCode(vscode => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return [];
    const problems = vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ code }) => (typeof code === 'object' ? code.value : code) === 'placeholder');
    return problems.toSorted((one, other) => one.range.start.compareTo(other.range.start)).map(({ range }) => document.getText(range));
  });
}

export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly line: number;
}

export function findingsOf({ inVSCode }: Window): Promise<Finding[]> {
  return inVSCode(vscode => {
    const document = vscode.window.activeTextEditor?.document;
    const found = document === undefined ? [] : vscode.languages.getDiagnostics(document.uri);
    return found
      .toSorted((one, other) => one.range.start.compareTo(other.range.start))
      .map(({ code, message, range }) => ({ code: String(typeof code === 'object' ? code.value : code), message, line: range.start.line }));
  });
}

export function packageFile(): string {
  const file = readdirSync(root).find(name => name.endsWith('.vsix'));
  if (file === undefined) throw new Error('没有安装包：先运行 npm run package');
  return join(root, file);
}

/** The outline as the editor has it, two spaces a level. */
export function outlineOf({ inVSCode }: Window): Promise<string[]> {
  return inVSCode(async vscode => {
    interface Entry {
      readonly name: string;
      readonly children: readonly Entry[];
    }
    const document = vscode.window.activeTextEditor?.document;
    const roots = await vscode.commands.executeCommand<readonly Entry[] | undefined>('vscode.executeDocumentSymbolProvider', document?.uri);
    const rows = (entries: readonly Entry[], indent: string): string[] =>
      entries.flatMap(({ name, children }) => [indent + name, ...rows(children, `${indent}  `)]);
    return rows(roots ?? [], '');
  });
}
