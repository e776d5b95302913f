import { titleLines } from '#layout';
import { gbt9704 } from '#official';
import { describe, expect, test } from 'vitest';
import { faultsOf, titlesOf } from './judge.mjs';

/**
 * The share of the marked titles that a careful clerk could have set as we do (docs/titles.md), a little below what is reached. The errors
 * of `checking` are counted and not shown: nobody reads them in order to change a rule.
 */
const FLOORS: readonly { file: string; floor: number }[] = [
  { file: 'tuning.txt', floor: 0.97 },
  { file: 'checking.txt', floor: 0.91 },
];

/** The lines of a title of GB/T 9704, 二号 in a type area of 156 mm. */
function linesOf(text: string): readonly string[] {
  const run = { text, heading: false, block: 0, offset: 0, placeholders: [] };
  return titleLines({ role: 'title', depth: 0, runs: [run], pageBreakBefore: false }, gbt9704);
}

describe('marked titles', () => {
  test.each(FLOORS)('$file are broken as they should be', ({ file, floor }) => {
    const titles: readonly string[] = titlesOf(file);
    const faulty = titles.filter(marked => faultsOf(marked, linesOf(marked.replaceAll('|', ''))).length > 0);
    const share = 1 - faulty.length / titles.length;
    console.log(`${file}: ${titles.length - faulty.length} of ${titles.length}, ${(100 * share).toFixed(1)} %`);
    expect(share).toBeGreaterThanOrEqual(floor);
  });

  test('lose and gain no character', () => {
    for (const marked of FLOORS.flatMap(({ file }): readonly string[] => titlesOf(file))) {
      const text = marked.replaceAll('|', '');
      expect(linesOf(text).join('') === text).toBe(true);
    }
  });
});
