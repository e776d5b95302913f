import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { missingPlatforms } from '../scripts/complete-lock.mjs';

const root = resolve(import.meta.dirname, '..');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(file => file !== '' && existsSync(join(root, file)));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const manifest: { scripts: Record<string, string>; devDependencies: Record<string, string>; dependencies?: object } = JSON.parse(
  read('package.json'),
);

test('lock files name no place to download from: everybody uses their own registry', () => {
  const places = files
    .filter(file => file.endsWith('package-lock.json'))
    .flatMap(file => read(file).match(/"resolved": "(?!\.\.\/stubs\/).*/g) ?? []);
  expect(places).toEqual([]);
});

test('the lock file is complete for every platform; else run `node scripts/complete-lock.mjs`', () => {
  expect(missingPlatforms()).toEqual([]);
});

test('versions are exact, and nothing is left to install beside the package', () => {
  expect(Object.entries(manifest.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(manifest.dependencies).toBeUndefined();
});

test('no script hides before or behind another: .npmrc switches those off', () => {
  expect(Object.keys(manifest.scripts).filter(name => /^(?:pre|post)/.test(name))).toEqual([]);
});

test('every compiler project is in the root list', () => {
  const listed: { references: { path: string }[] } = JSON.parse(read('tsconfig.json'));
  const projects = files.filter(file => file.endsWith('/tsconfig.json')).map(dirname);
  expect(listed.references.map(({ path }) => path).toSorted()).toEqual(projects.toSorted());
});

test('integration runs what the README says', () => {
  expect(read('.ci/run')).toContain('npm test');
  expect(read('README.md')).toContain('npm test');
});
