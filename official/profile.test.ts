import { describe, expect, test } from 'vitest';
import { faceOf, gbt9704, pageNumberOf, signatureIndents, styleOf, typeArea } from './index.ts';
import type { Paragraph } from './index.ts';

describe('GB/T 9704—2012', () => {
  test('the type area is 156 × 225 mm and holds 22 lines of 28 characters', () => {
    const { width, height } = typeArea(gbt9704);
    expect([width, height].map(twips => Math.round((twips / 1440) * 25.4))).toEqual([156, 225]);
    const { size, spacing } = gbt9704.styles.body;
    expect(Math.floor(width / (size * 10 + spacing))).toBe(28);
    expect(Math.floor(height / gbt9704.linePitch)).toBe(22);
  });

  test('the page number stands on the outer side', () => {
    expect(pageNumberOf(gbt9704, 1)).toEqual({ text: '— 1 —', side: 'right' });
    expect(pageNumberOf(gbt9704, 12)).toEqual({ text: '— 12 —', side: 'left' });
  });

  test('signature and date follow each other’s length', () => {
    expect(signatureIndents(10, 6, 1)).toEqual({ name: 2, date: 4 });
    expect(signatureIndents(7, 7, 1)).toEqual({ name: 2, date: 0 });
    expect(signatureIndents(5, 7, 1)).toEqual({ name: 6, date: 2 });
  });
});

describe('headings', () => {
  const headingOf = (depth: number, ...parts: readonly boolean[]): Paragraph => ({
    role: 'heading',
    depth,
    pageBreakBefore: false,
    runs: parts.map((heading, block) => ({ text: '文', heading, block, offset: 0, placeholders: [] })),
  });

  test('are set in Heiti, KaiTi, FangSong by depth, the text that runs on in FangSong', () => {
    const faces = [1, 2, 3, 4, 5, 9].map(depth => faceOf(gbt9704, headingOf(depth, true), { heading: true }));
    expect(faces).toEqual(['heiti', 'kaiti', 'fangsong', 'fangsong', 'fangsong', 'fangsong']);
    expect(faceOf(gbt9704, headingOf(1, true, false), { heading: false })).toBe('fangsong');
  });

  test('keep with the next paragraph only when they stand alone', () => {
    expect(styleOf(gbt9704, headingOf(2, true)).keepNext).toBe(true);
    expect(styleOf(gbt9704, headingOf(2, true, false)).keepNext).toBe(false);
  });
});
