import { activateWith } from '#client';
import type { Extension } from '#client';
import type { StartOptions } from '#protocol';
import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';

let extension: Extension | undefined;

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  extension = activateWith(context, async options => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const worker = new Worker(script);
    const initializationOptions: StartOptions = { refreshPages: true, script };
    const client = new LanguageClient('gaozhi', '稿纸', worker, { ...options, initializationOptions });
    return { client, dispose: () => worker.terminate() };
  });
}

export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}
