import { parseDraft } from '#core';
import { expect, test } from 'vitest';
import { lostText } from './lost-text.ts';

const draft = parseDraft('---\n格式: 公文\n标题: 关于防汛的通知\n抄送: 市委办，市府办\n---\n紧急程度：特急\n\n请认真落实。\n');

function lost(...texts: readonly string[]): readonly string[] {
  return lostText(
    draft,
    texts.map(text => ({ role: 'body', runs: [{ text }], pageBreakBefore: false })),
  );
}

test('nothing is lost where every value and every line is printed, in whatever order', () => {
  expect(lost('特急', '关于防汛的通知', '请认真落实。', '抄送：市委办，市府办。')).toEqual([]);
});

test('a value that is not printed is told by its element, a line by its letters', () => {
  expect(lost('特急', '请落实。', '抄送：市委办，市府办。')).toEqual(['title 关于防汛的通知', '认真 of 请认真落实。']);
});
