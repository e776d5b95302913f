#!/usr/bin/env node
// `node bench/cold.mjs`: what an opening costs in a process that does it for the first time, step by step (ms), and
// what is alive afterwards as a multiple of the text's bytes. Each workload in a process of its own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeWorkloads } from './workloads.mjs';

const [bundle, file] = process.argv.slice(2);
if (bundle === undefined) compare();
else console.log(open(createRequire(import.meta.url)(bundle), readFileSync(file)));

function compare() {
  const folder = mkdtempSync(join(tmpdir(), 'gaozhi-cold-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'product.cjs');
  void build({
    stdin: {
      contents: `export * from '#core'; export * from '#rules'; export { diagnostics, documentSymbols } from '#service';`,
      resolveDir: '.',
    },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  }).then(() => {
    for (const [name, workload] of Object.entries(writeWorkloads(folder))) {
      process.stdout.write(
        `${name}  ${execFileSync(process.execPath, ['--expose-gc', '--no-regexp-tier-up', import.meta.filename, outfile, workload])}`,
      );
    }
  });
}

function open({ createLinter, defaultLintConfig, diagnostics, documentSymbols, parseDraft, rules }, bytes) {
  let text = bytes.toString();
  const before = live();
  const times = [];
  const step = (name, run) => {
    const start = performance.now();
    const result = run();
    times.push(`${name} ${(performance.now() - start).toFixed(1)}`);
    return result;
  };
  const draft = step('parse', () => parseDraft(text));
  step('tree', () => draft.reports);
  const symbols = step('symbols', () => documentSymbols(draft, { series: 'off' }));
  const linter = createLinter(rules, defaultLintConfig);
  step('count gaps', () => linter.count(draft.blocks));
  const found = step('diagnostics', () => diagnostics(draft, linter));
  text = '';
  const alive = (live() - before) / bytes.length;
  return `${times.join('  ')}  alive ${alive.toFixed(2)} (${symbols.length + found.length} roots and findings)`;
}

function live() {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
