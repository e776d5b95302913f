// Runs the steps of a check one after the other and counts what passed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';

const windows = process.platform === 'win32';
const LIMIT = 12 * 60_000;
const gitSettings = Number(process.env.GIT_CONFIG_COUNT) || 0;
const environment = {
  ...process.env,
  PATH: `${join('node_modules', '.bin')}${delimiter}${process.env.PATH}`,
  NO_UPDATE_NOTIFIER: '1',
  // Git answers although the folder belongs to another user, as in a container.
  GIT_CONFIG_COUNT: `${gitSettings + 1}`,
  [`GIT_CONFIG_KEY_${gitSettings}`]: 'safe.directory',
  [`GIT_CONFIG_VALUE_${gitSettings}`]: '*',
};

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} [command] counts as one; passed when it exits 0
 * @property {string} [vitest] arguments of `vitest run`; counts as many tests as it runs
 * @property {() => boolean | string} [run] counts as one; passed when true; a string tells what is wrong
 * @property {string} [needs] name of a step without which this one makes no sense
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number, note?: string }} Result
 */

/** @param {Step[]} steps @param {{ keepGoing: boolean }} options @returns {Promise<Result[]>} */
export async function runSteps(steps, { keepGoing }) {
  const results = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const start = performance.now();
    const missing = step.needs && results.find(({ name, failed }) => name === step.needs && failed > 0);
    const count = missing ? { passed: 0, failed: 1, skipped: 0, note: `not run: ${step.needs} failed` } : await runStep(step);
    const result = { name: step.name, ...count, seconds: (performance.now() - start) / 1000 };
    console.log(`── ${line(result)}`);
    results.push(result);
    if (result.failed > 0 && !keepGoing) break;
  }
  return results;
}

/** Prints the table of steps and, as the very last line, the sum. Gives the exit status. */
export function summarize(results) {
  const sum = key => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${results.map(line).join('\n')}\n${sum('seconds').toFixed(0)} s in all`);
  const bad = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  if (bad.length > 0) console.log(`未通过 failed: ${bad.join(', ')}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return bad.length > 0 ? 1 : 0;
}

function line({ name, passed, failed, skipped, seconds, note }) {
  const skips = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s   ${passed} passed, ${failed} failed${skips}${note ? ` (${note})` : ''}`;
}

async function runStep({ command, vitest, run }) {
  if (vitest !== undefined) return runVitest(vitest);
  const outcome = run ? run() : (await shell(command)) === 0;
  const good = outcome === true;
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0, ...(typeof outcome === 'string' ? { note: outcome } : {}) };
}

async function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'));
  const file = join(folder, 'report.json');
  const status = await shell(`vitest run ${args} --reporter=default --reporter=json --outputFile.json="${file}"`);
  const report = readReport(file);
  rmSync(folder, { recursive: true, force: true });
  if (!report) return { passed: 0, failed: 1, skipped: 0, note: 'vitest gave no report' };
  // A file that cannot be loaded holds no tests, yet is a failure; so is an error outside of every test.
  const broken = report.testResults.filter(
    ({ status: outcome, assertionResults }) => outcome === 'failed' && !assertionResults.some(test => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    ...(status !== 0 && failed === 0 ? { note: `vitest left with ${status}` } : {}),
  };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // vitest could not even start; its output says why
  }
}

/** @param {string} command @returns {Promise<number>} */
function shell(command) {
  return new Promise(resolve => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env: environment, detached: !windows });
    const group = -Number(child.pid); // the command with everything it started
    const timer = setTimeout(() => {
      console.error(`no end in ${LIMIT / 60_000} minutes: ${command}`);
      if (windows) child.kill();
      else process.kill(group, 'SIGKILL');
    }, LIMIT);
    // Its own process group does not hear Ctrl+C: pass it on.
    const stop = () => {
      if (!windows) process.kill(group, 'SIGTERM');
      process.exit(130);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.once('exit', code => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      clearTimeout(timer);
      resolve(code ?? 1);
    });
  });
}
