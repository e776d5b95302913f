import { parseDraft } from '#core';
import { isInText } from '#test';
import { expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from './selection-ranges.ts';

/** What is selected step by step from the cursor ‸, narrowest first. */
function steps(marked: string): readonly string[] {
  const cursor = marked.indexOf('‸');
  const draft = parseDraft(marked.replace('‸', ''));
  const found: string[] = [];
  let selection: SelectionRange | undefined = selectionRanges(draft, [draft.source.position(cursor)])[0];
  for (; selection !== undefined; selection = selection.parent) {
    expect(isInText(draft, selection.range)).toBe(true);
    found.push(draft.source.slice({ start: draft.source.offset(selection.range.start), end: draft.source.offset(selection.range.end) }));
  }
  return found;
}

test('clause, sentence, line, section, report', () => {
  expect(steps('一、日常管理\n\u3000\u3000逐项核对，说明‸原因。限期补上。\n二、问题\n人手不足。')).toEqual([
    '说明原因。',
    '逐项核对，说明原因。',
    '逐项核对，说明原因。限期补上。',
    '\u3000\u3000逐项核对，说明原因。限期补上。',
    '一、日常管理\n\u3000\u3000逐项核对，说明原因。限期补上。',
    '一、日常管理\n\u3000\u3000逐项核对，说明原因。限期补上。\n二、问题\n人手不足。',
  ]);
});

test('an empty text selects nothing', () => expect(steps('‸')).toEqual(['']));
