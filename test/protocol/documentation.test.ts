import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requests, settings } from '#protocol';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/protocol.md'), 'utf8');

test('the page on the protocol was read again after the last change of the requests', () => {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'protocol/requests.ts')))
    .digest('hex')
    .slice(0, 12);
  expect(page).toContain(`<!-- protocol/requests.ts: ${hash} -->`);
});

test('it explains every request', () => {
  for (const request of Object.values(requests)) expect(page).toContain(`\`${request}\``);
});

test('choices have a description for each value', () => {
  for (const [key, setting] of Object.entries(settings)) {
    if (setting.type !== 'choice') continue;
    expect(setting.valueDescriptions.zh, key).toHaveLength(setting.values.length);
    expect(setting.valueDescriptions.en, key).toHaveLength(setting.values.length);
  }
});
