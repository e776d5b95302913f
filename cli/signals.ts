import type { Unbroken } from './io.ts';

/**
 * From now on a signal to end (Ctrl-C, kill) waits for a file that is just being written: the writing is told, stops and cleans up.
 * Then, or at once when nothing is being written, the program ends with the exit code that shells give for the signal.
 */
export function catchSignals(): Unbroken {
  const ending = new AbortController();
  let code: number | undefined;
  let writing = 0;
  for (const [signal, itsCode] of SIGNALS) {
    process.on(signal, () => {
      code ??= itsCode;
      ending.abort();
      if (writing === 0) process.exit(code);
    });
  }
  return async write => {
    writing++;
    try {
      return await write(ending.signal);
    } finally {
      writing--;
      if (code !== undefined) process.exit(code);
    }
  };
}

/** 128 and the number of the signal. */
const SIGNALS = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;
