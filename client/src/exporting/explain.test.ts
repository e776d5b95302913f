import { expect, test } from 'vitest';
import { explain } from './explain.ts';
import { WriteError } from './replace-file.ts';

const check = (code: WriteError['code'], cause: string, expected: RegExp): void =>
  expect(explain(new WriteError(code, new Error(cause)), '总结.docx', '~总结.tmp')).toMatch(expected);

test('a file that Word holds', () => {
  check(
    'replace',
    'EBUSY: resource busy or locked',
    /“总结.docx”不能改写：可能正被 Word、WPS 等程序打开，或没有写入权限。.*没有改动.*关闭该文件后重试/u,
  );
  check('replace', 'NoPermissions (FileSystemError): EPERM: operation not permitted', /写入权限。原有/u);
});
test('a folder that may not be written', () => check('write', 'NoPermissions (FileSystemError)', /文件夹不允许写入.*其他文件夹/u));
test('a full disk', () => check('write', 'ENOSPC: no space left on device', /空间不足/u));
test('a folder of that name', () => check('replace', 'FileIsADirectory', /是一个文件夹/u));
test('a file left under its temporary name is named', () => check('stranded', 'EIO', /“~总结.tmp”/u));
test('anything else is told as it is', () => check('replace', 'EIO: i/o error', /EIO: i\/o error/u));
