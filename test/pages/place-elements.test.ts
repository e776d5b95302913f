import { expect, test } from 'vitest';
import { placeElements } from './place-elements.ts';
import type { PrintedPage } from './printed.ts';

/** Pages with these lines, one below the other. */
function pages(...texts: readonly (readonly string[])[]): readonly PrintedPage[] {
  return texts.map((lines, i) => ({
    number: i + 1,
    width: 210,
    height: 297,
    pageNumber: undefined,
    picture: undefined,
    lines: lines.map((text, row) => ({
      page: i + 1,
      text,
      left: 28,
      right: 28 + text.length * 5,
      words: [{ text, left: 28, right: 28 + text.length * 5 }],
      middle: 40 + row * 10,
    })),
  }));
}

function paragraphs(...texts: readonly string[]): Parameters<typeof placeElements>[0] {
  return texts.map(text => ({ role: 'body', runs: [{ text }], pageBreakBefore: false }));
}

test('an element is found over lines and pages', () => {
  const { elements, missing, surplus } = placeElements(paragraphs('认真 落实', '各项部署。'), pages(['认真落'], ['实各项', '部署。']));
  expect(elements.map(({ lines }) => lines.map(({ line, from, to }) => `p${line.page} ${line.text.slice(from, to)}`))).toEqual([
    ['p1 认真落', 'p2 实'],
    ['p2 各项', 'p2 部署。'],
  ]);
  expect([missing, surplus]).toEqual(['', '']);
});

test('what is missing, doubled or moved is told', () => {
  expect(placeElements(paragraphs('甲乙丙', '丁'), pages(['甲乙']))).toMatchObject({ missing: '丙丁', surplus: '' });
  expect(placeElements(paragraphs('甲乙丙'), pages(['甲乙丙', '甲乙丙']))).toMatchObject({ missing: '', surplus: '甲乙丙' });
  expect(placeElements(paragraphs('甲甲甲', '乙乙乙'), pages(['乙乙乙甲甲甲']))).toMatchObject({ moved: ['乙乙乙'] });
});

test('an element that lost a mark of punctuation is found all the same', () => {
  const { elements, missing } = placeElements(paragraphs('要认真抓好落实，确保'), pages(['要认真抓好落实', '确保']));
  expect(elements[0]?.lines).toHaveLength(2);
  expect(missing).toBe('，');
});

test('cells of a table are compared by their characters, whatever their order', () => {
  const table = [{ role: 'table', runs: [{ text: '责任单位' }, { text: '完成时限' }], pageBreakBefore: false }];
  expect(placeElements(table, pages(['责任完成', '单位时限']))).toMatchObject({ missing: '', surplus: '' });
});
