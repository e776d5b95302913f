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

  /** The weights have not seen these texts; for 100 lines so many entries may be missing or too many. The goal is 1. */
  const MOST_WRONG = 3;

  test.each(['THRU', 'THRUSs'])('titles, headings and items (%s) stand at their depth, but for a few', kinds => {
    const wrong: string[] = [];
    let total = 0;
    for (const name of files) {
      const expected = expectedOutline(table, name.slice(0, 3), kinds);
      const found = outline(name, kinds === 'THRU' ? 'off' : 'all');
      total += expected.length;
      wrong.push(...expected.filter(line => !found.includes(line)), ...found.filter(line => !expected.includes(line)));
    }
    expect(total).toBeGreaterThan(100);
    expect((wrong.length / total) * 100, wrong.join('\n')).toBeLessThanOrEqual(MOST_WRONG);
  });

  function outline(name: string, series: 'off' | 'all'): readonly string[] {
    const draft = parseDraft(readFileSync(join(corpus, 'seeds', name), 'utf8'));
    const symbols = documentSymbols(draft, { series });
    expect(faultsOfSymbols(draft, symbols)).toEqual([]);
    return linesOfOutline(draft, symbols);
  }
});
