import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken } from 'vscode-languageserver';
import type { Host, Thread } from './host.ts';
import type { ExportedFile } from './print/export-file.ts';
import type { ExportJob, ThreadReply } from './serve-exports.ts';

/**
 * Writes files on a thread of its own, one after the other, while the editor goes on being answered. A job that is called off ends
 * with its thread; the next one gets a new thread. One that has nothing to do for a while is ended, for it holds memory.
 */
export class ExportThread {
  readonly #host: Host;
  readonly #script: () => string;
  #lane: Lane | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #unavailable = false;

  constructor(host: Host, script: () => string) {
    this.#host = host;
    this.#script = script;
  }

  /** The file; undefined where no thread can be had. Rejects as soon as the job is called off, also while it waits for others. */
  async run(job: ExportJob, token: CancellationToken): Promise<ExportedFile | undefined> {
    let refuse = (_error: Error): void => undefined;
    const calledOff = new Promise<never>((_resolve, reject) => (refuse = reject));
    const listening = token.onCancellationRequested(() => refuse(new ResponseError(LSPErrorCodes.RequestCancelled, '导出已取消')));
    const done = this.#last.then(() => (token.isCancellationRequested ? undefined : this.#work(job, calledOff)));
    this.#last = done.catch(() => undefined);
    try {
      return await Promise.race([done, calledOff]);
    } finally {
      listening.dispose();
    }
  }

  async #work(job: ExportJob, calledOff: Promise<never>): Promise<ExportedFile | undefined> {
    const lane = this.#open();
    if (lane === undefined) return undefined;
    lane.stopIdling();
    const answer = new Promise<ExportedFile | undefined>(resolve => (lane.answer = resolve));
    lane.thread.post(job);
    try {
      const file = await Promise.race([answer, calledOff]);
      lane.stopIdling = this.#host.defer(IDLE, () => this.#close(lane));
      return file;
    } catch (error) {
      this.#close(lane);
      throw error;
    }
  }

  /** The thread that runs, or a new one. */
  #open(): Lane | undefined {
    if (this.#lane !== undefined || this.#unavailable) return this.#lane;
    const lane: Lane = { thread: NOBODY, ready: false, answer: () => undefined, stopIdling: () => undefined };
    try {
      const thread = this.#host.startThread?.(
        this.#script(),
        reply => receive(lane, reply),
        reason => this.#lose(lane, reason),
      );
      this.#unavailable = thread === undefined;
      if (thread === undefined) return undefined;
      lane.thread = thread;
    } catch {
      this.#unavailable = true;
      return undefined;
    }
    this.#host.defer(PATIENCE, () => {
      if (!lane.ready) this.#lose(lane, 'no answer');
    });
    this.#lane = lane;
    return lane;
  }

  /** One that has never said anything will not do so another time, either: the job is done without it. */
  #lose(lane: Lane, reason: string): void {
    if (this.#lane !== lane) return;
    this.#close(lane);
    if (!lane.ready) this.#unavailable = true;
    lane.answer(lane.ready ? { kind: 'failed', message: '', cause: `the thread ended: ${reason}` } : undefined);
  }

  #close(lane: Lane): void {
    if (this.#lane === lane) this.#lane = undefined;
    lane.stopIdling();
    lane.thread.end();
  }
}

/** A thread and who waits for it. */
interface Lane {
  thread: Thread;
  ready: boolean;
  answer: (file: ExportedFile | undefined) => void;
  stopIdling: () => void;
}

function receive(lane: Lane, reply: ThreadReply): void {
  lane.ready = true;
  if (reply.kind !== 'ready') lane.answer(reply);
}

const NOBODY: Thread = { post: () => undefined, end: () => undefined };
/** Milliseconds that a thread may take to start. */
const PATIENCE = 15_000;
/** Milliseconds after which a thread without work is ended. */
const IDLE = 30_000;
