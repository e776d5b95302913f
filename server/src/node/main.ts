import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { createConnection } from 'vscode-languageserver/node';
import type { Host } from '../host.ts';
import { startServer } from '../server.ts';

// The engine compiles an expression once for its first use and again for its second; nearly all of ours are used often.
setFlagsFromString('--no-regexp-tier-up');

const nodeHost: Host = {
  session: randomUUID().slice(0, 6),
  defer(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  now: () => new Date().toISOString(),
  // Sweden writes dates as ISO does.
  today: () => new Date().toLocaleDateString('sv-SE'),
  base64: bytes => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
};

// The transport is on the command line: --node-ipc, --stdio, --pipe or --socket.
startServer(createConnection(), nodeHost);
