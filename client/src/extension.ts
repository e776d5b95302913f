import type { ExtensionContext } from 'vscode';
import { exportCommand } from './commands/export.ts';
import { placeholderCommands } from './commands/placeholders.ts';
import { previewCommand } from './commands/preview.ts';
import { restartCommand } from './commands/restart.ts';
import { showProfileCommand } from './commands/show-profile.ts';
import { CurrentReport } from './current-report.ts';
import { detection } from './detect/detection.ts';
import { documentLanguages } from './document-languages.ts';
import { encodingOffer } from './encoding/reopen.ts';
import type { Feature } from './feature.ts';
import { LanguageServer } from './language-server.ts';
import type { CreateConnection } from './language-server.ts';
import { PageLists } from './page-lists.ts';
import { ownProfiles } from './profiles/own-profiles.ts';
import { serverStart } from './server-start.ts';
import { status } from './status/status.ts';

/** Every feature of the extension, each switched on by one line. */
const features: readonly Feature[] = [
  documentLanguages,
  detection,
  encodingOffer,
  serverStart,
  ownProfiles,
  status,
  previewCommand,
  exportCommand,
  placeholderCommands,
  showProfileCommand,
  restartCommand,
];

/** Switches the features on. Cheap: the language server and its client are loaded when the first report is open. */
export function activateWith(context: ExtensionContext, connect: CreateConnection): Extension {
  const server = new LanguageServer(connect);
  const current = new CurrentReport();
  const pages = new PageLists(server);
  context.subscriptions.push(server, current, pages, ...features.map(feature => feature({ context, server, current, pages })));
  return { stop: () => server.stop() };
}

export interface Extension {
  /** Ends the language server in good order. */
  stop(): Promise<void>;
}
