// @ts-check
// Exports again and again over the same file, and kills the program at any moment: what may be found afterwards.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OLD = '原来的文件\n';
const TEXT = `防汛工作总结\n一、主要做法\n${'各村轮流值班，遇有险情立即上报，确保信息畅通。\n'.repeat(2_000)}`;

/**
 * @typedef {object} Found what was found after the rounds
 * @property {number} killed exports that did not come to their end
 * @property {number} halfWritten of them, those that left a temporary file
 * @property {string[]} broken what was wrong with the file afterwards; empty when all is well
 * @property {string[]} left what lay beside text and file, after SIGKILL when the next export was done; empty when all is well
 */

/**
 * In one half of the rounds the moment is random from the start of the program on, in the other from the first sign of a temporary file.
 * @param {string} program the built command line
 * @param {number} rounds
 * @param {NodeJS.Signals} [signal]
 * @returns {Promise<Found>}
 */
export async function killRounds(program, rounds, signal = 'SIGKILL') {
  const folder = await mkdtemp(join(tmpdir(), 'gaozhi-kill-'));
  try {
    return await killIn(folder, program, rounds, signal);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @param {string} folder @param {string} program @param {number} rounds @param {NodeJS.Signals} signal @returns {Promise<Found>} */
async function killIn(folder, program, rounds, signal) {
  const target = join(folder, '总结.txt');
  await writeFile(join(folder, '总结.gw'), TEXT);
  const begin = performance.now();
  await exporting(folder, program).ended;
  const usual = performance.now() - begin;
  const whole = await readFile(target, 'utf8');
  /** @type {Found} */
  const found = { killed: 0, halfWritten: 0, broken: [], left: [] };
  for (let round = 0; round < rounds; round++) {
    await writeFile(target, OLD);
    const run = exporting(folder, program);
    if (round % 2 === 0) await pause(Math.random() * usual);
    else await firstSign(folder, run.ended).then(() => pause(Math.random() * 5));
    run.child.kill(signal);
    if ((await run.ended) !== 0) found.killed++;
    const text = await readFile(target, 'utf8').catch(() => undefined);
    if (text !== OLD && text !== whole)
      found.broken.push(`round ${round}: ${text === undefined ? 'no file' : `${text.length} characters`}`);
    if ((await leftIn(folder)).length > 0) found.halfWritten++;
    if (signal === 'SIGKILL') await exporting(folder, program).ended;
    found.left.push(...(await leftIn(folder)));
  }
  return found;
}

/** @param {string} folder @param {string} program */
function exporting(folder, program) {
  const child = spawn(process.execPath, [program, 'export', '--to', 'text', '--out', '总结.txt', '总结.gw'], {
    cwd: folder,
    stdio: 'ignore',
  });
  /** @type {Promise<number | null>} */
  const ended = new Promise(resolve => child.on('exit', resolve));
  return { child, ended };
}

/** Resolves when a temporary file appears, or with `ended`. @param {string} folder @param {Promise<unknown>} ended */
async function firstSign(folder, ended) {
  const watching = new AbortController();
  const sign = new Promise(resolve => {
    watch(folder, { signal: watching.signal }, (_event, name) => {
      if (name?.endsWith('.tmp')) resolve(undefined);
    });
  });
  await Promise.race([sign, ended]);
  watching.abort();
}

/** @param {string} folder */
async function leftIn(folder) {
  return (await readdir(folder)).filter(name => !name.startsWith('总结.'));
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise(resolve => void setTimeout(resolve, milliseconds));
}
