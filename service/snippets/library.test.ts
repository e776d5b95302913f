import { expect, test } from 'vitest';
import { parseLibrary } from './library.ts';

const entry = (...lines: readonly string[]): string =>
  [
    'group: 问题',
    'snippets:',
    '  - id: czwt',
    '    name: 存在问题',
    '    description: 三项',
    '    where: anywhere',
    '    body: 一是$1',
    ...lines,
  ].join('\n');

/** The places are what the problem's span covers, cut to one line. */
const check = (text: string, ids: readonly string[], ...problems: readonly (readonly [place: string, message: string])[]): void => {
  const library = parseLibrary(text);
  expect(library.problems.map(({ span, message }) => [text.slice(span.start, span.end).split('\n')[0]?.trim(), message])).toEqual(problems);
  expect(library.snippets.map(({ id }) => id)).toEqual(ids);
};

test('an entry needs five lines', () => {
  expect(parseLibrary(entry())).toEqual({
    problems: [],
    snippets: [
      {
        id: 'czwt',
        name: '存在问题',
        description: '三项',
        group: '问题',
        where: 'anywhere',
        genres: [],
        except: [],
        without: undefined,
        aliases: [],
        continues: undefined,
        titled: false,
        flush: 0,
        ready: [],
        body: '一是$1',
      },
    ],
  });
});

test('an empty file is an empty library', () => check('', []));
test('a file without entries yet is an empty library', () => check('group: 甲\nsnippets:', []));
test('a text that is no YAML mapping', () => check('一是', [], ['一是', '文件开头应是“group: 组名”和“snippets:”']));
test('a mistake leaves the other entries', () =>
  check(
    entry('  - id: ABC', '    name: 甲乙', '    description: 丙', '    where: anywhere', '    body: 丁'),
    ['czwt'],
    ['ABC', '“id”应是 2 至 12 个小写拼音首字母'],
  ));
test('a missing item is told at its entry', () =>
  check('snippets:\n  - id: czwt\n    name: 存在问题\n    where: anywhere\n    body: 一是', [], ['id: czwt', '缺少“description”']));
test('an unknown item', () =>
  check(
    entry('    genre: [总结]'),
    ['czwt'],
    [
      'genre',
      '不认识的项目“genre”，可用的有：id、name、description、where、genres、except、without、aliases、continues、titled、flush、ready、body',
    ],
  ));
test('an unknown place', () =>
  check(
    entry().replace('where: anywhere', 'where: 段首'),
    [],
    ['段首', '“where”只能是：anywhere、sentence-start、line-start、below-title、last-paragraph、empty-document'],
  ));
test('an unknown scheme', () =>
  check(entry('    continues: roman'), ['czwt'], ['roman', '“continues”只能是：han、han-paren、arabic、series、part']));
test('words where a list belongs', () => check(entry('    genres: 总结'), ['czwt'], ['总结', '“genres”应写成 [甲, 乙]']));
test('the same id twice', () =>
  check(
    entry('  - id: czwt', '    name: 甲乙', '    description: 丙', '    where: anywhere', '    body: 丁'),
    ['czwt'],
    ['czwt', '“czwt”已经用过，请换一个 id'],
  ));
test('a gap in the numbers of the stops', () =>
  check(entry().replace('$1', '$1$3'), [], ['一是$1$3', '缺少第 2 处，填写处应从 1 起依次编号']));
test('a variable that no editor knows', () =>
  check(entry().replace('$1', '$YEAR'), [], ['一是$YEAR', '不认识的变量“YEAR”，可用的有：CURRENT_YEAR、CURRENT_MONTH、CURRENT_DATE']));
test('text that is ready needs a stop with a text', () => {
  check(entry('    ready: [1, 2]').replace('$1', '${1:工作}'), [], ['[1, 2]', '“ready”里的第 2 处不存在，或者没有可以照用的文字']);
  check(entry('    ready: [1]').replace('$1', '${1|甲,乙|}'), [], ['[1]', '“ready”里的第 1 处不存在，或者没有可以照用的文字']);
  check(entry('    ready: 1'), ['czwt'], ['1', '“ready”应写成 [2, 7]']);
});
test('a hint that could not be marked as to fill', () => {
  const message = '第 1 处的提示不能超过 40 字，不能有【】和换行；文字可以照用的，请在“ready”里写明编号';
  check(entry().replace('$1', '${1:【工作】}'), [], ['一是${1:【工作】}', message]);
  check(entry().replace('$1', `\${1:${'甲'.repeat(41)}}`), [], [`一是\${1:${'甲'.repeat(41)}}`, message]);
  check(entry('    ready: [1]').replace('$1', '${1:【工作】}'), ['czwt']);
});
test('YAML out of shape tells the line', () => {
  const { problems } = parseLibrary('group: 甲\nsnippets:\n  - id: a\n   name: 乙');
  expect(problems[0]?.message).toMatch(/^YAML 格式有误（第\d行）：/u);
});

test('no text breaks the reader', () => {
  for (const text of [
    '\0',
    '\ud800',
    '{{{{',
    '- - - ',
    '%YAML 9',
    '&a *a',
    '!!js x',
    'a: b: c',
    '[',
    '['.repeat(100_000),
    '\r\n\r',
    '? : ?',
    'snippets: {}',
  ]) {
    const { problems } = parseLibrary(text);
    for (const { span } of problems) expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
  }
});
