import { parseDraft } from '#core';
import { expect, test } from 'vitest';
import { overriddenValues } from './index.ts';

const TEXT = '今年以来，我局认真落实市委、市政府部署，扎实推进各项重点任务，较好完成了全年目标，各方面工作取得明显成效。\n特此报告。\n';

/** The values that are not printed. */
function check(text: string, expected: readonly string[]): void {
  const draft = parseDraft(text);
  expect(overriddenValues(draft).map(({ span }) => draft.source.slice(span))).toEqual(expected);
}

test('what only the front matter gives is printed', () =>
  check(`---\n发文机关: 江河市水务局\n成文日期: 2024年7月9日\n主送: 市政府\n附件: 名单\n---\n关于防汛工作的报告\n${TEXT}`, []));

test('a title, a signature and a date in the text go before those above it', () =>
  check(
    `---\n标题: 关于抗旱工作的报告\n署名: 江河市应急局\n成文日期: 2024年7月10日\n---\n关于防汛工作的报告\n市政府：\n${TEXT}\n江河市水务局\n2024年7月9日\n`,
    ['关于抗旱工作的报告', '江河市应急局', '2024年7月10日'],
  ));

test('nothing is told where both say the same', () =>
  check(`---\n标题: 关于防汛工作的报告\n---\n关于防汛工作的报告\n市政府：\n${TEXT}`, []));

test('what the format has no place for is told elsewhere', () =>
  check(`---\n格式: 信函\n签发人: 张三\n发文机关: 江河市水务局\n---\n关于防汛工作的函\n${TEXT}`, []));
