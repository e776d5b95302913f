import type { ExportJob, ThreadReply } from './serve-exports.ts';

/** What the runtime gives to the server: the only difference between Node and a browser's worker. */
export interface Host {
  /** A few letters that no other run of the server has. */
  readonly session: string;
  /** Runs something later, once; the returned function calls it off. */
  defer(milliseconds: number, run: () => void): () => void;
  /** Milliseconds since some moment, never going back. */
  clock(): number;
  /** ISO date and time, for the metadata of exported files. */
  now(): string;
  /** The writer's date, as `2031-01-31`. */
  today(): string;
  base64(bytes: Uint8Array): string;
  /**
   * Starts a thread that writes files. `lost` is called when it does not start, dies or has been ended. Throws, or gives undefined, where
   * there are no threads. `script` is the address of the server's own script as the client told it.
   */
  startThread?(script: string, receive: (reply: ThreadReply) => void, lost: (reason: string) => void): Thread | undefined;
}

/** Somebody else who works, beside the thread on which requests are answered. */
export interface Thread {
  post(job: ExportJob): void;
  /** Ends it at once, whatever it is doing. */
  end(): void;
}

/** Waits; with 0 milliseconds until messages that have come in meanwhile are dealt with. */
export function pause(host: Host, milliseconds: number): Promise<void> {
  return new Promise(resolve => void host.defer(milliseconds, resolve));
}
