import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
let program: string;
let long: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gaozhi-bin-'));
  program = join(folder, 'cli.js');
  long = join(folder, '长.txt');
  await build({
    entryPoints: [join(import.meta.dirname, 'bin.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    loader: { '.yaml': 'text' },
  });
  await writeFile(long, '全年投入资金XX万元。\n'.repeat(20_000));
}, 30_000);

afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program; `take` says whether to read on after each piece of output. */
function run(args: readonly string[], take: (out: string) => boolean, stdin?: Uint8Array): Promise<Outcome> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [program, ...args]);
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
      if (!take(out)) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece));
    child.on('close', code => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined).end(stdin);
  });
}

test('output of any length arrives whole', async () => {
  const { code, out, err } = await run(['lint', '--format', 'lsp', long], () => true);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(JSON.parse(out)).toHaveLength(20_000);
});

test('a reader that stops early is no fault', async () => {
  const { code, err } = await run(['lint', long], () => false);
  expect({ code, err }).toEqual({ code: 1, err: '' });
});

test('standard input may be in an old encoding', async () => {
  // 一、主要做法 / 各地要早部署、早落实。
  const bytes = Buffer.from('d2bba1a2d6f7d2aad7f6b7a80ab8f7b5d8d2aad4e7b2bfcaf0a1a2d4e7c2e4cab5a1a30a', 'hex');
  expect((await run(['outline', '-'], () => true, bytes)).out).toContain('一、主要做法');
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends an export that still waits for its text', async (signal, expected) => {
  const child = spawn(process.execPath, [program, 'export', '--to', 'text', '--out', join(folder, 'out.txt'), '-']);
  const code = new Promise(resolve => child.on('close', resolve));
  // It has begun to read, and so to listen, when it has taken what fills the pipe.
  await new Promise(resolve => child.stdin.write('汛情稳定。\n'.repeat(100_000), resolve));
  child.kill(signal);
  expect(await code).toBe(expected);
  expect(existsSync(join(folder, 'out.txt'))).toBe(false);
});

test.runIf(existsSync('/dev/full'))('a full disk behind standard output is told', async () => {
  const full = await open('/dev/full', 'w');
  const child = spawn(process.execPath, [program, 'lint', long], { stdio: ['ignore', full.fd, 'pipe'] });
  let err = '';
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => (err += piece));
  const code = await new Promise(resolve => child.on('close', resolve));
  await full.close();
  expect({ code, err }).toEqual({ code: 3, err: 'gaozhi: 磁盘空间不足，“标准输出”没有写出。\n' });
});
