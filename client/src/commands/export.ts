import { commands } from '#protocol';
import { commands as vscodeCommands } from 'vscode';
import type { Disposable } from 'vscode';
import type { Session } from '../feature.ts';

/** 稿纸：导出 */
export function exportCommand(session: Session): Disposable {
  return vscodeCommands.registerCommand(commands.export, async () => {
    const document = await session.current.orAsk();
    if (document === undefined) return;
    const { exportReport } = await import('../exporting/export-report.ts');
    await exportReport(session, document);
  });
}
