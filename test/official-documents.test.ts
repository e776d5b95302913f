import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseDraft } from '#core';
import { elements, readFrontMatter } from '#official';
import { expect, test } from 'vitest';

const page = readFileSync(resolve(import.meta.dirname, '../docs/official-documents.md'), 'utf8');

test('the head that the page begins with is read as it says, without a finding', () => {
  const draft = parseDraft(/```\n(---\n[^`]+)```/u.exec(page)?.[1] ?? '');
  const { elements: given, format, problems } = readFrontMatter(draft);
  expect(problems).toEqual([]);
  expect(format).toBe('document');
  expect(given.attachment?.map(({ text }) => text)).toEqual(['防汛物资清单', '值班安排表']);
  expect(given['copy-to']).toHaveLength(2);
});

test('the page tells of every element, with a place in at least one format', () => {
  for (const { name, places } of elements) {
    expect(page).toContain(`\n| ${name} | `);
    expect(Object.values(places).length, name).toBeGreaterThan(0);
  }
});

test.each([
  ['主送：各区县', 'addressee', '各区县'],
  ['主送:各区县', 'addressee', '各区县'],
  ['發文機關: 某局', 'issuer', '某局'],
  ['标题: 防汛: 通知', 'title', '防汛: 通知'],
  ['发文字号: [2024]5号', 'document-number', '[2024]5号'],
] as const)('%s is understood as the page says', (line, id, value) => {
  const { elements: given } = readFrontMatter(parseDraft(`---\n份号: 000001\n${line}\n---\n正文`));
  expect(given[id]?.[0]?.text).toBe(value);
});
