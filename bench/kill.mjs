#!/usr/bin/env node
// `node bench/kill.mjs [rounds]`: ends the built command line at random, 100 times by each signal unless told otherwise, and says what it
// found: the file that stood there before or the new one, whole, and nothing beside it (after SIGKILL, when the next export was done).
import { join } from 'node:path';
import { killRounds } from '../test/protocol/kill-rounds.mjs';

const rounds = Number(process.argv[2] ?? 100);
for (const signal of ['SIGKILL', 'SIGINT', 'SIGTERM']) {
  const { killed, halfWritten, broken, left } = await killRounds(join(import.meta.dirname, '../dist/cli.js'), rounds, signal);
  console.log(`${signal}: ${rounds} exports, ${killed} ended by it, ${halfWritten} with a temporary file left`);
  for (const line of broken) console.log(`BROKEN ${line}`);
  if (left.length > 0) console.log(`LEFT BEHIND ${left.join(' ')}`);
  if (broken.length + left.length > 0) process.exitCode = 1;
}
