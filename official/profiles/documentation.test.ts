import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { profileLibrary } from '../index.ts';
import type { Field } from './fields.ts';
import { profileFields } from './fields.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/profiles.md'), 'utf8');
const examples = [...page.matchAll(/```yaml\n(.*?)```/gsu)].map(([, text = ''], i) => ({ uri: `${i}.yaml`, text }));

test('its examples have no mistakes', () => {
  expect(examples.length).toBeGreaterThan(3);
  const { problems } = profileLibrary(examples);
  expect([...problems.values()].flat()).toEqual([]);
});

test('it names every entry that there is', () => {
  const keysOf = (fields: readonly Field[]): readonly string[] =>
    fields.flatMap(({ key, value }) => [key, ...('kind' in value ? [] : keysOf(value))]);
  expect([...new Set(keysOf(profileFields))].filter(key => !page.includes(key))).toEqual([]);
});

test('it names every profile that comes with the program', () => {
  expect(profileLibrary([]).profiles.filter(({ id }) => !page.includes(`\`${id}\``))).toEqual([]);
});
