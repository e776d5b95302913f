import { expect, test } from 'vitest';
import { safeFileName } from './file-name.ts';

const check = (name: string, expected: string): void => expect(safeFileName(name)).toBe(expected);

test('a title is taken as it is', () => check('河湾镇2031年工作总结（办公室）.docx', '河湾镇2031年工作总结（办公室）.docx'));
test('signs that Windows forbids go away', () => check('关于“A/B”区的报告：<初稿>?.docx', '关于“AB”区的报告：初稿.docx'));
test('a title on several lines becomes one', () => check('关于防汛\r\n工作的通知.docx', '关于防汛工作的通知.docx'));
test('no dots and blanks at the end', () => check(' 总结. .docx', '总结.docx'));
test('a long title is cut by characters, not by halves of them', () => check(`${'𠮷'.repeat(90)}.docx`, `${'𠮷'.repeat(80)}.docx`));
test('nothing left becomes a name all the same', () => {
  check('???.docx', '未命名.docx');
  check('', '未命名');
});
test('names of devices are no file names', () => check('CON.txt', 'CON_.txt'));
test('half a character goes away', () => check('报告\ud800.docx', '报告.docx'));
