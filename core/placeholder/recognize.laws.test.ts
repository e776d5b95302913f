import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describePlaceholder } from './describe.ts';
import { recognizePlaceholders } from './recognize.ts';

const pieces = fc.constantFrom(
  ...'X x ＸＸ × 〇〇 ○ * ** __ 年 月 日 时 分 20 1 . - — ： : （ ） ( ) 【 】 {{ }} ${ } < > 《 》 “ ” 某 张 待定 TODO … 市 局 万元 人 % 第 号 〔 〕 请填写 单位名称 联系人 , ， 。 \ud800 \udc00 \0'.split(
    ' ',
  ),
  ' ',
  '　　',
  '\r\n',
);
const lines = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map(codes => String.fromCharCode(...codes)),
);

test('gaps are in order, apart, inside the line and the same each time', () => {
  fc.assert(
    fc.property(lines, line => {
      const found = recognizePlaceholders(line);
      let end = 0;
      for (const placeholder of found) {
        const { span } = placeholder;
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(line.length);
        expect(describePlaceholder(placeholder, line)).not.toBe('');
        end = span.end;
      }
      expect(recognizePlaceholders(line)).toEqual(found);
    }),
    { numRuns: 2000 },
  );
});

test('the break of a line changes nothing', () => {
  const unbroken = lines.map(line => line.replace(/[\r\n]+$/u, ''));
  fc.assert(
    fc.property(unbroken, line => {
      expect(recognizePlaceholders(`${line}\r\n`)).toEqual(recognizePlaceholders(line));
    }),
  );
});

test.each(['X', '*', '_', '（', '（）', ' ', '某', '…', '1', '〇', '第 ', '： ', '{{', 'a*', '**市', 'X、', '｜X', '○号', '`X'])(
  'a long line of %j is read to its end',
  unit => {
    const count = (times: number): number => recognizePlaceholders(unit.repeat(times)).length;
    expect(count(50_000)).toBeGreaterThanOrEqual(count(50));
  },
);
