import { CancellationTokenSource } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { ExportThread } from './export-thread.ts';
import type { Host } from './host.ts';
import type { ExportedFile } from './print/export-file.ts';
import type { ExportJob, ThreadReply } from './serve-exports.ts';

/** Threads that do what the test tells them. */
class Threads {
  readonly #starts: Host['startThread'];
  readonly running: { readonly jobs: string[]; readonly say: (reply: ThreadReply) => void; readonly die: () => void; ended: boolean }[] =
    [];
  readonly #later: (() => void)[] = [];

  constructor(starts?: Host['startThread']) {
    this.#starts = starts;
  }

  /** Lets the time pass that a thread may take or idle. */
  wait(): void {
    for (const run of this.#later.splice(0)) run();
  }

  readonly host: Host = {
    session: 'test',
    defer: (_milliseconds, run) => {
      this.#later.push(run);
      return () => void this.#later.splice(this.#later.indexOf(run), 1);
    },
    clock: () => 0,
    now: () => '',
    today: () => '',
    base64: () => '',
    startThread: (script, receive, lost) => {
      if (this.#starts !== undefined) return this.#starts(script, receive, lost);
      const jobs: string[] = [];
      const thread = { jobs, say: receive, die: () => lost('exit 1'), ended: false };
      this.running.push(thread);
      return { post: ({ uri }) => jobs.push(uri), end: () => (thread.ended = true) };
    },
  };
}

const job = (uri: string): ExportJob => ({
  uri,
  text: '',
  params: { uri, report: 'all', format: 'text', everything: false },
  profiles: { files: [], setting: 'gbt9704' },
  now: '',
});
const file = (fileName: string): ExportedFile => ({
  kind: 'done',
  bytes: new Uint8Array(),
  fileName,
  placeholders: 0,
  asks: false,
  examples: [],
  omitted: '',
  notes: [],
});
const never = new CancellationTokenSource().token;
const turn = (): Promise<void> => new Promise(resolve => void setTimeout(resolve, 0));

function begin(starts?: Host['startThread']): { threads: Threads; exports: ExportThread } {
  const threads = new Threads(starts);
  return { threads, exports: new ExportThread(threads.host, () => 'server.js') };
}

test('jobs are done one after the other on one thread', async () => {
  const { threads, exports } = begin();
  const both = [exports.run(job('甲'), never), exports.run(job('乙'), never)];
  await turn();
  expect(threads.running.map(({ jobs }) => jobs)).toEqual([['甲']]);
  threads.running[0]?.say({ kind: 'ready' });
  threads.running[0]?.say(file('甲.txt'));
  await turn();
  threads.running[0]?.say(file('乙.txt'));
  expect((await Promise.all(both)).map(done => done?.kind === 'done' && done.fileName)).toEqual(['甲.txt', '乙.txt']);
  expect(threads.running.map(({ jobs }) => jobs)).toEqual([['甲', '乙']]);
});

test('a job that is called off ends its thread, and the next one gets a new one', async () => {
  const { threads, exports } = begin();
  const source = new CancellationTokenSource();
  const first = exports.run(job('甲'), source.token);
  const second = exports.run(job('乙'), never);
  await turn();
  source.cancel();
  await expect(first).rejects.toMatchObject({ code: -32800 });
  await turn();
  expect(threads.running.map(({ jobs, ended }) => [jobs, ended])).toEqual([
    [['甲'], true],
    [['乙'], false],
  ]);
  threads.running[1]?.say(file('乙.txt'));
  expect(await second).toMatchObject({ fileName: '乙.txt' });
});

test('a job that is called off while it waits leaves the others alone', async () => {
  const { threads, exports } = begin();
  const source = new CancellationTokenSource();
  const first = exports.run(job('甲'), never);
  const second = exports.run(job('乙'), source.token);
  await turn();
  source.cancel();
  await expect(second).rejects.toMatchObject({ code: -32800 });
  threads.running[0]?.say(file('甲.txt'));
  expect(await first).toMatchObject({ fileName: '甲.txt' });
  await turn();
  expect(threads.running.map(({ jobs, ended }) => [jobs, ended])).toEqual([[['甲'], false]]);
});

test('where no thread can be made, no file comes from one, and none is tried again', async () => {
  let tries = 0;
  const refusing = begin(() => {
    tries++;
    throw new Error('not allowed');
  });
  expect(await refusing.exports.run(job('甲'), never)).toBeUndefined();
  expect(await refusing.exports.run(job('甲'), never)).toBeUndefined();
  expect(tries).toBe(1);
  expect(await begin(() => undefined).exports.run(job('甲'), never)).toBeUndefined();
});

test.each(['die', 'wait'] as const)('a thread that never says anything is done without: %s', async what => {
  const { threads, exports } = begin();
  const answer = exports.run(job('甲'), never);
  await turn();
  if (what === 'die') threads.running[0]?.die();
  else threads.wait();
  expect(await answer).toBeUndefined();
  expect(await exports.run(job('乙'), never)).toBeUndefined();
  expect(threads.running).toHaveLength(1);
});

test('a thread that dies at work loses that file only', async () => {
  const { threads, exports } = begin();
  const answer = exports.run(job('甲'), never);
  await turn();
  threads.running[0]?.say({ kind: 'ready' });
  threads.running[0]?.die();
  expect(await answer).toMatchObject({ kind: 'failed', cause: 'the thread ended: exit 1' });
  void exports.run(job('乙'), never);
  await turn();
  expect(threads.running.map(({ jobs }) => jobs)).toEqual([['甲'], ['乙']]);
});

test('a thread without work is ended after a while', async () => {
  const { threads, exports } = begin();
  const answer = exports.run(job('甲'), never);
  await turn();
  threads.running[0]?.say({ kind: 'ready' });
  threads.running[0]?.say(file('甲.txt'));
  await answer;
  expect(threads.running[0]?.ended).toBe(false);
  threads.wait();
  expect(threads.running[0]?.ended).toBe(true);
});
