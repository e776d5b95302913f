// What a writer does, in real VS Code with the packaged extension: few stories, each from the keyboard to what is seen or written.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch } from './lib/launch.ts';
import type { LaunchOptions, VSCode, Window } from './lib/launch.ts';
import { begin, findingsOf, packageFile, problemsOf, show } from './lib/steps.ts';

const root = resolve(import.meta.dirname, '../..');
const unpacked = join(tmpdir(), `gaozhi-unpacked-${process.pid}`);
const vsix = packageFile();

interface Setting {
  readonly name: string;
  readonly launch: LaunchOptions;
  readonly version: RegExp;
  /** undefined in the web worker, where there is no Node.js. */
  readonly node: RegExp | undefined;
  readonly preview: string;
}
const latest = join(root, 'test/e2e/hosts/latest');
const oldest = join(root, 'test/e2e/hosts/oldest');
const SETTINGS: readonly Setting[] = [
  {
    name: 'VS Code 1.139',
    launch: { hostDir: latest, vsix, locale: 'zh-cn' },
    version: /^1\.139\./,
    node: /^v24\./,
    preview: '稿纸: 预览',
  },
  { name: 'VS Code 1.100', launch: { hostDir: oldest, vsix }, version: /^1\.100\./, node: /^v2\d\./, preview: 'Gaozhi: Preview' },
  {
    name: 'VS Code for the Web',
    launch: { hostDir: latest, webExtension: unpacked },
    version: /^1\.139\./,
    node: undefined,
    preview: '稿纸: 预览',
  },
];

const REPORT = `青山乡2025年林业工作总结

2025年，青山乡完成造林XX亩，林区连续X年没有发生火灾。现将情况总结如下：
一、主要工作
（一）抓好春季造林
一是任务分到村。乡里与XX个村签订责任书。二是苗木选得好。统一调运良种，成活率明显提高。
（二）抓好森林防火
护林员每天巡山两次，全年劝返携带火种人员XX人次。
二、下一步打算
2026年，继续推进油茶低产林改造，建成示范基地X处。
`;
/** Its title, a line with a gap and a heading, as older programs on Windows write them. */
const GB18030 = Buffer.from(
  'c7e0c9bdcfe732303235c4eac1d6d2b5b9a4d7f7d7dcbde10d0ac8abc4eacdeab3c9d4ecc1d65858c4b6a1a30d0ad2bba1a2d6f7d2aab9a4d7f70d0a',
  'hex',
);
const HEADINGS = ['一、主要工作', '（一）抓好春季造林', '（二）抓好森林防火', '二、下一步打算'];

beforeAll(() => {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(vsix)))) {
    if (!name.startsWith('extension/') || name.endsWith('/')) continue;
    const file = join(unpacked, name.slice('extension/'.length));
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, bytes);
  }
});
afterAll(() => rmSync(unpacked, { recursive: true, force: true }));

describe.each(SETTINGS)('$name', setting => {
  let code: VSCode;
  let window: Window;

  beforeAll(async () => {
    code = await launch(setting.launch);
    window = await code.open({ '总结.txt': REPORT }, '总结.txt');
  });
  afterAll(() => code?.stop());
  beforeEach(({ onTestFailed, task }) => onTestFailed(() => window?.record(`${setting.name} ${task.name}`.replace(/\W+/gu, '-'))));

  test('runs where we think it runs', async () => {
    const found = await window.inVSCode(vscode => ({ version: vscode.version, node: globalThis.process?.version }));
    expect(found.version).toMatch(setting.version);
    if (setting.node) expect(found.node).toMatch(setting.node);
    else expect(found.node).toBeUndefined();
  });

  test('VS Code itself is whole: it finds the files of the folder', async () => {
    const find = (): Promise<string[]> =>
      window.inVSCode(async vscode => (await vscode.workspace.findFiles('**/*.txt')).map(({ path }) => path.split('/').at(-1) ?? ''));
    await expect.poll(find).toContain('总结.txt');
  });

  test('a report is known by its file name, and by its text under any name', async () => {
    await expect.poll(() => languageOf(window)).toBe('gongwen');
    await show(window, 'wj0817.txt', REPORT);
    await expect.poll(() => languageOf(window)).toBe('gongwen');
    await show(window, 'shopping.txt', '鸡蛋\n面粉\n酱油两瓶\n');
    await window.workbench.page.waitForTimeout(500);
    expect(await languageOf(window)).toBe('plaintext');
  });

  test('a writer who goes back to plain text is not overruled', async () => {
    await show(window, 'wj0902.txt', REPORT);
    await expect.poll(() => languageOf(window)).toBe('gongwen');
    await window.inVSCode(async vscode => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    });
    await show(window, 'shopping.txt', '鸡蛋\n面粉\n酱油两瓶\n');
    await show(window, 'wj0902.txt', REPORT);
    await window.workbench.page.waitForTimeout(500);
    expect(await languageOf(window)).toBe('plaintext');
  });

  test('the outline shows reports, sections and nothing else', async () => {
    await show(window, '总结-大纲.txt', REPORT);
    const rows = await window.workbench.outline();
    await rows.filter({ hasText: '二、下一步打算' }).waitFor();
    const names = await rows.locator('.label-name').allTextContents();
    expect(names).toEqual(['青山乡2025年林业工作总结', ...HEADINGS]);
  });

  test('what is still to be filled stands among the problems', async () => {
    await show(window, '总结-问题.txt', REPORT);
    const rows = await window.workbench.problems();
    await rows.filter({ hasText: '未填写' }).first().waitFor();
    await expect.poll(() => problemsOf(window)).toEqual(['XX', 'X', 'XX', 'XX', 'X']);
  });

  test('initials bring a standard paragraph with stops to fill', async () => {
    await show(window, '总结-拼音.txt', `${REPORT}三、存在的不足\n`);
    await window.workbench.focusEditor();
    await window.workbench.page.keyboard.type('srd', { delay: 30 });
    await pickSuggestion(window, '虽然但是');
    await window.workbench.type('造林工作');
    await window.workbench.page.keyboard.press('Tab');
    await window.workbench.type('管护力量不足');
    await expect.poll(() => lastLine(window)).toBe('虽然造林工作取得了一定成效，但管护力量不足，与【填：要求】相比还有不小差距。');
  });

  test('so does its name at the end of a sentence', async () => {
    await show(window, '总结-名称.txt', `${REPORT}三、存在的不足\n`);
    await window.workbench.focusEditor();
    await window.workbench.type('工作有进步，存在问题');
    await pickSuggestion(window, '存在问题');
    await window.workbench.type('管护');
    await expect.poll(() => lastLine(window)).toMatch(/一是管护还有差距，【填：具体表现】。二是/);
  });

  test('what a paragraph leaves unfilled stands among the problems', async () => {
    await show(window, '总结-退出.txt', `${REPORT}三、存在的不足\n`);
    await window.workbench.focusEditor();
    await window.workbench.page.keyboard.type('srd', { delay: 30 });
    await pickSuggestion(window, '虽然但是');
    await window.workbench.type('造林工作');
    await window.workbench.page.keyboard.press('Escape');
    await expect.poll(() => problemsOf(window)).toEqual(['XX', 'X', 'XX', 'XX', 'X', '【填：短板】', '【填：要求】']);
    const [last] = (await findingsOf(window)).slice(-1);
    expect(last?.message).toBe('未填写：要求');
  });

  test('numbering goes on from what is there', async () => {
    await show(window, '总结-序号.txt', `${REPORT}（一）深化林权改革\n开展试点。\n`);
    await window.workbench.focusEditor();
    await window.workbench.page.keyboard.type('kh', { delay: 30 });
    await pickSuggestion(window, '二级标题三项，独立成行');
    await window.workbench.type('培育新型主体');
    await expect.poll(() => textOf(window)).toMatch(/开展试点。\n（二）培育新型主体\n【填：正文】\n（三）【填：标题二】/);

    await show(window, '总结-分述.txt', `${REPORT}一是抓学习。二是抓作风。`);
    await window.workbench.focusEditor();
    await window.workbench.page.keyboard.type('ys', { delay: 30 });
    await pickSuggestion(window, '段内并列三项');
    await expect.poll(() => lastLine(window)).toMatch(/二是抓作风。三是【填：要点一】。.*五是/);
  });

  test('a choice in a paragraph is taken with Enter, and the next one follows', async () => {
    const { workbench } = window;
    await show(
      window,
      '防汛汇报.txt',
      '关于防汛工作的汇报\n各位领导：\n今年以来，全县防汛工作有序推进。\n一、主要工作\n排查隐患点30处。\n',
    );
    await workbench.focusEditor();
    await workbench.page.keyboard.type('hbjy', { delay: 30 });
    await pickSuggestion(window, '汇报结语');
    await workbench.choose('发言');
    await workbench.choose('不当之处');
    await expect.poll(() => lastLine(window)).toBe('以上发言，不当之处，请批评指正。');
  });

  test('the preview shows pages, follows what is typed, and leads back to the text', async () => {
    await show(window, '总结-预览.txt', REPORT);
    await window.workbench.command(setting.preview);
    const page = window.workbench.webview();
    await page.getByText('（二）抓好森林防火').waitFor();
    await page.getByText('青山乡2025年林业工作总结').waitFor();

    await page.getByText('二、下一步打算').click();
    await expect.poll(() => cursorLine(window, '总结-预览.txt')).toBe('二、下一步打算');

    await edit(window, '总结-预览.txt', '油茶', '毛竹');
    await page.getByText('毛竹').first().waitFor();
  });

  test('the preview leads to the group that the writer is in', async () => {
    await show(window, '总结-两组.txt', REPORT);
    await window.inVSCode(async vscode => void (await vscode.commands.executeCommand('workbench.action.splitEditor')));
    await expect.poll(() => groupsOf(window)).toEqual(['青山乡2025年林业工作总结', '青山乡2025年林业工作总结']);
    await window.workbench.command(setting.preview);
    await window.workbench.webview().getByText('二、下一步打算').click();
    await expect.poll(() => groupsOf(window)).toEqual(['青山乡2025年林业工作总结', '二、下一步打算']);
  });

  test('a Word file is written where the writer says', async () => {
    await show(window, '总结-导出.txt', REPORT);
    await begin(window, 'gaozhi.export');
    await window.workbench.pick('Word');
    await window.workbench.page.locator('.monaco-dialog-box').getByText('仍要导出').click();
    const target = join(window.folder, '定稿.docx');
    await window.workbench.answerPath(target);
    await window.workbench.toast('定稿.docx').waitFor();
    const document = new TextDecoder().decode(unzipSync(readFileSync(target))['word/document.xml']);
    for (const heading of HEADINGS) expect(document.replace(/<[^>]*>/g, '')).toContain(heading);
    expect(readdirSync(window.folder).filter(name => name.includes('.tmp'))).toEqual([]);
  });

  test('all reports of a file go into one web page', async () => {
    await show(
      window,
      '总结-两篇.txt',
      `${REPORT}\n\n青山乡2026年林业工作计划\n\n为做好今年工作，制定本计划。\n一、目标任务\n造林500亩。\n二、保障措施\n加强领导。\n`,
    );
    await begin(window, 'gaozhi.export');
    await window.workbench.pick('网页');
    await window.workbench.pick('全部 2 篇');
    await window.workbench.page.locator('.monaco-dialog-box').getByText('仍要导出').click();
    const target = join(window.folder, '两篇.html');
    await window.workbench.answerPath(target);
    await window.workbench.toast('两篇.html').waitFor();
    const titles = readFileSync(target, 'utf8').match(/(?<=<h1[^>]*>)[^<]*/g);
    expect(titles).toEqual(['青山乡2025年林业工作总结', '青山乡2026年林业工作计划']);
  });

  test('a garbled report is read in its true encoding, from then on without asking', async () => {
    await show(window, '总结-旧.txt', GB18030);
    const button = window.workbench.toast('GB18030').getByText('用 GB18030 重新打开');
    await button.click();
    const right = '青山乡2025年林业工作总结\r\n全年完成造林XX亩。\r\n一、主要工作\r\n';
    await expect.poll(() => textOf(window)).toBe(right);
    await expect.poll(() => problemsOf(window)).toEqual(['XX']);
    expect(await isDirty(window)).toBe(false);

    await show(window, '总结-旧.txt', GB18030);
    await expect.poll(() => textOf(window)).toBe(right);
    expect(await button.count()).toBe(0);
  });

  test('mistakes in the elements on top stand among the problems', async () => {
    const found = async (): Promise<(string | number)[][]> =>
      (await findingsOf(window)).filter(finding => finding.code === 'front-matter').map(({ line, message }) => [line, message]);
    await show(window, '总结-要素.txt', `---\n发文机关: 青山乡人民政府\n主送：各村\n---\n${REPORT}`);
    await expect.poll(found).toEqual([[2, '“主送”后应为英文冒号和空格']]);
    await show(window, '总结-未完.txt', `---\n发文机关: 青山乡人民政府\n${REPORT}`);
    await expect.poll(found).toEqual([[0, '文首的公文要素没有结束，请在要素之后另起一行写上“---”']]);
  });

  test('the head of an official document is written from lists', async () => {
    const { keyboard } = window.workbench.page;
    await show(window, '通知-文首.txt', '\n');
    await window.workbench.focusEditor();
    await keyboard.press('Control+Home');
    await keyboard.type('---', { delay: 30 });
    await pickSuggestion(window, '信函');
    await window.workbench.type('青山乡人民政府');
    await keyboard.press('Tab');
    await window.workbench.type('青政');
    await expect
      .poll(() => textOf(window))
      .toMatch(/^---\n格式: 信函\n发文机关: 青山乡人民政府\n发文字号: 青政函〔\d{4}〕X号\n主送: 【填：主送机关】\n成文日期: /u);

    await show(window, '通知-补项.txt', '---\n格式: 公文\n');
    await window.workbench.focusEditor();
    await keyboard.type('jjcd', { delay: 30 });
    await pickSuggestion(window, '紧急程度');
    await window.workbench.choose('加急');
    await expect.poll(() => lastLine(window)).toBe('紧急程度: 加急');
    await keyboard.press('End');
    await keyboard.press('Enter');
    await keyboard.type('yz', { delay: 30 });
    await pickSuggestion(window, '印章');
    await window.workbench.choose('签名章');
    await expect.poll(() => lastLine(window)).toBe('印章: 签名章');
  });

  test('an element explains itself under the pointer', async () => {
    await show(window, '通知-说明.txt', '---\n签发人: 张三\n---\n关于购置车辆的请示\n');
    const shown = (): Promise<string> =>
      window.inVSCode(async vscode => {
        const uri = vscode.window.activeTextEditor?.document.uri;
        const place = new vscode.Position(1, 1);
        const hovers = await vscode.commands.executeCommand<{ contents: { value: string }[] }[]>('vscode.executeHoverProvider', uri, place);
        return hovers.flatMap(({ contents }) => contents.map(({ value }) => value)).join('\n');
      });
    await expect.poll(shown).toContain('GB/T 9704—2012 7.2.6');
  });

  test('the language server can be started again', async () => {
    await show(window, '总结-重启.txt', REPORT);
    await expect.poll(() => problemsOf(window)).toHaveLength(5);
    const before = serverProcesses(window);
    await window.inVSCode(async vscode => void (await vscode.commands.executeCommand('gaozhi.restart')));
    await edit(window, '总结-重启.txt', '继续推进', '争取资金XX万元，继续推进');
    await expect.poll(() => problemsOf(window)).toHaveLength(6);
    if (setting.node) expect(serverProcesses(window)).not.toEqual(before);
  });

  if (setting.node === undefined) return;
  test('nothing went wrong unseen', () => {
    expect(errorsIn(join(window.home, 'data/logs'))).toEqual([]);
  });

  test('a language server that dies comes back by itself', async () => {
    await show(window, '总结-恢复.txt', REPORT);
    await expect.poll(() => problemsOf(window)).toHaveLength(5);
    const before = serverProcesses(window);
    expect(before).toHaveLength(1);
    for (const id of before) process.kill(id, 'SIGKILL');
    await expect.poll(() => serverProcesses(window).filter(id => !before.includes(id))).toHaveLength(1);
    await edit(window, '总结-恢复.txt', '继续推进', '争取资金XX万元，继续推进');
    await expect.poll(() => problemsOf(window)).toHaveLength(6);
  });
});

function languageOf({ inVSCode }: Window): Promise<string | undefined> {
  return inVSCode(vscode => vscode.window.activeTextEditor?.document.languageId);
}

function textOf({ inVSCode }: Window): Promise<string | undefined> {
  return inVSCode(vscode => vscode.window.activeTextEditor?.document.getText());
}

function isDirty({ inVSCode }: Window): Promise<boolean | undefined> {
  return inVSCode(vscode => vscode.window.activeTextEditor?.document.isDirty);
}

/** The line with the cursor in every group, from left to right. */
function groupsOf({ inVSCode }: Window): Promise<string[]> {
  return inVSCode(vscode =>
    vscode.window.visibleTextEditors
      .toSorted((one, other) => (one.viewColumn ?? 0) - (other.viewColumn ?? 0))
      .map(({ document, selection }) => document.lineAt(selection.active.line).text),
  );
}

function lastLine({ inVSCode }: Window): Promise<string | undefined> {
  return inVSCode(vscode => vscode.window.activeTextEditor?.document.getText().trimEnd().split('\n').at(-1));
}

async function pickSuggestion({ workbench }: Window, name: string): Promise<void> {
  const row = (await workbench.suggest()).filter({ hasText: name }).first();
  await row.click();
}

function cursorLine({ inVSCode }: Window, name: string): Promise<string | undefined> {
  return inVSCode((vscode, file) => {
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith(`/${file}`));
    return editor?.document.lineAt(editor.selection.active.line).text;
  }, name);
}

async function edit({ inVSCode }: Window, name: string, from: string, to: string): Promise<void> {
  await inVSCode(
    async (vscode, file, before, after) => {
      const document = vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith(`/${file}`));
      if (!document) throw new Error(`${file} is not open`);
      const start = document.getText().indexOf(before);
      const change = new vscode.WorkspaceEdit();
      change.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(start + before.length)), after);
      await vscode.workspace.applyEdit(change);
    },
    name,
    from,
    to,
  );
}

/** Translations of its own extensions that VS Code in the browser never has. */
const WITHOUT_TRANSLATION = /\] No bundle location found for extension vscode\./u;

/** Every error in the logs of VS Code, with its stack, whoever it names: a folder's own name must not decide. */
function errorsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.log'))
    .flatMap(name => readFileSync(join(folder, name), 'utf8').split(/^(?=\d{4}-\d\d-\d\d )/mu))
    .filter(entry => entry.includes('[error]') && !WITHOUT_TRANSLATION.test(entry));
}

/** Language servers of the extension that this host has installed. */
function serverProcesses({ home }: Window): number[] {
  return readdirSync('/proc')
    .filter(id => /^\d+$/.test(id))
    .filter(id => {
      try {
        const command = readFileSync(join('/proc', id, 'cmdline'), 'utf8');
        return command.includes(home) && command.includes('dist/server/node.js');
      } catch {
        return false; // it ended meanwhile
      }
    })
    .map(Number);
}
