// npm run recognition: bundles test/recognition/main.ts, in which weights can be exchanged, and runs it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

process.chdir(`${import.meta.dirname}/..`);
const folder = mkdtempSync(join(tmpdir(), 'gaozhi-recognition-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const outfile = join(folder, 'main.cjs');
await build({
  entryPoints: ['test/recognition/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  logLevel: 'error',
  plugins: [
    {
      name: 'exchangeable weights',
      setup({ onResolve }) {
        onResolve({ filter: /\/fitted\.ts$/ }, ({ importer }) => ({
          path: join(process.cwd(), 'test/recognition', importer.includes('placeholder') ? 'exchangeable-gaps.ts' : 'exchangeable-roles.ts'),
        }));
      },
    },
  ],
});
process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
