// Drafts as they come: copied from Word, filled into a template, kept in a note tool, saved from a website. What the writer sees of each.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch } from './lib/launch.ts';
import type { VSCode, Window } from './lib/launch.ts';
import { readDocx, textOf } from '../support/docx.ts';
import { begin, findingsOf, outlineOf, packageFile, problemsOf, show } from './lib/steps.ts';

const root = resolve(import.meta.dirname, '../..');

/** Word numbers headings by itself; the numbers stay behind when the text is copied, but for the table of contents. */
const WORD_COPY = `河湾镇2025年水利工作总结

目　录

1.主要工作\t1
1.1.河道清淤\t1
1.2.灌区改造\t2
2.存在问题\t3
3.下一步打算\t4

2025年，河湾镇坚持建管并重，水利工作稳步推进。现将情况总结如下。

主要工作

河道清淤

全年清淤河道XX公里，两岸新建步道800米，汛期河水下泄比往年快了近一天，沿河群众普遍叫好。

灌区改造

改造渠系12公里，灌溉面积恢复到XX亩，上下游用水纠纷明显减少，尾水田当年就种上了晚稻。

存在问题

部分机耕桥年久失修，管护经费主要靠村集体自筹，巡河记录填写不够及时。

下一步打算

2026年计划完成XX座山塘的除险加固，把管护员的工资纳入镇财政预算，按月考核发放。
`;

const TEMPLATE = `关于[会议名称]的情况报告

[主送机关]：

[召开时间]，我单位组织召开[会议名称]，[领导姓名]出席并讲话。现将有关情况报告如下。

一、会议基本情况
[简要说明参会人数、会议议程和形成的决议]
二、贯彻落实情况
（一）[措施一]
[结合本单位实际说明具体做法，不少于300字]
三、下一步安排
[写明时限和责任人]

附件：[附件名称]

[单位名称]
[成文日期]
`;

const NOTE = `---
layout: post
title: 信息科周例会
tags: [周例会, 信息科]
categories: work
date: 2025-03-02
---

# 信息科周例会纪要

## 上周情况

**系统巡检**

完成XX台服务器和全部网络设备的巡检，更换了两块**告警硬盘**，查询接口的404错误已经排除，响应时间恢复正常。

**窗口保障**

处理窗口报修14次，平均到场时间8分钟，没有发生业务中断。

## 本周安排

周一升级叫号系统，停机时间不超过10分钟，由XXX负责。
`;

const WEB_PAGE = `当前位置：首页 > 工作总结 > 正文
石桥街道2025年民政工作总结
2025年，石桥街道民政办认真落实各项惠民政策，较好完成了全年任务。
一、主要工作
走访困难群众300户，发放救助金20万元，群众满意度明显提高。
二、下一步打算
继续做好高龄津贴的审核发放，把政策讲到每家每户。
上一篇：没有了 下一篇：石桥街道2024年民政工作总结
[打印本页] [关闭窗口]
`;

const OFFICIAL = `---
格式: 公文
发文机关: 河湾镇人民政府
发文字号: 河政发〔2025〕7号
主送: 各村民委员会
成文日期: 2025年6月12日
签收人: 王五
抄送: 县水利局
印发机关: 河湾镇党政办公室
印发日期: 2025年6月13日
---
河湾镇人民政府关于做好防汛工作的通知

主汛期将至，各村要切实担起责任，把防汛工作抓细抓实。现将有关事项通知如下。

一、排查隐患

各村对山塘、河堤、危房逐处排查，建立台账，限期整改。

二、备足物资

| 物资 | 单位 | 数量 |
| --- | --- | --- |
| 编织袋 | 条 | 5000 |
| 救生衣 | 件 | 120 |
`;

describe('VS Code 1.139', () => {
  let code: VSCode;
  let window: Window;

  beforeAll(async () => {
    code = await launch({ hostDir: join(root, 'test/e2e/hosts/latest'), vsix: packageFile(), locale: 'zh-cn' });
    window = await code.open({ '总结.txt': WORD_COPY }, '总结.txt');
  });
  afterAll(() => code?.stop());
  beforeEach(({ onTestFailed, task }) => onTestFailed(() => window?.record(task.name.replace(/\W+/gu, '-'))));

  test('a copy from Word: the table of contents names the headings that lost their numbers', async () => {
    await show(window, '水利总结.txt', WORD_COPY);
    await expect
      .poll(() => outlineOf(window))
      .toEqual(['河湾镇2025年水利工作总结', '  主要工作', '    河道清淤', '    灌区改造', '  存在问题', '  下一步打算']);
    await expect.poll(() => problemsOf(window)).toEqual(['XX', 'XX', 'XX']);
    await window.workbench.command('稿纸: 预览');
    await window.workbench.webview().getByText('河道清淤', { exact: true }).waitFor();
  });

  test('a template: every slot is to be filled, none is a heading by itself', async () => {
    await show(window, '情况报告.txt', TEMPLATE);
    await expect
      .poll(() => outlineOf(window))
      .toEqual(['关于[会议名称]的情况报告', '  一、会议基本情况', '  二、贯彻落实情况', '    （一）[措施一]', '  三、下一步安排']);
    await expect.poll(() => problemsOf(window)).toEqual(TEMPLATE.match(/\[[^\]]*\]/gu));
    await window.workbench.command('稿纸: 预览');
    await window.workbench.webview().getByText('二、贯彻落实情况').waitFor();
  });

  test('a note with the head of another tool: its keys are none of our business, its signs are not printed', async () => {
    await show(window, '周例会总结.txt', NOTE);
    await expect.poll(() => outlineOf(window)).toEqual(['信息科周例会纪要', '  上周情况', '    系统巡检', '    窗口保障', '  本周安排']);
    await expect.poll(() => findingsOf(window)).toHaveLength(2);
    expect(await problemsOf(window)).toEqual(['XX', 'XXX']);
    await window.workbench.command('稿纸: 预览');
    const page = window.workbench.webview();
    await page.getByText('窗口保障').waitFor();
    expect(await page.getByText('layout').count()).toBe(0);
  });

  test('a page from a website: what the site left is named, left out, and exported on demand', async () => {
    await show(window, '民政总结.txt', WEB_PAGE);
    await begin(window, 'gaozhi.export');
    await window.workbench.pick('纯文本');
    const target = join(window.folder, '民政.txt');
    await window.workbench.answerPath(target);
    const toast = window.workbench.toast('第 1、8、9 行像是网页留下的');
    await toast.waitFor();
    expect(readFileSync(target, 'utf8')).not.toContain('关闭窗口');
    await toast.getByText('连同这些行导出').click();
    await expect.poll(() => readFileSync(target, 'utf8')).toContain('关闭窗口');
  });

  test('an official document: head, table and imprint on the printed page, and in the Word file', async () => {
    await show(window, '防汛通知.gongwen', OFFICIAL);
    await expect.poll(() => findingsOf(window)).toMatchObject([{ line: 6 }]);
    await window.workbench.command('稿纸: 预览');
    const page = window.workbench.webview();
    for (const text of ['河湾镇人民政府文件', '河政发〔2025〕7号', '各村民委员会：', '编织袋', '2025年6月13日印发'])
      await page.getByText(text, { exact: true }).waitFor();
    await begin(window, 'gaozhi.export');
    await window.workbench.pick('Word 文档');
    const target = join(window.folder, '防汛通知.docx');
    await window.workbench.answerPath(target);
    await window.workbench.toast('已导出').waitFor();
    const body = readDocx(readFileSync(target)).get('word/document.xml');
    const text = body === undefined ? '' : textOf(body);
    for (const value of ['河湾镇人民政府文件', '河政发〔2025〕7号', '抄送：县水利局。', '河湾镇党政办公室', '编织袋'])
      expect(text).toContain(value);
  });

  test('placeholders are walked with the check off, round the end of the text', async () => {
    await show(window, '水利总结.txt', WORD_COPY);
    const set = (value: boolean | undefined): Promise<void> =>
      window.inVSCode(async (vscode, enabled) => {
        await vscode.workspace.getConfiguration('gaozhi').update('placeholders.enabled', enabled, vscode.ConfigurationTarget.Global);
      }, value);
    await set(false);
    await expect.poll(() => problemsOf(window)).toEqual([]);
    const selected = (): Promise<string | undefined> =>
      window.inVSCode(vscode => {
        const editor = vscode.window.activeTextEditor;
        return editor && `${editor.selection.start.line + 1}:${editor.document.getText(editor.selection)}`;
      });
    for (const place of ['17:XX', '21:XX', '29:XX', '17:XX']) {
      await window.inVSCode(async vscode => void (await vscode.commands.executeCommand('gaozhi.nextPlaceholder')));
      expect(await selected()).toBe(place);
      // The editor's own word on the selection comes later, and must not be about the one before.
      await window.workbench.page.waitForTimeout(300);
      expect(await selected()).toBe(place);
    }
    await set(undefined);
  });
});
