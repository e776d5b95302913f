import { parseDraft } from '#core';
import { readMarkers, writeMarkers } from '#test';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elements, formatOf, readFrontMatter } from './index.ts';

/** Front matter with the places of its mistakes in ⟦ ⟧, and the sentences about them; a mark before a sentence that only informs. */
function check(marked: string, ...messages: readonly string[]): void {
  const { text, spans } = readMarkers(`---\n${marked}\n---\n正文。\n`);
  const { problems } = readFrontMatter(parseDraft(text));
  const found = problems.map(({ severity, message }) => `${severity === 'info' ? 'ⓘ' : ''}${message}`);
  expect(
    writeMarkers(
      text,
      problems.map(({ span }) => span),
    ),
  ).toBe(writeMarkers(text, spans));
  expect(found).toEqual(messages);
}

function elementsOf(yaml: string): { readonly [name: string]: readonly string[] } {
  const { elements: given } = readFrontMatter(parseDraft(`---\n${yaml}\n---\n正文。\n`));
  return Object.fromEntries(Object.entries(given).map(([name, values]) => [name, values.map(value => value.text)]));
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
    issuer: ['江河市水务局'],
    'document-number': ['江水发〔2024〕5号'],
    signatory: ['张三', '李四'],
    secrecy: ['机密★1年'],
    urgency: ['特急'],
    'copy-number': ['000001'],
    addressee: ['各区县', '市直部门'],
    'copy-to': ['市委办公室'],
    'print-date': ['2024-07-09'],
    attachment: ['名单'],
    format: ['公文'],
  });
});

test.each([
  ['格式: 信函', 'letter'],
  ['格式: 函', 'letter'],
  ['格式: 信函格式', 'letter'],
  ['格式: 命令（令）', 'order'],
  ['格式: 命令(令)', 'order'],
  ['格式: 会议紀要', 'minutes'],
  ['版式: 简报', 'bulletin'],
  ['版式: 28磅\n格式: 普通报告', 'plain'],
  ['版式: 28磅', 'plain'],
  ['版式: 28磅\n份号: 000001', 'document'],
  ['标题: 甲', 'plain'],
] as const)('%s is %s', (yaml, format) => expect(formatOf(readFrontMatter(parseDraft(`---\n${yaml}\n---\n正文。\n`)))).toBe(format));

test('what the keyboard of a Chinese writer gives is understood', () =>
  expect(elementsOf('发文单位：水务局\n標題:关于防汛\n红头： 水务局文件\n主送：\n- 各区县\n密级: 秘密')).toEqual({
    issuer: ['水务局'],
    title: ['关于防汛'],
    mark: ['水务局文件'],
    addressee: ['各区县'],
    secrecy: ['秘密'],
  }));

test('signs of YAML in what is plainly a text are text', () =>
  expect(elementsOf('标题: 防汛: 通知 # 说明\n发文字号: [2024]5号\n附注: （联系人: 张三）\n抄送: @各区')).toEqual({
    title: ['防汛: 通知'],
    'document-number': ['[2024]5号'],
    annotation: ['（联系人: 张三）'],
    'copy-to': ['@各区'],
  }));

test('names on one line are several', () =>
  expect(elementsOf('签发人: 张三、李四\n署名: 市财政局、市水务局\n主送: 各区、各县')).toEqual({
    signatory: ['张三', '李四'],
    signature: ['市财政局', '市水务局'],
    addressee: ['各区、各县'],
  }));

test('a value on several lines is joined, of a list each line is one', () =>
  expect(elementsOf('标题: >-\n  关于\n  防汛\n主送: |\n  各区\n  各县\n附注: 甲\n  乙')).toEqual({
    title: ['关于防汛'],
    addressee: ['各区', '各县'],
    annotation: ['甲乙'],
  }));

test('an element without a value is as good as none', () => expect(elementsOf('标题:\n主送: ""')).toEqual({}));

test.each([
  '标题: 甲\r\n主送: "乙"',
  '主送:\r\n  - 甲\r\n  - 乙',
  '主送: |\n  甲\n  乙',
  '主送：甲\n标题: 乙',
  '签发人: 甲、 乙',
  '标题: 　甲',
])('every value of %j knows where it stands', yaml => {
  const draft = parseDraft(`---\n${yaml}\n---\n正文。`);
  const values = Object.values(readFrontMatter(draft).elements).flat();
  expect(values.length).toBeGreaterThan(0);
  for (const { text, block, offset } of values) expect(draft.blocks.at(block)?.text.slice(offset, offset + text.length)).toBe(text);
});

describe('names', () => {
  test('another name', () => check('⟦主送单位⟧: 各区县\n标题: 通知', '不认识的公文要素“主送单位”，应为“主送”'));
  test('a shorter name', () => check('⟦发文号⟧: 某发〔2024〕5号\n标题: 通知', '不认识的公文要素“发文号”，应为“发文字号”'));
  test('a wrong character', () => check('⟦成文曰期⟧: 2024年7月9日\n标题: 通知', '不认识的公文要素“成文曰期”，应为“成文日期”'));
  test('a name from elsewhere', () => check('⟦落款日期⟧: 2024年7月9日\n标题: 通知', '不认识的公文要素“落款日期”，应为“成文日期”'));
  test('a name far from ours', () => check('标题: 通知\n⟦标签⟧: 防汛', 'ⓘ不认识的公文要素“标签”，不会印出'));
  test('a date of something else', () => check('标题: 通知\n⟦会议日期⟧: 昨天', 'ⓘ不认识的公文要素“会议日期”，不会印出'));
  test('what the standard has given up', () => check('标题: 通知\n⟦主题词⟧: 防汛', 'ⓘGB/T 9704—2012 已经取消“主题词”，不会印出'));
  test('twice', () => check('标题: 通知\n⟦标题⟧: 报告', '“标题”重复，以第一处为准'));
  test('twice under two names', () => check('主送: 各区\n⟦主送机关⟧: 各县', '“主送机关”与“主送”是同一要素，以第一处为准'));
  test('a full-width colon', () => check('⟦主送：⟧各区县\n标题: 通知', 'ⓘ“主送”后应为英文冒号和空格'));
  test('a colon without a blank', () => check('⟦主送:⟧各区县\n标题: 通知', 'ⓘ“主送”后应为英文冒号和空格'));
  test('a name with blanks before it', () => {
    check('标题: 通知\n  ⟦主送⟧: 各区县', 'ⓘ“主送”前面不要空格');
    expect(elementsOf('标题: 通知\n  主送: 各区县')).toEqual({ title: ['通知'], addressee: ['各区县'] });
  });
  test('a name in a text of several lines is text', () =>
    expect(elementsOf('附注: |\n  主送: 各区县')).toEqual({ annotation: ['主送: 各区县'] }));
  test('no value', () => check('⟦标题⟧:\n主送: 各区', 'ⓘ“标题”写了名称，没有内容'));
  test('a blog is left alone', () => check('layout: post\ntitle: 防汛\ntags: [水务]'));
  test('a blog with a date, too', () => check('title: 防汛\n日期: 昨天'));
  test('a note with our names keeps its own', () => check('tags: [水务]\n作者: 张三\n标题: 通知'));
});

describe('forms', () => {
  test('a table where words belong', () => check('标题: ⟦{ 甲: 乙 }⟧', '“标题”应为文字或列表'));
  test('a list in a list', () => check('主送:\n- 各区县\n- ⟦[甲, 乙]⟧', '“主送”的各项应为文字'));
  test('several where one belongs', () => check('标题:\n- 甲\n- ⟦乙⟧', '“标题”只能写一项，以第一项为准'));
  test('text between two rules is text', () => {
    const draft = parseDraft('---\n关于防汛工作的通知，请各单位认真执行\n---\n正文。\n');
    expect(draft.frontMatter).toBeUndefined();
  });
  test('a meeting between two rules is text', () =>
    expect(parseDraft('---\n会议时间：昨天\n出席：张三\n---\n正文。\n').frontMatter).toBeUndefined());
});

const number = (sentence: string): string => `标准规定发文字号的${sentence}（GB/T 9704—2012 7.2.5）`;

describe('document numbers', () => {
  test('as the standard has them', () => check('发文字号: 江水发〔2024〕5号'));
  test('in other brackets', () => check('发文字号: ⟦江水发[2024]5号⟧', number('年份用六角括号“〔〕”括入，应写作“江水发〔2024〕5号”')));
  test('in round brackets, with 第 and zeros', () =>
    check(
      '发文字号: ⟦江水发（2024）第05号⟧',
      number('年份用六角括号“〔〕”括入，顺序号前不加“第”，顺序号不编虚位（1不写成01），应写作“江水发〔2024〕5号”'),
    ));
  test('a short year', () => check('文号: ⟦江水发〔24〕5号⟧', number('年份用阿拉伯数字写全称，应写作“江水发〔2024〕5号”')));
  test('a year in Chinese', () => check('文号: ⟦江水发〔二〇二四〕5号⟧', number('年份用阿拉伯数字写全称，应写作“江水发〔2024〕5号”')));
  test('without 号', () => check('文号: ⟦江水发〔2024〕5⟧', number('顺序号后面加“号”，应写作“江水发〔2024〕5号”')));
  test('without a number', () => check('文号: ⟦江水发〔2024〕号⟧', number('顺序号用阿拉伯数字，后面加“号”')));
  test('of several organs', () =>
    check(
      '发文字号: ⟦某政〔2024〕5号、某财〔2024〕6号⟧',
      '条例规定联合行文使用主办机关的发文字号，只写一个（《党政机关公文处理工作条例》第九条（五））',
    ));
  test('with a gap to be filled', () => check('发文字号: 江水发[2024]XX号'));
  test('of an order', () => check('格式: 命令\n令号: 第5号'));
  test('of an order in Chinese', () => check('格式: 令\n令号: 第三十一号'));
  test('of an order without 第', () => check('格式: 命令\n令号: ⟦5号⟧', 'ⓘ通常令号写作“第5号”（GB/T 9704—2012 10.2）'));
  test('of a bulletin', () => check('格式: 简报\n期号: 第5期（总第120期）'));
  test('of minutes', () => check('格式: 纪要\n发文机关: 某市人民政府\n期号: 〔2024〕第5次'));
  test('of an announcement', () => check('发文字号: 2024年第5号\n标题: 某局公告'));
  test('of a notice', () =>
    check(
      '发文字号: ⟦第5号⟧\n标题: 某局通知',
      '条例规定发文字号由发文机关代字、年份、发文顺序号组成，如“某政发〔2024〕5号”（《党政机关公文处理工作条例》第九条（五））',
    ));
  test('of a bulletin that does not say so', () => check('期号: ⟦第5期⟧', 'ⓘ通常简报、纪要才用期号；如是简报，请写上“格式: 简报”'));
});

const dated = (what: string, meant: string, clause: string): string =>
  `标准规定${what}用阿拉伯数字将年、月、日标全，月、日不编虚位${meant}（GB/T 9704—2012 ${clause}）`;

describe('dates', () => {
  test('as the standard has them', () => check('格式: 公文\n成文日期: 2024年7月9日\n印发日期: 2024年7月9日印发'));
  test('with zeros', () => check('格式: 公文\n日期: ⟦2024年07月09日⟧', dated('成文日期', '，应写作“2024年7月9日”', '7.3.5.4')));
  test('in Chinese', () =>
    check('格式: 公文\n成文日期: ⟦二〇二四年十月二十一日⟧', dated('成文日期', '，应写作“2024年10月21日”', '7.3.5.4')));
  test('with a round zero', () =>
    check('格式: 公文\n成文日期: ⟦二○二四年七月九日⟧', dated('成文日期', '，应写作“2024年7月9日”', '7.3.5.4')));
  test('of machines', () => check('格式: 公文\n印发日期: ⟦2024-07-10⟧', dated('印发日期', '，应写作“2024年7月10日”', '7.4.3')));
  test('with a short year', () => check('格式: 公文\n成文日期: ⟦24年7月9日⟧', dated('成文日期', '，应写作“2024年7月9日”', '7.3.5.4')));
  test('without a day', () => check('格式: 公文\n成文日期: ⟦2024年7月⟧', dated('成文日期', '，如“2024年7月9日”', '7.3.5.4')));
  test('without a day in an ordinary report', () => check('署名: 某局\n成文日期: 2024年7月'));
  test('with blanks', () => check('格式: 公文\n成文日期: ⟦2024 年 7 月 9 日⟧', 'ⓘ通常日期中间不加空格，应写作“2024年7月9日”'));
  test('that do not exist', () => check('署名: 某局\n成文日期: ⟦2024年2月30日⟧', '没有“2024年2月30日”这一天'));
  test('of a leap year', () => check('署名: 某局\n成文日期: 2024年2月29日'));
  test('of no leap year', () => check('署名: 某局\n成文日期: ⟦2023年2月29日⟧', '没有“2023年2月29日”这一天'));
  test('with a gap to be filled', () => check('格式: 公文\n成文日期: 2024年X月X日'));
  test('printed before it is issued', () =>
    check(
      '格式: 公文\n成文日期: 2024年7月9日\n印发日期: ⟦2024年7月8日⟧',
      '印发日期早于成文日期“2024年7月9日”：印发日期是公文的送印日期（《党政机关公文处理工作条例》第九条（十七））',
    ));
});

describe('values', () => {
  test('a degree of urgency that does not exist', () =>
    check(
      '紧急程度: ⟦十分紧急⟧',
      '条例规定紧急公文标注“特急”“加急”，电报标注“特提”“特急”“加急”“平急”（《党政机关公文处理工作条例》第九条（三））',
    ));
  test('a copy number without its zeros', () => check('份号: ⟦12⟧', 'ⓘ通常份号用6位阿拉伯数字，如“000001”（GB/T 9704—2012 7.2.1）'));
  test('a degree of secrecy that does not exist', () =>
    check('密级: ⟦内部⟧', '条例规定涉密公文的密级为“绝密”“机密”“秘密”（《党政机关公文处理工作条例》第九条（二））'));
  test('a period without its star', () => check('密级: ⟦机密 1年⟧', 'ⓘ通常保密期限写在“★”之后，如“机密★1年”（GB/T 9704—2012 7.2.2）'));
  test('a period in Chinese', () => check('密级: ⟦机密★一年⟧', '标准规定保密期限中的数字用阿拉伯数字，如“1年”（GB/T 9704—2012 7.2.2）'));
  test('a period by itself', () => check('⟦保密期限⟧: 1年', '只有保密期限，没有密级，不会印出'));
  test('a period twice', () => check('密级: 机密★1年\n⟦保密期限⟧: 1年', '“密级”里已经写了保密期限，以“密级”里的为准'));
  test('a period with its degree', () => check('密级: 机密\n保密期限: 6个月'));
  test('a long period', () => check('密级: 绝密★长期'));
  test('an issuer with what is added', () =>
    check('发文机关: ⟦某局文件⟧', 'ⓘ通常“文件”二字自动加上，这里只写机关名称；要照原样印，请用“发文机关标志”'));
  test('a signatory of a notice', () => check('签发人: ⟦张三⟧\n标题: 关于防汛的通知', 'ⓘ通常只有上行文（请示、报告等）标注签发人'));
  test('a signatory of a request', () => check('签发人: 张三\n标题: 关于购置车辆的请示'));
  test('a title with a full stop', () => check('标题: ⟦关于防汛的通知。⟧', 'ⓘ通常标题末尾不加标点（GB/T 9704—2012 7.3.1）'));
  test('addressees and others', () =>
    check(
      '格式: 公文\n主送: ⟦各区县人民政府等⟧',
      '条例规定主送机关使用机关全称、规范化简称或者同类型机关统称，不写“等”（《党政机关公文处理工作条例》第九条（八））',
    ));
  test('copies for some and others', () =>
    check(
      '格式: 公文\n抄送: ⟦市委办公室、市人大办公室等有关单位⟧',
      '条例规定抄送机关使用机关全称、规范化简称或者同类型机关统称，不写“等”（《党政机关公文处理工作条例》第九条（十六））',
    ));
  test('attachments with numbers', () =>
    check(
      '附件:\n- ⟦1.名单⟧\n- ⟦附件2：清单⟧\n- 1.5万亩农田清单',
      ...Array(2).fill('ⓘ通常附件的序号自动编排，这里只写名称（GB/T 9704—2012 7.3.4）'),
    ));
  test('attachments with punctuation', () => check('附件: ⟦名单。⟧', '标准规定附件名称后不加标点符号（GB/T 9704—2012 7.3.4）'));
  test('a format that does not exist', () => check('格式: ⟦海报⟧', '“格式”可以写“公文”“信函”“命令”“纪要”“简报”“普通”，不认识“海报”'));
  test('a seal that does not exist', () => check('印章: ⟦电子⟧', '“印章”可以写“加盖”“不加盖”“签名章”，不认识“电子”'));
  test('every example of the table is right', () => {
    for (const { name, list, examples } of elements) {
      const given = list && examples.length > 1 ? examples.map(each => `\n- ${each}`).join('') : ` ${examples[0] ?? ''}`;
      const { problems } = readFrontMatter(parseDraft(`---\n标题: 甲\n${name === '标题' ? '' : `${name}:${given}`}\n---\n正文`));
      expect(
        problems.filter(({ message }) => !/格式中印出|没有密级/u.test(message)),
        name,
      ).toEqual([]);
    }
  });
});

describe('places', () => {
  test('a letter has no signatory', () =>
    check('格式: 信函\n⟦签发人⟧: 张三', '“签发人”在信函格式中没有位置，不会印出（GB/T 9704—2012 10.1）'));
  test('a letter has no printer', () =>
    check('格式: 信函\n⟦印发机关⟧: 办公室', '“印发机关”在信函格式中没有位置，不会印出（GB/T 9704—2012 10.1）'));
  test('an order has no addressee', () => check('格式: 命令\n⟦主送⟧: 各区', '“主送”在命令格式中没有位置，不会印出（GB/T 9704—2012 10.2）'));
  test('a bulletin has no copies sent', () =>
    check('格式: 简报\n⟦抄送⟧: 各区', '“抄送”在简报格式中没有位置，不会印出（通行做法，无国家标准）'));
  test('minutes have those present', () => check('格式: 纪要\n出席: 张三\n列席: 李四'));
  test('nobody else has', () => check('标题: 甲\n⟦出席⟧: 张三', '“出席”只在纪要格式中印出，请写上“格式: 纪要”'));
  test('what no format is named for', () => check('签发人: 张三\n抄送: 各区\n印发机关: 办公室\n附注: 此件公开发布'));
});

describe('hostile front matter', () => {
  const quick = (yaml: string): number => readFrontMatter(parseDraft(`---\n${yaml}\n---\n正文。\n`)).problems.length;
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
        '：',
        '、',
        '★',
        '1.',
        '签发人: ',
        '成文日期: ',
        '发文字号: ',
        '格式: 信函\n',
        '2024年2月30日',
        '〔',
        ']5号',
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
          expect(span.start).toBeGreaterThanOrEqual(4);
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length - '---\n正文。\n'.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
