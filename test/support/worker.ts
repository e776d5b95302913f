import { Worker } from 'node:worker_threads';
import { AbstractMessageReader, AbstractMessageWriter } from 'vscode-languageserver-protocol/node';
import type { DataCallback, Disposable, Message } from 'vscode-languageserver-protocol/node';
import type { EditorOptions } from './lsp.ts';
import { Editor } from './lsp.ts';

/** Runs a server that was built for browsers in a worker that has what a browser's worker has. */
export async function openWorker(script: string, options: EditorOptions = {}): Promise<Editor> {
  const worker = new Worker(prelude, { eval: true, workerData: { script } });
  const failed = new Promise<never>((_resolve, reject) => worker.once('error', reject));
  const opened = Editor.over(new WorkerReader(worker), new WorkerWriter(worker), options, async () => {
    await worker.terminate();
  });
  return Promise.race([opened, failed]);
}

/** Node's worker as a browser's: `self`, `postMessage`, `onmessage`; no `process`, no `require`. */
const prelude = `
const { parentPort, workerData } = require('node:worker_threads');
const source = require('node:fs').readFileSync(workerData.script, 'utf8');
globalThis.self = globalThis;
globalThis.addEventListener = () => undefined;
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
require('node:vm').runInThisContext('(function (process, require, Buffer, module, exports) {' + source + '\\n})')();
`;

class WorkerReader extends AbstractMessageReader {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    super();
    this.#worker = worker;
    worker.on('error', error => this.fireError(error));
  }

  listen(callback: DataCallback): Disposable {
    this.#worker.on('message', (message: Message) => callback(message));
    return { dispose: () => undefined };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    super();
    this.#worker = worker;
  }

  write(message: Message): Promise<void> {
    this.#worker.postMessage(message);
    return Promise.resolve();
  }

  end(): void {
    // The worker ends with its editor.
  }
}
