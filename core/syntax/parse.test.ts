import { dumpTree } from '#test';
import { expect, test } from 'vitest';
import { parseDraft } from './parse.ts';

/** A paragraph long enough to be one beyond doubt. */
const BODY =
  '全局上下坚持问题导向，围绕年度目标任务抓好落实，建立台账、明确责任、倒排工期，定期调度进展情况，各项工作按计划推进，总体情况良好，群众满意度稳步提升。';

function check(text: string, tree: string): void {
  const expected = tree.trimEnd().replace(/^\n/u, '');
  expect(dumpTree(parseDraft(text.replaceAll('【正文】', BODY)))).toBe(expected);
}

test('a plain report: title, headings on their own line, run-in headings', () =>
  check(
    '某县林业局2023年工作总结\n【正文】\n一、主要工作\n（一）造林绿化。【正文】\n（二）资源管护。【正文】\n二、存在的问题\n【正文】',
    `
# 某县林业局2023年工作总结
  一、主要工作
    （一）造林绿化
    （二）资源管护
  二、存在的问题`,
  ));

test('half-width brackets, a comma too much, Arabic numbers with 、', () =>
  check(
    '园区上半年工作总结\n【正文】\n一、回顾\n(一)、抓项目\n【正文】\n1、开工。【正文】\n2、竣工。【正文】\n(二)、抓服务\n【正文】',
    `
# 园区上半年工作总结
  一、回顾
    (一)、抓项目
      1、开工
      2、竣工
    (二)、抓服务`,
  ));

test('the report decides which scheme stands higher: 1. above （一）', () =>
  check(
    '关于检查情况的报告\n【正文】\n1.总体情况\n（一）甲项。【正文】\n（二）乙项。【正文】\n2.主要问题\n（一）丙项。【正文】\n（二）丁项。【正文】',
    `
# 关于检查情况的报告
  1.总体情况
    （一）甲项
    （二）乙项
  2.主要问题
    （一）丙项
    （二）丁项`,
  ));

test('a skipped level is no level: 1. directly under 一、, （1） below it', () =>
  check(
    '镇2022年工作总结\n【正文】\n一、总结\n1.抓环境。【正文】\n（1）拆违。【正文】\n（2）保洁。【正文】\n二、计划\n1.抓产业。【正文】\n2.抓治理。【正文】',
    `
# 镇2022年工作总结
  一、总结
    1.抓环境
      （1）拆违
      （2）保洁
  二、计划
    1.抓产业
    2.抓治理`,
  ));

test('numbers that start again without a heading between open another run on the same level', () =>
  check(
    '办公室上半年工作总结及下半年工作思路\n【正文】\n一、抓学习\n【正文】\n二、抓服务\n【正文】\n【正文】\n一、再学习\n【正文】\n二、再服务\n【正文】',
    `
# 办公室上半年工作总结及下半年工作思路
  一、抓学习
  二、抓服务
  一、再学习 ⋯
  二、再服务 ⋯`,
  ));

test('a heading that lost its 一、 stands beside 二、', () =>
  check(
    '县科协2021年工作总结\n\n【正文】\n今年主要工作\n1.办活动。【正文】\n2.建队伍。【正文】\n二、存在的不足\n1.经费少。【正文】\n2.人员缺。【正文】',
    `
# 县科协2021年工作总结
  今年主要工作
    1.办活动
    2.建队伍
  二、存在的不足
    1.经费少
    2.人员缺`,
  ));

test('a heading that lost its 二、 in the middle stands beside its neighbors', () =>
  check(
    '县科协2021年工作总结\n【正文】\n一、主要工作\n1.办活动。【正文】\n2.建队伍。【正文】\n存在的不足\n1.经费少。【正文】\n2.人员缺。【正文】\n三、打算\n【正文】',
    `
# 县科协2021年工作总结
  一、主要工作
    1.办活动
    2.建队伍
  存在的不足
    1.经费少
    2.人员缺
  三、打算`,
  ));

test('parts with bare headings below them', () =>
  check(
    '公司2020年上半年工作总结\n【正文】\n第一部分 上半年工作\n安全生产形势平稳\n一是抓培训。【正文】\n二是抓检查。【正文】\n管理水平提升\n一是建制度。【正文】\n第二部分  下半年计划\n【正文】',
    `
# 公司2020年上半年工作总结
  第一部分 上半年工作
    安全生产形势平稳
    管理水平提升
  第二部分  下半年计划`,
  ));

test('several reports in one file, with and without blank lines between', () =>
  check(
    '2020年上半年工作总结（民政局）\n【正文】\n一、救助\n【正文】\n二、养老\n【正文】\n2020年上半年工作总结（体育局）\n【正文】\n一、赛事\n【正文】\n二、场馆\n【正文】\n\n\n在全市大会上的讲话\n同志们：\n【正文】\n一、认识\n【正文】',
    `
# 2020年上半年工作总结（民政局）
  一、救助
  二、养老
# 2020年上半年工作总结（体育局）
  一、赛事
  二、场馆
# 在全市大会上的讲话
  一、认识`,
  ));

test('下一步工作打算 without a number is a heading, not another report', () =>
  check(
    '街道2023年工作总结\n【正文】\n一、成效\n【正文】\n二、问题\n【正文】\n下一步工作打算\n【正文】',
    `
# 街道2023年工作总结
  一、成效
  二、问题
  下一步工作打算`,
  ));

test('parts named in the title are headings of the one report', () =>
  check(
    '水利局2022年工作总结和2023年工作计划\n2022年工作总结\n【正文】\n一、防汛\n【正文】\n二、供水\n【正文】\n2023年工作计划\n【正文】\n一、目标\n【正文】',
    `
# 水利局2022年工作总结和2023年工作计划
  2022年工作总结
    一、防汛
    二、供水
  2023年工作计划
    一、目标`,
  ));

test('what a website left before and after is no part of the outline', () =>
  check(
    '工作总结\n当前位置：首页 > 工作总结\n\n某局创建工作总结及打算\n时间：2024-01-02 10:00\n\n某局创建工作总结及打算\n\n2023年12月9日\n\n【正文】\n\n一、总结\n\n【正文】\n\n《某局创建工作总结及打算.doc》\n点击下载文档\n推荐度：\n\n猜你喜欢\n\n最新文章',
    `
# 某局创建工作总结及打算
  一、总结`,
  ));

test('links to other texts at the end, numbered or not, are no headings', () =>
  check(
    '办公室年终工作总结\n【正文】\n一、办文\n【正文】\n\n【办公室年终工作总结】相关文章：\n\n1.教师年终工作总结\n\n2.出纳工作总结05-22',
    '# 办公室年终工作总结\n  一、办文',
  ));

test('numbered copies of a template site are reports of their own', () =>
  check(
    '办公室工作总结范文1\n【正文】\n一、办文\n【正文】\n二、办会\n【正文】\n办公室工作总结范文2\n【正文】\n一、接待\n【正文】',
    '# 办公室工作总结范文1\n  一、办文\n  二、办会\n# 办公室工作总结范文2\n  一、接待',
  ));

test('what a notice sends out is a report of its own', () =>
  check(
    '某县人民政府办公室\n关于印发《某县节水方案》的通知\n各乡镇：\n【正文】\n\n某县人民政府办公室\n2024年5月6日\n\n某县节水方案\n【正文】\n一、目标\n【正文】',
    '# 某县人民政府办公室 / 关于印发《某县节水方案》的通知\n# 某县节水方案\n  一、目标',
  ));

test('a title with spaces between its characters', () => check('工 作 总 结\n【正文】\n一、学习\n【正文】', '# 工 作 总 结\n  一、学习'));

test('a title on several lines', () => {
  check(
    '某市教育局\n关于开展校园安全检查的通知\n各区县教育局：\n【正文】\n一、时间\n【正文】',
    '# 某市教育局 / 关于开展校园安全检查的通知\n  一、时间',
  );
  check('关于印发《某市绿化管理办法》\n的通知\n各单位：\n【正文】', '# 关于印发《某市绿化管理办法》 / 的通知');
  check(
    '某市某局关于开展全市安全生产\n专项整治工作情况的报告\n市政府：\n【正文】',
    '# 某市某局关于开展全市安全生产 / 专项整治工作情况的报告',
  );
  check('凝心聚力 共谱新篇\n——在全县表彰大会上的讲话\n同志们：\n【正文】\n一、肯定成绩\n【正文】', '# 凝心聚力 共谱新篇\n  一、肯定成绩');
});

test('a first line without a word for its kind is a title all the same', () =>
  check('基层治理的三点启示\n\n【正文】\n一、启示之一\n【正文】', '# 基层治理的三点启示\n  一、启示之一'));

test('a text that begins with its headings has no title', () =>
  check('一、甲\n【正文】\n二、乙\n【正文】', '# （无标题）\n  一、甲\n  二、乙'));

test('traditional script', () =>
  check(
    '園區工作總結和工作計劃\n【正文】\n一、工作總結\n1、加強領導。【正文】\n2、完善機制。【正文】\n\n猜你喜歡\n\n熱點閱讀',
    '# 園區工作總結和工作計劃\n  一、工作總結\n    1、加強領導\n    2、完善機制',
  ));

test('statutes: chapters, sections, articles', () =>
  check(
    '机关公务用车管理办法\n第一章 总则\n第一条 为规范管理，制定本办法。\n第二条 本办法适用于各科室。\n第二章 使用\n第一节 申请\n第三条 用车先申请。\n第二节 派车\n第四条 由办公室派车。',
    `
# 机关公务用车管理办法
  第一章 总则
    第一条 为规范管理，制定本办法
    第二条 本办法适用于各科室
  第二章 使用
    第一节 申请
      第三条 用车先申请
    第二节 派车
      第四条 由办公室派车`,
  ));

test('numbers in prose are no headings', () =>
  check(
    '某市2023年工作总结\n【正文】\n一、产业\n1.5亿元技改资金全部到位。\n3.15晚会曝光问题立即整改。\n二、三产业融合发展势头良好。【正文】\n2023.6.1起实行新办法。\n8、9月份集中检查。\n第一部分工作已经完成，【正文】\n二、民生\n【正文】',
    '# 某市2023年工作总结\n  一、产业\n  二、民生',
  ));

test('decimal numbers of a technical report', () =>
  check(
    '管网改造可行性报告\n【正文】\n1 概述\n1.1 项目背景\n【正文】\n1.2 建设内容\n【正文】\n2 方案\n2.1 方案比选\n【正文】\n2.2 推荐方案\n【正文】',
    '# 管网改造可行性报告\n  1 概述\n    1.1 项目背景\n    1.2 建设内容\n  2 方案\n    2.1 方案比选\n    2.2 推荐方案',
  ));

test('Markdown headings nest by their hashes', () =>
  check(
    '# 供电所工作总结\n\n【正文】\n\n## 一、安全\n\n【正文】\n\n### （一）巡线\n\n【正文】\n\n### 小结\n\n【正文】\n\n## 二、服务\n\n【正文】\n\n## 结语\n\n【正文】',
    '# 供电所工作总结\n  一、安全\n    （一）巡线\n    小结\n  二、服务\n  结语',
  ));

test('bold Markdown headings', () =>
  check(
    '**一、安全**\n\n【正文】\n\n**（一）巡线。**【正文】\n\n**二、服务**\n\n【正文】',
    '# （无标题）\n  一、安全\n    （一）巡线\n  二、服务',
  ));

test('the list of attachments holds no headings', () =>
  check(
    '关于报送材料的通知\n各科室：\n【正文】\n一、时间\n【正文】\n\n附件：1.报送清单\n　　　2.统计表\n\n某某局\n2024年5月6日',
    '# 关于报送材料的通知\n  一、时间',
  ));

test('a body that is still to be filled is no label', () =>
  check(
    '民政局2031年工作总结\n【正文】\n一、救助\n【填：做法和成效】\n二、养老\n【填：做法和成效】',
    '# 民政局2031年工作总结\n  一、救助\n  二、养老',
  ));

test('an attachment is a document of its own', () =>
  check(
    '关于印发2023年工作要点的通知\n各乡镇：\n现将《2023年工作要点》印发给你们，请认真贯彻落实。\n某某县人民政府\n2023年3月1日\n（此件公开发布）\n附件\n2023年工作要点\n【正文】\n一、目标\n【正文】\n二、任务\n【正文】',
    '# 关于印发2023年工作要点的通知\n# 2023年工作要点\n  一、目标\n  二、任务',
  ));

test('front matter is no text of the report', () =>
  check('---\n发文机关: 某局\n主送: 各科室\n---\n关于值班的通知\n各科室：\n【正文】\n一、时间\n【正文】', '# 关于值班的通知\n  一、时间'));

test('front matter that is never closed is text', () =>
  check('---\n发文机关: 某局\n\n某局工作总结\n【正文】\n一、甲\n【正文】', '# 某局工作总结\n  一、甲'));

test('short answers under a heading are text, not headings', () =>
  check(
    '关于召开例会的通知\n各科室：\n【正文】\n一、会议时间\n5月6日上午9时\n二、会议地点\n三楼会议室\n三、参会人员\n各科室负责人',
    '# 关于召开例会的通知\n  一、会议时间\n  二、会议地点\n  三、参会人员',
  ));

test('signature and date are no headings', () =>
  check('关于放假的通知\n各单位：\n【正文】\n特此通知。\n\n某某县人民政府办公室\n2024年4月1日', '# 关于放假的通知'));

test('a table of contents is no outline', () =>
  check(
    '某局年度工作报告\n\n目　录\n\n一、总体情况………………1\n二、主要做法………………5\n三、存在问题………………8\n\n一、总体情况\n【正文】\n二、主要做法\n【正文】\n三、存在问题\n【正文】',
    '# 某局年度工作报告\n  一、总体情况\n  二、主要做法\n  三、存在问题',
  ));

test('indented by full-width spaces, with CRLF', () =>
  check(
    '　　某校工作计划\r\n　　【正文】\r\n　　一、目标\r\n　　【正文】\r\n　　（一）德育。【正文】\r\n',
    '# 某校工作计划\n  一、目标\n    （一）德育',
  ));

test('no text at all', () => {
  check('', '# （无标题）');
  check('\n\n　　\n', '# （无标题）');
});

test('generic words repeated without end are told at once', () => {
  const started = performance.now();
  check(`${'工作任务实施措施'.repeat(7)}x`, `# （无标题）`);
  // Not a speed goal: a pattern that backtracks would take minutes.
  expect(performance.now() - started).toBeLessThan(5000);
});

test('decimal numbers without spaces nest by how many numbers they hold', () =>
  check(
    '泵站自动化改造方案\n1.总体要求\n1.1建设目标\n【正文】\n1.2建设原则\n1.2.1先急后缓\n【正文】\n1.2.2先试后推\n【正文】\n2.主要内容\n2.1监测\n【正文】\n3.保障\n3.1资金\n【正文】',
    `
# 泵站自动化改造方案
  1.总体要求
    1.1建设目标
    1.2建设原则
      1.2.1先急后缓
      1.2.2先试后推
  2.主要内容
    2.1监测
  3.保障
    3.1资金`,
  ));

test('rows of a table are no headings', () => {
  check(
    '某乡水利项目汇报\n【正文】\n一、项目\n序号\t名称\t投资\n1\t渠道\t50\n2\t水窖\t30\n二、问题\n【正文】',
    '# 某乡水利项目汇报\n  一、项目\n  二、问题',
  );
  check('某乡水利项目汇报\n【正文】\n一、项目\n序号  名称  投资\n1  渠道  50\n2  水窖  30\n【正文】', '# 某乡水利项目汇报\n  一、项目');
  check('某乡水利项目汇报\n【正文】\n| 名称 | 投资 |\n| --- | --- |\n| 渠道 | 50 |\n【正文】', '# 某乡水利项目汇报');
});

test('a table of contents without page numbers', () =>
  check(
    '某县养老服务条例\n目　录\n第一章　总则\n第二章　设施\n第一章　总则\n第一条　【正文】\n第二章　设施\n第二条　【正文】',
    '# 某县养老服务条例\n  第一章　总则\n    第一条　全局上下坚持问题导向，围绕年度目标任务抓好落实，建立台账、明确责任、倒排工期，定期调度进展情况，各项工作按计划推进，总体情况良好，群众满意度稳步提升\n  第二章　设施\n    第二条　全局上下坚持问题导向，围绕年度目标任务抓好落实，建立台账、明确责任、倒排工期，定期调度进展情况，各项工作按计划推进，总体情况良好，群众满意度稳步提升',
  ));

test('headings that stand below 目录 only once are the headings themselves', () =>
  check('某校章程\n目录\n一、办学\n【正文】\n二、管理\n【正文】', '# 某校章程\n  一、办学\n  二、管理'));

test('the title of a plan longer than 40 and than 60 characters', () => {
  const long = '关于某某县2023年度农村生活污水治理和改厕工作专项审计调查查出问题整改落实情况的报告';
  check(`首页\n-> 公开 -> 审计\n${long}\n县人大常委会：\n【正文】\n一、情况\n【正文】`, `# ${long}\n  一、情况`);
  const longer = `某某县人民政府办公室关于印发《${'某某县农村客运提质增效'.repeat(3)}三年行动实施方案》的通知`;
  check(`${longer}\n各乡镇：\n【正文】\n一、目标\n【正文】`, `# ${longer}\n  一、目标`);
});

test('a title broken inside 《》, and the organization above it with a blank line between', () =>
  check(
    '某某县人民政府办公室\n\n关于印发《某某县城市更新\n三年行动计划和年度\n项目清单》的通知\n各乡镇：\n【正文】\n一、目标\n【正文】',
    '# 某某县人民政府办公室 /  / 关于印发《某某县城市更新 / 三年行动计划和年度 / 项目清单》的通知\n  一、目标',
  ));

test('a document behind the note below the date of another', () =>
  check(
    '关于印发节水办法的通知\n各单位：\n【正文】\n某县水利局\n2024年5月6日\n（此件公开发布）\n\n某县城镇节水办法\n【正文】\n一、目标\n【正文】',
    '# 关于印发节水办法的通知\n# 某县城镇节水办法\n  一、目标',
  ));

test('the pieces of a collection, however they are marked', () => {
  check(
    '驾驶班总结（精选2篇）\n岁月不居，时节如流。【正文】\n【篇一】驾驶班总结\n【正文】\n一、出车\n【正文】\n【篇二】驾驶班总结\n【正文】\n一、维修\n【正文】',
    '# 驾驶班总结（精选2篇）\n# 【篇一】驾驶班总结\n  一、出车\n# 【篇二】驾驶班总结\n  一、维修',
  );
  // Better would be reports of their own: 篇一 alone on a line looks like a part of the text.
  check(
    '驾驶班总结两篇\n篇一\n【正文】\n一、出车\n【正文】\n篇二\n【正文】\n一、维修\n【正文】',
    '# 驾驶班总结两篇\n  篇一\n    一、出车\n  篇二\n    一、维修',
  );
  check(
    '食堂工作计划 篇1\n【正文】\n一、采购\n【正文】\n食堂工作计划 篇2\n【正文】\n（一）卫生\n【正文】',
    '# 食堂工作计划 篇1\n  一、采购\n# 食堂工作计划 篇2\n  （一）卫生',
  );
  check(
    '第一篇：某局通报\n某局通报\n【正文】\n一、情况\n【正文】\n第二篇：某局要点\n某局要点\n【正文】\n一、学习\n【正文】',
    '# （无标题）\n  第一篇：某局通报\n    一、情况\n  第二篇：某局要点\n    一、学习',
  );
});

test('a page title with other words is no better copy of the title', () =>
  check(
    '某素材网\n当前位置：首页 > 讲话\n县长在春季造林会上的讲话\n03-12 | 手机版：县长在春季造林会上的讲话\n同志们：\n【正文】\n一、认识\n【正文】',
    '# 县长在春季造林会上的讲话\n  一、认识',
  ));

test('a part named in general words directly below the title', () =>
  check('某镇工作总结\n主要工作回顾\n【正文】\n明年工作打算\n【正文】', '# 某镇工作总结\n  主要工作回顾\n  明年工作打算'));

test('months and weeks of a plan', () =>
  check(
    '少先队工作计划\n【正文】\n一、目标\n【正文】\n二、安排\n九月份：\n1、开学典礼\n2、敬老活动\n十月份（国庆月）：\n1、歌咏比赛\n2、队干部会',
    `
# 少先队工作计划
  一、目标
  二、安排
    九月份：
      1、开学典礼
      2、敬老活动
    十月份（国庆月）：
      1、歌咏比赛
      2、队干部会`,
  ));

test('labels in 【】 hold the headings between them', () =>
  check(
    '文明创建简报\n【动态】\n某局开展志愿服务\n【正文】\n某街道推行垃圾分类\n【正文】\n【经验】\n某社区建好红色物业\n【正文】',
    `
# 文明创建简报
  【动态】
    某局开展志愿服务
    某街道推行垃圾分类
  【经验】
    某社区建好红色物业`,
  ));

test('several attachments are documents of their own', () =>
  check(
    '关于评选的通知\n各单位：\n【正文】\n一、范围\n【正文】\n二、程序\n【正文】\n\n某局\n2024年3月1日\n\n附件1\n评选办法\n第一条 【正文】\n第二条 【正文】\n\n附件2\n推荐工作方案\n一、目标\n【正文】\n',
    `
# 关于评选的通知
  一、范围
  二、程序
# 评选办法
  第一条 ${BODY.slice(0, -1)}
  第二条 ${BODY.slice(0, -1)}
# 推荐工作方案
  一、目标`,
  ));

test('a preface holds no parts, and what closes a report is no part of its last section', () =>
  check(
    '灌区改造研究报告\n前言\n【正文】\n一、背景\n（一）水情\n【正文】\n二、建议\n（一）投入\n【正文】\n结语\n【正文】',
    `
# 灌区改造研究报告
  前言
  一、背景
    （一）水情
  二、建议
    （一）投入
  结语`,
  ));

test('a year with general words heads a part', () =>
  check(
    '科室2023年工作总结\n【正文】\n一、工作\n1.办文。【正文】\n2.办会。【正文】\n二、不足\n【正文】\n2024年工作计划\n1.学习。【正文】\n2.服务。【正文】',
    `
# 科室2023年工作总结
  一、工作
    1.办文
    2.办会
  二、不足
  2024年工作计划
    1.学习
    2.服务`,
  ));

test('formal numerals stand above 一、', () =>
  check(
    '某校校務會議紀錄\n壹、報告事項\n一、教務處：\n（一）註冊。【正文】\n二、總務處：\n（一）修繕。【正文】\n貳、討論事項\n一、修訂辦法。【正文】\n參、散會',
    `
# 某校校務會議紀錄
  壹、報告事項
    一、教務處
      （一）註冊
    二、總務處
      （一）修繕
  貳、討論事項
    一、修訂辦法
  參、散會`,
  ));

test('numbers with the wrong mark behind them', () => {
  check('某站总结\n【正文】\n一：学习\n【正文】\n二：管理\n【正文】', '# 某站总结\n  一：学习\n  二：管理');
  check('某站总结\n【正文】\n一）学习。【正文】\n二）管理。【正文】', '# 某站总结\n  一）学习\n  二）管理');
  check(
    '某站总结\n【正文】\n一﹑学习\n1﹑读书。【正文】\n2﹑讨论。【正文】\n二丶管理\n【正文】',
    '# 某站总结\n  一﹑学习\n    1﹑读书\n    2﹑讨论\n  二丶管理',
  );
  check(
    '某站总结\n【正文】\n1、防汛。【正文】\n2、12345热线办理。【正文】\n8、9月份开展检查。',
    '# 某站总结\n  1、防汛\n  2、12345热线办理',
  );
});

test('bold headings of Markdown', () =>
  check(
    '**某部门总结**\n\n【正文】\n\n### **一、销售**\n\n1. **渠道**：【正文】\n2. **价格**：新品多，\n',
    '# 某部门总结\n  一、销售\n    1. **渠道\n    2. **价格',
  ));

test('a title parted into organization, year and kind', () =>
  check('某某市交通局\n二〇二三年度\n工作总结\n【正文】\n一、公路\n【正文】', '# 某某市交通局 / 二〇二三年度 / 工作总结\n  一、公路'));

test('parts named by the year, each with numbers from 1', () =>
  check(
    '县档案馆工作报告\n【正文】\n2023年主要工作\n【正文】\n一、收集\n【正文】\n2024年工作安排\n【正文】\n一、利用\n【正文】',
    `
# 县档案馆工作报告
  2023年主要工作
    一、收集
  2024年工作安排
    一、利用`,
  ));

test('an attachment in a file of its own', () => check('附件1\n某县节水方案\n【正文】\n一、目标\n【正文】', '# 某县节水方案\n  一、目标'));

test('headings with a colon where nothing is numbered', () => {
  check('新员工总结\n【正文】\n主要工作：\n【正文】\n业务学习方面：\n【正文】', '# 新员工总结\n  主要工作：\n  业务学习方面：');
  check('整改报告\n【正文】\n一、学风\n整改措施：\n【正文】', '# 整改报告\n  一、学风');
});

test('the print line of one document is no part of the next title', () =>
  check(
    '关于防火的通知\n各村：\n【正文】\n某镇政府\n2024年5月5日\n抄送：县应急局。\n某镇党政办公室　2024年5月5日印发\n关于防汛的通知\n各村：\n【正文】',
    '# 关于防火的通知\n# 关于防汛的通知',
  ));

test('two short speeches without numbers', () =>
  check(
    '在开工仪式上的致辞\n各位来宾：\n【正文】\n谢谢！\n在竣工仪式上的致辞\n各位来宾：\n【正文】',
    '# 在开工仪式上的致辞\n# 在竣工仪式上的致辞',
  ));

test('the title at the head of every printed page is no heading and no report', () =>
  check(
    '某局2023年工作总结\n【正文】\n一、办文\n【正文】\n某局2023年工作总结\n【正文】\n二、办会\n【正文】\n某局2023年工作总结\n三、接待\n【正文】',
    '# 某局2023年工作总结\n  一、办文\n  二、办会\n  三、接待',
  ));
