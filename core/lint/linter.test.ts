import { expect, test } from 'vitest';
import type { Draft } from '../syntax/draft.ts';
import { parseDraft, reparseDraft } from '../syntax/parse.ts';
import type { LintConfig } from './config.ts';
import { defaultLintConfig } from './config.ts';
import type { Linter } from './linter.ts';
import { createLinter } from './linter.ts';
import type { Rule, Severity } from './rule.ts';

/** Finds every ！ (error), ？ (warning) and … (info), and tells how often it was asked. */
function punctuation(): { readonly rule: Rule; readonly asked: () => number } {
  let asked = 0;
  const severities: Readonly<Record<string, Severity>> = { '！': 'error', '？': 'warning', '…': 'info' };
  const rule: Rule = {
    meta: { id: 'punctuation', title: '标点', severity: 'warning' },
    *check({ text }) {
      asked++;
      for (const [index, char] of [...text].entries()) {
        const severity = severities[char];
        if (severity !== undefined) yield { span: { start: index, end: index + 1 }, message: char, severity };
      }
    },
  };
  return { rule, asked: () => asked };
}

/** The findings that are chosen under a limit, as `line:character message`. */
function check(text: string, limit: number, config: LintConfig = defaultLintConfig): readonly string[] {
  const draft = parseDraft(text);
  const chosen = createLinter([punctuation().rule], config).mostSevere(draft.blocks, limit);
  return chosen.flatMap(({ first, findings }) =>
    findings.map(({ block, finding }) => `${first + block}:${finding.span.start} ${finding.message}`),
  );
}

test('all findings in text order when they fit', () => {
  expect(check('好？\n好！好…\n\n好？', 10)).toEqual(['0:1 ？', '1:1 ！', '1:3 …', '3:1 ？']);
});

test('the severe ones first when they do not, still in text order', () => {
  expect(check('好…\n好？\n好？\n好！', 2)).toEqual(['1:1 ？', '3:1 ！']);
});

test('a rule that is off finds nothing', () => {
  expect(check('好！', 10, { severities: { punctuation: 'off' } })).toEqual([]);
});

test('a severity chosen by the user holds for all that the rule finds', () => {
  expect(check('好…\n好！', 1, { severities: { punctuation: 'hint' } })).toEqual(['0:1 …']);
});

test('after an edit only the touched line is checked again', () => {
  const { rule, asked } = punctuation();
  const linter = createLinter([rule], defaultLintConfig);
  const draft = parseDraft('一？\n'.repeat(1000));
  expect(linter.mostSevere(draft.blocks, 1000).flatMap(({ findings }) => findings)).toHaveLength(1000);
  const before = asked();
  const edited = reparseDraft(draft, [{ span: { start: 1500, end: 1500 }, newText: '！' }]);
  expect(linter.count(edited.blocks)).toEqual({ error: 1, warning: 1000, info: 0, hint: 0 });
  expect(lines(linter, edited)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 500]);
  // What is found of it to be counted is kept to be shown.
  expect(asked() - before).toBe(1);
});

test('what untouched lines have is told by the same list', () => {
  const linter = createLinter([punctuation().rule], defaultLintConfig);
  const draft = parseDraft('一？\n'.repeat(1000));
  const edited = reparseDraft(draft, [{ span: { start: 0, end: 0 }, newText: '二' }]);
  const [before, after] = [linter.mostSevere(draft.blocks, 1000), linter.mostSevere(edited.blocks, 1000)];
  expect(after).toHaveLength(before.length);
  expect(after.slice(1).every(({ findings }, index) => findings === before[index + 1]?.findings)).toBe(true);
});

/** The lines of the ten most severe findings. */
function lines(linter: Linter, draft: Draft): readonly number[] {
  return linter.mostSevere(draft.blocks, 10).flatMap(({ first, findings }) => findings.map(({ block }) => first + block));
}
