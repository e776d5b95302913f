// npm run pages: bundles test/pages/main.ts and runs it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'gaozhi-pages-'));
try {
  const outfile = join(folder, 'main.cjs');
  await build({
    entryPoints: [join(root, 'test/pages/main.ts')],
    absWorkingDir: root,
    outfile,
    bundle: true,
    platform: 'node',
    logLevel: 'error',
  });
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
