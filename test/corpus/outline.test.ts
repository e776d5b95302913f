import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDraft } from '#core';
import { documentSymbols } from '#service';
import { describe, expect, test } from 'vitest';
import { expectedOutline, linesOfOutline } from '../support/outline-table.ts';
import { faultsOfSymbols } from '../support/ranges.ts';

// Real reports with labels made by hand. They are not part of the project; where they lie beside it, they are compared.
const corpus = join(import.meta.dirname, '../../../shared/corpus');

describe.runIf(existsSync(corpus))('outlines of real reports', () => {
  const table = existsSync(corpus) ? readFileSync(join(corpus, 'outline-seeds.csv'), 'utf8') : '';
  const files = existsSync(corpus) ? readdirSync(join(corpus, 'seeds')).filter(name => name.endsWith('.txt')) : [];

  test.each(files)('%s: every title and heading at its depth, and nothing else', name => {
    expect(outline(name, 'off')).toEqual(expectedOutline(table, name.slice(0, 3), 'THRU'));
  });

  test.each(files)('%s: with the items of series, inside paragraphs, too', name => {
    const doubtful = (line: string): string => (name.startsWith('000') && line.startsWith('24:') ? line.replace(/ .*/u, '') : line);
    const expected = expectedOutline(table, name.slice(0, 3), 'THRUSs');
    expect(outline(name, 'all').map(doubtful)).toEqual(expected.map(doubtful));
  });

  function outline(name: string, series: 'off' | 'all'): readonly string[] {
    const draft = parseDraft(readFileSync(join(corpus, 'seeds', name), 'utf8'));
    const symbols = documentSymbols(draft, { series });
    expect(faultsOfSymbols(draft, symbols)).toEqual([]);
    return linesOfOutline(draft, symbols);
  }
});
