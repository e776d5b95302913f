import { expect, test } from 'vitest';
import { breakNames } from './break-names.ts';

const room = { em: 320, spacing: -5, ownLatin: 0, firstLeft: 640, left: 1600, right: 8845, justified: false };

/** The lines into which a list falls, marked by ｜. */
function check(marked: string): void {
  const text = marked.replaceAll('｜', '');
  const { starts } = breakNames(text, room);
  expect(starts.map((start, i) => text.slice(start, starts[i + 1])).join('｜')).toBe(marked);
}

/** 王小一, 王小二 … from the first to the last of these. */
const names = (first: number, last: number, gap: string): string =>
  [...'一二三四五六七八九十']
    .slice(first - 1, last)
    .map(char => `王小${char}`)
    .join(gap);

test('a list that fits stays on its line', () => check('出席：张三　李四'));
test('a name is never parted', () => check(`出席：${names(1, 6, '　')}　｜${names(7, 10, '　')}`));
test('names parted by 、 break behind it', () => check(`出席：${names(1, 5, '、')}、｜${names(6, 10, '、')}`));
test('a name longer than a line is broken like text', () => {
  expect(breakNames(`出席：${'某'.repeat(60)}`, room).starts.length).toBe(3);
});
test('nothing is one line', () => expect(breakNames('', room)).toEqual({ starts: [0], widths: [0] }));
