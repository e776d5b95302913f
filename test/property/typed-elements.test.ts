import { parseDraft } from '#core';
import { composeDocument } from '#official';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const SENTENCE = '为切实做好各项准备工作，确保人民群众生命财产安全，现就有关事项通知如下。';

/** Lines as they stand in heads, texts and closings, in any order and in any company. */
const LINES: readonly string[] = [
  '000012',
  '份号：000027',
  '机密★1年　　特急',
  '密级：秘密★3年',
  '临溪市人民政府文件',
  '南湾省财政厅　　文件',
  '文件',
  '临溪市财政局',
  '临溪市农业农村局',
  '工作简报',
  '临溪市人民政府办公会议纪要',
  '南湾省人民政府令',
  '清水縣政府　函',
  '临政办发〔2024〕5号',
  '临政办发〔2024〕5号　　　　签发人：张三　李　四',
  '　　　　　　　王五',
  '签发人：张三、李四',
  '（第5期）',
  '第23期（总第418期）',
  '市政府办公室编　　　2024年4月10日',
  '市督查室编　　　签发：罗建平',
  '發文日期：中華民國114年7月9日',
  '速別：普通件',
  '─────────',
  '-----',
  '关于做好2024年防汛工作的通知',
  '信访维稳工作的通知',
  '（2024年2月20日）',
  '各县（市、区）人民政府，市政府各部门：',
  '办公室、组织人事科、',
  SENTENCE,
  '　　一、压实防汛责任',
  '（一）抓学习。各地要认真组织。',
  '出席：罗建平　陈国安',
  '　　　王　虹',
  '请假：孟凡军',
  '附件：1.活动方案；2.登记表',
  '附件1：活动方案',
  '　　　2. 登记表',
  '附件',
  '附：平面图',
  '临溪市公安局　　　临溪市交通运输局',
  '清河县人事局、清河县财政局',
  '局长：马志远',
  '市 长　　傅国栋',
  '甲方（盖章）：　　　　乙方（盖章）：',
  '清河县种子管理站（盖章）',
  '2024年4月18日',
  '日期：2024年5月28日',
  '二○二四年一月九日',
  '2024年X月X日',
  '2024年11月14日　　综合科',
  '石桥镇人民政府　2024年9月10日',
  '（此件公开发布）',
  '联系人：谢玉兰   电话：0000-6670812',
  '（石桥镇党政办供稿）',
  '抄送：市委办公室，市人大常委会办公室，',
  '　　　市政协办公室。',
  '抄送：',
  '报：市委办　　送：各部门',
  '发：各乡镇',
  '主题词：水利 通知',
  '打印：周小燕　　校对：郑国庆　　共印35份',
  '某某市办公室　　　2024年4月19日印发（共印50份）',
  '印发机关：某某市办公室　　印发日期：2024年4月19日',
  '2024年4月19日印发',
  '（共印80份）',
  '— 1 —',
  '',
];

test('of what stands in the lines of an official document nothing is lost, and nothing is printed twice', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 24 }), lines => {
      const draft = parseDraft(lines.join('\n'));
      const runs = composeDocument(draft).paragraphs.flatMap(paragraph => paragraph.runs);
      const printed = lines.map(line => Array.from({ length: line.length }, () => 0));
      for (const { text, block, offset } of runs) {
        // Words of ours stand for a place in the source, but not in it.
        if (draft.blocks.at(block)?.text.slice(offset, offset + text.length) !== text) continue;
        for (let i = offset; i < offset + text.length; i++) {
          const line = printed[block];
          if (line !== undefined) line[i] = (line[i] ?? 0) + 1;
        }
      }
      for (const [i, line] of lines.entries()) {
        if (i < (draft.frontMatter?.end ?? 0)) continue;
        const times = (printed[i] ?? []).filter((_, at) => !/\s/u.test(line.charAt(at)));
        const free = draft.isOmitted(i) || /^[-─]+$/u.test(line);
        const wanted = free && times.every(count => count === 0) ? 0 : 1;
        expect(
          times.filter(count => count !== wanted),
          `${line} in\n${lines.join('\n')}`,
        ).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
