import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { foldVariants } from '#core';
import { elementNames } from '#official';
import { expect, test } from 'vitest';
import * as vocabulary from '../core/vocabulary/vocabulary.generated.ts';

interface Manifest {
  readonly contributes: { readonly languages: readonly { readonly filenamePatterns: readonly string[] }[] };
}

test('the manifest knows reports by file names with words of the vocabulary', () => {
  const manifest: Manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8'));
  const genres = Object.values(vocabulary.genres).flatMap(words => words.split(' '));
  const stems = manifest.contributes.languages
    .flatMap(({ filenamePatterns }) => filenamePatterns)
    .map(pattern => foldVariants(/\p{Script=Han}+/u.exec(pattern)?.[0] ?? ''));
  expect(stems.length).toBeGreaterThan(40);
  expect(stems.filter(stem => !genres.some(genre => stem.endsWith(genre) || genre.startsWith(stem)))).toEqual([]);
});

test('the core knows the elements that a head may give', () => {
  expect(vocabulary.elements.split(' ')).toEqual([...elementNames.keys()]);
  expect(vocabulary.ambiguousElements.split(' ').filter(name => !elementNames.has(name))).toEqual([]);
});

test.each(['計劃', '計畫', '批覆', '彙報', '總結', '會議紀要', '調研報告'])('%s folds to a genre', word => {
  const genres = Object.values(vocabulary.genres).flatMap(words => words.split(' '));
  expect(genres.some(genre => foldVariants(word).endsWith(genre))).toBe(true);
});
