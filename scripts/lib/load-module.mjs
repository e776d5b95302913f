// TypeScript of the program for scripts: bundled, since this Node reads none.
import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** The exports of a module, its path counted from the root of the project. */
export function loadModule(path) {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`../../${path}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  const code = outputFiles.map(({ text }) => Buffer.from(text).toString('base64')).join('');
  return import(`data:text/javascript;base64,${code}`);
}
