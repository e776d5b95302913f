import { parseDraft } from '#core';
import { isInText, readMarkers } from '#test';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InsertTextFormat, InsertTextMode } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import type { CompletionOptions } from './completion.ts';
import { complete } from './completion.ts';

/** What is offered at ‸ and what each item replaces, in the order of the list: `存在问题 ← czwt`. */
const check = (marked: string, ...expected: readonly string[]): void => {
  const { text, cursor } = readMarkers(marked);
  expect(itemsAt(marked).map(item => `${item.label} ← ${text.slice(editOf(item, text).start, cursor)}`)).toEqual(expected);
};

/** The text after the item of that label has been taken: snippet syntax where it went in. */
const accept = (marked: string, label: string, options?: CompletionOptions): string => {
  const { text, cursor = 0 } = readMarkers(marked);
  const { start, newText } = editOf(
    itemsAt(marked, options).find(item => item.label === label),
    text,
  );
  return text.slice(0, start) + newText + text.slice(cursor);
};

const itemsAt = (marked: string, options: CompletionOptions = { today: '2026-03-05' }): CompletionItem[] => {
  const { text, cursor = 0 } = readMarkers(marked);
  const { items } = complete(parseDraft(text), cursor, options);
  // VS Code drops an item whose filter does not begin with the text in its range.
  for (const item of items) expect(item.filterText?.startsWith(text.slice(editOf(item, text).start, cursor)) ?? true).toBe(true);
  expect(items.map(({ sortText = '' }) => sortText)).toEqual(items.map(({ sortText = '' }) => sortText).toSorted());
  return items;
};

const editOf = (item: CompletionItem | undefined, text: string): { readonly start: number; readonly newText: string } => {
  const edit = item?.textEdit;
  if (edit === undefined || !('range' in edit)) throw new Error('no such item');
  return { start: parseDraft(text).source.offset(edit.range.start), newText: edit.newText };
};

const title = '某单位半年工作总结\n\n';
const lead =
  '　　今年以来，某单位认真贯彻上级决策部署，扎实推进各项重点任务，各项工作取得新的进展，受到群众好评，全年没有发生责任事故，圆满完成了预定目标。\n';

// Initials.
test('whole initials find one paragraph', () => check('czwt‸', '存在问题 ← czwt'));
test('initials count in capitals too', () => check('CZWT‸', '存在问题 ← CZWT'));
test('the beginning of initials finds several, in the order of the library', () => check('zj‸', '总结框架 ← zj', '总结导语 ← zj'));
test('whole initials go before longer ones', () => check(`${lead}ys‸`, '一是二是三是 ← ys', '一是段首式 ← ys', '营商环境 ← ys'));
test('initials stand right behind Chinese', () => check('我局czwt‸', '存在问题 ← czwt'));
test('one letter is enough at the start of a sentence', () => check(`${lead}很好。t‸`, '同比数据 ← t'));
test('one letter inside a sentence is no initial', () => check('购置t‸'));
test('gaps to fill are no initials', () => check('XX‸'));
test('nor is the first X of them', () => check('X‸'));
test('5G is a word', () => check('5g‸'));
test('an address is no call', () => check('xx@zj‸'));
test('a foreign word is no call', () => check('hello‸'));

test('an editor can tell by itself what further letters find', () => {
  const { isIncomplete, items } = complete(parseDraft('zj'), 2);
  expect(isIncomplete).toBe(false);
  expect(items.map(({ filterText }) => filterText)).toEqual(['zjkj', 'zjdy']);
});
test('all initials of a paragraph pass the filter', () => expect(itemsAt('KH‸')[0]?.filterText).toBe('KH khxh'));
test('nothing found yet may be found with the next letter', () => expect(complete(parseDraft('购置t'), 3).isIncomplete).toBe(true));

// Names.
test('the next Chinese word may be a name, so the editor asks again', () => {
  const { isIncomplete, items } = complete(parseDraft('存在问题'), 4);
  expect(isIncomplete).toBe(true);
  expect(items.map(({ filterText }) => filterText)).toEqual(['存在问题']);
});
test('a name at the end of an unbroken run is replaced alone', () => check('现在写存在问题‸', '存在问题 ← 存在问题'));
test('the longest end of the run counts', () => check('一、抓好队伍建设‸', '队伍建设 ← 队伍建设'));
test('numbers of a series after a run are no name', () => check('情况如下一是二‸'));
test('the same numbers after a colon are', () => check('情况如下：一是二‸', '一是二是三是 ← 一是二'));
test('two characters inside a sentence are prose', () => check('我局的工作‸'));
test('two characters at the start of a sentence are a beginning', () => check(`${lead}　　很好。同比‸`, '同比数据 ← 同比'));
test('a later part of a name counts at the start of a line', () => check(`${title}${lead}问题‸`, '存在问题 ← 问题'));
test('a number that goes on with a series is no part of a name', () => check(`${title}${lead}　　二是‸`));
test('one character is nothing', () => check('总‸'));
test('the middle of a word is left alone', () => check('扎实推进安全生产‸工作'));
test('a paragraph is found by its own opening', () => check(`关于购置车辆的请示\n\n${lead}妥否‸`, '请示结语 ← 妥否'));

// Places.
test('headings are offered at the start of a line only', () => check('情况是kh‸'));
test('a series is offered behind a sentence', () => check('工作抓得好。ys‸', '一是二是三是 ← ys', '营商环境 ← ys'));
test('a series is not offered inside a sentence', () => check('工作抓得好ys‸', '营商环境 ← ys'));
test('frameworks are offered in an empty document', () => check('bgkj‸', '报告框架 ← bgkj'));
test('frameworks are offered below the title', () => check(`${title}zjkj‸`, '总结框架 ← zjkj'));
test('frameworks are offered below the last report', () => check(`${title}${lead}\nzjkj‸\n`, '总结框架 ← zjkj'));
test('frameworks are not offered inside a report', () => check(`${title}${lead}zjkj‸\n${lead}`));
test('leads are not offered below headings', () => check(`${title}${lead}一、抓项目\nzjdy‸`));
test('endings are offered at the end', () => check(`${title}${lead}zjjy‸\n\n某单位\n2026年3月5日\n`, '总结结语 ← zjjy'));
test('endings are not offered before text', () => check(`${title}zjjy‸\n${lead}`));
test('the ending of a 请示 is offered to a 请示', () => check(`关于购置车辆的请示\n\n${lead}qsjy‸`, '请示结语 ← qsjy'));
test('the ending of a 请示 is not offered to others', () => check(`${title}${lead}qsjy‸`));
test('the ending of a 报告 is not offered to a 述职报告', () => check(`述职报告\n\n${lead}bgjy‸`));
test('函 counts at the end of a title', () => check(`关于商请支持的函\n\n${lead}hjy‸`, '函结语 ← hjy'));
test('函 inside a title is another word', () => check(`函授教育工作总结\n\n${lead}hjy‸`));
test('特此通知 is offered', () => check(`关于开会的通知\n\n${lead}tzjy‸`, '通知结语 ← tzjy'));
test('特此通知 is not offered after 通知如下', () => check(`关于开会的通知\n\n　　现将有关事项通知如下：\n${lead}tzjy‸`));
test('a title in traditional script says its genre', () => check(`關於購置車輛的請示\n\n${lead}qsjy‸`, '请示结语 ← qsjy'));
test('the genre is that of the report, not of the file', () =>
  check(`关于购置车辆的请示\n\n${lead}一、理由\n${lead}二、请求\n${lead}\n某单位半年工作总结\n\n${lead}一、工作\n${lead}qsjy‸`));
test('nothing is offered in the front matter', () => check('---\n标题: zjdy‸\n---\n'));

// What goes in.
test('headings go on, marked and indented like the others', () =>
  expect(accept('　　(一)、抓项目。很好。\n　　(二)、抓民生。很好。\nkhjp‸', '括号序号接排').split('\n')[2]).toBe(
    '　　(三)、${1:【填：标题一】}。${2:【填：正文】}',
  ));
test('a series goes on inside its paragraph', () =>
  expect(accept('一是抓项目。二是抓民生。ys‸', '一是二是三是')).toBe(
    '一是抓项目。二是抓民生。三是${1:【填：要点一】}。${2:【填：做法】}四是${3:【填：要点二】}。${4:【填：做法】}五是${5:【填：要点三】}。$0',
  ));
test('the name of a heading stays and the paragraph goes below', () =>
  expect(accept(`${lead}二、存在问题‸`, '存在问题')).toMatch(/\n二、存在问题\n　　一是\$\{1:【填：领域】\}/u));
test('initials behind the number of a heading become its name', () =>
  expect(accept(`${lead}二、czwt‸`, '存在问题')).toMatch(/\n二、存在问题\n　　一是\$\{1:【填：领域】\}/u));
test('numbers below a new heading begin at 1', () =>
  expect(accept(`一、抓项目\n（一）摸底。很好。\n（二）开工。很好。\n二、保障措施‸`, '保障措施')).toMatch(
    /\n二、保障措施\n（一）加强组织领导/u,
  ));
test('the title that stands already is not written again', () =>
  expect(accept(`${title}zjkj‸`, '总结框架')).toMatch(/^某单位半年工作总结\n\n\$\{1:2026年上半年\}，\$\{2:【填：单位】\}在/u));
test('what the writer has indented is not indented again', () =>
  expect(accept(`${lead}　　zjjy‸`.replace('zjjy', 'wcjd'), '完成进度')).toMatch(/\n　　截至/u));
test('a signature stands at the margin', () =>
  expect(accept(`${title}${lead}lk‸`, '落款')).toMatch(/\n\$\{1:【填：发文机关】\}\n\$\{2:2026\}年/u));
test('line breaks are those of the document', () => expect(accept('一是抓项目。\r\nlk‸', '落款')).toContain('}\r\n${2:2026}'));
test('without a date the year is left to the editor', () =>
  expect(accept('fwzh‸', '发文字号', {})).toBe('${1:【填：机关代字】}〔${2:${CURRENT_YEAR}}〕${3:X}号$0'));
test('an editor without tab stops gets plain text', () => {
  expect(accept('fwzh‸', '发文字号', { today: '2026-03-05', snippetSupport: false })).toBe('【填：机关代字】〔2026〕X号');
});
test('an item says what it is', () => {
  expect(itemsAt('我局czwt‸')[0]).toMatchObject({
    label: '存在问题',
    labelDetails: { description: '问题三项：定性加表现' },
    documentation:
      '一是【填：领域】还有差距，【填：具体表现】。二是【填：领域】不够扎实，【填：具体表现】。三是【填：领域】有待加强，【填：具体表现】。',
    insertTextFormat: InsertTextFormat.Snippet,
    insertTextMode: InsertTextMode.asIs,
  });
});

// Nothing typed.
const firstAt = (marked: string, count: number): string[] =>
  itemsAt(marked)
    .slice(0, count)
    .map(({ label }) => label);
test('an empty document wants a framework', () => expect(firstAt('‸', 13)).toContain('总结框架'));
test('below a title the framework and lead of its genre come first', () => expect(firstAt(`${title}‸`, 1)).toEqual(['总结框架']));
test('under a heading its own paragraph comes first', () =>
  expect(firstAt(`${title}${lead}二、存在的问题\n　　‸`, 1)).toEqual(['存在问题']));
test('under a heading without a number, too, and no ending is wanted there', () => {
  const draft = `${title}${lead}主要工作\n${lead}存在的问题\n　　‸`;
  expect(firstAt(draft, 1)).toEqual(['存在问题']);
  expect(firstAt(draft, 4)).not.toContain('总结结语');
});
test('under the heading of the plans the plans come first', () =>
  expect(firstAt(`${title}${lead}三、下一步工作打算\n‸\n`, 1)).toEqual(['下一步打算']));
test('at the end of a 请示 its ending comes first', () =>
  expect(firstAt(`关于购置车辆的请示\n\n${lead}一、必要性\n${lead}‸`, 1)).toEqual(['请示结语']));
test('inside a line nothing is offered until something is typed', () => check('今年以来，‸'));

test('any place of any text is answered within the text', () => {
  const piece = fc.constantFrom(
    '一、',
    '（一）',
    '1.',
    '一是',
    '存在问题',
    'czwt',
    'kh',
    '总结',
    '。',
    '：',
    '\n',
    '\r\n',
    '　　',
    ' ',
    '\0',
    '\ud842',
    '---\n',
    lead,
    title,
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), fc.nat(400), (pieces, offset) => {
      const text = pieces.join('');
      const draft = parseDraft(text);
      for (const { textEdit } of complete(draft, offset, { today: '2026-03-05' }).items) {
        expect(textEdit !== undefined && 'range' in textEdit && isInText(draft, textEdit.range)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('a line of a megabyte is no hindrance', () => {
  const text = `${'今年以来，一是抓项目。'.repeat(90_000)}czwt`;
  expect(complete(parseDraft(text), text.length).items.map(({ label }) => label)).toEqual(['存在问题']);
});
