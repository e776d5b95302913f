import { expect, test } from 'vitest';
import type { Setting } from './expand.ts';
import { escapeSnippet, expand } from './expand.ts';
import type { NextOrdinal } from './next-ordinal.ts';
import type { Snippet } from './snippet.ts';

const check = (body: string, expected: string, options: Partial<Snippet> & Partial<Setting> & Partial<NextOrdinal> = {}): void => {
  const snippet: Snippet = {
    id: 'cs',
    name: '测试',
    description: '',
    group: '',
    where: 'anywhere',
    genres: [],
    except: [],
    without: undefined,
    aliases: [],
    continues: undefined,
    titled: false,
    flush: 0,
    ready: [],
    ...options,
    body,
  };
  const next = (): NextOrdinal => ({ ordinal: options.ordinal ?? 1, sample: options.sample });
  const setting: Setting = { indent: '', firstIndent: '', lineBreak: '\n', next, today: undefined, omitTitle: false, ...options };
  expect(expand(snippet, setting).snippet).toBe(expected);
};

test('without a setting to follow the body stays as it is', () =>
  check('一是${1:X}，${2|甲,乙|}。\n二是$3。$0', '一是${1:X}，${2|甲,乙|}。\n二是${3}。$0'));

test('what is to be written is marked', () =>
  check('由${1:责任单位}负责${2:Excel表}。$0', '由${1:【填：责任单位】}负责${2:【填：Excel表】}。$0'));
test('linked stops are marked alike', () => check('${1:单位}总结\n${1:单位}', '${1:【填：单位】}总结\n${1:【填：单位】}'));
test('text that is ready stays', () => check('现将${1:有关情况}${2:事项}', '现将${1:有关情况}${2:【填：事项】}', { ready: [1] }));
test('gaps, dates and choices report themselves', () =>
  check('${1:X月底}${2:$CURRENT_YEAR年}${3|甲,乙|}${4:【填：单位】}', '${1:X月底}${2:${CURRENT_YEAR}年}${3|甲,乙|}${4:【填：单位】}'));
test('a brace in what is to be written closes no stop', () => check('${1:{单位\\}}。', '${1:【填：{单位\\}】}。'));
test('a stop around others is not marked, those inside are', () => check('${1:由${2:单位}负责}', '${1:由${2:【填：单位】}负责}'));

test('headings count on', () => check('一、$1\n二、$2', '三、${1}\n四、${2}', { continues: 'han', ordinal: 3 }));
test('only the scheme that goes on is counted', () =>
  check('（一）一是$1\n1.$2', '（二）一是${1}\n1.${2}', { continues: 'han-paren', ordinal: 2 }));
test('a numeral inside a line is prose', () => check('（一）$1（一）', '（二）${1}（一）', { continues: 'han-paren', ordinal: 2 }));
test('a series counts on right behind a stop', () =>
  check('一是$1。$2二是$3', '三是${1}。${2}四是${3}', { continues: 'series', ordinal: 3 }));
test('numbers pass ten', () => check('一是$1。二是$2', '十是${1}。十一是${2}', { continues: 'series', ordinal: 10 }));
test('the mark looks like the others: half-width, with a comma', () =>
  check('（一）$1', '(三)、${1}', { continues: 'han-paren', ordinal: 3, sample: '(二)、' }));
test('the mark looks like the others: 、 after an arabic number', () =>
  check('1.$1', '3、${1}', { continues: 'arabic', ordinal: 3, sample: '2、' }));
test('the mark looks like the others: full-width digits', () =>
  check('1.$1', '１０．${1}', { continues: 'arabic', ordinal: 10, sample: '９．' }));
test('the mark looks like the others: a space behind', () => check('1.$1', '3. ${1}', { continues: 'arabic', ordinal: 3, sample: '2. ' }));
test('the mark looks like the others: 一要', () => check('一是$1', '三要${1}', { continues: 'series', ordinal: 3, sample: '二要' }));
test('a mark of one character is not continued in kind', () => check('1.$1', '3.${1}', { continues: 'arabic', ordinal: 3, sample: '⒉' }));
test('a part is parted from its title', () =>
  check('第一部分　$1', '第二部分　${1}', { continues: 'part', ordinal: 2, sample: '第一部分' }));

test('lines are indented like the report', () =>
  check('甲\n乙\n\n丙', '　　甲\n　　乙\n\n　　丙', { indent: '　　', firstIndent: '　　' }));
test('the first line may be indented already', () => check('甲\n乙', '甲\n　　乙', { indent: '　　' }));
test('a line that begins with a stop is indented', () => check('$1\n$2\n$0', '  ${1}\n  ${2}\n  $0', { indent: '  ', firstIndent: '  ' }));
test('flush lines stand at the margin', () => check('$1：\n首先', '${1}：\n　　首先', { indent: '　　', firstIndent: '　　', flush: 1 }));
test('line breaks are those of the document', () => check('甲\n\n乙', '甲\r\n\r\n乙', { lineBreak: '\r\n' }));

test('the year is filled in, also in a hint', () =>
  check('$CURRENT_YEAR年${1:$CURRENT_YEAR年底}', '2026年${1:2026年底}', { today: '2026-03-05' }));
test('the year is left to the editor', () => check('$CURRENT_YEAR年', '${CURRENT_YEAR}年'));
test('a framework below a title begins with its second paragraph, its stops counted anew', () =>
  check('${1:单位}${2:今年}总结\n\n${2:今年}，$3。$0', '${1:今年}，${2}。$0', { omitTitle: true, ready: [2] }));
test('text that looks like syntax stays text', () => expect(escapeSnippet('预算$100\\{人}')).toBe('预算\\$100\\\\{人\\}'));
