import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Host } from '../host.ts';
import type { ExportJob, ThreadReply } from '../serve-exports.ts';
import { serveExports } from '../serve-exports.ts';
import { startServer } from '../server.ts';

declare const self: DedicatedWorkerGlobalScope;

const workerHost: Host = {
  session: crypto.randomUUID().slice(0, 6),
  defer(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  clock: () => performance.now(),
  now: () => new Date().toISOString(),
  // Sweden writes dates as ISO does.
  today: () => new Date().toLocaleDateString('sv-SE'),
  base64(bytes) {
    let binary = '';
    // In parts: a call takes only so many arguments.
    for (let start = 0; start < bytes.length; start += 0x8000) binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
    return btoa(binary);
  },
  startThread(script, receive, lost) {
    if (script === '' || typeof Worker === 'undefined') return undefined;
    // A script of another origin may be imported, but not be started.
    const start = URL.createObjectURL(new Blob([`importScripts(${JSON.stringify(script)})`], { type: 'text/javascript' }));
    const worker = new Worker(start, { name: EXPORTING });
    worker.onmessage = ({ data }: MessageEvent<ThreadReply>) => {
      URL.revokeObjectURL(start);
      receive(data);
    };
    worker.onerror = event => {
      event.preventDefault();
      lost(event.message);
    };
    return { post: job => worker.postMessage(job), end: () => worker.terminate() };
  },
};

/** The name of the worker that writes files; it is made of the same script. */
const EXPORTING = 'gaozhi-export';

if (self.name === EXPORTING) {
  const serve = serveExports((reply, transfer) => self.postMessage(reply, [...transfer]));
  self.onmessage = ({ data }: MessageEvent<ExportJob>) => void serve(data);
} else startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), workerHost);
