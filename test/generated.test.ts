import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { generatedFiles } from '../scripts/generate.mjs';

const root = resolve(import.meta.dirname, '..');

test.each(generatedFiles.map(entry => ({ ...entry, name: basename(entry.file) })))(
  '$name is what its source gives; else run `npm run generate`',
  async ({ file, generate }) => {
    expect(await generate()).toBe(readFileSync(file, 'utf8'));
  },
  240_000, // the weights are fitted anew
);

test('every file that calls itself generated can be generated', () => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.generated.*'], { cwd: root, encoding: 'utf8' });
  const known = generatedFiles.map(({ file }) => relative(root, file));
  expect(files.split('\n').filter(file => file !== '' && !file.endsWith('.test.ts') && !known.includes(file))).toEqual([]);
});
