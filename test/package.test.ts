import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const [vsix, ...others] = readdirSync(root).filter(name => name.endsWith('.vsix'));
if (vsix === undefined) throw new Error('没有安装包：先运行 npm run package');
const entries = new Map(Object.entries(unzipSync(readFileSync(join(root, vsix)))));
const text = (name: string): string => new TextDecoder().decode(entries.get(name));
const manifest: { name: string; version: string; main: string; browser: string } = JSON.parse(text('extension/package.json'));

test('one package, named after its version', () => {
  expect(others).toEqual([]);
  expect(vsix).toBe(`${manifest.name}-${manifest.version}.vsix`);
});

test('holds what runs and what the marketplace shows, nothing else', () => {
  const files = [...entries.keys()].filter(name => name.startsWith('extension/')).map(name => name.slice('extension/'.length));
  const allowed =
    /^(?:package(?:\.nls(?:\.en)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt|assets\/[\w.-]+\.(?:png|svg)|syntaxes\/[\w.-]+\.json|dist\/.+)$/i;
  expect(files.filter(name => !allowed.test(name))).toEqual([]);
  expect(files.filter(name => name.startsWith('dist/')).toSorted()).toEqual([
    'dist/LICENSES.txt',
    'dist/cli.js',
    'dist/client/browser.js',
    'dist/client/node.js',
    'dist/export/docx.js',
    'dist/export/docx.mjs',
    'dist/page/preview.css',
    'dist/page/preview.js',
    'dist/server/browser.js',
    'dist/server/node.js',
    'dist/server/print.js',
    'dist/server/snippets.js',
  ]);
});

test('what the manifest names is inside', () => {
  const named = [...text('extension/package.json').matchAll(/"\.\/([^"*#]+\.\w+)"/g)].map(([, name]) => name ?? '');
  const shipped = named.filter(name => !/\.ts$/.test(name));
  expect(shipped.length).toBeGreaterThanOrEqual(4);
  expect(shipped.filter(name => !entries.has(`extension/${name}`))).toEqual([]);
});

test('is small and holds no machine code', () => {
  expect(statSync(join(root, vsix)).size).toBeLessThan(1_650_000);
  const machineCode = [...entries].filter(([, bytes]) => isMachineCode(bytes)).map(([name]) => name);
  expect(machineCode).toEqual([]);
});

test('knows nothing of the machine that built it', () => {
  expect([...entries.keys()].filter(name => text(name).includes(root))).toEqual([]);
});

/** ELF, Windows, Mach-O and WebAssembly by their first bytes. */
function isMachineCode(bytes: Uint8Array): boolean {
  const head = [...bytes.subarray(0, 4)].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return /^(?:7f454c46|4d5a|cffaedfe|feedfacf|cafebabe|0061736d)/.test(head);
}
