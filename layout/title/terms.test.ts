import { gbt9704 } from '#official';
import { expect, test } from 'vitest';
import { titleLines } from '../index.ts';
import { segment } from './segment.ts';
import { TERMS } from './terms.ts';

function linesOf(text: string): readonly string[] {
  const run = { text, heading: false, block: 0, offset: 0, placeholders: [] };
  return titleLines({ role: 'title', depth: 0, runs: [run], pageBreakBefore: false }, gbt9704);
}

test('no line begins inside a listed term, wherever it stands', () => {
  const broken = TERMS.split(' ').flatMap(term =>
    [`江河市民政局关于落实${term}若干要求的请示`, `关于呈报《江河市黑龙潭${term}若干规定》的请示`]
      .map(linesOf)
      .filter(lines => !lines.some(line => line.includes(term)))
      .map(lines => lines.join('／')),
  );
  expect(broken).toEqual([]);
});

test('no term is listed twice', () => {
  const terms = TERMS.split(' ');
  expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
});

test.each([
  ['江河市水务局', '江河市◎ 水务局'],
  ['黑龙潭水库除险加固工程', '黑龙潭水库◎ 除险加固 工程'],
  // Characters that no known word holds stay together.
  ['举办泼水节活动', '举办 泼水节 活动'],
  ['在江河中学和江河市', '在 江河◎ 中学 和 江河市◎'],
  ['2021—2035年PPP项目', '2021—2035 年 PPP 项目'],
  ['食品安全监管', '食品安全 监管'],
  ['', ''],
])('%s is cut into words', (text, words) => {
  const marked = segment(text).map(word => word.text + (word.kind === 'place' ? '◎' : ''));
  expect(marked.join(' ')).toBe(words);
});
