// Runs a function of a test inside VS Code's extension host (Node.js or web worker) and brings back its result.
// The test process listens; a test-only extension in the host asks it for work.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type * as VSCode from 'vscode';

export interface Probe {
  /** The probe extension's files, to be served to a web worker extension host. */
  readonly files: Readonly<Record<string, string>>;
  /** Writes the probe extension into a host's data folder. */
  install(home: string): void;
  /** Runs fn(vscode, ...args) in the extension host that has this workspace folder open. */
  run<Args extends readonly unknown[], Value>(
    workspace: string,
    fn: RemoteFunction<Args, Value>,
    args: Args,
    timeout?: number,
  ): Promise<Value>;
  stop(): void;
}

/** Travels as source: it sees only its parameters. Arguments and result travel as JSON. */
export type RemoteFunction<Args extends readonly unknown[], Value> = (vscode: typeof VSCode, ...args: Args) => Value | Promise<Value>;

interface Job {
  readonly id: number;
  readonly code: string;
  readonly args: readonly unknown[];
}
interface Room {
  readonly jobs: Job[];
  give: ((job: Job | null) => void) | undefined;
}
interface Message {
  readonly workspace: string;
  readonly id: number;
  readonly value?: never;
  readonly error?: { readonly message: string; readonly stack: string };
}
interface Running {
  resolve(value: never): void;
  reject(error: Error): void;
}

export async function startProbe(): Promise<Probe> {
  const rooms = new Map<string, Room>();
  const running = new Map<number, Running>();
  const room = (name: string): Room => {
    const found = rooms.get(name) ?? { jobs: [], give: undefined };
    rooms.set(name, found);
    return found;
  };
  let count = 0;

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const message: Message = JSON.parse(body);
    if (request.url === '/next') {
      const here = room(message.workspace);
      const give = (job: Job | null): void => void response.writeHead(200, headers).end(JSON.stringify(job));
      const waiting = here.jobs.shift();
      if (waiting) return give(waiting);
      here.give = give;
      response.on('close', () => {
        if (here.give === give) here.give = undefined;
      });
      return;
    }
    response.writeHead(200, headers).end('{}');
    const job = running.get(message.id);
    running.delete(message.id);
    if (!message.error) return job?.resolve(message.value as never);
    const error = new Error(message.error.message);
    error.stack += `\n--- in the extension host ---\n${message.error.stack}`;
    job?.reject(error);
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the probe has no port');
  const files = { 'package.json': JSON.stringify(MANIFEST), 'probe.js': source(`http://127.0.0.1:${address.port}`) };

  return {
    files,
    install(home) {
      const folder = join(home, 'extensions', `${MANIFEST.publisher}.${MANIFEST.name}-${MANIFEST.version}`);
      mkdirSync(folder, { recursive: true });
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    },
    run(workspace, fn, args, timeout = 30_000) {
      const job = { id: ++count, code: String(fn), args };
      const here = room(workspace);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          running.delete(job.id);
          reject(new Error(`no answer from the extension host in ${timeout} ms`));
        }, timeout);
        running.set(job.id, {
          resolve: value => (clearTimeout(timer), resolve(value)),
          reject: error => (clearTimeout(timer), reject(error)),
        });
        const { give } = here;
        here.give = undefined;
        if (give) give(job);
        else here.jobs.push(job);
      });
    },
    stop() {
      for (const { give } of rooms.values()) give?.(null);
      server.closeAllConnections();
      server.close();
    },
  };
}

const MANIFEST = {
  name: 'probe',
  publisher: 'test',
  version: '1.0.0',
  engines: { vscode: '^1.90.0' },
  main: './probe.js',
  browser: './probe.js',
  activationEvents: ['*'],
  capabilities: { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true },
};

const source = (url: string): string => `
const vscode = require('vscode');
const post = (path, body) => fetch(${JSON.stringify(url)} + path, { method: 'POST', body: JSON.stringify(body) });
exports.activate = () => void (async () => {
  const workspace = vscode.workspace.workspaceFolders?.[0]?.uri.path ?? '';
  for (;;) {
    const job = await (await post('/next', { workspace })).json();
    if (!job) return;
    const answer = { id: job.id };
    try { answer.value = await (0, eval)('(' + job.code + ')')(vscode, ...job.args); }
    catch (error) { answer.error = { message: String(error?.message ?? error), stack: String(error?.stack ?? '') }; }
    await post('/done', answer);
  }
})().catch(() => {});
`;
