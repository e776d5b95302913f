import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// A tree of the same shape as the project, with the project's own rules, where every folder holds one file per trial.
const root = resolve(import.meta.dirname, '..');
let tree: string;
let lint: ReadonlySet<string>;
let compiler: ReadonlySet<string>;

type Fence = 'lint' | 'compiler' | 'both' | 'open';
const TRIALS: readonly (readonly [file: string, code: string, fence: Fence])[] = [
  ['core/text/node.ts', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;", 'both'],
  ['core/text/lazy-node.ts', "export const fs = import('node:fs');", 'both'],
  ['core/text/package.ts', "import { parse } from 'yaml';\nexport const read = parse;", 'lint'],
  ['core/text/up.ts', "import { server } from '#server';\nexport const up = server;", 'both'],
  ['core/text/up-by-path.ts', "import { service } from '../../service/index.ts';\nexport const up = service;", 'both'],
  ['core/text/higher.ts', "import { block } from '../syntax/block.ts';\nexport const higher = block;", 'lint'],
  ['core/syntax/block.ts', "import { span } from '../text/span.ts';\nexport const block = span;", 'open'],
  ['core/text/span.ts', 'export const span = 1;', 'open'],
  ['core/text/process.ts', 'export const home = process.env;', 'both'],
  ['core/text/console.ts', "console.log('');\nexport const silent = 1;", 'both'],
  ['core/text/window.ts', 'export const title = document.title;', 'both'],
  ['core/text/clock.ts', 'export const now = Date.now();', 'lint'],
  ['core/text/one.ts', "import { two } from './two.ts';\nexport const one = (): number => two();", 'lint'],
  ['core/text/two.ts', "import { one } from './one.ts';\nexport const two = (): number => one();", 'lint'],
  ['rules/first/rule.ts', "import { core } from '#core';\nexport const first = core;", 'open'],
  ['rules/second/rule.ts', "import { first } from '../first/rule.ts';\nexport const second = first;", 'lint'],
  ['service/down.ts', "import { core } from '#core';\nexport const down = core;", 'open'],
  ['service/beside.ts', "import { layout } from '#layout';\nexport const beside = layout;", 'both'],
  ['service/protocol.ts', "import { TextDocuments } from 'vscode-languageserver';\nexport const documents = TextDocuments;", 'lint'],
  ['service/deep.ts', "import { span } from '#core/text/span.ts';\nexport const deep = span;", 'both'],
  ['layout/package.ts', "import { parse } from 'yaml';\nexport const read = parse;", 'lint'],
  ['official/front-matter.ts', "import { parse } from 'yaml';\nexport const read = parse;", 'open'],
  ['export/formats/html/exporter.ts', "import { Document } from 'docx';\nexport const made = Document;", 'lint'],
  ['export/formats/docx/exporter.ts', "import { Document } from 'docx';\nexport const made = Document;", 'open'],
  ['server/src/editor.ts', "import { window } from 'vscode';\nexport const editor = window;", 'lint'],
  ['server/src/client.ts', "import { client } from '#client';\nexport const up = client;", 'both'],
  ['server/src/wiring.ts', "import { service } from '#service';\nexport const wiring = service;", 'open'],
  ['client/src/parse.ts', "import { core } from '#core';\nexport const parse = core;", 'both'],
  ['client/src/editor.ts', "import { window } from 'vscode';\nexport const editor = window;", 'open'],
  ['client/src/disk.ts', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;", 'both'],
  ['client/src/browser/disk.ts', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;", 'both'],
  ['client/src/node/disk.ts', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;", 'open'],
  ['client/page/editor.ts', "import { window } from 'vscode';\nexport const editor = window;", 'lint'],
  ['protocol/core.ts', "import { core } from '#core';\nexport const down = core;", 'both'],
];
const FOLDERS = 'core rules service official layout export import protocol server/src client/src client/page cli'.split(' ');

beforeAll(() => {
  tree = realpathSync(mkdtempSync(join(tmpdir(), 'fence-')));
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'dir');
  const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*tsconfig*.json'], { cwd: root, encoding: 'utf8' }).split(
    '\n',
  );
  for (const file of [...tracked.filter(name => name !== '' && !name.startsWith('test/')), 'package.json', '.oxlintrc.json']) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    copyFileSync(join(root, file), join(tree, file));
  }
  cpSync(join(root, 'tsconfig.base.json'), join(tree, 'tsconfig.base.json'));
  const write = (file: string, code: string): void => {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), `${code}\n`);
  };
  for (const folder of FOLDERS)
    write(`${folder}/index.ts`, `export const ${folder.split('/')[0] ?? ''}${folder.endsWith('port') ? 'er' : ''} = 1;`);
  for (const [file, code] of TRIALS) write(file, code);

  const run = (tool: string, ...args: string[]): string =>
    spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: tree, encoding: 'utf8', maxBuffer: 1 << 26 }).stdout;
  const linted: { diagnostics: { filename: string }[] } = JSON.parse(
    run('oxlint/bin/oxlint', '--format', 'json', ...new Set(FOLDERS.map(folder => folder.split('/')[0] ?? ''))),
  );
  lint = new Set(linted.diagnostics.map(({ filename }) => filename));
  const compiled = run('typescript/bin/tsc', '-b', '--pretty', 'false', ...FOLDERS, 'client/src/node', 'client/src/browser');
  compiler = new Set([...compiled.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map(([, file]) => file ?? ''));
}, 60_000);

afterAll(() => rmSync(tree, { recursive: true, force: true }));

test.each(TRIALS)('%s', (file, _code, fence) => {
  const fences = { both: [true, true], lint: [true, false], compiler: [false, true], open: [false, false] } as const;
  expect({ lint: lint.has(file), compiler: compiler.has(file) }).toEqual({ lint: fences[fence][0], compiler: fences[fence][1] });
});

test('a folder that may be imported is not stopped by another one', () => {
  expect([...lint, ...compiler].filter(file => file.endsWith('/index.ts'))).toEqual([]);
});
