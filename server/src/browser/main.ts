import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Host } from '../host.ts';
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
};

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), workerHost);
