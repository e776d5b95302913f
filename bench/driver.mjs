import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Runs the latency driver over one file against one server; resolves with its figures. `server` is a command with arguments. */
export async function drive(file, server, { env = {}, ...options } = {}) {
  const flags = Object.entries(options).flatMap(([name, value]) => (value === true ? [`--${name}`] : [`--${name}`, String(value)]));
  const { stdout } = await run(
    process.execPath,
    [join(import.meta.dirname, 'lsp-latency.mjs'), '--file', file, ...flags, '--', ...server],
    env,
  );
  const figures = JSON.parse(stdout);
  if (figures.error !== undefined) throw new Error(`${server.join(' ')} on ${file}: ${figures.error}`);
  return figures;
}

/** Milliseconds from the start of each server to its answer to `initialize`: the median of several starts in turn. */
export async function startTimes(servers, rounds = 15) {
  const samples = servers.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, server] of servers.entries()) samples[index].push(await startTime(server));
  }
  return samples.map(median);
}

function startTime([command, ...args]) {
  const body = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: process.pid, rootUri: null, capabilities: {} },
  });
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    child.on('error', reject);
    child.stdout.once('data', () => {
      resolve(performance.now() - begin);
      child.kill();
    });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  });
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', chunk => (stdout += chunk));
    child.on('error', reject).on('close', code => resolve({ code, stdout }));
  });
}
