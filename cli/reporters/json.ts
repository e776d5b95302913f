import type { Io } from '../io.ts';

/** One JSON value, indented for the eye, with a line break behind it. */
export function printJson(value: unknown, io: Io): Promise<void> {
  return io.out(`${JSON.stringify(value, undefined, 2)}\n`);
}
