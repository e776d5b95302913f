import type * as fs from 'node:fs/promises';

/** What the program touches of the outside world; tests bring their own. */
export interface Io {
  readonly files: FileSystem;
  /** Resolves when the text has been taken, also when nobody reads any more. */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => Promise<void>;
  /** All of standard input; asked at most once. */
  readonly stdin: () => Promise<Uint8Array>;
  /** ISO date and time, for the metadata of exported files. */
  readonly now: () => string;
  /** From now on signals to end wait for what is done `unbroken`. */
  readonly catchSignals: () => Unbroken;
}

/** Does something that must not be cut off; it stops by itself, cleaned up, when `ending` is aborted. */
export type Unbroken = <Result>(write: (ending: AbortSignal) => Promise<Result>) => Promise<Result>;

export type FileSystem = Pick<typeof fs, 'access' | 'lstat' | 'open' | 'readdir' | 'readFile' | 'realpath' | 'rename' | 'rm' | 'stat'>;
