import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exitCodes, main } from './index.ts';
import type { ExitCode, FileSystem } from './index.ts';

const report = `青山镇防汛工作总结

全年投入资金XX万元，完成各项任务，群众安全得到有力保障，主要情况报告如下。
一、主要做法
（一）压实责任。一是签订责任书。二是落实巡查制度。
（二）备足物资。储备编织袋若干，落实抢险队伍，确保随时拉得出、顶得上、打得赢。
二、下一步打算
继续抓好隐患排查，于X月X日前完成整改，并组织开展一次全流程的应急演练，提高实战能力。
`;
const clean = '值班安排\n\n一、值班人员\n各村轮流值班，遇有险情立即上报，任何人不得擅自离岗，确保信息畅通。\n';

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const write = (name: string, text: string | Uint8Array) => fs.writeFile(at(name), text);
const names = async () => (await fs.readdir(folder)).toSorted();

beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'gaozhi-cli-'));
  await write('总结.txt', report);
  await write('值班.txt', clean);
});

afterEach(() => fs.rm(folder, { recursive: true }));

interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line; `stdin` and single functions of the file system can be replaced. The last parameter stands for Ctrl-C. */
async function run(
  argv: readonly string[],
  stdin = '',
  replaced: Partial<FileSystem> = {},
  { signal } = new AbortController(),
): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await main(argv, {
    files: { ...fs, ...replaced },
    out: async text => void (out += text),
    err: async text => void (err += text),
    stdin: async () => new TextEncoder().encode(stdin),
    now: () => '2025-01-31T08:00:00Z',
    catchSignals: () => task => task(signal),
  });
  return { code, out, err: err.replaceAll(folder, '') };
}

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

describe('explanations', () => {
  test('outline says of each line what it is, what came next and why', async () => {
    const { code, out } = await run(['outline', '--explain', at('总结.txt')]);
    expect(code).toBe(exitCodes.fine);
    expect(out).toMatch(/^ {4}4 {2}heading（其次 \S+，领先 [\d.]+）/mu);
    const json: unknown = JSON.parse((await run(['outline', '--explain', '--format', 'json', at('总结.txt')])).out);
    expect(json).toMatchObject([{ lines: expect.arrayContaining([expect.objectContaining({ line: 4, role: 'heading' })]) }]);
  });

  test('lint says of each gap how likely it is and why', async () => {
    const { out } = await run(['lint', '--explain', at('总结.txt')]);
    expect(out).toMatch(/“XX” X，概率 [01]\.\d\d\n.*后接 金额/u);
    const json: unknown = JSON.parse((await run(['lint', '--explain', '--format', 'json', at('总结.txt')])).out);
    expect(json).toMatchObject([{ explanations: [{ form: 'X' }, {}] }]);
  });

  test('not in the words of LSP', async () => {
    expect((await run(['outline', '--explain', '--format', 'lsp', at('总结.txt')])).code).toBe(exitCodes.usage);
  });
});

describe('profiles', () => {
  const page = async (...options: readonly string[]): Promise<{ readonly html: string } & Outcome> => {
    const outcome = await run(['export', '--to', 'html', '--out', at('总结.html'), ...options, at('总结.txt')]);
    return { ...outcome, html: await fs.readFile(at('总结.html'), 'utf8').catch(() => '') };
  };

  test('one is told element by element, with what it has otherwise than the standard', async () => {
    const { code, out } = await run(['profile', '28磅']);
    expect(code).toBe(exitCodes.fine);
    expect(out).toContain('| 行距 | 固定值 28 磅，每页 22 行 |');
    expect(out).toContain('（5.2.3）');
  });

  test('a file inherits from the one beside it', async () => {
    await write('局.yaml', '行距: 30');
    await write('处.yaml', '继承: 局.yaml\n页码: {样式: 居中}');
    const { out, err } = await run(['profile', at('处.yaml')]);
    expect(err).toBe('');
    expect(out).toContain('固定值 30 磅，每页 21 行');
  });

  test('mistakes in a file are told with their places, and the rest is used', async () => {
    await write('局.yaml', '行距: 30\n字号: 三号\n');
    const { code, out, err } = await run(['profile', at('局.yaml')]);
    expect(code).toBe(exitCodes.fine);
    expect(err).toMatch(/^\/局\.yaml:2:1: 警告: 版式里没有“字号”这一项.*\(profile\)\n$/u);
    expect(out).toContain('固定值 30 磅');
  });

  test('one that is not there', async () => {
    const { code, err } = await run(['profile', '28榜']);
    expect({ code, err }).toEqual({
      code: exitCodes.file,
      err: 'gaozhi: 没有名为“28榜”的版式（是不是“28磅”？）；自己的版式请写文件的路径。\n',
    });
    expect((await run(['profile', at('没有.yaml')])).err).toBe('gaozhi: 找不到“/没有.yaml”，请检查路径是否写对。\n');
  });

  test('a file is exported in the one asked for', async () => {
    expect((await page('--profile', '30磅')).html).toContain('line-height: 30pt');
    expect((await page()).html).toContain('line-height: 28.95pt');
  });

  test('a document that names one is exported in that', async () => {
    await write('总结.txt', `---\n版式: 28磅\n---\n${report}`);
    expect((await page()).err).not.toContain('版式');
    const { html, err } = await page('--profile', '30磅');
    expect(html).toContain('line-height: 28pt');
    expect(err).toContain('“/总结.txt”：文首选用了版式“行距 28 磅”，没有按“行距 30 磅”排版。');
  });

  test('a document that names none that there is', async () => {
    await write('总结.txt', `---\n版式: 27磅\n---\n${report}`);
    const { html, err } = await page();
    expect(html).toContain('line-height: 28.95pt');
    expect(err).toContain('没有名为“27磅”的版式（是不是“28磅”？），按“党政机关公文（GB/T 9704—2012）”排版。');
  });
});

describe('outline', () => {
  test('lists headings with their lines, indented', async () => {
    const { code, out, err } = await run(['outline', at('总结.txt')]);
    expect({ code, err }).toEqual({ code: exitCodes.fine, err: '' });
    expect(out.split('\n').map(line => line.split('  ').slice(0, -1).join('  '))).toEqual([
      '    1  青山镇防汛工作总结',
      '    4    一、主要做法',
      '    5      （一）压实责任',
      '    6      （二）备足物资',
      '    7    二、下一步打算',
      '',
    ]);
  });

  test('lists the items of series where wanted', async () => {
    const { out } = await run(['outline', '--series', 'all', at('总结.txt')]);
    expect(out).toContain('    5        一是签订责任书');
  });

  test('names the files when there are several, and goes on after one that is missing', async () => {
    const { code, out, err } = await run(['outline', at('总结.txt'), at('没有.txt'), at('值班.txt')]);
    expect(code).toBe(exitCodes.file);
    expect(err).toBe('gaozhi: 找不到“/没有.txt”，请检查路径是否写对。\n');
    expect(out).toContain(`${at('总结.txt')}\n    1  青山镇防汛工作总结`);
    expect(out).toContain(`${at('值班.txt')}\n`);
  });

  test('speaks LSP: one array for one file, objects with the file for several', async () => {
    const one: unknown = JSON.parse((await run(['outline', '--format=lsp', at('总结.txt')])).out);
    expect(one).toMatchObject([
      {
        name: '青山镇防汛工作总结',
        range: { start: { line: 0, character: 0 } },
        children: [
          { name: '一、主要做法', children: [{ name: '（一）压实责任' }, { name: '（二）备足物资' }] },
          { name: '二、下一步打算' },
        ],
      },
    ]);
    const several: unknown = JSON.parse((await run(['outline', '--format', 'lsp', at('总结.txt'), at('值班.txt')])).out);
    expect(several).toMatchObject([
      { file: at('总结.txt'), symbols: [{ name: '青山镇防汛工作总结' }] },
      { file: at('值班.txt'), symbols: expect.any(Array) },
    ]);
  });

  test('counts from 1 in plain JSON', async () => {
    const result: unknown = JSON.parse((await run(['outline', '--format', 'json', at('总结.txt')])).out);
    expect(result).toMatchObject([
      {
        file: at('总结.txt'),
        encoding: 'utf-8',
        headings: [{ depth: 0, line: 1 }, { depth: 1, name: '一、主要做法', line: 4, column: 1, endLine: 6 }, {}, {}, {}],
      },
    ]);
  });

  test('reads standard input, an empty file, and a file without headings', async () => {
    expect((await run(['outline', '-'], '一、目标\n正文在此。\n')).out).toContain('一、目标');
    expect(await run(['outline', '-'])).toEqual({ code: exitCodes.fine, out: '       （没有找到标题）\n', err: '' });
    expect((await run(['outline', '--format', 'lsp', '-'])).out).toBe('[]\n');
  });

  test('reads GB18030', async () => {
    // 一、主要做法 / 各地要早部署、早落实。
    await write('旧.txt', Buffer.from('d2bba1a2d6f7d2aad7f6b7a80ab8f7b5d8d2aad4e7b2bfcaf0a1a2d4e7c2e4cab5a1a30a', 'hex'));
    const { out } = await run(['outline', '--format', 'json', at('旧.txt')]);
    expect(JSON.parse(out)).toMatchObject([{ encoding: 'gb18030', headings: [{ name: '一、主要做法' }] }]);
  });
});

describe('lint', () => {
  test('tells file, line, column, severity and rule, then a summary', async () => {
    const { code, out } = await run(['lint', at('总结.txt'), at('值班.txt')]);
    expect(code).toBe(exitCodes.findings);
    expect(out.replaceAll(folder, '').split('\n')).toEqual([
      '/总结.txt:3:7: 提示: 未填写：金额（万元） (placeholder)',
      '/总结.txt:8:11: 提示: 未填写：日期 (placeholder)',
      '共检查 2 个文件，发现 2 个问题：提示 2。',
      '',
    ]);
  });

  test('is content with a finished report', async () => {
    expect(await run(['lint', at('值班.txt')])).toEqual({ code: exitCodes.fine, out: '共检查 1 个文件，没有发现问题。\n', err: '' });
  });

  test('speaks LSP: one array for one file, objects with the file for several', async () => {
    const one = await run(['lint', '--format', 'lsp', at('总结.txt')]);
    expect(one.code).toBe(exitCodes.findings);
    expect(JSON.parse(one.out)).toMatchObject([
      {
        code: 'placeholder',
        severity: 3,
        data: { kind: 'money' },
        range: { start: { line: 2, character: 6 }, end: { line: 2, character: 8 } },
      },
      { code: 'placeholder', data: { kind: 'date' }, range: { start: { line: 7 } } },
    ]);
    const several = await run(['lint', '--format', 'lsp', at('总结.txt'), at('值班.txt')]);
    expect(JSON.parse(several.out)).toMatchObject([
      { file: at('总结.txt'), diagnostics: [{}, {}] },
      { file: at('值班.txt'), diagnostics: [] },
    ]);
  });

  test('is not capped', async () => {
    await write('多.txt', 'XX万元，'.repeat(1500));
    expect(JSON.parse((await run(['lint', '--format', 'lsp', at('多.txt')])).out)).toHaveLength(1500);
  });

  test('counts from 1 in plain JSON', async () => {
    const { out } = await run(['lint', '--format', 'json', at('总结.txt')]);
    expect(JSON.parse(out)).toMatchObject([
      { findings: [{ line: 3, column: 7, endColumn: 9, severity: 'info', rule: 'placeholder', kind: 'money' }, { line: 8 }] },
    ]);
  });

  test('a file that cannot be read outweighs findings', async () => {
    expect((await run(['lint', at('总结.txt'), at('没有.txt')])).code).toBe(exitCodes.file);
  });
});

describe('export', () => {
  const toText = (target: string, ...rest: string[]) => ['export', '--to', 'text', '--out', target, ...rest];

  test('writes the file, says so, and mentions what is still open', async () => {
    const { code, out, err } = await run(toText(at('out.txt'), at('总结.txt')));
    expect({ code, out, err }).toEqual({
      code: exitCodes.fine,
      out: `${at('总结.txt')} → ${at('out.txt')}\n`,
      err: 'gaozhi: 注意：“/总结.txt”还有 2 处没有填写，可用 gaozhi lint 查看。\n',
    });
    expect(await fs.readFile(at('out.txt'), 'utf8')).toContain('（一）压实责任。');
  });

  test('names the lines that it takes for website furniture and leaves out', async () => {
    await fs.writeFile(
      at('网页.txt'),
      '当前位置：首页 > 工作总结\n\n青山镇防汛工作总结\n\n一、压实责任\n全镇干部职工坚守一线，确保了安全度汛。\n',
    );
    const { err } = await run(toText(at('out.txt'), at('网页.txt')));
    expect(err).toBe('gaozhi: 注意：“/网页.txt”第 1 行像是网页留下的，没有导出；要一起导出，请加上“--everything”。\n');
    expect(await fs.readFile(at('out.txt'), 'utf8')).not.toContain('当前位置');
    expect((await run(toText(at('out.txt'), '--everything', at('网页.txt')))).err).toBe('');
    expect(await fs.readFile(at('out.txt'), 'utf8')).toContain('当前位置');
  });

  test('writes a Word file', async () => {
    await run(['export', '--to', 'docx', '-o', at('总结.docx'), at('总结.txt')]);
    expect((await fs.readFile(at('总结.docx'))).subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
  });

  test('puts several files into a folder under their own names', async () => {
    await fs.mkdir(at('成品'));
    expect((await run(['export', '--to', 'html', '--out', at('成品'), at('总结.txt'), at('值班.txt')])).code).toBe(exitCodes.fine);
    expect((await fs.readdir(at('成品'))).toSorted()).toEqual(['值班.html', '总结.html'].toSorted());
  });

  test('wants a folder for several files', async () => {
    const { code, err } = await run(toText(at('out.txt'), at('总结.txt'), at('值班.txt')));
    expect({ code, err }).toEqual({
      code: exitCodes.usage,
      err: 'gaozhi: 要导出 2 个文件，“--out”必须是文件夹，而“/out.txt”不是；请写文件夹，并先建好。\n',
    });
  });

  test('exports one report of several', async () => {
    await write('汇编.txt', `${report}\n\n${report.replaceAll('青山镇', '绿水镇')}`);
    await run(toText(at('out.txt'), '--report', '2', at('汇编.txt')));
    const text = await fs.readFile(at('out.txt'), 'utf8');
    expect([text.includes('绿水镇'), text.includes('青山镇')]).toEqual([true, false]);
    expect(await run(toText(at('out.txt'), '--report', '3', at('汇编.txt')))).toEqual({
      code: exitCodes.usage,
      out: '',
      err: 'gaozhi: “/汇编.txt”里有 2 份报告，没有第 3 份。\n',
    });
  });

  test('never overwrites the report itself, not even by another name', async () => {
    await fs.link(at('总结.txt'), at('别名.txt'));
    for (const target of ['总结.txt', '别名.txt']) {
      const { code, err } = await run(toText(at(target), at('总结.txt')));
      expect({ code, err }).toEqual({ code: exitCodes.file, err: `gaozhi: “/${target}”就是要导出的原文件，不能覆盖；请换一个文件名。\n` });
    }
    expect(await fs.readFile(at('总结.txt'), 'utf8')).toBe(report);
  });

  test('does not overwrite what it has just written', async () => {
    await fs.mkdir(at('甲'));
    await fs.mkdir(at('成品'));
    await fs.copyFile(at('值班.txt'), at('甲', '总结.txt'));
    const { code, err } = await run(['export', '--to', 'html', '--out', `${at('成品')}/`, at('总结.txt'), at('甲', '总结.txt')]);
    expect(code).toBe(exitCodes.file);
    expect(err).toContain('“/成品/总结.html”刚由另一个同名的文件导出，不再覆盖；请分开导出。');
    expect(await fs.readFile(at('成品', '总结.html'), 'utf8')).toContain('青山镇');
  });

  test('keeps the old file whole and leaves nothing behind when writing fails', async () => {
    await write('out.txt', '原来的内容');
    const before = await names();
    for (const [replaced, message] of [
      [{ rename: failing('EPERM') }, '没有权限写入“/out.txt”，或它正被其他程序（如 Word）打开；请检查权限或关闭后再试'],
      [{ rename: failing('EBUSY') }, '“/out.txt”正被其他程序占用，请先关闭它再试'],
      [{ access: failing('EACCES') }, '没有权限写入“/out.txt”，或它正被其他程序（如 Word）打开；请检查权限或关闭后再试'],
      [{ open: failing('ENOSPC') }, '磁盘空间不足，“/out.txt”没有写出'],
      [{ open: failing('EROFS') }, '“/out.txt”所在的磁盘是只读的，请换一个位置'],
    ] as const) {
      const { code, err } = await run(toText(at('out.txt'), at('值班.txt')), '', replaced);
      expect({ code, err }).toEqual({ code: exitCodes.file, err: `gaozhi: ${message}。\n` });
      expect(await names()).toEqual(before);
    }
    expect(await fs.readFile(at('out.txt'), 'utf8')).toBe('原来的内容');
  });

  test('leaves the old file and nothing else when the user ends it while it writes', async () => {
    await write('out.txt', '原来的内容');
    const before = await names();
    const ending = new AbortController();
    const open: FileSystem['open'] = async (...args) => {
      ending.abort();
      return fs.open(...args);
    };
    expect((await run(toText(at('out.txt'), at('值班.txt')), '', { open }, ending)).code).toBe(exitCodes.file);
    expect(await names()).toEqual(before);
    expect(await fs.readFile(at('out.txt'), 'utf8')).toBe('原来的内容');
  });

  test('keeps the permissions of the file that it replaces, and follows links', async () => {
    await write('真.txt', '');
    await fs.chmod(at('真.txt'), 0o640);
    await fs.symlink(at('真.txt'), at('链接.txt'));
    await run(toText(at('链接.txt'), at('值班.txt')));
    expect((await fs.lstat(at('链接.txt'))).isSymbolicLink()).toBe(true);
    expect((await fs.stat(at('真.txt'))).mode & 0o777).toBe(0o640);
    expect(await fs.readFile(at('真.txt'), 'utf8')).toContain('值班人员');
  });

  test('says that the folder is not there', async () => {
    const { code, err } = await run(toText(at('没有', 'out.txt'), at('值班.txt')));
    expect({ code, err }).toEqual({ code: exitCodes.file, err: 'gaozhi: “/没有/out.txt”所在的文件夹不存在，请先建立。\n' });
    expect((await run(toText(at('总结.txt', 'out.txt'), at('值班.txt')))).err).toContain('所在的位置不是文件夹');
  });
});

describe('names of exported files', () => {
  const check = (out: string, to: string, expected: { readonly written: string } | { readonly err: string }) =>
    test(`--to ${to} --out ${out}`, async () => {
      const before = await names();
      const { code, err } = await run(['export', '--to', to, '--out', at(out), at('值班.txt')]);
      const made = (await names()).filter(name => !before.includes(name));
      expect({ code, err, made }).toEqual(
        'err' in expected
          ? { code: exitCodes.usage, err: `gaozhi: ${expected.err}。\n`, made: [] }
          : { code: exitCodes.fine, err: '', made: [expected.written] },
      );
    });

  check('成品', 'docx', { written: '成品.docx' });
  check('成品2.0', 'docx', { written: '成品2.0.docx' });
  check('成品.', 'text', { written: '成品.txt' });
  check('成品（送审稿.修改）', 'html', { written: '成品（送审稿.修改）.html' });
  check('成品.DOCX', 'docx', { written: '成品.DOCX' });
  check('成品.htm', 'html', { written: '成品.htm' });
  check('x.docx', 'text', {
    err: '“/x.docx”的扩展名与“--to text”（纯文本）不符；请写“--to docx”，或者“--out /x.txt”',
  });
  check('x.htm', 'docx', { err: '“/x.htm”的扩展名与“--to docx”（Word 文档）不符；请写“--to html”，或者“--out /x.docx”' });
  check('x.pdf', 'docx', { err: '“/x.pdf”的扩展名与“--to docx”（Word 文档）不符；请写“--out /x.docx”' });

  test('a folder may be called as it likes', async () => {
    await fs.mkdir(at('x.docx'));
    expect((await run(['export', '--to', 'text', '--out', at('x.docx'), at('值班.txt')])).code).toBe(exitCodes.fine);
    expect(await fs.readdir(at('x.docx'))).toEqual(['值班.txt']);
  });
});

describe('files that cannot be read', () => {
  const check = (name: string, path: () => string, message: string, replaced: Partial<FileSystem> = {}) =>
    test(name, async () =>
      expect(await run(['lint', path()], '', replaced)).toEqual({ code: exitCodes.file, out: '', err: `gaozhi: ${message}。\n` }),
    );

  check('a missing one', () => at('没有.txt'), '找不到“/没有.txt”，请检查路径是否写对');
  check('a folder', () => folder, '“”是文件夹，请指定其中的文件');
  check('one without rights', () => at('总结.txt'), '没有权限读取“/总结.txt”，请检查文件的权限', { readFile: failing('EACCES') });
  check('a locked one', () => at('总结.txt'), '“/总结.txt”正被其他程序占用，请先关闭它再试', { readFile: failing('EBUSY') });
  check('an impossible name', () => 'a\0b', '“a\u{FFFD}b”不能用作文件名，请换一个');
  check('an error nobody foresaw', () => at('总结.txt'), '读取“/总结.txt”时出错：EWEIRD', { readFile: failing('EWEIRD') });

  test('a Word file', async () => {
    await write('总结.docx', Buffer.from('504b030414000600', 'hex'));
    expect((await run(['lint', at('总结.docx')])).err).toBe(
      'gaozhi: “/总结.docx”是 Word 文档或压缩文件，不是纯文本；请先另存为纯文本（.txt）。\n',
    );
  });
});

describe('wrong use', () => {
  const check = (line: string, message: string, topic = '') =>
    test(line, async () =>
      expect(await run(line.split(' ').filter(word => word !== ''))).toEqual({
        code: exitCodes.usage,
        out: '',
        err: `gaozhi: ${message}\n用法请看：gaozhi${topic} --help\n`,
      }),
    );

  check('', '没有说要做什么。');
  check('show a.txt', '没有“show”这个命令，可用的有 outline、lint、export、profile。');
  check('outline', '没有指定文件；要读标准输入，请写“-”。', ' outline');
  check('outline --format xml a.txt', '不认识的输出格式“xml”，可用的有 text、json、lsp。', ' outline');
  check('outline --series some a.txt', '“--series”只能是 off、paragraph、all，不能是“some”。', ' outline');
  check('lint --fix a.txt', 'lint 没有“--fix”这个选项。', ' lint');
  check('lint a.txt --format', '“--format”后面缺少内容。', ' lint');
  check('export a.txt', '没有指定导出格式，请加上“--to”，可用的有 docx、html、text。', ' export');
  check('export --to odt a.txt', '不能导出为“odt”格式，可用的有 docx、html、text。', ' export');
  check('export --to html a.txt', '没有指定导出到哪里，请加上“--out 文件或文件夹”。', ' export');
  check('export --to html --out --report 1 a.txt', '“--out”后面缺少内容。', ' export');
  check('profile a b', '一次只能查看一个版式。', ' profile');
  check('export --to html --out b --report 0 a.txt', '“--report”要写第几份报告（从 1 开始），不能是“0”。', ' export');
});

test('help is help, wherever it is asked for', async () => {
  for (const line of [['--help'], ['help'], ['-h']])
    expect(await run(line)).toMatchObject({ code: exitCodes.fine, out: expect.stringContaining('退出码') });
  for (const line of [
    ['lint', '--help'],
    ['help', 'lint'],
    ['lint', '-h', 'x.txt'],
  ]) {
    expect(await run(line)).toMatchObject({ code: exitCodes.fine, out: expect.stringContaining('gaozhi lint [--format 格式]') });
  }
  expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
