import { readMarkers, writeMarkers } from '#test';
import { expect, test } from 'vitest';
import { recognizePlaceholders } from './recognize.ts';

/** Marked lines: what stands in ⟦⟧ is a gap, nothing else is. */
function check(...marked: readonly string[]): void {
  for (const line of marked) {
    const { text } = readMarkers(line);
    expect(
      writeMarkers(
        text,
        recognizePlaceholders(text).map(({ span }) => span),
      ),
    ).toBe(line);
  }
}

test('runs of X are gaps, their unit is not', () => {
  check('争取资金⟦XX⟧万元，惠及⟦X⟧人。', '⟦XXX⟧公司', '由⟦XX⟧牵头', '总面积⟦x⟧平方公里，辖⟦x⟧个村', '⟦X⟧委、⟦X⟧政府');
});
test('X in other widths and alphabets and × are the same', () => {
  check('⟦ＸＸ⟧管委会', '⟦ｘｘ⟧市', '⟦ХХ⟧县', '⟦××⟧省⟦××⟧市', '第⟦×⟧届', '⟦✕✕⟧镇');
});
test('circles, squares and triangles in a row', () => {
  check('⟦〇〇⟧局', '⟦○○⟧乡⟦○○⟧村', '⟦◯◯⟧公司', '⟦□□⟧市', '⟦●●⟧镇', '开展“⟦○○○⟧”活动');
});
test('a lone circle is a gap only in a date', () => check('⟦○年○月○日⟧', '○ 第一项', '□是 □否', '□优 □良 □中'));
test('ornaments and ratings are not gaps', () => check('■■重点工作■■', '★★★★★', '●●●', '○○○'));
test('circles in a written number are digits', () => check('二〇二四年', '一〇五国道', '二○○九年', '九〇后'));
test('stars', () => {
  check('⟦***⟧同志', '⟦**⟧市⟦**⟧局', '⟦＊＊⟧县', '⟦*⟧高新区召开会议', '⟦20**年*月*日⟧', '电话⟦138****5678⟧');
});
test('stars of Markdown, of products and of notes are not gaps', () => {
  check('**市场分析**：今年以来', '今年**重点工作**是', '* 第一项', '5*8小时', '3*4米', '单价*人数', '带*号的为必填项', '***', '*****');
});
test('underscores', () => {
  check(
    '姓名：⟦________⟧',
    '单位名称：⟦____⟧　联系人：⟦____⟧',
    '⟦____年__月__日⟧',
    '⟦20____年__月__日⟧',
    '兹有⟦＿＿＿⟧同志',
    '甲方：⟦____⟧，乙方：⟦____⟧',
  );
});
test('a rule across the page and a name in code are not gaps', () =>
  check('____________________', '  ________  ', 'snake_case', '__init__'));
test('blanks of a form', () => {
  check('联系人：⟦　　　　⟧联系电话：⟦　　　　⟧', '第⟦    ⟧号', '〔2024〕⟦  ⟧号');
});
test('spaces at the end of an ordinary line are not gaps', () =>
  check('现将情况报告如下：        ', '会员群：         ', '　　各位代表：'));
test('brackets with nothing in them', () => {
  check('见⟦《》⟧', '会议主题为⟦“”⟧', '⟦XXXX⟧⟦()⟧、水利局');
});
test('calls, check boxes and marks that are spoken of are not empty brackets', () =>
  check('调用 main() 函数', '- [ ] 待办', '使用“”号', '《》内写明书名'));
test('instructions in brackets', () => {
  check('⟦（此处填写单位名称）⟧', '⟦（请补充数据）⟧', '⟦【此处插入图表】⟧', '⟦【请补充数据】⟧', '⟦（待补充）⟧');
});
test('fields of templates', () => {
  check('共⟦[数据]⟧人', '⟦{{年份}}⟧年', '⟦${unit}⟧', '⟦<姓名>⟧同志', '⟦《待补充》⟧', '⟦〔待补〕⟧', '⟦{单位名称}⟧');
});
test('a place to fill says what belongs there', () => {
  check(
    '一是⟦【填：领域】⟧还有差距，⟦【填：具体表现】⟧。',
    '⟦【待填：品牌名称】⟧品牌',
    '⟦【填:单位】⟧⟦【填：事项】⟧实施方案',
    '⟦【填：导语：何时何单位做了何事、成效如何】⟧',
    '按《⟦【填：文件名称】⟧》（⟦【填：发文字号】⟧）要求，创建“⟦【填：品牌名称】⟧”',
    '服务⟦【填：对象】⟧⟦XX⟧人次',
    '⟦【填：】⟧',
    `⟦【填：${'甲'.repeat(40)}】⟧`,
  );
});
test('labels that begin alike are no places to fill', () => {
  check('【填报说明】附后', '【填空】请选择', '【填报单位：办公室】', '【填海：一项工程】', '【填：甲');
});
test('brackets of finished texts are not instructions', () => {
  check(
    '具体时间（可根据实际情况调整）',
    '各部门（单位）负责人',
    '各县（市、区）',
    '（2018年根据国务院决定修改）',
    '（请于5月10日前报送）',
    '联系人（电话）',
    '【工作动态】我局召开会议',
    '【时间】5月6日上午',
    '[链接](http://a.cn)',
    '<div>',
    '（填报单位盖章有效）',
    '（制度亟待完善）',
    '（及时补充相关材料）',
    '（此处地势低洼）',
    '（应当如实填写）',
    '【填报说明】附后',
  );
});
test('masks of persons keep the surname', () => check('局长张⟦**⟧到会', '张⟦*⟧、李⟦*⟧同志', '王⟦××⟧、李⟦×⟧', '经理：⟦***⟧'));
test('a masked zero is no digit', () => check('⟦〇〇年〇月〇日⟧', '中华民国⟦○○○年○○月○○日⟧'));
test('signatures and numbers of pages to fill by hand', () =>
  check('经办人签字：⟦_______⟧　日期：⟦_______⟧', '共⟦____⟧人，其中男⟦____⟧人', '人民币⟦____⟧元整'));
test('a known month range after a masked year stays outside', () => check('⟦20XX年⟧1-6月'));
test('an explained mask is one gap', () => check('⟦XX⟧（单位）2024年工作总结', '⟦XX⟧（地名）'));
test('words that promise to come back', () => {
  check('时间：⟦待定⟧', '会议地点⟦待定⟧。', '数据⟦暂缺⟧', '⟦TODO：补数据⟧', '主讲人：⟦TBD⟧', '联系电话：⟦待补充⟧');
});
test('the same characters in ordinary words', () => {
  check(
    '基础设施亟待补强',
    '制度有待完善',
    '原因尚待核实。',
    '等待定型',
    '优待定补对象',
    '待定岗位',
    '招待定点单位',
    'TODO清单',
    '问题有待补充。',
  );
});
test('某 with what it stands for', () => {
  check('⟦张某某⟧', '被告人⟦王某⟧');
});
test('fixed phrases with 某', () => {
  check('某种程度上，某些部门、某个环节、某项工作', '某一方面', '某时某刻，某人某地某天', '某方面原因', '某段时间', '某部分地区', '若干某');
});
test('dots before a suffix at the start of a phrase', () => check('他说……市里会解决', '等等……'));

test('a date is one gap from its first to its last part', () => {
  check(
    '例会定于⟦X月X日⟧召开',
    '⟦20XX年X月X日⟧',
    '⟦2024年XX月⟧底前',
    '⟦6月X日⟧前',
    '⟦×年×月×日⟧',
    '⟦二〇XX年X月⟧',
    '⟦20XX 年 X 月 X 日⟧',
    '⟦X月X日X时X分⟧',
    '⟦X年X月⟧至今',
  );
});
test('a range of dates is two', () => {
  check('⟦20XX⟧-⟦20XX年⟧规划', '⟦X月X日⟧至⟦X月X日⟧', '⟦X月X日X时⟧至⟦X月X日X时⟧', '⟦XX:XX⟧—⟦XX:XX⟧签到');
});
test('years without 年, weekdays and dates in digits', () => {
  check('⟦20XX⟧级新生', '〔⟦202X⟧〕⟦X⟧号', '⟦20XX.XX.XX⟧', '⟦20XX-XX-XX⟧', '⟦2024-XX-XX⟧', '上午9:00至⟦11:XX⟧');
});
test('a length of time is a number', () => check('近⟦X⟧年来', '⟦X⟧个月内', '⟦X⟧日内办结', '⟦X⟧年级', '⟦XX⟧日报'));
test('digits and masks in one number are one gap', () => {
  check('⟦0.XX⟧亿元', '⟦XX.XX⟧万元', '增长⟦X.X⟧%', '⟦1XX⟧万', '⟦138XXXX1234⟧', '人均⟦xx458⟧元', '⟦202X年⟧');
});
test('thousands, signs and abbreviations around a masked number', () => {
  check('⟦XX,XXX⟧元', '同比+⟦XX⟧%', '管线⟦XX⟧ km');
});
test('a range of numbers is two gaps', () => check('⟦XX⟧—⟦XX⟧万元', '⟦XX⟧%-⟦XX⟧%', '⟦XX⟧至⟦XX⟧人'));
test('document numbers', () => check('⟦XX⟧政发〔⟦20XX⟧〕⟦X⟧号', '⟦×⟧政办发〔2024〕⟦××⟧号', '⟦XX⟧函〔⟦20XX⟧〕⟦XX⟧号'));
test('the line break stays outside', () => check('⟦XX⟧\r\n', '⟦20XX年X月⟧\n', '联系人：⟦    ⟧\r\n'));
test('the empty line has none', () => check('', '\n', ' ', '\r\n'));
test('a zero behind the mask belongs to the number', () => check('资金⟦XX0⟧万元'));
test('a lone x after 建设, 当前, 要求, 书记 is no unknown', () => check('当前⟦x⟧个村', '要求⟦x⟧家企业'));
test('a ratio is several gaps, a time is one', () => check('三次产业比为⟦X⟧:⟦X⟧:⟦X⟧', '⟦xx:xx⟧的课'));
test('stars of a masked line do not pair as emphasis', () =>
  check('尊敬的⟦***⟧单位⟦***⟧领导', '党的“⟦__⟧大”以来，⟦20__年⟧', '**县级层面**：抓落实。**市级层面**：抓统筹。'));
test('a circle in a document number', () => check('〔2024〕⟦○⟧号'));
test('several fields in one bracket, and fields in square brackets', () =>
  check('各⟦[单位/部门]⟧', '时间：⟦[具体年月日时分]⟧', '⟦（具体会议室名称或地址）⟧', '⟦（简要说明主要做法）⟧', '[发布日期]2024年5月6日'));
test("what to do after one's own circumstances is an instruction", () =>
  check('⟦（根据本馆实际情况补充经费预算）⟧', '⟦（根据实际情况替换内容）⟧', '⟦（结合部门职责补充案例）⟧', '（可根据实际情况调整）'));
test('a heading over notes and a note that is filled in are not instructions', () =>
  check('【填写说明】', '【说明】', '（填写单位：办公室）', '{{ }}', '（此处为陡坡）'));
test('某 in a title is a mask, a common noun in prose is not', () => check('如某企业未申报，由某部门处理。', '经理⟦王某某⟧'));
test('long blanks of a contract are one date', () => check('⟦________年______月______日⟧', '期限共计⟦______⟧年'));
test('a lone year opens a clause', () => check('近⟦X⟧年来'));
test('a long amount is one gap', () => check('余额⟦XXX,XXX.XX⟧元'));
test('two letters before a unit that a single letter makes a word with', () => {
  check('2026年计划完成⟦XX⟧座山塘的除险加固。');
  check('核查⟦XX⟧栋住宅、⟦XX⟧款产品。');
  check('XX染色体');
});

test('the end of a word in front of 某 is no surname', () => {
  check('会同有关某些单位开展检查，地方某些干部认识不足。');
});

test('sentences of finished texts that open like a remark to the writer', () => {
  check('此处不再赘述。');
  check('说明：以上数据统计截至12月20日。');
  check('不少于3次深入基层调研，每人联系1个村。');
  check('（培训方案另附）');
});

test('a letter O in a written year', () => check('二OO九年'));
test('a district or road with a letter for its name', () => check('关于⟦X⟧区改造项目'));

test('a place to stamp is not for the keyboard', () => check('甲方（盖章）：        乙方（盖章）：        '));
