import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognizePlaceholders } from '../../core/placeholder/recognize.ts';
import { describe, expect, test } from 'vitest';

const corpus = join(import.meta.dirname, '../../../shared/corpus');

/** Five real reports of which every gap was marked by hand, and reports of the State Council, which have none. */
describe.skipIf(!existsSync(corpus))('placeholders of the corpus', () => {
  test('every marked gap is found, and nothing else', () => {
    const expected = rowsOf('placeholders-seeds.csv').map(([seed, line, column, text]) => [seed, line, column, text].join(' '));
    expect(found().map(({ place, text }) => `${place} ${text}`)).toEqual(expected);
  });

  test('97 of 100 gaps are of the marked kind, doubtful ones aside', () => {
    const kinds = new Map(found().map(({ place, kind }) => [place, kind]));
    const certain = rowsOf('placeholders-seeds-context.csv').filter(row => row[6] === 'certain');
    const wrong = certain.filter(([seed, line, column, , , kind]) => kinds.get([seed, line, column].join(' ')) !== kind);
    expect(certain.length).toBeGreaterThan(400);
    expect(wrong.length / certain.length).toBeLessThanOrEqual(0.03);
  });

  test('finished reports have none', () => {
    const folder = join(corpus, 'control');
    const texts = readdirSync(folder).flatMap(name => linesOf(join(folder, name)));
    expect(texts.flatMap(line => recognizePlaceholders(line).map(({ span }) => line.slice(span.start, span.end)))).toEqual([]);
  });
});

function found(): readonly { readonly place: string; readonly text: string; readonly kind: string }[] {
  const folder = join(corpus, 'seeds');
  return readdirSync(folder).flatMap(name =>
    linesOf(join(folder, name)).flatMap((line, index) =>
      recognizePlaceholders(line).map(({ kind, span }) => ({
        place: `${name.slice(0, 3)} ${index + 1} ${span.start + 1}`,
        text: line.slice(span.start, span.end),
        kind,
      })),
    ),
  );
}

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8').split('\n');
}

/** Fields may be quoted and hold commas, not quotes or line breaks. */
function rowsOf(name: string): readonly (readonly string[])[] {
  const [, ...rows] = linesOf(join(corpus, name)).filter(row => row !== '');
  return rows.map(row => [...row.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/gu)].map(([, quoted, bare]) => quoted ?? bare ?? ''));
}
