import { parseDraft } from '#core';
import { expect, test } from 'vitest';
import { profileLibrary, profileOf, unknownProfile } from '../index.ts';

/** The profile in force, and what is said of the one that the head names, which stands between ⟦ ⟧. */
function check(marked: string, usual: string, expected: string, message?: string): void {
  const draft = parseDraft(marked.replace(/[⟦⟧]/gu, ''));
  const library = profileLibrary([{ uri: '本局.yaml', text: '行距: 26' }]);
  expect(profileOf(draft, library, usual).id).toBe(expected);
  const problem = unknownProfile(draft, library);
  expect(problem?.message).toBe(message);
  if (problem === undefined) return;
  expect(problem.span).toEqual({ start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 });
}

const text = '关于防汛工作的通知\n各村要落实值班制度。\n';

test('nobody says anything', () => check(text, 'gbt9704', 'gbt9704'));
test('the setting', () => check(text, '28磅', '28磅'));
test('the head of the document goes before the setting', () => check(`---\n版式: 本局\n---\n${text}`, '28磅', '本局'));
test('a format is no profile', () => check(`---\n版式: 信函\n---\n${text}`, '28磅', '28磅'));
test('a name that nobody has leaves it to the setting', () =>
  check(`---\n主送: 各村\n版式: ⟦27磅⟧\n---\n${text}`, '30磅', '30磅', '没有名为“27磅”的版式（是不是“28磅”？）'));
test('a setting that nobody has is the standard', () => check(text, '某某', 'gbt9704'));
