import type { SchemeId } from '#core';
import { parseDraft } from '#core';
import { readMarkers } from '#test';
import { expect, test } from 'vitest';
import { nextOrdinal } from './next-ordinal.ts';

const check = (marked: string, scheme: SchemeId, ordinal: number, sample?: string): void => {
  const { text, cursor = 0 } = readMarkers(marked);
  expect(nextOrdinal(parseDraft(text), cursor, scheme)).toEqual({ ordinal, sample });
};

test('the first of its kind is 1', () => check('今年以来，各项工作进展顺利。\n‸', 'han', 1));
test('goes on after the last of its run', () => check('一、抓项目\n做法一。\n二、抓民生\n做法二。\n‸', 'han', 3, '二、'));
test('a number further down does not count', () => check('一、抓项目\n‸\n二、抓民生\n', 'han', 2, '一、'));
test('goes on over what stands below the last one', () => check('一、抓项目\n（一）摸底。\n（二）开工。\n1.清单。\n‸', 'han', 2, '一、'));
test('begins anew under the next heading', () =>
  check('一、抓项目\n（一）摸底。很好。\n（二）开工。很好。\n二、抓民生\n‸', 'han-paren', 1, '（二）'));
test('finds the run of its own depth', () =>
  check('一、抓项目\n（一）摸底。很好。\n1.清单。很好。\n2.台账。很好。\n（二）开工。很好。\n‸', 'arabic', 1, '2.'));
test('keeps half-width brackets with a comma', () => check('(一)、摸底。很好。\n(二)、开工。很好。\n‸', 'han-paren', 3, '(二)、'));
test('keeps 1、', () => check('1、摸底工作。\n2、开工建设。\n‸', 'arabic', 3, '2、'));
test('a quantity is no number', () => check('一、抓项目\n1.5亿元资金全部到位。\n‸', 'arabic', 1));
test('a part goes on over its sections', () => check('第一部分　总结\n一、抓项目\n做法。\n‸', 'part', 2, '第一部分　'));
test('sections begin anew in a new part', () => check('第一部分　总结\n一、抓项目\n做法。\n第二部分　安排\n‸', 'han', 1, '一、'));
test('a second run counts by itself', () =>
  check(
    '一、抓项目\n做法一。\n二、抓民生\n做法二。\n下半年，重点抓好以下工作，确保完成全年目标任务。\n一、抓收尾\n做法三。\n‸',
    'han',
    2,
    '一、',
  ));
test('eleven comes after ten', () =>
  check(`${[...'一二三四五六七八九十'].map(numeral => `${numeral}、抓好第${numeral}项工作\n做法很好。\n`).join('')}‸`, 'han', 11, '十、'));

test('a series goes on in its paragraph', () => check('一是摸清底数。二是建立台账。‸', 'series', 3, '二是'));
test('what is behind the cursor does not count', () => check('一是摸清底数。‸二是建立台账。', 'series', 2, '一是'));
test('a series in another paragraph does not count', () => check('主要有：一是摸清底数。二是建立台账。\n主要问题：‸', 'series', 1));
test('一要 is a series too', () => check('主要任务：一要摸清底数；‸', 'series', 2, '一要'));
test('a series of paragraphs goes on', () => check('一是摸清底数。全面排查。\n二是建立台账。逐项登记。\n　　‸', 'series', 3, '二是'));
test('a series of paragraphs goes on over one paragraph between', () =>
  check('一是摸清底数。\n二是建立台账。\n同时，做好登记。\n‸', 'series', 3, '二是'));
test('a paragraph that announces a series begins one', () => check('一是摸清底数。\n二是建立台账。\n还有三个问题：\n‸', 'series', 1));
test('a series that stays in one paragraph ends with it', () => check('一是摸清底数。二是建立台账。\n‸', 'series', 1, '一是'));
test('a heading ends a series of paragraphs', () => check('一是摸清底数。\n二是建立台账。\n二、下一步打算\n‸', 'series', 1));
test('inside a later item of a series of paragraphs its own begins', () =>
  check('一是摸清底数。\n二是建立台账。主要做到：‸', 'series', 1, '二是'));
test('统一是 is no item', () => check('主要靠统一是‸', 'series', 1));

test('reads few lines of a long report', () => {
  const text = `一、抓项目\n${'今年以来，各项工作进展顺利。\n'.repeat(20_000)}`;
  const draft = parseDraft(text);
  expect(draft.reports).toHaveLength(1);
  let read = 0;
  const watched = {
    ...draft,
    source: draft.source,
    blocks: draft.blocks,
    frontMatter: draft.frontMatter,
    reports: draft.reports,
    role: (block: number) => draft.role(block),
    start: (block: number) => draft.start(block),
    blockAt: (offset: number) => draft.blockAt(offset),
  };
  const at = draft.blocks.at.bind(draft.blocks);
  watched.blocks.at = index => {
    read++;
    return at(index);
  };
  expect(nextOrdinal(watched, text.length, 'han').ordinal).toBe(2);
  expect(nextOrdinal(watched, text.length, 'series').ordinal).toBe(1);
  expect(read).toBeLessThan(20);
});
