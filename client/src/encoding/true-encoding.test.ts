import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trueEncoding } from './true-encoding.ts';

const check = (bytes: Uint8Array, current: string, expected: string | undefined): void =>
  expect(trueEncoding(bytes, current)?.id).toBe(expected);
const hex = (digits: string): Uint8Array => Uint8Array.from(digits.match(/../gu) ?? [], pair => Number.parseInt(pair, 16));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

// 一、水利工作。全年除险加固水库三座。 in GB18030, then 推進農田水利建設工作 in Big5
const SIMPLIFIED = hex('d2bba1a2cbaec0fbb9a4d7f7a1a3c8abc4eab3fdcfd5bcd3b9cccbaebfe2c8fdd7f9a1a3');
const TRADITIONAL = hex('b1c0b669b941a5d0a4f4a751abd8b35da475a740');

test('a GB18030 file read as UTF-8', () => check(SIMPLIFIED, 'utf8', 'gb18030'));
test('a Big5 file read as UTF-8 or as GBK', () => {
  check(TRADITIONAL, 'utf8', 'cp950');
  check(TRADITIONAL, 'gbk', 'cp950');
});
test('a UTF-8 file read as GBK', () => check(utf8('一、水利工作。全年除险加固水库三座。'), 'gbk', 'utf8'));
test('a file read in its own encoding is left alone', () => {
  check(SIMPLIFIED, 'gb18030', undefined);
  check(utf8('一、水利工作。'), 'utf8', undefined);
  check(utf8('一、水利工作。'), 'utf8bom', undefined);
});
test('a UTF-8 file that was damaged before stays UTF-8', () => {
  check(utf8('一、水利\uFFFD工作。全年除险加固水库三座。'), 'utf8', undefined);
  check(Uint8Array.of(...utf8('一、水利工作。全年除险加固水库三座。'), 0xd2), 'utf8', undefined);
});
test('its opening is read rightly', () => expect(trueEncoding(SIMPLIFIED, 'utf8')?.head).toMatch(/^一、水利工作/u));
test('no bytes are too strange', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => typeof (trueEncoding(bytes, 'utf8')?.head ?? '') === 'string'));
});
