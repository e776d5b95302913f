import { parseDraft } from '#core';
import { expect, test } from 'vitest';
import { foldingRanges } from './folding-ranges.ts';

/** The folding ranges of a text as `first–last kind`, lines from 1. */
function check(text: string, expected: readonly string[]): void {
  const found = foldingRanges(parseDraft(text)).map(
    ({ startLine, endLine, kind }) => `${startLine + 1}–${endLine + 1}${kind === undefined ? '' : ` ${kind}`}`,
  );
  expect(found).toEqual(expected);
}

const body =
  '各科室坚持每周例会制度，逐项核对进展，对没有按期完成的事项说明原因、限期补上，全年没有出现漏项，也没有出现同一问题反复整改的情况。';

test('sections fold to their last line of text', () => {
  check(`一、抓好日常管理\n${body}\n\n二、存在的问题\n（一）人手不足\n${body}\n（二）经费紧张\n${body}\n\n\n`, [
    '1–2',
    '4–8',
    '5–6',
    '7–8',
  ]);
});

test('a section of one line does not fold', () => check(`一、抓好日常管理。${body}\n二、存在的问题。${body}`, []));

test('a report folds under its title', () => check(`2031年工作总结\n${body}\n${body}`, ['1–3']));

test('front matter folds', () => {
  check(`---\n主送: 各科室\n---\n2031年工作总结\n${body}\n`, ['1–3 region', '4–5']);
});
