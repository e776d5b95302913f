import type { OfficialDocument } from '#official';
import { gbt9704 } from '#official';
import { expect, test } from 'vitest';
import { exportDocument } from './export-document.ts';
import { ExportError } from './formats/exporter.ts';
import { formats } from './formats/registry.ts';

const empty: OfficialDocument = { title: '', paragraphs: [] };

test.each(formats.map(({ id }) => id))('an empty document makes a file in %s', async id => {
  expect(await exportDocument(empty, id, gbt9704)).toBeInstanceOf(Uint8Array);
});

test('every format says what it is called and how its files end', () =>
  expect(formats.map(({ id, label, extension }) => `${id} ${label} ${extension}`)).toEqual([
    'docx Word 文档 .docx',
    'html 网页 .html',
    'text 纯文本 .txt',
  ]));

test('a format that does not exist', () => check(exportDocument(empty, 'odt', gbt9704), 'unknown-format', '不支持导出为“odt”格式'));

test('an exporter that cannot be fetched', () => {
  const loadExporter = (): Promise<never> => Promise.reject(new Error('no such file'));
  return check(
    exportDocument(empty, 'docx', gbt9704, { loadExporter }),
    'format-unavailable',
    '导出“Word 文档”的组件无法载入，请重新安装',
    'no such file',
  );
});

test('an exporter that fails', () => {
  const write = (): Promise<never> => Promise.reject(new Error('broken'));
  const loadExporter = () => Promise.resolve({ id: 'docx', label: '', extension: '.docx', write } as const);
  return check(exportDocument(empty, 'docx', gbt9704, { loadExporter }), 'write-failed', '生成“Word 文档”时出错，文件没有写出', 'broken');
});

async function check(result: Promise<unknown>, code: string, message: string, cause?: string): Promise<void> {
  const error: unknown = await result.catch((thrown: unknown) => thrown);
  if (!(error instanceof ExportError)) throw new Error('no ExportError');
  expect([error.code, error.message, error.cause instanceof Error ? error.cause.message : undefined]).toEqual([code, message, cause]);
}
