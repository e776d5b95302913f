import { parseDraft } from '#core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from './index.ts';

/** Front matter with the places of its mistakes in ⟦ ⟧, and the sentences about them. */
function check(marked: string, ...messages: readonly string[]): void {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let open = 0;
  for (const char of `---\n${marked}\n---\n正文。\n`) {
    if (char === '⟦') open = text.length;
    else if (char === '⟧') spans.push({ start: open, end: text.length });
    else text += char;
  }
  const { problems } = readFrontMatter(parseDraft(text));
  expect(problems).toEqual(spans.map((span, i) => ({ span, message: messages[i] })));
}

function elementsOf(yaml: string): { readonly [name: string]: readonly string[] } {
  const { elements } = readFrontMatter(parseDraft(`---\n${yaml}\n---\n正文。\n`));
  return Object.fromEntries(Object.entries(elements).map(([name, values]) => [name, values.map(value => value.text)]));
}

test('a draft without front matter has no elements', () => {
  expect(readFrontMatter(parseDraft('正文。'))).toEqual({ elements: {}, problems: [] });
  expect(readFrontMatter(parseDraft('---\n---\n正文。'))).toEqual({ elements: {}, problems: [] });
});

test('every element is read as it was written', () => {
  expect(
    elementsOf(
      '标题: 关于防汛工作的通知\n发文机关: 江河市水务局\n发文字号: 江水发〔2024〕5号\n签发人: [张三, 李四]\n密级: 机密★1年\n紧急程度: 特急\n份号: 000001\n主送:\n  - 各区县\n  - 市直部门\n抄送: "市委办公室"\n印发日期: 2024-07-09\n附件:\n- 名单\n版式: 公文 # 默认',
    ),
  ).toEqual({
    title: ['关于防汛工作的通知'],
    issuers: ['江河市水务局'],
    documentNumber: ['江水发〔2024〕5号'],
    signatories: ['张三', '李四'],
    secrecy: ['机密★1年'],
    urgency: ['特急'],
    copyNumber: ['000001'],
    addressees: ['各区县', '市直部门'],
    copyTo: ['市委办公室'],
    printDate: ['2024-07-09'],
    attachments: ['名单'],
    layout: ['公文'],
  });
});

test('an element without a value is as good as none', () => expect(elementsOf('标题:\n主送: ""')).toEqual({}));

test('a value knows where it stands', () => {
  const draft = parseDraft('---\r\n标题: 甲\r\n主送: "乙"\r\n---\r\n正文。');
  for (const values of Object.values(readFrontMatter(draft).elements)) {
    for (const { text, block, offset } of values) expect(draft.blocks.at(block)?.text.slice(offset, offset + 1)).toBe(text);
  }
});

describe('mistakes', () => {
  test('an element nobody knows', () => check('⟦发文单位⟧: 水务局\n标题: 通知', '不认识的公文要素“发文单位”'));
  test('an element given twice', () => check('标题: 通知\n⟦标题⟧: 报告', '“标题”重复，以第一处为准'));
  test('a full-width colon', () => check('⟦主送：各区县⟧:\n标题: 通知', '“主送”后应为英文冒号和空格'));
  test('a table where words belong', () => check('标题: ⟦{ 甲: 乙 }⟧', '“标题”应为文字或列表'));
  test('a list in a list', () => check('主送:\n- 各区县\n- ⟦[甲, 乙]⟧', '“主送”的各项应为文字'));
  test('what another program keeps here is left alone', () => check('layout: post\ntitle: 防汛\ntags: [水务]'));
  test('text between two rules is text', () => {
    const draft = parseDraft('---\n关于防汛工作的通知，请各单位认真执行\n---\n正文。\n');
    expect(draft.frontMatter).toBeUndefined();
  });
  test('a degree of urgency that does not exist', () =>
    check('紧急程度: ⟦十分紧急⟧', '紧急程度为“特急”或“加急”，电报为“特提”“特急”“加急”或“平急”'));
  test('a document number in the wrong brackets', () => check('发文字号: ⟦江水发[2024]5号⟧', '发文字号的年份用六角括号“〔〕”括起'));
  test('a copy number without its zeros', () => check('份号: ⟦12⟧', '份号一般为6位数字，如“000001”'));
});

describe('hostile front matter', () => {
  const quick = (yaml: string): number => {
    const started = performance.now();
    const { problems } = readFrontMatter(parseDraft(`---\n${yaml}\n---\n正文。\n`));
    expect(performance.now() - started).toBeLessThan(2000);
    return problems.length;
  };
  test('aliases that multiply', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 20; i++) lines.push(`k${i}: &k${i} [${`*${i === 1 ? 'a' : `k${i - 1}`}, `.repeat(8)}x]`);
    expect(quick(`${lines.join('\n')}\n标题: *k19`)).toBeGreaterThan(0);
  });
  test('brackets without end', () => expect(quick(`标题: ${'['.repeat(7000)}`)).toBe(1));
  test('lists in lists without end', () => expect(quick(`标题:\n${'- '.repeat(3500)}`)).toBe(1));
  test('mappings in mappings without end', () =>
    expect(quick(Array.from({ length: 150 }, (_, i) => `${' '.repeat(i)}标题:`).join('\n'))).toBeGreaterThan(0));
  test('a megabyte', () => expect(quick(`标题: ${'长'.repeat(1_000_000)}`)).toBe(1));
  test('tabs', () => expect(quick('标题:\n\t- 甲')).toBeGreaterThan(0));
  test('an open quotation', () => expect(quick('标题: "甲')).toBeGreaterThan(0));
  test('quotation marks without end', () => expect(quick(`标题: ${'"'.repeat(7000)}`)).toBeGreaterThan(0));
  test('keys without end', () => expect(quick(`标题: 甲\n  ${'? '.repeat(3500)}`)).toBe(1));
  test('directives, tags and documents', () => void quick('%YAML 9.9\n!!js/function "x": !!binary y\n... \n标题: 甲'));

  test('no text throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '标题',
        '主送',
        ': ',
        ':',
        '- ',
        '\n',
        '  ',
        '\t',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '&a',
        '*a',
        '|',
        '>',
        '#',
        '!',
        '%',
        '?',
        ',',
        '\0',
        '\ud800',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const text = `---\n${pieces.join('')}\n---\n正文。\n`;
        for (const { span } of readFrontMatter(parseDraft(text)).problems) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
