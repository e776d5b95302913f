import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from './index.ts';
import type { TextEncoding } from './index.ts';

const check = (bytes: Uint8Array, encoding: TextEncoding, text: string) => expect(decodeText(bytes)).toEqual({ text, encoding });
const utf8 = (text: string) => new TextEncoder().encode(text);
const hex = (digits: string) => Uint8Array.from(digits.match(/../g) ?? [], pair => Number.parseInt(pair, 16));
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

test('plain UTF-8, and an empty file', () => {
  check(utf8('一、总体情况\r\n全年开展巡查12次。'), 'utf-8', '一、总体情况\r\n全年开展巡查12次。');
  check(utf8('no Chinese at all'), 'utf-8', 'no Chinese at all');
  check(utf8(''), 'utf-8', '');
});

test('a byte order mark decides and is not part of the text', () => {
  check(utf8('\uFEFF工作总结'), 'utf-8', '工作总结');
  check(utf16('\uFEFF工作总结', true), 'utf-16le', '工作总结');
  check(utf16('\uFEFF工作總結', false), 'utf-16be', '工作總結');
  check(hex('84319533b9a4d7f7'), 'gb18030', '工作');
});

test('UTF-16 without a mark', () => {
  check(utf16('1. 工作总结\n各项任务已完成。', true), 'utf-16le', '1. 工作总结\n各项任务已完成。');
  check(utf16('1. 工作總結\n各項任務已完成。', false), 'utf-16be', '1. 工作總結\n各項任務已完成。');
});

test('a simplified text in GB18030', () => {
  // 一、水利工作。全年除险加固水库三座。
  check(hex('d2bba1a2cbaec0fbb9a4d7f7a1a3c8abc4eab3fdcfd5bcd3b9cccbaebfe2c8fdd7f9a1a3'), 'gb18030', '一、水利工作。全年除险加固水库三座。');
});

test('a character beyond GBK, in four bytes', () => {
  // 姓名：㐀江水，在岗
  check(hex('d0d5c3fba3ba8139ee39bdadcbaea3acd4dab8da'), 'gb18030', '姓名：㐀江水，在岗');
});

test('a traditional text in GBK stays GB18030', () => {
  // 推進農田水利設施建設
  check(hex('cdc6df4dde72ccefcbaec0fbd44fcaa9bda8d44f'), 'gb18030', '推進農田水利設施建設');
});

test('a traditional text in Big5', () => {
  // 推進農田水利建設工作
  check(hex('b1c0b669b941a5d0a4f4a751abd8b35da475a740'), 'big5', '推進農田水利建設工作');
});

test('UTF-8 that was cut within a character is still UTF-8', () => {
  const bytes = utf8('各单位要认真组织，抓好落实。');
  check(bytes.subarray(0, bytes.length - 1), 'utf-8', '各单位要认真组织，抓好落实\uFFFD');
});

test('whatever the bytes, there is a text', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), bytes => typeof decodeText(bytes).text === 'string'));
});

test('ten megabytes of GB18030 take less than two seconds', () => {
  const line = hex('d2bba1a2cbaec0fbb9a4d7f7a1a30a');
  const bytes = new Uint8Array(10_000_000);
  for (let i = 0; i + line.length <= bytes.length; i += line.length) bytes.set(line, i);
  const start = performance.now();
  expect(decodeText(bytes).encoding).toBe('gb18030');
  expect(performance.now() - start).toBeLessThan(2000);
});
