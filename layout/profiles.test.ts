import { parseDraft } from '#core';
import type { LayoutProfile } from '#official';
import { composeDocument, gbt9704, profileLibrary } from '#official';
import { expect, test } from 'vitest';
import type { Page } from './index.ts';
import { layoutDocument, layoutIncremental } from './index.ts';

/** The pages of a text in a profile. */
function check(
  profile: string,
  text: string,
  expected: (pages: readonly Page[]) => { readonly actual: unknown; readonly wanted: unknown },
): void {
  const { actual, wanted } = expected(layoutDocument(composeDocument(parseDraft(text)), profileNamed(profile)));
  expect(actual).toEqual(wanted);
}

function profileNamed(profile: string): LayoutProfile {
  const library = profileLibrary([{ uri: '本局.yaml', text: profile }]);
  return library.find(profile) ?? library.ofFile('本局.yaml') ?? gbt9704;
}

const prose = `2031年工作总结\n${'全年坚持每周例会制度，逐项核对进展，对没有按期完成的事项说明原因、限期补上。\n'.repeat(40)}`;
const document = '---\n发文机关: 河湾镇人民政府\n抄送: 县政府办公室\n---\n关于防汛工作的通知\n各村要落实值班制度，遇有险情立即上报。\n';

test('pages hold as many lines as the pitch gives', () =>
  check('30磅', prose, ([first]) => ({ actual: [first?.lines.length, first?.lines[1]?.top], wanted: [21, 600] })));
test('lines hold as many characters as asked for', () =>
  check('每行字数: 25', `${prose}${'国'.repeat(60)}`, pages => ({
    // Two characters of the first line are its indent.
    actual: pages
      .at(-1)
      ?.lines.slice(-3)
      .map(({ pieces }) => pieces.map(({ text }) => text).join('').length),
    wanted: [23, 25, 12],
  })));
test('pages without numbers', () =>
  check('页码: {样式: 无}', prose, pages => ({ actual: pages.some(({ numbered }) => numbered), wanted: false })));
test('a 版记 waits for an even page, or does not', () => {
  check('gbt9704', document, pages => ({ actual: pages.length, wanted: 2 }));
  check('版记偶数页: 否', document, pages => ({ actual: pages.length, wanted: 1 }));
});
test('the mark of a letter stands 30 mm below the edge of the paper, whatever the margin', () => {
  const letter = '---\n格式: 信函\n发文机关: 河湾镇人民政府\n---\n关于防汛工作的函\n请予支持。\n';
  const fromPaper = (profile: LayoutProfile): number =>
    profile.margins.top + (layoutDocument(composeDocument(parseDraft(letter)), profile)[0]?.lines[0]?.top ?? 0);
  expect(fromPaper(profileNamed('页边距: {上: 30}'))).toBeCloseTo(fromPaper(gbt9704));
});
test('another profile lays a document out anew', () => {
  const composed = composeDocument(parseDraft(prose));
  const before = layoutIncremental(undefined, composed, gbt9704);
  const after = layoutIncremental(before, composed, profileNamed('30磅'));
  expect(after.pages).toEqual(layoutDocument(composed, profileNamed('30磅')));
  expect(after.pages[0]?.lines).not.toBe(before.pages[0]?.lines);
});
