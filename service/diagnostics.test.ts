import { createLinter, defaultLintConfig, parseDraft, reparseDraft } from '#core';
import { rules } from '#rules';
import { expect, test } from 'vitest';
import { diagnostics, sameSelection, selectFindings } from './diagnostics.ts';

const linter = createLinter(rules, defaultLintConfig);

test('a diagnostic has its place, code, kind and sentence', () => {
  expect(diagnostics(parseDraft('今年以来\n投入资金XX万元。'), linter)).toMatchInlineSnapshot(`
    [
      {
        "code": "placeholder",
        "data": {
          "kind": "money",
        },
        "message": "未填写：金额（万元）",
        "range": {
          "end": {
            "character": 6,
            "line": 1,
          },
          "start": {
            "character": 4,
            "line": 1,
          },
        },
        "severity": 3,
        "source": "稿纸",
      },
    ]
  `);
});

test('of more than a thousand, 999 and their true number', () => {
  const found = diagnostics(parseDraft('走访企业XX家。\n'.repeat(1500)), linter);
  expect(found).toHaveLength(1000);
  expect(found.at(-1)).toMatchObject({
    code: 'summary',
    message: '全文共有 1500 条检查结果，这里只列出其中 999 条',
    data: { count: 1500 },
  });
});

test('exactly a thousand need no summary', () => {
  const found = diagnostics(parseDraft('走访企业XX家。\n'.repeat(1000)), linter);
  expect(found).toHaveLength(1000);
  expect(found.every(({ code }) => code === 'placeholder')).toBe(true);
});

/** Whether an edit of a text, told by what is put where ‸ stands, changes what the editor shows. */
function changes(marked: string, newText: string): boolean {
  const start = marked.indexOf('‸');
  const draft = parseDraft(marked.replace('‸', ''));
  const edited = reparseDraft(draft, [{ span: { start, end: start }, newText }]);
  return !sameSelection(selectFindings(draft, linter), selectFindings(edited, linter));
}

test('typing behind a placeholder changes nothing', () => expect(changes('走访企业XX家，‸收集意见。', '认真')).toBe(false));
test('typing before a placeholder moves it', () => expect(changes('‸走访企业XX家。', '共')).toBe(true));
test('a line above moves all', () => expect(changes('‸走访企业XX家。', '\n')).toBe(true));
test('a line below moves none', () => expect(changes('走访企业XX家。‸', '\n')).toBe(false));
test('a new placeholder is told', () => expect(changes('走访企业‸家。', 'XX')).toBe(true));
test('beyond what is shown only the number counts', () => {
  const many = '走访企业XX家。\n'.repeat(1500);
  expect(changes(`${many}共‸走访企业XX家。`, '计')).toBe(false);
  expect(changes(`${many}共走访企业XX家。‸`, '收集意见XX条。')).toBe(true);
});
