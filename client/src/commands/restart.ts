import { commands } from '#protocol';
import { commands as vscodeCommands } from 'vscode';
import type { Disposable } from 'vscode';
import type { Session } from '../feature.ts';

/** 稿纸：重新启动语言服务 */
export function restartCommand({ server }: Session): Disposable {
  return vscodeCommands.registerCommand(commands.restart, () => server.restart());
}
