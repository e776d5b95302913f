import { expect, test } from 'vitest';
import { habitsOf } from './habits.ts';
import { parseDraft, reparseDraft } from './parse.ts';
import { placeholdersOf } from './placeholders.ts';

/** Each line with its part of a fence: `[` first, `|` between, `]` last. */
function check(marked: string): void {
  const text = marked.replace(/^[[|\]]/gmu, '');
  const parts = { open: '[', inside: '|', close: ']' };
  const found = [...parseDraft(text).blocks].map(({ fence, text: line }) => (fence === undefined ? '' : parts[fence]) + line);
  expect(found.join('')).toBe(marked);
}

test('code between fences', () => check('说明\n[```js\n|一、const a = {}\n|\n]```\n一、标题'));
test('a fence that nothing closes is text', () => check('说明\n```\n一、标题\n正文'));
test('a shorter fence closes nothing', () => check('[````\n|```\n|甲\n]````\n乙'));
test('a fence of the other sign closes nothing', () => check('[~~~\n|```\n]~~~\n```'));
test('a fence that was forgotten ends nowhere', () => check('```\n二、问题\n[```bash\n|ls\n]```\n三、打算'));
test('code within a line is no fence', () => check('```甲```\n乙\n```'));
test('two blocks of code', () => check('[```\n]```\n甲\n[```\n|乙\n]```'));

test('no number in code is a heading and nothing in it is left open', () => {
  const draft = parseDraft('青石县林业局2023年工作总结\n```\n一、主要工作\n投入XX万元\n```\n一、工作开展情况\n投入XX万元\n');
  expect(draft.reports.flatMap(({ sections }) => sections.map(({ heading }) => heading))).toEqual([5]);
  const habits = habitsOf(draft.blocks);
  expect([...draft.blocks].map(block => placeholdersOf(block, habits).length)).toEqual([0, 0, 0, 0, 0, 0, 1, 0]);
});

test('closing a fence makes code of the lines above, and opening it again text', () => {
  const open = parseDraft('```\n一、甲\nXX万元\n');
  const closed = reparseDraft(open, [{ span: { start: open.source.length, end: open.source.length }, newText: '```' }]);
  expect([...closed.blocks].map(({ fence }) => fence)).toEqual(['open', 'inside', 'inside', 'close']);
  const again = reparseDraft(closed, [{ span: { start: 1, end: 2 }, newText: '' }]);
  expect([...again.blocks]).toEqual([...parseDraft(again.source.text).blocks]);
});

test('a hundred thousand fences that nothing closes cost no more than as many lines', () => {
  const text = Array.from({ length: 100_000 }, (_, i) => `${'`'.repeat(3 + (i % 40))}a`).join('\n');
  const blocks = [...parseDraft(text).blocks];
  expect(blocks.filter(({ fence }) => fence !== undefined)).toHaveLength(0);
});
