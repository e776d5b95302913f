// npm run recognition: bundles test/recognition/main.ts, in which weights can be exchanged, and runs it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');

/** Runs a command of test/recognition/main.ts. `stdio` as for `spawnSync`. */
export async function runRecognition(args, stdio) {
  const folder = mkdtempSync(join(tmpdir(), 'gaozhi-recognition-'));
  try {
    const outfile = join(folder, 'main.cjs');
    await build({
      entryPoints: [join(root, 'test/recognition/main.ts')],
      absWorkingDir: root,
      outfile,
      bundle: true,
      platform: 'node',
      logLevel: 'error',
      plugins: [exchangeableWeights],
    });
    return spawnSync(process.execPath, [outfile, ...args], { cwd: root, stdio, encoding: 'utf8', maxBuffer: 1 << 26 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const exchangeableWeights = {
  name: 'exchangeable weights',
  setup({ onResolve }) {
    onResolve({ filter: /\/fitted\.ts$/ }, ({ importer }) => ({
      path: join(root, 'test/recognition', importer.includes('placeholder') ? 'exchangeable-candidates.ts' : 'exchangeable-roles.ts'),
    }));
  },
};

/** The modules of weights, fitted anew: text by file. */
export async function generateFitted() {
  const { stdout, stderr, status } = await runRecognition(['print'], 'pipe');
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await runRecognition(process.argv.slice(2), 'inherit')).status ?? 1;
}
