import { expect, test } from 'vitest';
import { ChunkedList } from './chunked-list.ts';
import { SourceText, splitLines } from './source-text.ts';

function source(text: string): SourceText {
  return new SourceText(
    ChunkedList.from(
      splitLines(text).map(line => ({ text: line })),
      line => line.text.length,
    ),
  );
}

test('lines end at \\n, \\r\\n and a lone \\r; the last has no break', () =>
  expect(splitLines('甲\n乙\r\n丙\r丁\r\r\n')).toEqual(['甲\n', '乙\r\n', '丙\r', '丁\r', '\r\n', '']));

test('positions count UTF-16 units and stay out of line breaks', () => {
  const text = source('甲𠮷\r\n乙');
  expect([0, 1, 3, 4, 5, 6, 99].map(offset => text.position(offset))).toEqual([
    { line: 0, character: 0 },
    { line: 0, character: 1 },
    { line: 0, character: 3 },
    { line: 0, character: 3 },
    { line: 1, character: 0 },
    { line: 1, character: 1 },
    { line: 1, character: 1 },
  ]);
});

test('positions outside are moved to the nearest place', () => {
  const text = source('甲乙\n丙');
  expect(
    [
      { line: -1, character: 0 },
      { line: 0, character: 9 },
      { line: 7, character: 0 },
      { line: 1, character: -3 },
    ].map(position => text.offset(position)),
  ).toEqual([0, 2, 4, 3]);
});

test('a slice across lines', () => expect(source('甲乙\n丙丁\n戊').slice({ start: 1, end: 5 })).toBe('乙\n丙丁'));
