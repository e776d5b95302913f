import { createLinter } from '#core';
import type { Linter } from '#core';
import type { ProfileFile } from '#protocol';
import { notifications } from '#protocol';
import { rules } from '#rules';
import { DidChangeConfigurationNotification, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Context, Phase } from './context.ts';
import { registerCompletion, triggerCharacters } from './handlers/completion.ts';
import { Publisher, registerPullDiagnostics } from './handlers/diagnostics.ts';
import { registerExport } from './handlers/export.ts';
import { registerLanguage } from './handlers/language.ts';
import { registerPlaceholder } from './handlers/placeholder.ts';
import { registerPreview } from './handlers/preview.ts';
import { registerProfiles } from './handlers/profiles.ts';
import type { Host } from './host.ts';
import { pause } from './host.ts';
import { once } from './once.ts';
import { readSettings } from './settings.ts';
import type { ServerSettings } from './settings.ts';
import { Store } from './store.ts';
import { warmUp } from './warm-up.ts';

/** Serves one editor over `connection`; what it gives tells how far the conversation has come. */
export function startServer(connection: Connection, host: Host): () => Phase {
  const store = new Store();
  let phase: Phase = 'new';
  let client: ClientCapabilities = {};
  let script = '';
  let settings = readSettings(undefined);
  let linter = linterFor(settings);
  let profileFiles: readonly ProfileFile[] = [];
  let showsPages = false;
  let ready = Promise.resolve();
  const forgetters: ((uri: string) => void)[] = [];
  const context: Context = {
    connection,
    host,
    store,
    traffic: { requests: 0 },
    phase: () => phase,
    client: () => client,
    settings: () => settings,
    linter: () => linter,
    profileFiles: () => profileFiles,
    takeProfileFiles: files => {
      profileFiles = files;
      refreshPages();
      refreshDiagnostics();
    },
    script: () => script,
    ready: () => ready,
    print: once(() => import('./print/index.ts')),
    onClose: forget => forgetters.push(forget),
  };
  const publisher = new Publisher(context);
  const pulls = (): boolean => client.textDocument?.diagnostic !== undefined;

  connection.onInitialize(params => {
    phase = 'running';
    client = params.capabilities;
    showsPages = saysRefreshPages(params.initializationOptions);
    script = scriptOf(params.initializationOptions);
    return { capabilities: capabilities(client), serverInfo: { name: '稿纸' } };
  });
  connection.onShutdown(() => {
    phase = 'ended';
  });
  connection.onInitialized(() => {
    void warmUp(context);
    if (client.workspace?.configuration !== true) return;
    ready = knownSoon(refreshSettings());
    if (client.workspace.didChangeConfiguration?.dynamicRegistration === true) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'gaozhi' }).catch(() => undefined);
    }
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    if (client.workspace?.configuration === true) ready = knownSoon(refreshSettings());
    else take(readSettings(sectionOf(sent)));
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    store.open(uri, version, text);
    if (!pulls()) publisher.schedule(uri, 0);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    store.change(uri, version, contentChanges);
    if (!pulls()) publisher.schedule(uri, pushDelay);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    store.close(uri);
    for (const forget of forgetters) forget(uri);
    if (!pulls()) publisher.clear(uri);
  });

  registerLanguage(context);
  registerPullDiagnostics(context);
  registerCompletion(context);
  registerPlaceholder(context);
  registerPreview(context);
  registerExport(context);
  registerProfiles(context);
  connection.listen();
  return () => phase;

  /** Ends with the settings or, when the editor takes too long, without them. */
  function knownSoon(settled: Promise<void>): Promise<void> {
    return Promise.race([settled, pause(host, patience)]);
  }

  async function refreshSettings(): Promise<void> {
    try {
      take(readSettings(await connection.workspace.getConfiguration('gaozhi')));
    } catch (error) {
      connection.console.warn(`gaozhi settings: ${String(error)}`);
    }
  }

  function take(next: ServerSettings): void {
    const before = settings;
    settings = next;
    if (before['gaozhi.profile'] !== next['gaozhi.profile']) refreshPages();
    if (before['gaozhi.placeholders.enabled'] === next['gaozhi.placeholders.enabled']) return;
    linter = linterFor(next);
    refreshDiagnostics();
  }

  function refreshPages(): void {
    if (showsPages) void connection.sendNotification(notifications.refreshPages);
  }

  function refreshDiagnostics(): void {
    if (!pulls()) for (const { uri } of store.all()) publisher.schedule(uri, 0);
    else if (client.workspace?.diagnostics?.refreshSupport === true) void connection.languages.diagnostics.refresh().catch(() => undefined);
  }
}

function capabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: { label: '稿纸' },
    completionProvider: { triggerCharacters: [...triggerCharacters] },
    hoverProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    ...(client.textDocument?.diagnostic === undefined
      ? {}
      : { diagnosticProvider: { identifier: 'gaozhi', interFileDependencies: false, workspaceDiagnostics: false } }),
  };
}

function linterFor(settings: ServerSettings): Linter {
  return createLinter(rules, { severities: settings['gaozhi.placeholders.enabled'] ? {} : { placeholder: 'off' } });
}

function saysRefreshPages(options: unknown): boolean {
  return typeof options === 'object' && options !== null && 'refreshPages' in options && options.refreshPages === true;
}

/** Editors that send settings unasked send them all, ours under `gaozhi`. */
function sectionOf(sent: unknown): unknown {
  return typeof sent === 'object' && sent !== null && 'gaozhi' in sent ? sent.gaozhi : undefined;
}

function scriptOf(options: unknown): string {
  return typeof options === 'object' && options !== null && 'script' in options && typeof options.script === 'string' ? options.script : '';
}

/** Milliseconds that answers wait for the settings. */
const patience = 500;
/** Milliseconds after the last key before diagnostics are pushed. */
const pushDelay = 200;
