// Does the server stay free while it writes a file? The outline of 1 M characters is asked for again and again, first with nothing else
// to do, then during an export; and an export is called off half-way.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import {
  CancellationTokenSource,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { median } from './driver.mjs';
import { textOf } from './workloads.mjs';

const CHARACTERS = 1_000_000;
const uri = 'file:///busy.txt';
/** Milliseconds between questions: many more than a writer's editor asks. */
const BREATH = 25;

/**
 * Milliseconds for the outline: alone, while the first pages are laid out, and during an export to each of `formats`; how long after a
 * cancellation the answer came, and how long until the process rested (undefined where the system does not tell).
 */
export async function measureBusy(server, formats = ['docx', 'html']) {
  const { rpc, child, close } = await open(server, textOf(CHARACTERS));
  const symbols = async () => {
    const begin = performance.now();
    await rpc.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
    return performance.now() - begin;
  };
  await rpc.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  for (let round = 0; round < 10; round++) await symbols();
  const alone = summary(await repeat(symbols, 60));
  const during = async (rounds, method, params) => {
    const begin = performance.now();
    const samples = [];
    for (let round = 0; round < rounds; round++) {
      let done = false;
      const answer = rpc.sendRequest(method, params).finally(() => (done = true));
      samples.push(...(await repeat(symbols, Infinity, () => done)));
      await answer;
    }
    return { ms: (performance.now() - begin) / rounds, ...summary(samples) };
  };
  const works = { 'first pages': await during(1, 'gaozhi/pages', { uri }) };
  for (const format of formats) works[`export to ${format}`] = await during(4, 'gaozhi/export', exportOf(format));
  const cancel = [];
  for (const after of [50, 200, 400, 700]) cancel.push(await callOff(rpc, child.pid, formats[0], after));
  await close();
  return { characters: CHARACTERS, alone, works, cancel };
}

async function open([command, ...args], text) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const rpc = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  rpc.listen();
  const capabilities = { textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
  await rpc.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await rpc.sendNotification('initialized', {});
  await rpc.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'gongwen', version: 1, text } });
  const close = async () => {
    await rpc.sendRequest('shutdown');
    await rpc.sendNotification('exit');
    rpc.dispose();
  };
  return { rpc, child, close };
}

const exportOf = format => ({ uri, report: 'all', format, everything: false });

/** Asks `count` times, or until `ended`, with a breath between. */
async function repeat(ask, count, ended = () => false) {
  const samples = [];
  while (samples.length < count && !ended()) {
    samples.push(await ask());
    await sleep(BREATH);
  }
  return samples;
}

function summary(samples) {
  const sorted = samples.toSorted((a, b) => a - b);
  return { n: samples.length, p50: median(samples), p90: sorted[Math.floor(sorted.length * 0.9)], max: sorted.at(-1) };
}

async function callOff(rpc, pid, format, after) {
  const source = new CancellationTokenSource();
  const answer = rpc.sendRequest('gaozhi/export', exportOf(format), source.token).then(
    () => 'done',
    error => error.code,
  );
  await sleep(after);
  const begin = performance.now();
  source.cancel();
  const code = await answer;
  const answeredMs = performance.now() - begin;
  const restedMs = await rest(pid, begin);
  return { after, code, answeredMs, restedMs };
}

/** Milliseconds from `begin` until a process has used no more than a tenth of a processor for a moment. */
async function rest(pid, begin) {
  if (!existsSync(`/proc/${pid}/stat`)) return undefined;
  for (;;) {
    const [ticks, at] = [ticksOf(pid), performance.now()];
    await sleep(100);
    if (ticksOf(pid) - ticks <= 1) return at - begin;
  }
}

/** Hundredths of a second of processor time. */
function ticksOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

function sleep(ms) {
  return new Promise(resolve => void setTimeout(resolve, ms));
}
