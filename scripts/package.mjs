// npm run package: one .vsix in the root. --built: dist/ is fresh, do not build again.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';

process.chdir(`${import.meta.dirname}/..`);
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const old of readdirSync('.').filter(file => file.endsWith('.vsix'))) rmSync(old);

const node = (...args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
};
if (!process.argv.includes('--built')) node('esbuild.mjs');
const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
node(vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', `${name}-${version}.vsix`);
