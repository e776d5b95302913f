import { gbt9704, typeArea } from '#official';
import type { OfficialDocument, Paragraph } from '#official';
import { tableParagraph } from '#test';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutDocument, layoutIncremental } from '../index.ts';
import type { Page } from '../page.ts';

const AREA = typeArea(gbt9704);

function body(text: string, block = 0): Paragraph {
  return { role: 'body', depth: 0, runs: [{ text, heading: false, block, offset: 0, placeholders: [] }], pageBreakBefore: false };
}

function pagesOf(...paragraphs: readonly Paragraph[]): readonly Page[] {
  return layoutDocument({ title: '', paragraphs }, gbt9704);
}

/** The texts of the lines on a page with the place of their left end and their top. */
function linesOf(page: Page | undefined): readonly string[] {
  return (page?.lines ?? []).map(({ left, top, pieces }) => `${left} ${top} ${pieces.map(({ text }) => text).join('')}`);
}

describe('columns', () => {
  test('as wide as their text, the table in the middle of the page', () => {
    // 小四: 240 twips a character; one and 190 of white beside the text, which is two characters at least.
    const [page] = pagesOf(tableParagraph('甲|年度目标\n乙|1200', 'left right', 1));
    const left = Math.floor((AREA.width - (2 * 240 + 240 + 190) - (4 * 240 + 240 + 190)) / 2);
    expect(linesOf(page)).toEqual([
      `${left + 455 - 120} 65 甲`,
      `${left + 910 + 695 - 480} 65 年度目标`,
      `${left + 85} 545 乙`,
      `${left + 910 + 1390 - 85 - 480} 545 1200`,
    ]);
    expect(page?.rules.filter(({ height }) => height !== undefined).map(rule => rule.left)).toEqual([left, left + 910, left + 2300]);
  });

  test('the widest gives way where the page is too narrow, numbers stay whole', () => {
    const [page] = pagesOf(tableParagraph(`${'国'.repeat(60)}|12345.67|某某局`, 'left right center'));
    const down = (page?.rules ?? []).flatMap(rule => (rule.height === undefined ? [] : [rule.left]));
    expect([down[0], down.at(-1)]).toEqual([0, AREA.width]);
    expect(page?.lines.flatMap(({ pieces }) => pieces.map(({ text }) => text)).slice(-2)).toEqual(['12345.67', '某某局']);
  });

  test('many columns are set smaller, so that no number is cut', () => {
    const [page] = pagesOf(tableParagraph(Array.from({ length: 10 }, (_, i) => `1234${i}.5`).join('|'), 'right '.repeat(10).trim()));
    expect(new Set(page?.lines.flatMap(({ pieces }) => pieces.map(({ size }) => size)))).toEqual(new Set([21]));
    expect(page?.lines).toHaveLength(10);
  });
});

describe('rows', () => {
  const rows = (count: number): string => Array.from({ length: count }, (_, i) => `项目${i}|${i}`).join('\n');

  test('a row has a line, white above and below and a rule: 26 of them fill a page, and the head stands again on the next', () => {
    const pages = pagesOf(tableParagraph(`名称|数量\n${rows(30)}`, 'left right', 1));
    expect(pages.map(({ firstLine, lines }) => [firstLine, lines.length / 2])).toEqual([
      [0, 26],
      [26, 6],
    ]);
    expect(
      linesOf(pages[1])
        .slice(0, 4)
        .map(line => line.split(' ')[2]),
    ).toEqual(['名称', '数量', '项目25', '25']);
  });

  test('the head does not stand alone at the foot of a page', () => {
    const text = Array.from({ length: 21 }, (_, i) => body('正文。', i));
    expect(pagesOf(...text, tableParagraph('名称|数量\n甲|1', 'left right', 1)).map(({ firstParagraph }) => firstParagraph)).toEqual([
      0, 21,
    ]);
  });

  test('a caption goes with the head and the first row', () => {
    const caption: Paragraph = { ...body('表1 指标'), role: 'caption' };
    const text = Array.from({ length: 20 }, (_, i) => body('正文。', i));
    const pages = pagesOf(...text, caption, tableParagraph('名称|数量\n甲|1', 'left right', 1));
    expect(pages.map(({ firstParagraph }) => firstParagraph)).toEqual([0, 20]);
  });

  test('the last row goes along with the signature (7.3.5.5)', () => {
    const group = { kind: 'closing', format: 'plain', seal: 'none' } as const;
    const closing: Paragraph[] = ['某某局', '2024年7月9日'].map((text, i) => ({
      ...body(text),
      role: i === 0 ? 'signature' : 'issue-date',
      group,
    }));
    const pages = pagesOf(tableParagraph(rows(26), 'left right'), ...closing);
    expect(pages.map(({ firstParagraph, firstLine }) => [firstParagraph, firstLine])).toEqual([
      [0, 0],
      [0, 25],
    ]);
  });

  test('a row higher than a page is parted between its lines', () => {
    const pages = pagesOf(tableParagraph(`名称|说明\n甲|${'国'.repeat(2000)}`, 'left left', 1));
    expect(pages.length).toBeGreaterThan(1);
    const text = pages.flatMap(({ lines }) => lines.map(({ pieces }) => pieces.map(({ text: own }) => own).join(''))).join('');
    expect(text.replaceAll(/[名称说明甲]/gu, '')).toBe('国'.repeat(2000));
  });
});

const CELLS = [
  '',
  '甲',
  '12',
  '某某县重点项目建设',
  '完成率98.5%',
  `${'长文字'.repeat(30)}。`,
  'https://www.example.gov.cn/a/b/c/d?e=f',
  '2024年7月9日',
];
const tables = fc
  .integer({ min: 1, max: 9 })
  .chain(width =>
    fc
      .array(fc.array(fc.constantFrom(...CELLS), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 60 })
      .map(rows => rows.map(row => row.join('|')).join('\n')),
  );

function documentOf(source: string, before: number): OfficialDocument {
  const columns = source.split('\n')[0]?.split('|').length ?? 1;
  const text = Array.from({ length: before }, (_, i) => body('正文。', i));
  return { title: '', paragraphs: [...text, tableParagraph(source, 'left '.repeat(columns).trim(), 1, before), body('完。', 100)] };
}

test('every cell is printed, inside the type area, and between the rules of its page', () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 0, max: 22 }), (source, before) => {
      const pages = layoutDocument(documentOf(source, before), gbt9704);
      const printed = new Set<string>();
      for (const { lines, rules } of pages) {
        for (const { left, width, top, height, pieces } of lines) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(AREA.width + 1);
          expect(top + height).toBeLessThanOrEqual(AREA.height);
          for (const { block, offset, text } of pieces) for (let i = 0; i < text.length; i++) printed.add(`${block} ${offset + i}`);
        }
        for (const rule of rules) expect(rule.top + (rule.height ?? 0)).toBeLessThanOrEqual(AREA.height + 5);
      }
      expect(printed.size).toBeGreaterThan(0);
      const all = pages.flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces.map(({ text }) => text))).join('');
      for (const cell of new Set(source.split(/[|\n]/u))) for (const character of cell) expect(all).toContain(character);
    }),
    { numRuns: 60 },
  );
});

test('after an edit a document looks as if laid out anew', () => {
  fc.assert(
    fc.property(tables, tables, fc.integer({ min: 0, max: 22 }), fc.integer({ min: 0, max: 22 }), (one, other, before, after) => {
      const next = documentOf(other, after);
      const layout = layoutIncremental(layoutIncremental(undefined, documentOf(one, before), gbt9704), next, gbt9704);
      expect(layout.pages).toEqual(layoutDocument(next, gbt9704));
    }),
    { numRuns: 60 },
  );
});
