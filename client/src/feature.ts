import type { Disposable, ExtensionContext } from 'vscode';
import type { CurrentReport } from './current-report.ts';
import type { LanguageServer } from './language-server.ts';
import type { PageLists } from './page-lists.ts';

/** Switches one feature on; what it gives back is disposed with the extension. */
export type Feature = (session: Session) => Disposable;

export interface Session {
  readonly context: ExtensionContext;
  readonly server: LanguageServer;
  readonly current: CurrentReport;
  readonly pages: PageLists;
}
