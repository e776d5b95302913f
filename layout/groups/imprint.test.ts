import { parseDraft } from '#core';
import { composeDocument, gbt9704 } from '#official';
import { expect, test } from 'vitest';
import { layoutDocument, type Page } from '../index.ts';

/** The pages of a short document with `count` organs to copy to. */
function pagesOf(count: number, head = '格式: 公文'): readonly Page[] {
  const organs = Array.from({ length: count }, (_, i) => `第${i + 1}局`).join(', ');
  return layoutDocument(
    composeDocument(
      parseDraft(
        `---\n${head}\n发文机关: 江河市水务局\n抄送: [${organs}]\n印发机关: 市水务局办公室\n印发日期: 2024年7月10日\n---\n正文。\n`,
      ),
    ),
    gbt9704,
  );
}

const LOWER_EDGE = 16838 - 2098 - 1984;

test('the last rule lies on the lower edge of the type area of an even page without number (7.4.1, 7.5)', () => {
  const pages = pagesOf(3);
  expect(pages.map(({ numbered }) => numbered)).toEqual([true, false]);
  expect(pages[1]?.rules.map(({ top }) => top)).toEqual([LOWER_EDGE - 2 * 579, LOWER_EDGE - 579, LOWER_EDGE]);
});

test('a letter has its imprint at the foot of its last page, without rules', () => {
  const pages = pagesOf(3, '格式: 信函');
  expect(pages.length).toBe(1);
  const last = pages[0]?.lines.at(-1);
  expect((last?.top ?? 0) + (last?.height ?? 0)).toBe(LOWER_EDGE);
  expect(pages[0]?.rules.filter(({ color }) => color === 'black')).toEqual([]);
});

test('a list longer than a page is set like text, and nothing of it is lost', () => {
  const text = pagesOf(300)
    .flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces.map(piece => piece.text)))
    .join('');
  for (let i = 1; i <= 300; i++) expect(text).toContain(`第${i}局`);
  for (const { lines } of pagesOf(300)) for (const { top, height } of lines) expect(top >= 0 && top + height <= LOWER_EDGE).toBe(true);
});
