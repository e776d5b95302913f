import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killRounds } from './kill-rounds.mjs';

const program = join(import.meta.dirname, '../../dist/cli.js');

// A hundred times: node bench/kill.mjs
test.each([
  ['SIGKILL', 10],
  ['SIGINT', 4],
  ['SIGTERM', 4],
] as const)('an export that is ended by %s leaves the old file or the new one whole, and nothing else for long', async (signal, rounds) => {
  if (!existsSync(program)) throw new Error('cli.js is not built: npm run build');
  const { broken, left } = await killRounds(program, rounds, signal);
  expect({ broken, left }).toEqual({ broken: [], left: [] });
});
