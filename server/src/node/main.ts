import { randomUUID } from 'node:crypto';
import { setPriority } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { MessagePort } from 'node:worker_threads';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Connection } from 'vscode-languageserver/node';
import type { Phase } from '../context.ts';
import type { Host } from '../host.ts';
import type { ExportJob } from '../serve-exports.ts';
import { serveExports } from '../serve-exports.ts';
import { startServer } from '../server.ts';

const nodeHost: Host = {
  session: randomUUID().slice(0, 6),
  defer(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  clock: () => performance.now(),
  now: () => new Date().toISOString(),
  // Sweden writes dates as ISO does.
  today: () => new Date().toLocaleDateString('sv-SE'),
  base64: bytes => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  startThread(_script, receive, lost) {
    // What it might print must not get between the messages to the editor.
    const worker = new Worker(__filename, { workerData: EXPORTING, stdout: true });
    worker
      .on('message', receive)
      .on('error', error => lost(String(error)))
      .on('exit', code => lost(`exit ${code}`))
      .unref();
    return { post: job => worker.postMessage(job), end: () => void worker.terminate() };
  },
};

/** The thread that writes files is made of the same script, and told so. */
const EXPORTING = 'gaozhi-export';

/** The transport is on the command line: --node-ipc, --stdio, --pipe or --socket. */
function connect(): Connection {
  if (!process.argv.includes('--stdio')) return createConnection();
  const reader = new StreamMessageReader(process.stdin);
  // Behind a message without a length that can be read nothing can be understood any more.
  reader.onError(error => {
    process.stderr.write(`gaozhi: ${error.message}\n`);
    process.exit(1);
  });
  process.stdin.on('end', () => process.exit(phase() === 'ended' ? 0 : 1));
  return createConnection(reader, new StreamMessageWriter(process.stdout));
}

/** How the engine is to run our code, on this thread and all others. */
function tuneEngine(): void {
  // The engine compiles an expression once for its first use and again for its second; nearly all of ours are used often.
  setFlagsFromString('--no-regexp-tier-up');
  // The engine of Node.js 20 optimizes so early that the compiler takes the time of an opening. Later ones wait, and know no such option.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=300000');
}

/** The thread that writes files. */
function writeFiles(port: MessagePort): void {
  try {
    // Where processors are few, who types comes first. On Linux this is of the thread alone, elsewhere it would be of the whole process.
    if (process.platform === 'linux') setPriority(5);
  } catch {
    // Some sandboxes do not allow it.
  }
  const serve = serveExports((reply, transfer) => port.postMessage(reply, transfer));
  port.on('message', (job: ExportJob) => void serve(job));
}

let phase: () => Phase = () => 'new';
if (workerData === EXPORTING && parentPort !== null) writeFiles(parentPort);
else {
  tuneEngine();
  phase = startServer(connect(), nodeHost);
}
