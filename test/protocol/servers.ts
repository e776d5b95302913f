import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '#server';
import { startServer } from '#server';
import type { EditorOptions } from '../support/lsp.ts';
import { Editor } from '../support/lsp.ts';
import { openWorker } from '../support/worker.ts';

/** The same server in every form in which it is shipped. */
export const servers: readonly { readonly name: string; start(options?: EditorOptions): Promise<Editor> }[] = [
  { name: 'in this process', start: options => Editor.inMemory(connection => startServer(connection, host), options) },
  { name: 'built for Node', start: options => Editor.stdio(process.execPath, [built('server/node.js')], options) },
  { name: 'built for browsers', start: options => openWorker(built('server/browser.js'), options) },
];

const host: Host = {
  session: 'test',
  defer(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  clock: () => performance.now(),
  now: () => '2031-01-31T08:00:00Z',
  today: () => '2031-01-31',
  base64: bytes => Buffer.from(bytes).toString('base64'),
};

function built(path: string): string {
  const file = join(import.meta.dirname, '../../dist', path);
  if (!existsSync(file)) throw new Error(`${path} is not built: npm run build`);
  return file;
}
