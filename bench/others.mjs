// What is measured without a language server: bundles, loading the client, laying out pages.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { median, run } from './driver.mjs';

const root = join(import.meta.dirname, '..');
const bundles = ['dist/server/node.js', 'dist/server/browser.js', 'dist/client/node.js', 'dist/client/browser.js', 'dist/cli.js'];

/** Sizes of the built bundles in bytes, by path; those not built are missing. */
export function sizes() {
  return Object.fromEntries(bundles.filter(path => existsSync(join(root, path))).map(path => [path, statSync(join(root, path)).size]));
}

/** CPU milliseconds for loading the client beside a bare bundled language client; undefined when it is not built. */
export async function measureClient(folder) {
  const client = join(root, 'dist/client/node.js');
  if (!existsSync(client)) return undefined;
  const bare = join(folder, 'bare-client.cjs');
  const bareSource = join(folder, 'bare-client.mjs');
  writeFileSync(
    bareSource,
    `export { LanguageClient } from ${JSON.stringify(join(root, 'node_modules/vscode-languageclient/lib/node/main.js'))};`,
  );
  await build({
    entryPoints: [bareSource],
    outfile: bare,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'error',
  });
  const [productMs, bareMs] = await loadTimes([client, bare]);
  return { productMs, bareMs };
}

async function loadTimes(paths, rounds = 9) {
  const samples = paths.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, path] of paths.entries()) {
      const { stdout } = await run(process.execPath, ['-e', loader, path]);
      samples[index].push(Number(stdout));
    }
  }
  return samples.map(median);
}

/** Loads a bundle with an editor API whose every member is a class, and prints the CPU milliseconds. */
const loader = `
const api = () => new Proxy(class {}, { get: (target, key) => key in target ? target[key] : key === Symbol.toPrimitive ? () => 0 : api() });
const Module = require('node:module');
const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? api() : load(name, ...rest));
const before = process.cpuUsage();
require(process.argv[1]);
const { user, system } = process.cpuUsage(before);
process.stdout.write(String((user + system) / 1000));
process.exit();
`;

/** Milliseconds for the pages of each text, from nothing and after one changed character. */
export async function measureLayout(folder, files) {
  const outfile = join(folder, 'layout.cjs');
  const entry = join(root, 'bench/layout.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'error' });
  const { timeLayout } = createRequire(import.meta.url)(outfile);
  return Object.fromEntries(Object.entries(files).map(([name, path]) => [name, timeLayout(readFileSync(path, 'utf8'))]));
}
