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

test('behind a comma where the line is broken before the sentence ends', () => {
  check('厂里进行了整顿，⟦一是⟧调整了班子，平均年龄');
  check('由七人减为五人，⟦二是⟧补充了技术骨干。');
  check('人已到齐。会后，二是另议。');
});

test('behind a verb where 二是 follows', () => {
  check('下一步，我们打算⟦一是⟧修路，⟦二是⟧修渠。');
  check('口径要统一是前提，⟦二是⟧底数要清。');
});

test('behind half-width and other stops', () => {
  check('要抓好落实.⟦二是⟧压实责任.');
  check('问题不少（⟦一是⟧底数不清；⟦二是⟧责任不实）。');
  check('他说“是个活路……”⟦三是⟧品牌更响。');
  check('> 　　⟦第一，⟧水平不高。');
});

test('a number and a comma, beside another', () => {
  check('三份都看了。⟦一，⟧今天轮休；⟦二，⟧补库；⟦三，⟧试验。');
  check('第十。一，二，三，开始。');
});

test('一靠 二靠 and their kin beside another', () => {
  check('富民，⟦一靠⟧政策，⟦二靠⟧科技。');
  check('差距，⟦一在于⟧认识；⟦二在于⟧作风。');
  check('路远，一来一回两天。一到夏天就涨水。');
});

test('其次， alone: the others stand in paragraphs of their own', () => {
  check('⟦其次，⟧鼓足干劲。');
  check('每年不少于200人次；⟦再次，⟧由县财政统一购买。');
});

test('words count where two of them count', () => {
  check('⟦首先，⟧认清形势；⟦其次，⟧鼓足干劲；⟦最后，⟧抓好落实。');
  check('大家首先想到的，其次是安全。');
  check('⟦首先，⟧我代表全体职工表示感谢。');
});

test('words of every day that begin like an item', () => {
  check('一是一，二是二，话要说清楚。');
  check('首先进的一批设备先用。');
});

test('what must be done first, where 其次 follows', () => check('发现险情的，应当⟦首先⟧撤人，⟦其次⟧报告，不得拖延。'));

test('步骤 by 第一步', () => check('⟦第一步，⟧摸底；⟦第二步，⟧整改。第一步棋走错了。'));

test('第一， and 第一： but not 第一是', () => {
  check('从三个方面加强：⟦第一，⟧完善档案；⟦第二，⟧压实责任。');
});

test('bold items of Markdown', () => check('**⟦一是⟧管理粗放。** 变更多。'));

test('1） inside a paragraph, but not （1）', () => {
  check('分两步走。⟦1)⟧摸清底数；⟦2）⟧集中整治。');
  check('分两步走。（1）摸清底数；（2）集中整治。');
});

test('in a numbered line only behind the number', () => check('（一）抓学习。⟦一是⟧集中学。⟦二是⟧自学。'));

test('the sentence ends at the first 。 outside brackets and quotation marks', () => {
  expect(sentenceEnd('落实“早发现。早处置。”要求。其余', 0)).toBe(14);
  expect(sentenceEnd('没有句号', 0)).toBeUndefined();
});

test('a quotation mark that is never closed hides no 。', () => expect(sentenceEnd('抓好“双百工程。市里', 0)).toBe(7));
