import { expect, test } from 'vitest';
import { pictureOf, readPpm } from './raster.ts';

const WIDTH = 2100;
const HEIGHT = 2970;
const RED = [255, 0, 0] as const;
const BLACK = [0, 0, 0] as const;
const PINK = [255, 128, 128] as const;

/** A white A4 page of ten points a millimetre with these rectangles: left, top, width, height in points. */
function picture(...boxes: readonly (readonly [readonly number[], number, number, number, number])[]): ReturnType<typeof pictureOf> {
  const header = Buffer.from(`P6\n${WIDTH} ${HEIGHT}\n255\n`);
  const data = Buffer.alloc(WIDTH * HEIGHT * 3, 255);
  for (const [color, left, top, width, height] of boxes) {
    for (let y = top; y < top + height; y++) for (let x = left; x < left + width; x++) data.set(color, (y * WIDTH + x) * 3);
  }
  return pictureOf(readPpm(Buffer.concat([header, data]), 10));
}

test('a rule is told by its length, with color, edges and thickness; points covered in part count in part', () => {
  const [first, second, ...others] = picture(
    [RED, 280, 1200, 1560, 3],
    [PINK, 280, 1203, 1560, 1],
    [BLACK, 280, 2618, 1560, 4],
    [BLACK, 300, 500, 400, 5],
  ).rules;
  expect(first).toMatchObject({ color: 'red', left: 28, right: 184 });
  expect(first?.thickness).toBeCloseTo(0.35, 2);
  expect(first?.top).toBeCloseTo(120, 1);
  expect(second).toMatchObject({ color: 'black' });
  expect(second?.thickness).toBeCloseTo(0.4, 2);
  expect(((second?.top ?? 0) + (second?.bottom ?? 0)) / 2).toBeCloseTo(262, 1);
  expect(others).toEqual([]);
});

test('ink is bounded without rules, by color where asked', () => {
  const { ink } = picture([RED, 500, 720, 1000, 180], [RED, 280, 1200, 1560, 4], [BLACK, 900, 1120, 300, 50]);
  const page = { left: 0, right: 210, top: 0, bottom: 297 };
  expect(ink(page, 'red')).toEqual({ left: 50, right: 150, top: 72, bottom: 90 });
  expect(ink(page)).toEqual({ left: 50, right: 150, top: 72, bottom: 117 });
  expect(ink({ ...page, top: 130 })).toBeUndefined();
});

test('dashes beside a page number are strokes of three to eight millimetres below the type area', () => {
  expect(picture([BLACK, 1600, 2689, 49, 2], [BLACK, 1600, 2750, 20, 2]).dashes.map(row => Math.round(row * 10))).toEqual([2690, 2691]);
});
