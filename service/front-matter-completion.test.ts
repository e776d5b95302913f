import { parseDraft } from '#core';
import { elements, readFrontMatter } from '#official';
import { isInText, readMarkers } from '#test';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-types';
import type { CompletionOptions } from './completion.ts';
import { completeFrontMatter } from './front-matter-completion.ts';

const today = { today: '2031-01-09' };

/** The labels offered at ‸, in the order of the list; nothing where nothing is. */
const check = (marked: string, ...labels: readonly string[]): void => expect(labelsAt(marked)).toEqual(labels);

const labelsAt = (marked: string): readonly string[] => itemsAt(marked).map(({ label }) => label);

/** The text with the item taken, as snippet syntax. */
const accept = (marked: string, label: string, options: CompletionOptions = today): string => {
  const { text } = readMarkers(marked);
  const item = itemsAt(marked, options).find(each => each.label === label);
  const edit = item?.textEdit;
  if (edit === undefined || !('range' in edit)) throw new Error(`${label} is not offered`);
  const { source } = parseDraft(text);
  return text.slice(0, source.offset(edit.range.start)) + edit.newText + text.slice(source.offset(edit.range.end));
};

const itemsAt = (marked: string, options: CompletionOptions = today): readonly CompletionItem[] => {
  const { text, cursor = 0 } = readMarkers(marked);
  const draft = parseDraft(text);
  const items = completeFrontMatter(draft, cursor, options)?.items ?? [];
  for (const { textEdit, filterText } of items) {
    if (textEdit === undefined || !('range' in textEdit)) throw new Error('an item without its place');
    expect(isInText(draft, textEdit.range)).toBe(true);
    // VS Code drops an item whose filter does not begin with the text in its range.
    expect(filterText?.startsWith(text.slice(draft.source.offset(textEdit.range.start), cursor))).toBe(true);
  }
  return items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
};

const all = elements.map(({ name }) => name);

// Names.
test('an empty head is offered every element in the order of the standard', () => check('---\n‸\n---\n正文', ...all));
test('so is one that is not closed', () => check('---\n‸', ...all));
test('what is given already is not offered again, by any name', () =>
  check('---\n主送机关: 各区\n‸\n份号: 000001\n---\n正文', ...all.filter(name => name !== '主送' && name !== '份号')));
test('what the format does not print comes last', () => {
  const labels = labelsAt('---\n格式: 信函\n‸\n---\n');
  expect(labels.slice(0, 3)).toEqual(['版式', '份号', '密级']);
  expect(labels.indexOf('签发人')).toBeGreaterThan(labels.indexOf('目录'));
});
test('initials find a name', () => check('---\n标题: 甲\nqfr‸\n---\n', '签发人'));
test('so does pinyin in full', () => check('---\n标题: 甲\nqianfa‸\n---\n', '签发人'));
test('and with the signs of an input method', () => check("---\n标题: 甲\nqian'fa‸\n---\n", '签发人'));
test('Chinese finds names that begin with it, then those that hold it', () =>
  check('---\n标题: 甲\n机关‸\n---\n', '发文机关', '发文机关标志', '主送', '署名', '抄送', '印发机关'));
test('an alias stays what the writer has begun', () => expect(accept('---\n红‸\n---\n', '发文机关标志')).toBe('---\n红头: \n---\n'));
test('traditional characters find their element', () => check('---\n標題: 甲\n簽發‸\n---\n', '签发人'));
test('a date comes with the day of today', () =>
  expect(accept('---\n标题: 甲\ncwrq‸\n---\n', '成文日期')).toBe('---\n标题: 甲\n成文日期: ${1:2031年1月9日}\n---\n'));
test('without tab stops, too', () =>
  expect(accept('---\n标题: 甲\ncwrq‸\n---\n', '成文日期', { ...today, snippetSupport: false })).toBe(
    '---\n标题: 甲\n成文日期: 2031年1月9日\n---\n',
  ));
test('a fixed value comes as a choice', () =>
  expect(accept('---\n标题: 甲\njjcd‸\n---\n', '紧急程度')).toBe('---\n标题: 甲\n紧急程度: ${1|特急,加急,特提,平急|}\n---\n'));
test('a document number comes with its form', () =>
  expect(accept('---\n格式: 公文\nfwzh‸\n---\n', '发文字号')).toBe(
    '---\n格式: 公文\n发文字号: ${1:【填：机关代字】}〔2031〕${2:X}号\n---\n',
  ));
test('that of an order is another', () =>
  expect(accept('---\n格式: 命令\n‸\n---\n', '发文字号')).toBe('---\n格式: 命令\n令号: 第${1:X}号\n---\n'));
test('a name with its colon is replaced alone', () => expect(accept('---\n签‸: 张三\n---\n', '签发人')).toBe('---\n签发人: 张三\n---\n'));
test('a line of prose is no name', () => check('---\n今年‸\n'));
test('behind the head nothing is a name', () => check('---\n标题: 甲\n---\n签‸'));
test('nor below a head that ends with a blank line', () => check('---\n标题: 甲\n\n签‸'));
test('nor on its closing line', () => check('---\n标题: 甲\n---‸\n'));
test('nor in the head of a blog', () => check('---\ntitle: a\n‸\ntags: b\n---\n'));
test('nor in a comment', () => check('---\n标题: 甲\n# 签‸\n---\n'));
test('nor in a text without a head', () => check('签‸'));

test('every element is found by its name, its pinyin and its initials', () => {
  for (const { name, aliases, pinyin } of elements) {
    for (const typed of [name, ...aliases, ...pinyin.flatMap(each => [each.replaceAll(' ', ''), each.replace(/(\w)\w* ?/gu, '$1')])]) {
      expect(labelsAt(`---\n${typed}‸\n---\n`), typed).toContain(name);
    }
  }
});
test('every element says what it is', () => {
  for (const { documentation } of itemsAt('---\n‸\n---\n')) expect(documentation).toMatchObject({ kind: 'markdown', value: /出处.+例/su });
});

// Values.
test('formats', () => check('---\n格式: ‸\n---\n', '公文', '信函', '命令', '纪要', '简报', '普通'));
test('a value by its pinyin', () => check('---\n格式: jy‸\n---\n', '纪要'));
test('a value that is begun', () => check('---\n紧急程度: 特‸\n---\n', '特急', '特提'));
test('another value in place of one', () => expect(accept('---\n印章: 加盖‸\n---\n', '签名章')).toBe('---\n印章: 签名章\n---\n'));
test('before a value, too', () => expect(accept('---\n印章: ‸加盖\n---\n', '签名章')).toBe('---\n印章: 签名章\n---\n'));
test('the blank behind the colon is added', () => expect(accept('---\n格式:‸\n---\n', '信函')).toBe('---\n格式: 信函\n---\n'));
test('the colon of a Chinese keyboard is replaced', () => expect(accept('---\n格式：信‸\n---\n', '信函')).toBe('---\n格式: 信函\n---\n'));
test('today', () => check('---\n标题: 甲\n印发日期: ‸\n---\n', '2031年1月9日'));
test('nothing where any text will do', () => check('---\n标题: ‸\n---\n'));
test('items of a list', () => check('---\n紧急程度:\n  - ‸\n---\n', '特急', '加急', '特提', '平急'));

// Whole heads.
test('on the line that opens a head', () => check('---‸', '公文', '上行文', '信函', '纪要', '简报', '命令'));
test('above a text', () =>
  expect(accept('---‸\r\n某县工作总结\r\n', '信函')).toBe(
    '---\r\n格式: 信函\r\n发文机关: ${1:【填：发文机关】}\r\n发文字号: ${2:【填：机关代字】}函〔2031〕${3:X}号\r\n主送: ${4:【填：主送机关】}\r\n成文日期: ${5:2031年1月9日}\r\n---\r\n$0\r\n某县工作总结\r\n',
  ));
test('not where one stands already', () => {
  check('---‸\n标题: 甲\n---\n');
  check('---‸\n标题: 甲\n');
});
test('not further down', () => check('正文\n---‸'));
test('a new head has gaps and no mistakes', () => {
  for (const label of labelsAt('---‸')) {
    const draft = parseDraft(accept('---‸', label, { ...today, snippetSupport: false }));
    const { elements: given, problems } = readFrontMatter(draft);
    expect(problems, label).toEqual([]);
    expect(Object.keys(given).length, label).toBeGreaterThan(4);
  }
});

test('any place of any head is answered within the text', () => {
  const piece = fc.constantFrom(
    '---',
    '\n',
    '\r\n',
    '格式',
    '：',
    ': ',
    '信函',
    '主送',
    'qfr',
    '- ',
    ' ',
    '#',
    '"',
    '成文日期',
    '2031年',
    '\uFEFF',
    '\ud842',
    '　',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), fc.nat(60), (pieces, offset) => {
      const draft = parseDraft(`---${pieces.join('')}`);
      for (const { textEdit } of completeFrontMatter(draft, offset, today)?.items ?? []) {
        expect(textEdit !== undefined && 'range' in textEdit && isInText(draft, textEdit.range)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
