import { createLinter } from '#core';
import { rules } from '#rules';
import { expect, test } from 'vitest';
import type { Host } from './host.ts';
import { Store } from './store.ts';
import { warmUp } from './warm-up.ts';

test('a text that is opened waits for one step of the warming up at most', async () => {
  const store = new Store();
  const linter = createLinter(rules, { severities: {} });
  let pauses = 0;
  const host = {
    defer(_: number, run: () => void) {
      pauses++;
      if (pauses === 5) store.open('file:///a.txt', 1, '一、工作');
      queueMicrotask(run);
      return () => undefined;
    },
  } as Pick<Host, 'defer'> as Host;
  await warmUp({ host, store, linter: () => linter });
  expect(pauses).toBe(5);
});

test('warming up ends by itself', async () => {
  const linter = createLinter(rules, { severities: {} });
  const host = { defer: (_: number, run: () => void) => (queueMicrotask(run), () => undefined) } as Pick<Host, 'defer'> as Host;
  await expect(warmUp({ host, store: new Store(), linter: () => linter })).resolves.toBeUndefined();
});
