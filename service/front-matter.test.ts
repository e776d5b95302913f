import { parseDraft } from '#core';
import { readMarkers, writeMarkers } from '#test';
import { expect, test } from 'vitest';
import { frontMatterFindings } from './front-matter.ts';

/** Each finding in ⟦⟧; then the messages. */
function check(marked: string, ...messages: readonly string[]): void {
  const { text } = readMarkers(marked);
  const draft = parseDraft(text);
  const found = frontMatterFindings(draft);
  const spans = found.map(({ block, finding: { span } }) => ({
    start: draft.start(block) + span.start,
    end: draft.start(block) + span.end,
  }));
  expect(writeMarkers(text, spans)).toBe(marked);
  expect(found.map(({ finding }) => finding.message)).toEqual(messages);
}

test('elements as the standard wants them', () => check('---\n发文机关: 某县民政局\n密级: 秘密\n---\n某县民政局工作总结\n'));

test('a value that the standard does not know', () =>
  check(
    '---\n紧急程度: ⟦很急⟧\n---\n正文\n',
    '条例规定紧急公文标注“特急”“加急”，电报标注“特提”“特急”“加急”“平急”（《党政机关公文处理工作条例》第九条（三））',
  ));

test('a full-width colon is one mistake', () =>
  check('---\n发文机关: 某县民政局\n⟦主送：⟧各乡镇\n密级: 秘密\n---\n正文\n', '“主送”后应为英文冒号和空格'));

test('a head that is never closed', () =>
  check('⟦---⟧\n发文机关: 某县民政局\n某县民政局工作总结\n', '文首的公文要素没有结束，请在要素之后另起一行写上“---”'));

test('a rule of dashes over prose', () => check('---\n某县民政局工作总结\n'));
