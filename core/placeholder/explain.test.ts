import { expect, test } from 'vitest';
import { explainPlaceholder } from './explain.ts';

test('a finding is explained as it was marked, not by a candidate inside it', () => {
  const evidence = explainPlaceholder('由Q女士主持', { start: 1, end: 4 }, new Map())?.reasons.map(reason => reason.evidence);
  expect(evidence).toContain('形式与个数 代称 ≤3');
});
