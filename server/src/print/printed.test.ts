import { drain, parseDraft, reparseDraft } from '#core';
import { gbt9704 } from '#official';
import { expect, test } from 'vitest';
import { PrintedDocuments, placeOfBlock } from './printed.ts';

/** The cursor stands at ‸; `expected` is the page and line, from 0, on which it is printed. */
function check(marked: string, expected: readonly [page: number, line: number] | undefined): void {
  const at = marked.indexOf('‸');
  const draft = parseDraft(marked.replace('‸', ''));
  const before = marked.slice(0, at).split('\n');
  const printed = new PrintedDocuments('test', () => gbt9704).of({ uri: 'file:///a.txt', version: 1, draft });
  const place = placeOfBlock(printed, before.length - 1, before.at(-1)?.length ?? 0);
  expect(place && [place.page, place.line]).toEqual(expected);
}

const BODY = '今年以来，全站围绕年度目标，加强组织领导，落实各项部署，推进重点工作，较好地完成了任务。\n';

const LONG = `工作总结\n${BODY.repeat(400)}`;
const longDraft = { uri: 'file:///a.txt', version: 1, draft: parseDraft(LONG) };

test('a layout that nobody waits for stands still, and goes on when it is asked for again', () => {
  const documents = new PrintedDocuments('test', () => gbt9704);
  const first = documents.steps(longDraft);
  for (let step = 0; step < 10; step++) first.next();
  expect(documents.has(longDraft)).toBe(false);
  const edited = { ...longDraft, version: 2, draft: reparseDraft(longDraft.draft, [{ span: { start: 0, end: 0 }, newText: '年度' }]) };
  drain(documents.steps(edited));
  expect(documents.has(edited)).toBe(true);
  expect(documents.of(edited).layout.pages).toEqual(new PrintedDocuments('test', () => gbt9704).of(edited).layout.pages);
});

test('two who wait for the same pages share the work', () => {
  const documents = new PrintedDocuments('test', () => gbt9704);
  const [one, other] = [documents.steps(longDraft), documents.steps(longDraft)];
  const alone = [...new PrintedDocuments('test', () => gbt9704).steps(longDraft)].length;
  let shared = 0;
  while (one.next().done !== true && other.next().done !== true) shared++;
  expect(shared).toBeLessThanOrEqual(alone / 2 + 1);
});

test('a document that was closed while it was laid out is forgotten', () => {
  const documents = new PrintedDocuments('test', () => gbt9704);
  const steps = documents.steps(longDraft);
  steps.next();
  documents.forget(longDraft.uri);
  drain(steps);
  expect(documents.knows(longDraft.uri)).toBe(false);
});

test('the line with the cursor', () => check(`工作总结\n${BODY}一、主要工‸作\n${BODY}`, [0, 4]));
test('a blank line shows the line before it', () => check(`工作总结\n${BODY}一、主要工作\n‸\n${BODY}`, [0, 4]));
test('an element of the front matter is where it is printed', () => {
  check(`---\n发文机关: 河湾镇‸人民政府\n---\n关于防汛工作的通知\n${BODY}`, [0, 0]);
  check(`---\n发文机关: 河湾镇人民政府\n成文日期: 2024年7月‸9日\n---\n关于防汛工作的通知\n${BODY}`, [0, 9]);
});
test('a row of a table that goes on for pages, and its head', () => {
  const rows = (first: number, count: number): string =>
    Array.from({ length: count }, (_, i) => `| 甲${first + i} | ${first + i} |\n`).join('');
  const head = '| 项目 | 数量 |\n|---|---|\n';
  check(`工作总结\n${BODY}${head}${rows(1, 40)}| 乙‸ | 41 |\n${rows(42, 30)}`, [1, 42]);
  check(`工作总结\n${BODY}| 项目 | 数‸量 |\n|---|---|\n${rows(1, 70)}`, [0, 5]);
});
test('what stands above everything printed is not on paper', () => {
  check(`---\n格式: ‸公文\n---\n关于防汛工作的通知\n${BODY}`, undefined);
  check(`\n‸\n工作总结\n${BODY}`, undefined);
});
