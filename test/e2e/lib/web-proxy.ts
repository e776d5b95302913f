// A thin proxy before the VS Code server. It adds extensions to the page as built-in *web* extensions, so that VS Code runs their
// `browser` entry in the web worker extension host; the language server then runs in a worker too.
import { readFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';

const PREFIX = '/_web/';
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** `folder` is an unpacked extension; `virtual` are extensions given as name → file → text. */
export async function startWebProxy(
  target: string,
  folder: string,
  virtual: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<{ url: string; stop(): void }> {
  const up = new URL(target);
  const base = resolve(folder);
  let authority = '';

  const extensionFile = async (path: string): Promise<string | Buffer | undefined> => {
    const [mount = '', ...rest] = path.slice(PREFIX.length).split('/');
    const made = virtual[mount];
    if (made) return made[rest.join('/')];
    const file = normalize(join(base, ...rest));
    return file.startsWith(base + sep) ? readFile(file).catch(() => undefined) : undefined;
  };
  const withExtensions = (html: string): string =>
    html.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/, (_, start: string, settings: string) => {
      const configuration: Record<string, unknown> = JSON.parse(settings.replaceAll('&quot;', '"'));
      const mounts = ['extension', ...Object.keys(virtual)];
      configuration['additionalBuiltinExtensions'] = mounts.map(mount => ({ scheme: 'http', authority, path: PREFIX + mount }));
      return `${start}${JSON.stringify(configuration).replaceAll('"', '&quot;')}"`;
    });

  const pass = (req: IncomingMessage, res: ServerResponse, page: boolean): void => {
    const headers = { ...req.headers, host: up.host, 'accept-encoding': 'identity' };
    const onward = request({ host: up.hostname, port: up.port, method: req.method, path: req.url, headers }, answer => {
      if (page) void addExtensions(answer, res, withExtensions);
      else answer.pipe(res.writeHead(answer.statusCode ?? 502, answer.headers));
    });
    onward.on('error', () => res.writeHead(502).end());
    req.pipe(onward);
  };
  const serve = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const path = decodeURIComponent(new URL(req.url ?? '/', target).pathname);
    if (!path.startsWith(PREFIX)) return pass(req, res, path === '/');
    const data = await extensionFile(path);
    const type = TYPES[extname(path)] ?? 'text/plain; charset=utf-8';
    res.writeHead(data === undefined ? 404 : 200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(data);
  };
  const server = createServer((req, res) => void serve(req, res));
  server.on('upgrade', (req: IncomingMessage, socket: Socket, head: Buffer) => joinSockets(up, req, socket, head));
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  authority = `127.0.0.1:${address.port}`;

  return {
    url: `http://${authority}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function addExtensions(answer: IncomingMessage, res: ServerResponse, edit: (html: string) => string): Promise<void> {
  let html = '';
  for await (const chunk of answer.setEncoding('utf8')) html += String(chunk);
  const { 'content-length': _length, 'transfer-encoding': _encoding, ...headers } = answer.headers;
  res.writeHead(answer.statusCode ?? 502, headers).end(edit(html));
}

function joinSockets(up: URL, req: IncomingMessage, near: Socket, head: Buffer): void {
  const far = connect(Number(up.port), up.hostname, () => {
    const lines = [`${req.method ?? 'GET'} ${req.url ?? '/'} HTTP/1.1`];
    for (let i = 0; i < req.rawHeaders.length; i += 2) {
      const name = (req.rawHeaders[i] ?? '').toLowerCase();
      const value = name === 'host' ? up.host : name === 'origin' ? up.origin : (req.rawHeaders[i + 1] ?? '');
      lines.push(`${name}: ${value}`);
    }
    far.write(`${lines.join('\r\n')}\r\n\r\n`);
    far.write(head);
    far.pipe(near).pipe(far);
  });
  far.on('error', () => near.destroy()).on('close', () => near.destroy());
  near.on('error', () => far.destroy()).on('close', () => far.destroy());
}
