import { createLinter, defaultLintConfig, parseDraft } from '#core';
import { readMarkers, writeMarkers } from '#test';
import { expect, test } from 'vitest';
import { placeholder } from './rule.ts';

/** What the rule finds in a line, where ⟦ ⟧ mark it, and what it says. */
function check(marked: string, messages?: readonly string[]): void {
  const { text } = readMarkers(marked);
  const linter = createLinter([placeholder], defaultLintConfig);
  const found = [...linter.findings(parseDraft(text).blocks)].map(({ finding }) => finding);
  const spans = found.map(({ span }) => span);
  expect(writeMarkers(text, spans)).toBe(marked);
  if (messages !== undefined) expect(found.map(({ message }) => message)).toEqual(messages);
}

test('an amount of money', () => check('全年投入资金⟦XX⟧万元。', ['未填写：金额（万元）']));
test('several in one line', () => check('走访企业⟦XX⟧家，收集意见⟦X⟧条。'));
test('a text without gaps', () => check('全年投入资金30万元。'));
