import { drain, parseDraft } from '#core';
import type { ExportParams } from '#protocol';
import type * as Print from './print/index.ts';
import type { ExportedFile } from './print/export-file.ts';
import type { ChosenProfiles } from './print/profiles.ts';

/** All that a thread needs to know to write a file: plain data, which can be sent. */
export interface ExportJob {
  readonly uri: string;
  readonly text: string;
  readonly params: ExportParams;
  readonly profiles: ChosenProfiles;
  /** ISO date and time. */
  readonly now: string;
}

/** What a thread says: that it has started, then how each job went, in their order. */
export type ThreadReply = { readonly kind: 'ready' } | ExportedFile;

/** Says so when it is ready, and gives what the thread does with a job. `transfer` names what is handed over instead of copied. */
export function serveExports(send: (reply: ThreadReply, transfer: readonly ArrayBuffer[]) => void): (job: ExportJob) => Promise<void> {
  const loading = import('./print/index.ts').then(print => {
    send({ kind: 'ready' }, []);
    return print;
  });
  return async job => {
    const print = await loading;
    const file = await written(print, job).catch((error: unknown): ExportedFile => ({
      kind: 'failed',
      message: '',
      cause: describe(error),
    }));
    send(file, file.kind === 'done' ? handedOver(file.bytes) : []);
  };
}

/** All at once, for nobody else waits on this thread. */
async function written({ exportFile }: typeof Print, { uri, text, params, profiles, now }: ExportJob): Promise<ExportedFile> {
  return exportFile({ uri, draft: parseDraft(text) }, params, { profiles, now }, steps => Promise.resolve(drain(steps)));
}

function handedOver({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] {
  // A part of a larger buffer may share it with others.
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
