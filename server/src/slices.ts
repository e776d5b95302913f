import type { Host } from './host.ts';
import { pause } from './host.ts';

/**
 * Does a long work a slice at a time, between which whatever else has come in is answered. `proceed` is called after each pause and
 * throws when nobody waits any more; the work then stands where it is, and can be gone on with.
 */
export async function inSlices<Result>(host: Host, steps: Iterator<void, Result>, proceed: () => void): Promise<Result> {
  for (;;) {
    await pause(host, 0);
    proceed();
    const begin = host.clock();
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
    } while (host.clock() - begin < SLICE);
  }
}

/** Milliseconds that others have to wait at most. */
const SLICE = 10;
