import { writeMarkers } from '#test';
import { expect, test } from 'vitest';
import { classify } from './classify.ts';
import { sentenceEnd } from './sentence.ts';
import { seriesItems } from './series.ts';

/** Each item's mark in ⟦⟧. */
function check(marked: string): void {
  const text = marked.replace(/[⟦⟧]/gu, '');
  expect(
    writeMarkers(
      text,
      seriesItems(classify(text)).map(item => item.mark.span),
    ),
  ).toBe(marked);
}

test('items stand at the start of a paragraph and after 。：；', () => {
  check('⟦一是⟧抓早。⟦二是⟧抓小；⟦三是⟧抓实。');
  check('　　主要做法：⟦一是⟧抓早。⟦二是⟧抓小。');
  check('他说：“要坚持。”⟦二是⟧抓小。');
  check('⟦十一是⟧收尾。');
});

test('words that hold a number and 是', () => {
  check('标准要统一是关键。唯一是他。之一是前提，一是一、二是二。');
  check('第一是党建。');
});

test('一要 二要 are a series too', () => check('⟦一要⟧讲政治；⟦二要⟧讲规矩。'));

test('behind a comma only beside another of the series', () => {
  check('会议强调，⟦一是⟧要依法依规，⟦二是⟧要公开透明。');
  check('他强调，一是要依法依规，这是前提。');
});

test('words count where two of them count', () => {
  check('⟦首先，⟧认清形势；⟦其次，⟧鼓足干劲；⟦最后，⟧抓好落实。');
  check('大家首先想到的，其次是安全。');
  check('⟦首先，⟧我代表全体职工表示感谢。');
});

test('第一， and 第一： but not 第一是', () => {
  check('从三个方面加强：⟦第一，⟧完善档案；⟦第二，⟧压实责任。');
});

test('bold items of Markdown', () => check('**⟦一是⟧管理粗放。** 变更多。'));

test('1） inside a paragraph', () => check('分两步走。⟦1)⟧摸清底数；⟦2）⟧集中整治。'));

test('in a numbered line only behind the number', () => check('（一）抓学习。⟦一是⟧集中学。⟦二是⟧自学。'));

test('the sentence ends at the first 。 outside brackets and quotation marks', () => {
  expect(sentenceEnd('落实“早发现。早处置。”要求。其余', 0)).toBe(14);
  expect(sentenceEnd('没有句号', 0)).toBeUndefined();
});

test('a quotation mark that is never closed hides no 。', () => expect(sentenceEnd('抓好“双百工程。市里', 0)).toBe(7));
