import { beforeAll, describe, expect, test } from 'vitest';
import type { Verdict } from '../pages/judge.ts';
import { judgeSamples } from '../pages/judge.ts';
import { canPrint } from '../support/pdf.ts';

// Six of the samples that `npm run pages` prints and measures: one of each way to issue a document.
const NAMES = ['04', '16', '18', '20', '23', '31'];

describe.runIf(canPrint())('official documents on paper, against GB/T 9704—2012', () => {
  let verdicts: readonly Verdict[] = [];
  beforeAll(async () => {
    verdicts = await judgeSamples(NAMES);
  }, 120_000);

  test.each(NAMES)('sample %s', number => {
    const verdict = verdicts.find(({ name }) => name.startsWith(number));
    expect(verdict?.faults).toEqual([]);
  });
});
