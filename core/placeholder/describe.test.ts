import { placeholdersOfMarked } from '#test';
import { expect, test } from 'vitest';
import { describePlaceholder, severityOf } from './describe.ts';

/** What is said of the gaps in ⟦⟧. */
function check(line: string, ...messages: readonly string[]): void {
  const { text, gaps } = placeholdersOfMarked(line);
  expect(gaps.map(gap => describePlaceholder(gap, text))).toEqual(messages);
}

test('names what belongs there, with its unit', () => {
  check('投资⟦XX⟧万元，服务⟦X⟧人次，占⟦XX⟧%', '未填写：金额（万元）', '未填写：数量（人次）', '未填写：百分比');
  check('⟦XX⟧市⟦XX⟧局⟦XX⟧主任', '未填写：地名（市）', '未填写：单位名称（局）', '未填写：姓名（主任）');
});
test('tells a year, a date and a time', () => check('⟦20XX年⟧，⟦X月X日⟧，⟦XX:XX⟧', '未填写：年份', '未填写：日期', '未填写：时间'));
test('a word may have been masked', () => check('⟦XXXX⟧系统', '未填写：词语“XXXX”，可能是脱敏替换'));
test('repeats an instruction', () => check('⟦（请补充数据）⟧', '填写说明未替换：请补充数据'));
test('a bare field is what is missing', () => check('⟦【单位名称】⟧：⟦{{年份}}⟧', '未填写：单位名称', '未填写：年份'));
test('a bracket around a mask', () => check('⟦【XX局】⟧关于⟦《待补充》⟧的函', '未填写：XX局', '内容待补：待补充'));
test('a place to fill says what belongs there', () => {
  check('一是⟦【填：领域】⟧还有差距，⟦【待填:具体表现】⟧。', '未填写：领域', '未填写：具体表现');
  check('⟦【填：金额（万元）】⟧⟦【填：】⟧', '未填写：金额（万元）', '未填写：内容');
});
test('what is left for later', () => check('⟦（数据待核实）⟧⟦（略）⟧', '内容待补：数据待核实', '内容待补：略'));
test('a promise', () => check('会议地点⟦待定⟧。', '内容待补：待定'));
test('an empty bracket', () => check('市局⟦（）⟧、县局', '括号内容为空：（）'));
test('a generic name', () => check('⟦某局⟧工作总结', '泛指“某局”，请确认是否写明'));
test('a letter in place of a name', () => {
  expect(describePlaceholder({ kind: 'generic', span: { start: 0, end: 1 } }, 'A市与B区签订协议')).toBe('泛指“A”，请确认是否写明');
});
test('places to sign', () => check('负责人签字：⟦______⟧', '未填写：签字、盖章处'));
test('only what may be meant so is merely pointed out', () => {
  expect(severityOf('generic')).toBe('hint');
  expect(severityOf('note')).toBe('hint');
  expect(severityOf('empty-bracket')).toBe('info');
  expect(severityOf('money')).toBe('info');
});
test('a note to oneself', () => check('⟦（数据找财务核一下）⟧', '批注未处理：数据找财务核一下'));
