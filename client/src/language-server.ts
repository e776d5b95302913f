import { notifications } from '#protocol';
import type { Requests } from '#protocol';
import { EventEmitter, window } from 'vscode';
import type { CancellationToken, Disposable, LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { RestartBudget } from './restart-budget.ts';

/** The language server as the features see it: started when first needed, started again when it dies, asked by typed requests. */
export class LanguageServer implements Disposable {
  readonly #connect: CreateConnection;
  readonly #changed = new EventEmitter<ServerState>();
  readonly #refreshed = new EventEmitter<undefined>();
  readonly #budget = new RestartBudget();
  #state: ServerState = 'idle';
  #log: LogOutputChannel | undefined;
  #running: Promise<ServerConnection> | undefined;

  constructor(connect: CreateConnection) {
    this.#connect = connect;
  }

  readonly onDidChangeState = this.#changed.event;
  /** Pages may look otherwise though no text has changed. */
  readonly onDidRefreshPages = this.#refreshed.event;

  get state(): ServerState {
    return this.#state;
  }

  /** Starts the server unless it runs, starts, or has failed. */
  start(): void {
    if (this.#state === 'idle') void this.#launch();
  }

  /** Ends the server, if any, and starts a new one with the settings of now; forgives earlier failures. */
  async restart(): Promise<void> {
    this.#budget.clear();
    await this.stop();
    await this.#launch();
  }

  async stop(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    this.#enter('idle');
    if (running !== undefined) await end(running);
  }

  /** Asks the server, starting it if need be. Fails with `ServerUnavailable` when there is none. */
  async request<Method extends keyof Requests>(
    method: Method,
    params: Requests[Method]['params'],
    token?: CancellationToken,
  ): Promise<Requests[Method]['result']> {
    this.start();
    if (this.#running === undefined) throw new ServerUnavailable();
    const { client } = await this.#running.catch(() => {
      throw new ServerUnavailable();
    });
    type Result = Requests[Method]['result'];
    // A token that is undefined would be sent as a second parameter.
    return await (token === undefined ? client.sendRequest<Result>(method, params) : client.sendRequest<Result>(method, params, token));
  }

  /** Writes into the log that `showLog` shows: for us, in English. */
  log(message: string): void {
    this.#logChannel().warn(message);
  }

  showLog(): void {
    this.#logChannel().show(true);
  }

  dispose(): void {
    void this.stop();
    this.#changed.dispose();
    this.#refreshed.dispose();
    this.#log?.dispose();
  }

  async #launch(): Promise<void> {
    this.#enter('starting');
    const running = this.#open();
    this.#running = running;
    try {
      await running;
      if (this.#running === running) this.#enter('running');
    } catch (error) {
      if (this.#running !== running) return;
      this.#logChannel().error(`language server did not start: ${String(error)}`);
      this.#running = undefined;
      this.#enter('failed');
    }
  }

  async #open(): Promise<ServerConnection> {
    const { clientOptions } = await import('./client-options.ts');
    const connection: ServerConnection = await this.#connect(clientOptions(this.#logChannel(), () => this.#died(connection)));
    connection.client.onNotification(notifications.refreshPages, () => this.#refreshed.fire(undefined));
    await connection.client.start();
    return connection;
  }

  /** The connection closed without our doing: once in a while that is repaired in silence, often it is told. */
  async #died(connection: ServerConnection): Promise<void> {
    const running = this.#running;
    if (running === undefined || (await running.catch(() => undefined)) !== connection || this.#running !== running) return;
    this.#running = undefined;
    connection.dispose();
    if (this.#budget.spend(Date.now())) await this.#launch();
    else this.#enter('failed');
  }

  #enter(state: ServerState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#changed.fire(state);
  }

  #logChannel(): LogOutputChannel {
    this.#log ??= window.createOutputChannel('稿纸', { log: true });
    return this.#log;
  }
}

/** `failed`: it does not start, or died too often; only `restart` tries again. */
export type ServerState = 'idle' | 'starting' | 'running' | 'failed';

/** Makes a language client for this runtime, not yet started. */
export type CreateConnection = (options: LanguageClientOptions) => Promise<ServerConnection>;

export interface ServerConnection extends Disposable {
  readonly client: BaseLanguageClient;
}

/** There is no server to ask; its message is for the writer. */
export class ServerUnavailable extends Error {
  constructor() {
    super('稿纸的语言服务没有运行');
  }
}

async function end(running: Promise<ServerConnection>): Promise<void> {
  const connection = await running.catch(() => undefined);
  await connection?.client.dispose().catch(() => undefined);
  connection?.dispose();
}
