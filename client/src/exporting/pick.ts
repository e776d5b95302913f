import type { FormatInfo, ReportsResult } from '#protocol';
import { window } from 'vscode';
import type { Memento, QuickPickItem } from 'vscode';

/** The format to export to: the only one, or the writer's choice, the last one taken standing first. */
export async function pickFormat(formats: readonly FormatInfo[], memory: Memento): Promise<FormatInfo | undefined> {
  if (formats.length < 2) return formats[0];
  const last = memory.get<string>(LAST_FORMAT);
  const items = formats
    .map(format => ({ label: format.label, description: format.extension, format }))
    .sort((one, other) => Number(other.format.id === last) - Number(one.format.id === last));
  const picked = await window.showQuickPick(items, { title: '导出', placeHolder: '导出为哪种格式？' });
  if (picked !== undefined) await memory.update(LAST_FORMAT, picked.format.id);
  return picked?.format;
}

const LAST_FORMAT = 'gaozhi.export.format';

/** Which report of the file: the only one, or the writer's choice, the one with the cursor standing first. */
export async function pickReport({ reports, current }: ReportsResult): Promise<number | 'all' | undefined> {
  if (reports.length < 2) return 'all';
  const items = reports.map(({ title, line }, report): Choice => ({
    label: title === '' ? '（无标题）' : title,
    description: `第 ${report + 1} 篇，第 ${line + 1} 行`,
    report,
  }));
  const here = items[current];
  const choices: readonly Choice[] = [
    ...(here === undefined ? [] : [{ ...here, label: `本篇：${here.label}` }]),
    { label: `全部 ${reports.length} 篇`, description: '合为一个文件，每篇另起一页', report: 'all' },
    ...items.filter(item => item !== here),
  ];
  const picked = await window.showQuickPick(choices, {
    title: '导出',
    placeHolder: '文件里有多篇文稿，导出哪一篇？',
    matchOnDescription: true,
  });
  return picked?.report;
}

interface Choice extends QuickPickItem {
  readonly report: number | 'all';
}
