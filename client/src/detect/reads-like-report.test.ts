import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readsLikeReport } from './reads-like-report.ts';

const check = (text: string, expected: boolean): void => expect(readsLikeReport(text)).toBe(expected);
const yes = (text: string): void => check(text, true);
const no = (text: string): void => check(text, false);

const PARAGRAPH = '今年以来，全站围绕年度目标，加强组织领导，落实各项部署，推进重点工作，较好地完成了上半年的任务。\n';

describe('reads like a report', () => {
  test('a summary with headings', () => yes(`河湾镇2031年度工作总结\n${PARAGRAPH}一、主要工作\n${PARAGRAPH}二、存在的问题\n${PARAGRAPH}`));
  test('one in traditional script', () =>
    yes(
      '社區服務站上半年工作總結\n今年以來，服務站加強組織領導，落實各項部署，推進重點工作，各項任務進展順利。\n1、開展走訪。全站走訪住戶四百餘戶，逐戶登記訴求，辦結率逐月提高，群眾比較滿意。\n2、完善機制。\n',
    ));
  test('a notice without headings', () =>
    yes(
      `关于召开防汛工作会议的通知\n各镇人民政府，各有关单位：\n经研究，定于X月X日召开全县防汛工作会议，部署汛期各项工作，现将有关事项通知如下：\n${PARAGRAPH}特此通知。\n`,
    ));
  test('a speech', () => yes(`在年中工作推进会上的讲话\n同志们：\n${PARAGRAPH}${PARAGRAPH}`));
  test('website furniture above the title', () =>
    yes(
      `资料分享网\n会员登录\n今日更新\n\n上半年工作总结及下半年工作计划（办公室）\n${PARAGRAPH}一、工作开展情况\n${PARAGRAPH}二、下步打算\n`,
    ));
  test('indents and Windows line ends', () =>
    yes(
      `关于汛期安全检查的报告\r\n　　${PARAGRAPH.trim()}\r\n　　（一）检查情况。${PARAGRAPH.trim()}\r\n　　（二）整改情况。${PARAGRAPH.trim()}\r\n`,
    ));
  test('gaps not yet filled', () =>
    yes(
      `XX单位20XX年工作计划\nXX单位计划在20XX年完成XX项工作，加强XX管理，推进XX建设，落实XX部署。\n一、总体目标\n${PARAGRAPH}二、重点任务\n`,
    ));
});

describe('is left as plain text', () => {
  test('nothing', () => no(''));
  test('a bare skeleton, which could be any list', () => no('学习总结\n一、语文\n二、数学\n'));
  test('a shopping list', () => no('买菜计划\n1、白菜\n2、豆腐\n3、鸡蛋\n'));
  test('a novel with chapters and dialogue', () =>
    no(
      `夜航\n第一章 启程\n${'“你到底要去哪里？”她站在码头上问。\n他没有回答，只是把缆绳一圈一圈地收起来，江面上的雾越来越浓，对岸的灯一盏一盏地灭了。\n'.repeat(9)}第二章 雾\n`,
    ));
  test('lyrics', () => no('远方的歌\n风吹过麦田\n我在路口等\n等一场大雪\n等一个人\n'));
  test('a log', () => no(`${'2031-05-06 10:11:12 系统启动完成，加载配置，开始处理工作任务。\n'.repeat(20)}工作报告\n一、启动\n二、停止\n`));
  test('code with Chinese comments', () =>
    no(`// 工作总结\n${'const total = count(items); // 统计全部的工作条目\nreturn total;\n}\n'.repeat(10)}`));
  test('a manual', () =>
    no(
      '软件使用说明\n一、安装\n双击安装程序，按照提示选择安装目录，等待进度条走完后点击完成按钮即可。\n二、卸载\n在控制面板里找到本软件，点击右键选择卸载，等待进度条走完后重新启动电脑。\n',
    ));
  test('a contract', () =>
    no(
      '房屋租赁合同\n甲方：\n乙方：\n一、租金\n乙方每月五日之前把当月的租金以转账方式付给甲方，逾期按日计算违约金。\n二、期限\n租期一年，自双方签字之日起计算，到期后双方可以协商续租，条件另行约定。\n',
    ));
  test('an English report', () =>
    no(`Annual Work Report\n1. Overview\n${'We finished what we planned in January.\n'.repeat(9)}2. Outlook\n`));
  test('a recipe', () =>
    no(
      '红烧肉的做法\n1、五花肉切成两厘米见方的块，冷水下锅，加姜片和料酒，煮开以后撇去浮沫捞出。\n2、锅里放少许油，下冰糖小火炒出糖色，放进肉块翻炒，让每一块都裹上颜色为止。\n',
    ));
});

const corpus = ['seeds', 'control'].map(name => `../shared/corpus/${name}`).filter(folder => existsSync(folder));
describe.each(corpus)('in %s', folder => {
  test.each(readdirSync(folder))('%s reads like a report', file => yes(readFileSync(`${folder}/${file}`, 'utf8')));
});

test('no text is too strange', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => readsLikeReport(text) === readsLikeReport(text)));
  no('\u0000\ud800'.repeat(10_000));
  no('（'.repeat(1_000_000));
  no('一、'.repeat(300_000));
  no(`${'a'.repeat(19_000)}工作总结`);
});
