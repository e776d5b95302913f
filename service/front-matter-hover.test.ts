import { parseDraft } from '#core';
import { elements } from '#official';
import { isInText, readMarkers, writeMarkers } from '#test';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoverFrontMatter } from './front-matter-hover.ts';

/** The stretch in ⟦⟧ that the pointer at ‸ is over, and words of what is said about it; none where nothing is said. */
function check(marked: string, ...words: readonly string[]): void {
  const { text, cursor = 0 } = readMarkers(marked);
  const draft = parseDraft(text);
  const hover = hoverFrontMatter(draft, cursor);
  const at = hover?.range;
  const spans = at === undefined ? [] : [{ start: draft.source.offset(at.start), end: draft.source.offset(at.end) }];
  expect(writeMarkers(text, spans)).toBe(marked.replace('‸', ''));
  for (const word of words) expect(textOf(hover?.contents)).toContain(word);
}

function textOf(contents: unknown): string {
  return typeof contents === 'object' && contents !== null && 'value' in contents ? String(contents.value) : '';
}

test('a name', () =>
  check('---\n⟦签发‸人⟧: 张三\n---\n', '**签发人**', '上行文', '公文：与发文字号同行', 'GB/T 9704—2012 7.2.6', '例：`签发人: 张三`'));
test('an alias', () => check('---\n⟦文‸号⟧: 某发〔2024〕5号\n---\n', '**发文字号**（也可写作“文号”'));
test('a name in a format without a place for it', () => check('---\n格式: 信函\n⟦‸签发人⟧: 张三\n---\n', '在信函格式中没有位置，不会印出'));
test('a name in a format that prints it', () => check('---\n格式: 纪要\n⟦‸出席⟧: 张三\n---\n', '印在（纪要）：正文或附件说明之下空一行'));
test('a value', () => check('---\n份号: ⟦0000‸01⟧\n---\n', '**份号**', '6位数字'));
test('a fixed value', () => check('---\n印章: ⟦签‸名章⟧\n---\n', '**签名章**：正文之下空二行', '**印章**'));
test('an item of a list', () => check('---\n主送:\n  - ⟦各‸区⟧\n---\n', '**主送**'));
test('a name with blanks before it', () => check('---\n标题: 甲\n  ⟦主‸送⟧: 各区\n---\n', '**主送**'));
test('a name in traditional script', () => check('---\n⟦‸標題⟧: 甲\n---\n', '**标题**'));
test('a value behind a Chinese colon', () => check('---\n主送：⟦各‸区⟧\n---\n', '**主送**'));
test('a name that nobody knows', () => check('---\n标题: 甲\n标‸签: 乙\n---\n'));
test('the lines around', () => check('--‸-\n标题: 甲\n---\n'));
test('the text below', () => check('---\n标题: 甲\n---\n标‸题: 甲\n'));
test('the head of a blog', () => check('---\ntitle: a\n日‸期: b\n---\n'));
test('a text without a head', () => check('标题‸: 甲\n'));
test('for an editor without Markdown', () =>
  expect(hoverFrontMatter(parseDraft('---\n份号: 000001\n---\n'), 5, false)?.contents).toMatchObject({
    kind: 'plaintext',
    value: expect.not.stringMatching(/[*`]/u),
  }));

test('every name of every element', () => {
  for (const { name, aliases } of elements)
    for (const each of [name, ...aliases])
      expect(textOf(hoverFrontMatter(parseDraft(`---\n标题: 甲\n${each}: 乙\n---\n`), 10)?.contents), each).toContain(`**${name}**`);
});

test('any place of any head is answered within the text', () => {
  const piece = fc.constantFrom(
    '---',
    '\n',
    '\r\n',
    '格式',
    '：',
    ': ',
    '信函',
    '主送',
    '- ',
    ' ',
    '#',
    '"',
    '成文日期',
    '\uFEFF',
    '\ud842',
    '　',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), fc.nat(60), (pieces, offset) => {
      const draft = parseDraft(`---\n${pieces.join('')}`);
      const range = hoverFrontMatter(draft, offset)?.range;
      if (range !== undefined) expect(isInText(draft, range)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
