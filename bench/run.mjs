#!/usr/bin/env node
// `npm run bench`: what a keystroke, an opening, a start cost, as ratios to floors measured in the same run.
//
//   node bench/run.mjs [--edits N] [--only W1,W2] [--json FILE]
//
// Times of a machine mean little; a ratio to the least that the same machine needs in the same minute means something.
// Floors: `rpc` is this server's own answer to an unknown request; `payload` is a server that answers with constants of
// the same size; `stock` is the usual server library with its own document store and empty answers.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildServers } from './build.mjs';
import { measureBusy } from './busy.mjs';
import { drive, startTimes } from './driver.mjs';
import { goals } from './goals.mjs';
import { measureClient, measureLayout, sizes } from './others.mjs';
import { askOnce } from './ask.mjs';
import { printTable } from './table.mjs';
import { writeWorkloads } from './workloads.mjs';

const { values: options } = parseArgs({
  options: { edits: { type: 'string', default: '200' }, only: { type: 'string', default: 'W1,W2,W3' }, json: { type: 'string' } },
});
const folder = mkdtempSync(join(tmpdir(), 'gaozhi-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const files = writeWorkloads(folder);
const names = options.only.split(',').filter(name => name in files);
const { server, constant, stock } = await buildServers(folder);
const edits = Number(options.edits);
const results = {};
for (const name of names) {
  const file = files[name];
  const answers = join(folder, `${name}.json`);
  writeFileSync(answers, JSON.stringify(await askOnce(server, file)));
  console.error(`${name} …`);
  results[name] = {
    product: await drive(file, server, { edits, verify: true }),
    payload: await drive(file, constant, { edits, phases: 'rpc,diagnostics,symbols', env: { CONSTANT_ANSWERS: answers } }),
    stock: await drive(file, stock, { edits, phases: 'rpc,diagnostics' }),
  };
}
console.error('random edits with newlines …');
const verify = await drive(files[names.includes('W2') ? 'W2' : names[0]], server, {
  edits: 450,
  newlines: 0.1,
  phases: 'diagnostics',
  verify: true,
});
console.error('symbols during an export …');
const busy = await measureBusy(server);
const [startMs, emptyStartMs] = await startTimes([server, constant]);
const facts = {
  results,
  verify,
  busy,
  start: { startMs, emptyStartMs },
  sizes: sizes(),
  client: await measureClient(folder),
  layout: await measureLayout(folder, files),
};
printTable(facts, goals(facts));
if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(facts, null, 1));
if (!existsSync(server[1])) process.exitCode = 1;
