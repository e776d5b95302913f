import type { Context } from './context.ts';
import { pause } from './host.ts';

/**
 * Does a long work a slice at a time, between which whatever else has come in is answered. `proceed` is called after each pause and
 * throws when nobody waits any more; the work then stands where it is, and can be gone on with.
 */
export async function inSlices<Result>(
  { host, traffic }: Pick<Context, 'host' | 'traffic'>,
  steps: Iterator<void, Result>,
  proceed: () => void,
): Promise<Result> {
  for (;;) {
    const before = traffic.requests;
    await pause(host, 0);
    // A long answer leaves in many small pieces, each of which would wait for a slice.
    if (traffic.requests !== before) await pause(host, BREATH);
    proceed();
    const begin = host.clock();
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
    } while (host.clock() - begin < SLICE);
  }
}

/** Milliseconds that others have to wait at most. */
const SLICE = 5;
/** Milliseconds in which an answer gets away. */
const BREATH = 20;
