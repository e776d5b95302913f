import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { habitsOf, parseDraft, placeholdersOf } from '#core';
import { describe, expect, test } from 'vitest';

const corpus = join(import.meta.dirname, '../../../shared/corpus');

/** Five real reports of which every gap was marked by hand, and reports of the State Council, which have none. */
describe.skipIf(!existsSync(corpus))('placeholders of the corpus', () => {
  test('98 of 100 marked gaps are found exactly, and hardly anything else', () => {
    const expected = new Set(rowsOf('placeholders-seeds.csv').map(([seed, line, column, text]) => [seed, line, column, text].join(' ')));
    const all = found().map(({ place, text }) => `${place} ${text}`);
    const right = all.filter(gap => expected.has(gap));
    expect(right.length / expected.size).toBeGreaterThanOrEqual(0.98);
    expect(all.filter(gap => !expected.has(gap)).length / all.length).toBeLessThanOrEqual(0.02);
  });

  test('96 of 100 gaps are of the marked kind, doubtful ones aside', () => {
    const kinds = new Map(found().map(({ place, kind }) => [place, kind]));
    const certain = rowsOf('placeholders-seeds-context.csv').filter(row => row[6] === 'certain');
    const wrong = certain.filter(([seed, line, column, , , kind]) => kinds.get([seed, line, column].join(' ')) !== kind);
    expect(certain.length).toBeGreaterThan(400);
    expect(wrong.length / certain.length).toBeLessThanOrEqual(0.04);
  });

  test('finished reports have none', () => {
    const folder = join(corpus, 'control');
    expect(readdirSync(folder).flatMap(name => placeholdersIn(readFileSync(join(folder, name), 'utf8')).map(({ text }) => text))).toEqual(
      [],
    );
  });
});

function found(): readonly Found[] {
  const folder = join(corpus, 'seeds');
  return readdirSync(folder).flatMap(name =>
    placeholdersIn(readFileSync(join(folder, name), 'utf8')).map(({ place, ...gap }) => ({
      ...gap,
      place: `${name.slice(0, 3)} ${place}`,
    })),
  );
}

interface Found {
  readonly place: string;
  readonly text: string;
  readonly kind: string;
}

function placeholdersIn(text: string): readonly Found[] {
  const draft = parseDraft(text);
  const habits = habitsOf(draft.blocks);
  return [...draft.blocks].flatMap((block, line) =>
    placeholdersOf(block, habits).map(({ kind, span }) => ({
      place: `${line + 1} ${span.start + 1}`,
      text: block.text.slice(span.start, span.end),
      kind,
    })),
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
