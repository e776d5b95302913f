import { gbt9704 } from '#official';
import { describe, expect, test } from 'vitest';
import { titleLines } from './index.ts';

/** A title as it should fall into lines, ／ between them; `written` where the writer broke it. */
function check(marked: string, written = marked.replaceAll('／', '')): void {
  let offset = 0;
  const runs = written.split('\n').map((text, block) => {
    const run = { text, heading: false, block, offset, placeholders: [] };
    offset += text.length;
    return run;
  });
  expect(titleLines({ role: 'title', depth: 0, runs, pageBreakBefore: false }, gbt9704).join('／')).toBe(marked);
}

function linesOf(text: string): readonly string[] {
  const run = { text, heading: false, block: 0, offset: 0, placeholders: [] };
  return titleLines({ role: 'title', depth: 0, runs: [run], pageBreakBefore: false }, gbt9704);
}

describe('a title', () => {
  test('that fits stays on one line', () => check('关于开展安全生产大检查工作情况的报告'));
  test('twenty characters fit', () => check('国'.repeat(20)));
  test('is parted behind the organ', () => check('江河市住房和城乡建设局／关于开展老旧小区改造工作情况的报告'));
  test('is parted before 及, not behind it', () => check('青山区2024年上半年工作总结／及下半年重点工作安排'));
  test('keeps the name of a law whole', () => check('关于学习贯彻／《中华人民共和国安全生产法》情况的报告'));
  test('keeps the unit in brackets whole', () => check('2024年上半年党风廉政建设工作总结／（交通运输综合行政执法支队）'));
  test('keeps a year whole', () => check('江河市生态环境保护综合行政执法支队／2024年度工作总结'));
  test('is no hourglass, rather of one line more', () =>
    check('江河市人民政府办公室／关于印发江河市推进城镇老旧小区改造／和社区服务设施建设三年行动计划／实施方案的通知'));
  test('breaks between words, not in them', () => {
    check('江河市水务局关于黑龙潭水库／大坝安全鉴定报告书的审查意见');
    check('江河市教育局关于规范／中小学生竞赛活动和竞赛结果使用的若干规定');
  });
  // 12.5 and 12 characters, parted before 整改, would make a rectangle.
  test('keeps a date with its accident', () => check('关于“7·03”较大燃气爆炸事故整改措施／落实情况的评估报告'));
  test('parts joint organs at the blank between them', () => check('江河市财政局 江河市审计局／关于开展惠农补贴资金专项清查工作的通知'));
  test('is parted behind a comma and before a dash', () => {
    check('凝心聚力谋发展，／江河市水务局2024年度工作总结');
    check('党建引领基层治理的探索与实践／——以江河市青山街道为例');
  });
  test('is parted between a speaker and where he speaks', () => check('江河市副市长王小红同志／在全市安全生产工作会议上的讲话'));
  test('in traditional script breaks at the same words', () => check('江河市水務局關於黑龍潭水庫／大壩安全鑑定報告書的審查意見'));
  test('of letters and blanks is broken like text', () => {
    const lines = linesOf('A Report on the Present State of the Water Works of Jianghe City');
    expect(lines.join('')).toBe('A Report on the Present State of the Water Works of Jianghe City');
    expect(lines.every(line => /\s$|y$/u.test(line))).toBe(true);
  });
  test('of a million characters is broken like text', () => expect(linesOf('国'.repeat(1_000_000)).length).toBeGreaterThan(49_000));
  test('of a hundred short words still finds its lines', () => {
    const title = '市县乡村的和与及'.repeat(15);
    expect(linesOf(title).join('')).toBe(title);
  });
  test('stands as the writer broke it', () => check('江河市发展和改革委员会／2024年工作要点', '江河市发展和改革委员会\n2024年工作要点'));
  test('is broken anew when a written line is too long', () =>
    check('江河市住房和城乡建设局／关于开展老旧小区改造工作情况的报告', '江河市住房和城乡建设局关于开展老旧小区改造\n工作情况的报告'));
  test('far too long for a title is broken like text', () => check(`${`${'国'.repeat(20)}／`.repeat(7)}国`));
  test('leaves no lone character on a line', () => {
    for (let length = 21; length <= 80; length++) {
      const title = '关于进一步加强和改进全市基层单位安全生产监督管理工作的意见及有关事项说明'.repeat(3).slice(0, length);
      const lines = linesOf(title);
      expect(lines.join('')).toBe(title);
      expect(Math.min(...lines.map(line => line.length))).toBeGreaterThan(2);
      expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(20);
    }
  });
});
