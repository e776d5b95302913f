// Bundles everything that is shipped into dist/.
//   node esbuild.mjs            minified, as in the package
//   node esbuild.mjs --dev      readable, with source maps
//   node esbuild.mjs --watch    the same, again after every change
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, context } from 'esbuild';

process.chdir(import.meta.dirname);
const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');

const node = { platform: 'node', format: 'cjs', target: ['node20', 'es2022'], supported: { 'dynamic-import': false } };
const browser = { platform: 'browser', target: ['es2022'], define: { global: 'globalThis' } };
const bundles = [
  { entry: 'client/src/node/main.ts', out: 'client/node.js', ...node, external: ['vscode'] },
  { entry: 'client/src/browser/main.ts', out: 'client/browser.js', ...browser, format: 'cjs', external: ['vscode'] },
  { entry: 'server/src/node/main.ts', out: 'server/node.js', ...node, plugins: [lazyServer()] },
  { entry: 'server/src/browser/main.ts', out: 'server/browser.js', ...browser, format: 'iife', plugins: [lazyFormats('../export', 'mjs')] },
  // Parts of the server that are not needed at its start. In a browser they stay in the worker's one script.
  ...['print', 'snippets'].map(part => ({
    entry: `server/src/${part}/index.ts`,
    out: `server/${part}.js`,
    ...node,
    plugins: [lazyFormats('../export', 'js')],
  })),
  { entry: 'cli/bin.ts', out: 'cli.js', ...node, banner: { js: '#!/usr/bin/env node' }, plugins: [lazyFormats('./export', 'js')] },
  { entry: 'client/page/preview.ts', out: 'page/preview.js', ...browser, format: 'iife' },
  { entry: 'client/page/preview.css', out: 'page/preview.css', ...browser },
  // Formats that bring a library: fetched on first use.
  ...['docx'].flatMap(format => [
    { entry: `export/formats/${format}/index.ts`, out: `export/${format}.js`, ...node },
    { entry: `export/formats/${format}/index.ts`, out: `export/${format}.mjs`, ...browser, format: 'esm' },
  ]),
];

/** Packages whose data went into a generated table of the sources, with the files of their licenses. */
const DATA_SOURCES = {
  'node_modules/opencc-js': ['LICENSE', 'THIRD_PARTY_LICENSES.md', 'LICENSES/Apache-2.0.txt'],
  // Its dictionary comes from jieba, whose notice the package leaves out.
  'node_modules/@node-rs/jieba': ['LICENSE', '../../../scripts/lib/jieba-license.txt'],
};

mkdirSync('dist', { recursive: true });
const options = bundles.map(optionsOf);
if (watch) {
  for (const option of options) await (await context(option)).watch();
  console.log('watching; Ctrl+C ends');
} else {
  const settled = await Promise.allSettled(options.map(option => build(option)));
  if (settled.some(({ status }) => status === 'rejected')) process.exitCode = 1; // esbuild has said why
  const results = settled.flatMap(({ value }) => value ?? []);
  const outputs = Object.assign({}, ...results.map(({ metafile }) => metafile.outputs));
  const inputs = Object.assign({}, ...results.map(({ metafile }) => metafile.inputs));
  writeFileSync('dist/LICENSES.txt', licenses(Object.keys(inputs)));
  sweep(['dist/LICENSES.txt', ...Object.keys(outputs)]);
  report(outputs);
}

function optionsOf({ entry, out, ...rest }) {
  return {
    entryPoints: [entry],
    outfile: join('dist', out),
    bundle: true,
    minify: !dev,
    sourcemap: dev ? 'linked' : false,
    charset: 'utf8',
    legalComments: 'none', // dist/LICENSES.txt holds them all
    loader: { '.yaml': 'text' },
    metafile: true,
    logLevel: 'warning',
    alias: { yaml: './node_modules/yaml/browser/index.js' }, // ES modules, of which only the parser stays
    ...rest,
  };
}

/**
 * `import('./formats/docx/index.ts')` stays an import, of the bundle dist/export/docx.js (docx.mjs in a browser). Every bundle has its
 * own copy of shared code: tell errors apart by `code`, never by class.
 */
function lazyFormats(folder, extension) {
  return {
    name: 'lazy-formats',
    setup({ onResolve }) {
      onResolve({ filter: /\/formats\/[a-z0-9-]+\/index\.ts$/ }, ({ path, kind }) =>
        kind === 'dynamic-import' ? { path: `${folder}/${path.split('/').at(-2)}.${extension}`, external: true } : undefined,
      );
    },
  };
}

/** What an earlier build left behind. Not before this one: somebody may be running it. */
function sweep(fresh) {
  for (const entry of readdirSync('dist', { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !fresh.includes(file.replaceAll('\\', '/'))) rmSync(file);
  }
}

/** The same for parts of the server: `import('./print/index.ts')` stays an import, of dist/server/print.js. */
function lazyServer() {
  return {
    name: 'lazy-server',
    setup({ onResolve }) {
      onResolve({ filter: /\/(?:print|snippets)\/index\.ts$/ }, ({ path, kind }) =>
        kind === 'dynamic-import' ? { path: `./${path.split('/').at(-2)}.js`, external: true } : undefined,
      );
    },
  };
}

/** The license of every package that went into a bundle, or whose data did. */
function licenses(inputs) {
  const folders = inputs.map(input => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]).filter(folder => folder !== undefined);
  return [...new Set([...folders, ...Object.keys(DATA_SOURCES)])]
    .toSorted()
    .map(folder => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const files =
        DATA_SOURCES[folder] ??
        readdirSync(folder)
          .filter(entry => /^licen[cs]e/i.test(entry))
          .slice(0, 1);
      const text = files.map(file => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
      return `${name} ${version} (${license})\n\n${text || 'See its package.'}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function report(outputs) {
  const sizes = Object.entries(outputs).filter(([file]) => !file.endsWith('.map'));
  for (const [file, { bytes }] of sizes) console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${file}`);
  mkdirSync('.tsbuild', { recursive: true });
  writeFileSync('.tsbuild/bundles.json', JSON.stringify(outputs));
}
