import { afterEach, describe, expect, test } from 'vitest';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol/node';
import type { PageContent, PageList, ProfilesResult, ProfileView } from '#protocol';
import type { Editor } from '../support/lsp.ts';
import { pulling } from '../support/lsp.ts';
import { servers } from './servers.ts';

const uri = 'file:///w/%E6%80%BB%E7%BB%93.txt';
const text = `2031年工作总结\n${'全年坚持每周例会制度，逐项核对进展，限期补上漏项。\n'.repeat(40)}`;
const own = {
  uri: 'file:///w/%E6%9C%AC%E5%B1%80.yaml',
  text: '继承: 30磅\n页码: {样式: 居中}\n字体: {仿宋: [华文仿宋, "\'<b>\'"]}\n标题: {加粗: 是}\n正文: {西文字体: Arial}\n',
};

describe.each(servers)('a server $name', ({ start }) => {
  let editor: Editor;
  afterEach(() => editor.close());

  const pages = (): Promise<PageList> => editor.rpc.sendRequest('gaozhi/pages', { uri });
  const linesOfFirstPage = async (): Promise<number> => {
    const [page]: readonly PageContent[] = await editor.rpc.sendRequest('gaozhi/page', { uri, pages: [0] });
    return page?.html.match(/class="line"/gu)?.length ?? 0;
  };
  const tell = (files: readonly object[], chosen?: string): Promise<ProfilesResult> =>
    editor.rpc.sendRequest('gaozhi/profiles', { files, ...(chosen === undefined ? {} : { chosen }) });

  test('prints in the profile of the setting, and says when another one is in force', async () => {
    editor = await start({ capabilities: pulling, initializationOptions: { refreshPages: true } });
    let refreshed = 0;
    let wake = (): void => undefined;
    editor.rpc.onNotification('gaozhi/refreshPages', () => {
      refreshed++;
      wake();
    });
    await editor.open(uri, text);
    const before = await pages();
    expect(before.paper).toEqual({ width: 11906, height: 16838, top: 2098, linePitch: 579 });
    expect(await linesOfFirstPage()).toBe(22);
    const told = new Promise<void>(resolve => (wake = resolve));
    await editor.settingsChanged({ profile: '30磅' });
    await told;
    expect(refreshed).toBe(1);
    expect((await pages()).paper.linePitch).toBe(600);
    expect(await linesOfFirstPage()).toBe(21);
  });

  test('an own profile, chosen by the setting or by the document', async () => {
    editor = await start({ settings: { profile: '本局' } });
    await editor.open(uri, text);
    expect((await pages()).paper.linePitch).toBe(579);
    const { profiles, problem } = await tell([own], '本局');
    expect([profiles.at(-1), problem]).toEqual([{ id: '本局', name: '本局' }, '']);
    expect((await pages()).paper.linePitch).toBe(600);
    const [page]: readonly PageContent[] = await editor.rpc.sendRequest('gaozhi/page', { uri, pages: [0] });
    expect(page?.html).toContain('class="number center"');
    expect(page?.html).toContain('class="piece xiaobiaosong own-latin bold"');
    expect(page?.html).toContain('data-font-fangsong="华文仿宋,\'&lt;b&gt;\'"');
    expect(page?.html).toMatch(/class="piece fangsong"[^>]* data-font-latin="Arial"/u);
    await editor.change(uri, [{ text: `---\n版式: 28磅\n---\n${text}` }]);
    expect((await pages()).paper.linePitch).toBe(560);
    await tell([]);
    await editor.change(uri, [{ text }]);
    expect((await pages()).paper.linePitch).toBe(579);
  });

  test('mistakes in its file are told there, and taken back', async () => {
    editor = await start();
    const published: PublishDiagnosticsParams[] = [];
    let wake = (): void => undefined;
    editor.rpc.onNotification('textDocument/publishDiagnostics', params => {
      published.push(params as PublishDiagnosticsParams);
      wake();
    });
    const nextAfter = async (act: () => Promise<unknown>): Promise<readonly Diagnostic[]> => {
      const told = new Promise<void>(resolve => (wake = resolve));
      await act();
      await told;
      expect(published.at(-1)?.uri).toBe(own.uri);
      return published.at(-1)?.diagnostics ?? [];
    };
    const found = await nextAfter(() => tell([{ ...own, text: '名称: 本局\n行矩: 28\n' }]));
    expect(found).toEqual([
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } },
        severity: 2,
        code: 'profile',
        source: '稿纸',
        message: '版式里没有“行矩”这一项，是不是“行距”？',
      },
    ]);
    expect(await nextAfter(() => tell([own]))).toEqual([]);
    await nextAfter(() => tell([{ ...own, text: '行距: 一' }]));
    expect(await nextAfter(() => tell([]))).toEqual([]);
  });

  test('a name that nobody has is told in the document, and for the setting', async () => {
    editor = await start();
    await editor.open(uri, `---\n版式: 本局\n---\n${text}`);
    const first = await editor.pull(uri);
    expect(first).toMatchObject({
      items: [{ code: 'front-matter', range: { start: { line: 1, character: 4 }, end: { line: 1, character: 6 } } }],
    });
    expect((await tell([own], '28榜')).problem).toBe('设置“gaozhi.profile”：没有名为“28榜”的版式（是不是“28磅”？），现按 gbt9704 排版。');
    expect(editor.refreshes.count).toBe(1);
    expect(await editor.pull(uri, first.resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  test('the profile in force can be read', async () => {
    editor = await start({ settings: { profile: '28磅' } });
    await editor.open(uri, `---\n版式: grid\n---\n${text}`);
    const view = (of: string | null): Promise<ProfileView> => editor.rpc.sendRequest('gaozhi/profile', { uri: of });
    expect(await view(uri)).toMatchObject({ id: 'grid', text: expect.stringContaining('| 标题 | 小标宋 | 同中文 | 二号（22 磅） |') });
    expect(await view(null)).toMatchObject({ id: '28磅', text: expect.stringContaining('固定值 28 磅') });
  });

  test('a file tells of fonts that were changed for rare characters', async () => {
    editor = await start();
    await editor.open(uri, '关于任职的通知\n经研究决定，李玥同志任站长。\n');
    const file: object = await editor.rpc.sendRequest('gaozhi/export', { uri, report: 'all', format: 'html', everything: false });
    expect(file).toMatchObject({ kind: 'done', notes: ['文中的“玥”不在 GB 2312 字库里，文件里的字体因此由“仿宋_GB2312”改为“仿宋”'] });
  });
});
