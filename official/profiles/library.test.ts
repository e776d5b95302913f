import { readMarkers } from '#test';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LayoutProfile } from '../index.ts';
import { gbt9704, pageNumberOf, profileLibrary, typeArea } from '../index.ts';

/** Mistakes in a file, marked by ⟦ ⟧ where each is told; `others` stand beside it by name. */
function checkProblems(marked: string, messages: readonly (string | RegExp)[], others: { readonly [name: string]: string } = {}): void {
  const { text, spans } = readMarkers(marked);
  const problems = libraryOf(text, others).problems.get('本局.yaml') ?? [];
  expect(problems.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  expect(problems.map(({ start }) => start)).toEqual(spans.map(({ start }) => start));
  for (const [i, { message }] of problems.entries()) {
    const wanted = messages[i] ?? '';
    if (typeof wanted === 'string') expect(message).toBe(wanted);
    else expect(message).toMatch(wanted);
  }
}

function libraryOf(text: string, others: { readonly [name: string]: string } = {}): ReturnType<typeof profileLibrary> {
  const files = Object.entries(others).map(([uri, content]) => ({ uri, text: content }));
  return profileLibrary([...files, { uri: '本局.yaml', text }]);
}

/** What a profile has otherwise than GB/T 9704—2012. */
function check(text: string, expected: (profile: LayoutProfile) => { readonly actual: unknown; readonly wanted: unknown }): void {
  const library = libraryOf(text);
  expect(library.problems.get('本局.yaml')).toEqual([]);
  const { actual, wanted } = expected(library.ofFile('本局.yaml') ?? gbt9704);
  expect(actual).toEqual(wanted);
}

describe('a file of one’s own', () => {
  test('an empty one is the standard', () => {
    const { id, name, description, ...own } = libraryOf('').ofFile('本局.yaml') ?? gbt9704;
    const { id: _id, name: _name, description: _description, ...standard } = gbt9704;
    expect([id, name, description]).toEqual(['本局', '本局', '']);
    expect(own).toEqual(standard);
  });

  test('is known by its name, its file and the name without its ending', () => {
    const library = profileLibrary([{ uri: 'file:///w/%E7%94%B2%E5%B1%80.%E7%89%88%E5%BC%8F.yaml', text: '名称: 甲局 公文' }]);
    const names = ['甲局公文', '甲局 公文', '甲局', '甲局.版式.yaml'];
    expect(names.map(name => library.find(name)?.name)).toEqual(names.map(() => '甲局 公文'));
  });

  test('lengths are millimetres, points and characters, with or without their unit', () =>
    check('页边距: {上: 33毫米, 下: 3.3cm, 左: 27, 右: 27 mm}\n行距: 28磅', ({ margins, linePitch }) => ({
      actual: { margins, linePitch },
      wanted: { margins: { top: 1871, right: 1531, bottom: 1871, left: 1531 }, linePitch: 560 },
    })));

  test('the measures of the standard, written out, are the standard’s', () =>
    check('纸张: A4\n页边距: {上: 37, 下: 35, 左: 28, 右: 26}\n行距: 28.95\n每行字数: 28\n标题: {字号: 二号}', profile => ({
      actual: [profile.page, profile.margins, profile.linePitch, profile.styles],
      wanted: [gbt9704.page, gbt9704.margins, gbt9704.linePitch, gbt9704.styles],
    })));

  test('lines may be counted instead of measured', () =>
    check('每页行数: 20', ({ linePitch }) => ({ actual: linePitch, wanted: Math.floor(typeArea(gbt9704).height / 20) })));

  test('elements of the text follow it, others keep what the standard gives them', () =>
    check('正文: {字体: 宋体, 字号: 四号, 西文字体: 同中文}', ({ styles, headings: [first, second, third] }) => ({
      actual: [styles.addressee, styles['attachment-note'], first, second, third].map(style => [
        style?.face,
        style?.size,
        style?.latin,
        style?.firstLineIndent,
      ]),
      wanted: [
        ['songti', 28, 'own', 0],
        ['songti', 28, 'own', 2],
        ['heiti', 28, 'own', 2],
        ['kaiti', 28, 'own', 2],
        ['songti', 28, 'own', 2],
      ],
    })));

  test('the text after a heading sentence follows the text, too', () =>
    check('正文: {字体: 宋体}\n二级标题: {加粗: 是}', ({ headings }) => ({
      actual: headings.slice(0, 2).map(({ face, runInFace, bold }) => [face, runInFace, bold]),
      wanted: [
        ['heiti', 'songti', undefined],
        ['kaiti', 'songti', true],
      ],
    })));

  test('letters and digits may be those of the Chinese face everywhere', () =>
    check('西文字体: 同中文\n正文: {西文字体: Arial}', ({ styles, latinFace }) => ({
      actual: [styles.title.latin, styles.body.latin, styles.addressee.latin, latinFace],
      wanted: ['own', { name: 'Arial' }, { name: 'Arial' }, 'Times New Roman'],
    })));

  test('narrow margins do not press 28 characters into a line', () =>
    check('页边距: {左: 31.8, 右: 31.8}', ({ styles }) => ({ actual: styles.body.spacing, wanted: 0 })));
  test('characters are counted when that is wanted', () =>
    check('页边距: {左: 31.8, 右: 31.8}\n每行字数: 26', profile => ({
      actual: Math.floor(typeArea(profile).width / (320 + profile.styles.body.spacing)),
      wanted: 26,
    })));

  test('page numbers in the middle, without dashes, or not at all', () => {
    check('页码: {样式: 居中, 一字线: 否}', profile => ({
      actual: [1, 2].map(page => pageNumberOf(profile, page)),
      wanted: [1, 2].map(page => ({ text: String(page), side: 'center' })),
    }));
    check('页码: {样式: 无}', ({ pageNumber }) => ({ actual: pageNumber.shown, wanted: false }));
  });
  // 7 mm are 397 twips, to the middle of a line of 14 points.
  test('page numbers stay 7 mm below another type area', () =>
    check('页边距: {下: 30}', ({ pageNumber }) => ({ actual: pageNumber.footer, wanted: 1701 - 397 - 140 })));

  test('fonts by name, placeholders, 版记', () =>
    check('字体: {小标宋: [华文中宋, 方正小标宋_GBK], 仿宋: 仿宋}\n突出占位符: 是\n版记偶数页: 否', profile => ({
      actual: [profile.faces.xiaobiaosong, profile.faces.fangsong, profile.highlightPlaceholders, profile.evenPageImprint],
      wanted: [['华文中宋', '方正小标宋_GBK'], ['仿宋'], true, false],
    })));
});

describe('inheritance', () => {
  test('only what differs is written', () => {
    const library = profileLibrary([
      { uri: '局.yaml', text: '继承: 28磅\n二级标题: {加粗: 是}\n说明: 全局通用' },
      { uri: '处.yaml', text: '继承: 局\n页码: {样式: 居中}' },
    ]);
    const { linePitch, headings, pageNumber, description } = library.find('处') ?? gbt9704;
    expect([linePitch, headings[1]?.bold, pageNumber.odd, description]).toEqual([560, true, 'center', '']);
  });

  test('a base may stand in a later file', () => {
    const library = profileLibrary([
      { uri: '处.yaml', text: '继承: 局.yaml' },
      { uri: '局.yaml', text: '行距: 30' },
    ]);
    expect(library.find('处')?.linePitch).toBe(600);
  });

  test('of pitch and number of lines the last word counts', () => {
    const library = profileLibrary([
      { uri: '局.yaml', text: '每页行数: 20' },
      { uri: '处.yaml', text: '继承: 局\n行距: 28' },
    ]);
    expect(library.find('处')?.linePitch).toBe(560);
  });

  test('a base that does not exist', () => {
    checkProblems('继承: ⟦28榜⟧', ['没有名为“28榜”的版式（是不是“28磅”？），现按 gbt9704']);
    checkProblems('继承: ⟦某某部门的样子⟧', [/^没有名为“某某部门的样子”的版式（可用的有gbt9704、plain、.*），现按 gbt9704$/u]);
  });
  test('a circle', () => {
    checkProblems('继承: ⟦本局⟧', ['“继承”绕回了自己（本局 → 本局），改按 gbt9704']);
    checkProblems('继承: ⟦甲⟧', ['“继承”绕回了自己（本局 → 甲 → 本局），改按 gbt9704'], { '甲.yaml': '继承: 本局' });
  });
});

describe('mistakes', () => {
  test('an entry that is none, near one of ours', () => {
    checkProblems('⟦行矩⟧: 28', ['版式里没有“行矩”这一项，是不是“行距”？']);
    checkProblems('页边距: {⟦上边⟧: 37}', [/^“页边距”里没有“上边”这一项/u]);
    checkProblems('标题: {⟦字休⟧: 黑体}', ['“标题”里没有“字休”这一项，是不是“字体”？']);
    checkProblems('署名: {⟦首行缩进⟧: 2}', [/^“署名”里没有“首行缩进”这一项，可用的有字体、/u]);
  });
  test('a full-width colon', () => checkProblems('⟦行距：⟧28\n字号：三号', ['“行距”后应为英文冒号和空格']));
  test('no entry at all', () => checkProblems('⟦照国家标准⟧\n', ['应逐行写成“名称: 内容”']));
  test('a full-width colon among others', () => checkProblems('名称: 甲\n⟦行距：28⟧\n', [/“行距”后应为英文冒号和空格/u]));
  test('a unit of something else', () => {
    checkProblems('行距: ⟦28毫米⟧', ['“28毫米”的单位不对，这里以磅计']);
    checkProblems('行距: ⟦1.5倍⟧', ['行距用固定值，写磅数，如“28.95”，不能写倍数']);
    checkProblems('页边距:\n  上: ⟦37磅⟧', ['“37磅”的单位不对，这里以毫米计']);
    checkProblems('标题: {字号: ⟦22毫米⟧}', ['“22毫米”不是字号，应写“三号”“小二”等，或磅数，如“16”']);
  });
  test('out of range', () => {
    checkProblems('页边距: {上: ⟦3.7⟧}', ['“3.7”超出范围，应在 5—120 毫米之间；若是厘米，请写成“37”']);
    checkProblems('行距: ⟦280⟧', ['“280”超出范围，应在 12—100 磅之间']);
    checkProblems('每页行数: ⟦22.5⟧', ['“22.5”应为整数']);
    checkProblems('标题: {字号: ⟦500⟧}', ['字号应在 5—100 磅之间，不能是“500”']);
  });
  test('values that do not go together', () => {
    checkProblems('每行字数: ⟦40⟧', ['版心宽 156 毫米，正文 16 磅，每行可排 18—30 字，不能排 40 字']);
    checkProblems('行距: ⟦14⟧', ['行距 14 磅小于正文的字号 16 磅，上下两行会重叠']);
    checkProblems('标题: {字号: ⟦36⟧}', ['标题 36 磅大于行距 28.95 磅，Word 会切掉字的上缘']);
    checkProblems('行距: ⟦20⟧', ['标题 22 磅大于行距 20 磅，Word 会切掉字的上缘']);
    checkProblems('页边距: {左: ⟦90⟧, 右: 90}', ['版心只有 30 毫米宽，排不下正文，仍按 gbt9704 排版']);
    checkProblems('行距: 28\n每页行数: ⟦22⟧', ['“行距”与“每页行数”只写一项；现按“每页行数”']);
    checkProblems('页码: {距版心: ⟦50⟧}', ['页码落到纸外去了：请减小“距版心”，或加大下边距']);
  });
  test('a font where a kind of face is wanted', () =>
    checkProblems('标题: {字体: ⟦华文中宋⟧}', [
      '“华文中宋”应为“仿宋”、“楷体”、“黑体”、“小标宋”、“宋体”之一；字体的具体名称写在“字体”一项',
    ]));
  test('a value where there are several, and several where there is one', () => {
    checkProblems('标题: ⟦黑体⟧', ['“标题”下面应分项写，如“标题: {字体: …}”']);
    checkProblems('行距: ⟦[28, 29]⟧', ['“行距”应为一个值']);
  });
  test('twice the same', () => checkProblems('行距: 28\n⟦行距⟧: 29', ['“行距”重复，以第一处为准']));
  test('the name of another profile', () => {
    checkProblems('名称: ⟦Plain⟧', ['“Plain”是自带版式的名称，请改用别的名称']);
    checkProblems('名称: ⟦甲局⟧', ['“甲.yaml”里已有名为“甲局”的版式，请改用别的名称'], { '甲.yaml': '名称: 甲局' });
  });
  test('text that is no profile gives the standard all the same', () => {
    for (const text of ['[[[[[[', '\t- a', '{'.repeat(100_000), '- '.repeat(50), '*a', '名称: {a: b}', '\0', 'x'.repeat(200_000)]) {
      const library = libraryOf(text);
      expect(library.ofFile('本局.yaml')?.styles).toEqual(gbt9704.styles);
      expect(library.problems.get('本局.yaml')?.length).toBeGreaterThan(0);
    }
  });
});

test('any text gives a profile, with mistakes inside the text', () => {
  const piece = fc.constantFrom(
    '名称',
    '继承',
    '行距',
    '标题',
    '字号',
    '页边距',
    '本局',
    ': ',
    '：',
    '\n',
    '  ',
    '{',
    '}',
    '[',
    ', ',
    '28',
    '三号',
    '&a',
    '*a',
    '- ',
    '"',
    '#',
    '|',
    '\t',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map(parts => parts.join('')),
      text => {
        const library = libraryOf(text);
        expect(library.ofFile('本局.yaml')).toBeDefined();
        for (const { start, end } of library.problems.get('本局.yaml') ?? []) {
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

describe('what comes with the program', () => {
  const { find, profiles } = profileLibrary([]);
  const linesPerPage = (name: string): number => {
    const profile = find(name) ?? gbt9704;
    return Math.floor(typeArea(profile).height / profile.linePitch);
  };

  test('every name leads to one profile', () => {
    expect(profiles.map(({ id }) => find(id)?.id)).toEqual(profiles.map(({ id }) => id));
    expect(['国标', 'GB/T 9704', 'gbt9704', '28 磅', '28PT', '网格'].map(name => find(name)?.id)).toEqual([
      'gbt9704',
      'gbt9704',
      'gbt9704',
      '28磅',
      '28磅',
      'grid',
    ]);
    expect(find('没有的版式')).toBeUndefined();
  });
  test('22 lines stand on a page, of 30 points 21', () =>
    expect(['gbt9704', 'plain', '28磅', '29磅', '29.6磅', '30磅', 'grid'].map(linesPerPage)).toEqual([22, 22, 22, 22, 22, 21, 22]));
  test('29 points take five twips from the bottom', () => expect(find('29磅')?.margins.bottom).toBe(1978));
});
