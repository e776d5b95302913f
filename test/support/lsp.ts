import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Connection } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  InitializeResult,
  MessageReader,
  MessageWriter,
  ProtocolConnection,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

export interface EditorOptions {
  capabilities?: ClientCapabilities;
  /** What the editor answers when asked for its settings: the section `gaozhi`. */
  settings?: unknown;
  /** What it says of itself beyond LSP. */
  initializationOptions?: object;
  /** It never answers that question. */
  silent?: boolean;
}

interface EditorParts {
  readonly rpc: ProtocolConnection;
  readonly server: InitializeResult;
  readonly settings: { value: unknown };
  readonly refreshes: { readonly count: number };
  readonly end: () => Promise<void>;
}

/** What an editor does to a language server, without an editor: real LSP messages over real streams. */
export class Editor {
  readonly #versions = new Map<string, number>();
  readonly #published: PublishDiagnosticsParams[] = [];
  readonly #waiting: (() => void)[] = [];

  /** For requests that have no method here. */
  readonly rpc: ProtocolConnection;
  readonly server: InitializeResult;
  /** How often the server asked to have its diagnostics pulled again. */
  readonly refreshes: { readonly count: number };
  readonly #settings: { value: unknown };
  readonly #end: () => Promise<void>;

  private constructor(parts: EditorParts) {
    this.rpc = parts.rpc;
    this.server = parts.server;
    this.refreshes = parts.refreshes;
    this.#settings = parts.settings;
    this.#end = parts.end;
    this.rpc.onNotification(PublishDiagnosticsNotification.type, params => {
      this.#published.push(params);
      for (const wake of this.#waiting.splice(0)) wake();
    });
  }

  static async #start(rpc: ProtocolConnection, options: EditorOptions, end: () => Promise<void>): Promise<Editor> {
    const settings = { value: options.settings ?? null };
    const refreshes = { count: 0 };
    rpc.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      options.silent === true ? new Promise(() => {}) : items.map(() => settings.value),
    );
    rpc.onRequest('workspace/diagnostic/refresh', () => {
      refreshes.count++;
      return null;
    });
    rpc.onRequest('client/registerCapability', () => null);
    rpc.listen();
    const capabilities = options.capabilities ?? pulling;
    const { initializationOptions } = options;
    const server = await rpc.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities,
      locale: 'zh-cn',
      ...(initializationOptions === undefined ? {} : { initializationOptions }),
    });
    const editor = new Editor({ rpc, server, settings, refreshes, end });
    await rpc.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  /** The server in this process: fast, with coverage and breakpoints. Never send it `exit`: it would end this process. */
  static inMemory(serve: (connection: Connection) => void, options: EditorOptions = {}): Promise<Editor> {
    const up = new PassThrough();
    const down = new PassThrough();
    serve(createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down)));
    return Editor.over(new StreamMessageReader(down), new StreamMessageWriter(up), options, async () => {});
  }

  /** A server that is reached by other means. */
  static over(reader: MessageReader, writer: MessageWriter, options: EditorOptions, end: () => Promise<void>): Promise<Editor> {
    return Editor.#start(createProtocolConnection(reader, writer), options, end);
  }

  /** The built server as its own process over stdio, as any other editor runs it. */
  static stdio(command: string, args: string[], options: EditorOptions = {}): Promise<Editor> {
    const child = spawn(command, [...args, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const rpc = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    return Editor.#start(rpc, options, async () => {
      const left = once(child, 'exit');
      await rpc.sendNotification(ExitNotification.type);
      const [code] = await left;
      if (code !== 0) throw new Error(`the language server left with ${String(code)}`);
    });
  }

  async open(uri: string, text: string): Promise<void> {
    this.#versions.set(uri, 1);
    await this.rpc.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'gongwen', version: 1, text },
    });
  }

  /** The changes apply one after the other; one without a range is the whole text. */
  async change(uri: string, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.rpc.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges });
  }

  async closeDocument(uri: string): Promise<void> {
    this.#versions.delete(uri);
    await this.rpc.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async settingsChanged(value: unknown): Promise<void> {
    this.#settings.value = value;
    await this.rpc.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  async symbols(uri: string): Promise<DocumentSymbol[]> {
    const symbols = (await this.rpc.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) ?? [];
    return symbols.filter(symbol => 'range' in symbol);
  }

  async pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.rpc.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  /** The diagnostics published for the current version of a document; the server must publish them with a version. */
  async published(uri: string): Promise<Diagnostic[]> {
    for (;;) {
      const found = this.#published.findLast(params => params.uri === uri && params.version === this.#versions.get(uri));
      if (found) return found.diagnostics;
      await new Promise<void>(resolve => this.#waiting.push(resolve));
    }
  }

  async close(): Promise<void> {
    await this.rpc.sendRequest(ShutdownRequest.type);
    await this.#end();
    this.rpc.dispose();
  }
}

/** An editor like VS Code. */
export const pulling: ClientCapabilities = {
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

/** An editor that waits to be told. */
export const pushed: ClientCapabilities = { textDocument: { publishDiagnostics: { versionSupport: true } } };
