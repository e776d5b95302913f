import type { Linter } from '#core';
import type { ProfileFile } from '#protocol';
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { Host } from './host.ts';
import type * as Print from './print/index.ts';
import type { ServerSettings } from './settings.ts';
import type { Store } from './store.ts';

/** Before `initialize`, in use, after `shutdown`. */
export type Phase = 'new' | 'running' | 'ended';

/** What handlers work with. Settings and linter are those of now; read them anew for each answer. */
export interface Context {
  readonly connection: Connection;
  readonly host: Host;
  readonly store: Store;
  /** How much has been asked so far. */
  readonly traffic: { requests: number };
  readonly phase: () => Phase;
  /** What the editor said that it can do. */
  readonly client: () => ClientCapabilities;
  readonly settings: () => ServerSettings;
  readonly linter: () => Linter;
  /** The files with the writer's own profiles: the same list while they are the same. */
  readonly profileFiles: () => readonly ProfileFile[];
  /** Takes other files in their place, and has everything looked at anew that depends on them. */
  readonly takeProfileFiles: (files: readonly ProfileFile[]) => void;
  /** The address of the server's own script, where the client tells it (`StartOptions`); else empty. */
  readonly script: () => string;
  /** Ends when the settings are known or the editor takes too long to tell them: then the answers are given again later. */
  readonly ready: () => Promise<void>;
  /** What puts documents on paper; loaded with the first preview, export or front matter. */
  readonly print: () => Promise<typeof Print>;
  /** Adds something to be done when a document is closed. */
  readonly onClose: (forget: (uri: string) => void) => void;
}
