import { commands, workspace } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import { setting } from './setting.ts';

/** The language that our manifest contributes. */
export const GONGWEN = 'gongwen';

/** Tells the menus which languages count as reports; menus ask `editorLangId in gaozhi.languages`. */
export function documentLanguages(): Disposable {
  const tell = (): void => void commands.executeCommand('setContext', 'gaozhi.languages', reportLanguages());
  tell();
  return workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration('gaozhi.documents')) tell();
  });
}

/** Language ids whose documents the server serves: ours and those that the writer added. */
export function reportLanguages(): readonly string[] {
  return [...new Set([GONGWEN, ...setting('gaozhi.documents')])];
}

export function isReport(document: TextDocument): boolean {
  return reportLanguages().includes(document.languageId);
}
