import { drain, parseDraft } from '#core';
import type { ExportParams } from '#protocol';
import type { ExportedFile } from './export-file.ts';
import { exportFile } from './export-file.ts';

/** All that a thread needs to know to write a file: plain data, which can be sent. */
export interface ExportJob {
  readonly uri: string;
  readonly text: string;
  readonly params: ExportParams;
  /** ISO date and time. */
  readonly now: string;
}

/** What a thread says: that it has started, then how each job went, in their order. */
export type ThreadReply = { readonly kind: 'ready' } | ExportedFile;

/** What a thread does: one job after the other. `transfer` names what is handed over instead of copied. */
export function serveJobs(send: (reply: ThreadReply, transfer: readonly ArrayBuffer[]) => void): (job: ExportJob) => Promise<void> {
  send({ kind: 'ready' }, []);
  return async job => {
    const file = await exportJob(job).catch((error: unknown): ExportedFile => ({ kind: 'failed', message: '', cause: describe(error) }));
    send(file, file.kind === 'done' ? handedOver(file.bytes) : []);
  };
}

/** Nobody else waits on this thread. */
async function exportJob({ uri, text, params, now }: ExportJob): Promise<ExportedFile> {
  return exportFile({ uri, draft: parseDraft(text) }, params, now, steps => Promise.resolve(drain(steps)));
}

function handedOver({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] {
  // A part of a larger buffer may share it with others.
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
