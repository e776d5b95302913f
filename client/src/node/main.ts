import { activateWith } from '#client';
import type { Extension } from '#client';
import type { ExtensionContext } from 'vscode';

let extension: Extension | undefined;

export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server/node.js');
  extension = activateWith(context, async options => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const client = new LanguageClient('gaozhi', '稿纸', { module, transport: TransportKind.ipc }, options);
    return { client, dispose: () => undefined };
  });
}

export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}
