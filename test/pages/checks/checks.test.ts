import { expect, test } from 'vitest';
import { ADVANCE, AREA, CHARACTER, PITCH } from '../measures.ts';
import { faultsOf } from './check.ts';
import { closingWhites } from './closing-checks.ts';
import { checks } from './index.ts';
import type { DrawnLine, DrawnPaper } from './paper.ts';
import { paper } from './paper.ts';
import type { PrintedRule } from '../printed.ts';

/** 公文 with one 签发人-less head, two pages, seal, imprint on page 2; every length as the standard has it. */
const NUMBER_ROW = 8;
const RULE_TOP = AREA.top + (NUMBER_ROW - 0.5) * PITCH + CHARACTER / 2 + 4;
const TITLE_ROW = (RULE_TOP + 0.35 + 2.5 * PITCH - AREA.top) / PITCH + 0.5;
const MARK_BOTTOM = AREA.top + (NUMBER_ROW - 0.5) * PITCH - CHARACTER / 2 - 2 * PITCH - (PITCH - CHARACTER) / 2;

/** 四号. */
const SMALL = 14 / 15.75;

const sound: DrawnPaper = {
  format: 'document',
  seal: 'seal',
  pages: 2,
  mark: { left: AREA.middle - 60, right: AREA.middle + 60, top: 72, bottom: MARK_BOTTOM },
  rules: [
    { page: 1, color: 'red', thickness: 0.35, left: 28, right: 184, top: RULE_TOP, bottom: RULE_TOP + 0.35 },
    { page: 2, color: 'black', thickness: 0.35, left: 28, right: 184, top: 262 - 2 * PITCH, bottom: 262 - 2 * PITCH + 0.35 },
    { page: 2, color: 'black', thickness: 0.25, left: 28, right: 184, top: 262 - PITCH, bottom: 262 - PITCH + 0.25 },
    { page: 2, color: 'black', thickness: 0.35, left: 28, right: 184, top: 261.82, bottom: 262.17 },
  ],
  lines: [
    { role: 'copy-number', kind: 'head', text: '000001', page: 1, row: 1, indent: 0 },
    { role: 'secrecy', kind: 'head', text: '机密★1年', page: 1, row: 2, indent: 0 },
    { role: 'mark', kind: 'head', text: '某市人民政府文件', page: 1, row: 5, indent: undefined, size: 2.5 },
    { role: 'document-number', kind: 'head', text: '某政发〔2024〕5号', page: 1, row: NUMBER_ROW, indent: undefined },
    { role: 'title', text: '关于做好防汛工作的通知', page: 1, row: TITLE_ROW, indent: undefined, size: 22 / 16 },
    { role: 'addressee', text: '各县区人民政府：', page: 1, row: TITLE_ROW + 2, indent: 0 },
    { role: 'body', text: '现将有关事项通知如下。', page: 1, row: TITLE_ROW + 3, indent: 2 },
    { role: 'body', text: '请认真落实。', page: 2, row: 1, indent: 2 },
    { role: 'attachment-note', text: '附件：1.物资清单', page: 2, row: 3, indent: 2 },
    { role: 'attachment-note', text: '2.责任人名单', page: 2, row: 4, indent: (2 * CHARACTER + 3 * ADVANCE) / CHARACTER },
    // 7 字 above 6 字: 4 + (6 - 7) / 2.
    { role: 'signature', kind: 'closing', text: '某某市人民政府', page: 2, row: 7, indent: -(4 - (0.5 * ADVANCE) / CHARACTER) },
    { role: 'issue-date', kind: 'closing', text: '2024年7月9日', page: 2, row: 8, indent: -4 },
    { role: 'annotation', text: '（此件公开发布）', page: 2, row: 9, indent: 2 },
    { role: 'imprint', kind: 'imprint', text: '抄送：市委办公室。', page: 2, row: 21, indent: 14 / 16, size: SMALL },
    { role: 'printer', kind: 'imprint', text: '市政府办公室', page: 2, row: 22, indent: 14 / 16, size: SMALL },
    { role: 'printer', kind: 'imprint', text: '2024年7月10日印发', page: 2, row: 22, indent: -14 / 16, turned: true, size: SMALL },
  ],
};

function faults(drawn: DrawnPaper): readonly string[] {
  return faultsOf(checks, paper(drawn)).faults.map(({ clause, what }) => `${clause} ${what}`);
}

/** The paper with the lines of that role changed. */
function but(role: string, change: Partial<DrawnLine>, drawn = sound): DrawnPaper {
  return { ...drawn, lines: drawn.lines.map(line => (line.role === role ? { ...line, ...change } : line)) };
}

test('a document printed as the standard has it is without fault', () => {
  expect(faults(sound)).toEqual([]);
});

const wrong: readonly (readonly [string, DrawnPaper, readonly string[]])[] = [
  ['份号 on line 2', but('copy-number', { row: 1.5 }), ['7.2.1 line of 份号, 密级, 紧急程度']],
  ['密级 indented', but('secrecy', { indent: 1 }), ['7.2.1 left edge of 份号, 密级, 紧急程度']],
  [
    'a mark two millimetres too high',
    { ...sound, mark: { left: 46, right: 166, top: 70, bottom: MARK_BOTTOM } },
    ['7.2.4 upper edge of the mark'],
  ],
  ['a mark out of the middle', { ...sound, mark: { left: 40, right: 160, top: 72, bottom: MARK_BOTTOM } }, ['7.2.4 middle of the mark']],
  ['发文字号 out of the middle', but('document-number', { indent: 1 }), ['7.2.5 place of 发文字号']],
  ['a rule as wide as the paper', rules('red', { left: 0, right: 210 }), ['7.2.7 red rule: left edge', '7.2.7 red rule: width']],
  ['no red rule', { ...sound, rules: sound.rules.filter(({ color }) => color === 'black') }, ['7.2.7 red rule']],
  [
    '主送 right below the title',
    but('addressee', { row: TITLE_ROW + 1 }),
    ['7.3.2 addressee below title, 1 blank between', '7.3.3 body below addressee, 0 blank between'],
  ],
  ['主送 without a colon', but('addressee', { text: '各县区人民政府' }), ['7.3.2 end of 主送机关']],
  ['附注 flush left', but('annotation', { indent: 0 }), ['7.3 left edge of the first line']],
  ['a date five 字 from the edge', but('issue-date', { indent: -5 }), ['7.3.5 white to the right of 成文日期']],
  ['a name flush with the date', but('signature', { indent: -4.5 }), ['7.3.5 white to the right of 发文机关署名']],
  ['抄送 without 。', but('imprint', { text: '抄送：市委办公室' }), ['7.4.2 end of 抄送']],
  [
    'an imprint in the middle of the page',
    rules('black', { top: 200, bottom: 200.35 }, 3),
    ['7.4.1 rules of the imprint', '7.4.1 last rule at the lower edge of the type area', '7.4.1 thickness of an imprint rule'],
  ],
  ['imprint rules all of one thickness', rules('black', { thickness: 0.35 }), ['7.4.1 thickness of an imprint rule']],
  ['no page number on page 2', { ...sound, numbered: page => page === 1 }, ['7.5 page number']],
  [
    '附注 on a page of its own',
    {
      ...sound,
      pages: 4,
      lines: moved(4),
      rules: sound.rules.map(rule => (rule.page === 2 ? { ...rule, page: 4 } : rule)),
      numbered: page => page < 4,
    },
    ['7.3.6 annotation on the page of issue-date'],
  ],
  ['a sign of Markdown', but('annotation', { text: '（**此件公开发布**）' }), ['practice signs of Markdown on paper']],
  ['an imprint in 三号', but('imprint', { size: 1 }), ['5.2.2 width of a character']],
  ['a title in 三号', but('title', { size: 1 }), ['5.2.2 width of a character']],
  [
    'a line beyond the type area',
    but('addressee', { text: `${'国'.repeat(29)}：` }),
    ['5.2.1 text beyond the right edge of the type area'],
  ],
];

test.each(wrong)('%s is found, and nothing else', (_, drawn, expected) => {
  expect(faults(drawn)).toEqual(expected);
});

/** The lines with 附注 on page 3 and the imprint on that page. */
function moved(page: number): readonly DrawnLine[] {
  return sound.lines.map(line =>
    line.kind === 'imprint' ? { ...line, page } : line.role === 'annotation' ? { ...line, page: 3, row: 1 } : line,
  );
}

/** The paper with its rules of that color, or the one with that index, changed. */
function rules(color: 'red' | 'black', change: Partial<PrintedRule>, index?: number): DrawnPaper {
  return {
    ...sound,
    rules: sound.rules.map((rule, i) => (rule.color === color && (index === undefined || index === i) ? { ...rule, ...change } : rule)),
  };
}

/** 信函: double rules, number flush right below the first, two 字 less than a page of text. */
const LETTER_RULES = 52;
const LETTER_NUMBER = (LETTER_RULES + 1.4 + (CHARACTER * 7) / 8 + CHARACTER / 2 - AREA.top) / PITCH + 0.5;
const letter: DrawnPaper = {
  format: 'letter',
  seal: 'none',
  pages: 1,
  mark: { left: 46, right: 164, top: 30, bottom: LETTER_RULES - 4 },
  numbered: () => false,
  rules: [
    { page: 1, color: 'red', thickness: 0.7, left: 20, right: 190, top: LETTER_RULES, bottom: LETTER_RULES + 0.7 },
    { page: 1, color: 'red', thickness: 0.35, left: 20, right: 190, top: LETTER_RULES + 1.05, bottom: LETTER_RULES + 1.4 },
    { page: 1, color: 'red', thickness: 0.35, left: 20, right: 190, top: 275.6, bottom: 275.95 },
    { page: 1, color: 'red', thickness: 0.7, left: 20, right: 190, top: 276.3, bottom: 277 },
  ],
  lines: [
    { role: 'mark', kind: 'head', text: '某市生态环境局', page: 1, row: 0.5, indent: undefined, size: 2.5 },
    { role: 'document-number', kind: 'head', text: '某环函〔2024〕8号', page: 1, row: LETTER_NUMBER, indent: -0.0001 },
    { role: 'title', text: '关于商请提供资料的函', page: 1, row: LETTER_NUMBER + 3, indent: undefined, size: 22 / 16 },
    { role: 'addressee', text: '某市水利局：', page: 1, row: LETTER_NUMBER + 5, indent: 0 },
    { role: 'body', text: '专此函达。', page: 1, row: LETTER_NUMBER + 6, indent: 2 },
    { role: 'imprint', kind: 'imprint', text: '抄送：某某办公室。', page: 1, row: 22, indent: 14 / 16, size: SMALL },
  ],
};

test('a letter printed as the standard has it is without fault', () => {
  expect(faults(letter)).toEqual([]);
});

test.each<readonly [string, DrawnPaper, readonly string[]]>([
  ['a number on page 1', { ...letter, numbered: () => true }, ['7.5 page number']],
  ['发文字号 in the middle', but('document-number', { indent: undefined }, letter), ['7.2.5 place of 发文字号']],
  ['a mark 32 mm from the edge', { ...letter, mark: { left: 46, right: 164, top: 32, bottom: 48 } }, ['7.2.4 upper edge of the mark']],
  [
    'thin above thick',
    { ...letter, rules: letter.rules.map(rule => ({ ...rule, thickness: 1 - rule.thickness })) },
    ['10.1 thick and thin rules'],
  ],
  ['an imprint above the foot', but('imprint', { row: 20 }, letter), ['10.1 imprint of a letter at the foot of the type area']],
])('letter: %s is found, and nothing else', (_, drawn, expected) => {
  expect(faults(drawn)).toEqual(expected);
});

/** 命令: stamp four 字 from the edge, the office two 字 to its left. */
const order: DrawnPaper = {
  format: 'order',
  seal: 'stamp',
  pages: 1,
  mark: { left: 46, right: 166, top: 57, bottom: AREA.top + 7.5 * PITCH - CHARACTER / 2 - 2 * PITCH - (PITCH - CHARACTER) / 2 },
  rules: [],
  lines: [
    { role: 'mark', kind: 'head', text: '某市人民政府命令', page: 1, row: 3, indent: undefined, size: 2.5 },
    { role: 'document-number', kind: 'head', text: '第5号', page: 1, row: 8, indent: undefined },
    { role: 'body', text: '现予公布。', page: 1, row: 11, indent: 2 },
    { role: 'signature', kind: 'closing', text: '市长|陈望舒', page: 1, row: 14, indent: -4 },
    { role: 'issue-date', kind: 'closing', text: '2024年9月12日', page: 1, row: 16, indent: -4 },
  ],
};

test('a 命令 printed as the standard has it is without fault', () => {
  expect(faults(order)).toEqual([]);
});

test.each<readonly [string, DrawnPaper, readonly string[]]>([
  [
    'text right below the number',
    but('document-number', { row: 10 }, order),
    ['7.2.5 number below the mark, two lines', '10.2 body below document-number, 2 blank between'],
  ],
  ['a date right below the stamp', but('issue-date', { row: 15 }, order), ['7.3.5.3 issue-date below signature, 1 blank between']],
  ['a month with a zero', but('issue-date', { text: '2024年09月12日' }, order), ['7.3.5.4 form of the date']],
  ['a signature alone on its page', closingOnPage2(), ['7.3.5.5 text on the page of the date']],
])('命令: %s is found, and nothing else', (_, drawn, expected) => {
  expect(faults(drawn)).toEqual(expected);
});

test('a page is left when it is full, but for the last paragraph above a signature', () => {
  const parted = (role: string): DrawnPaper => ({
    format: 'plain',
    seal: 'none',
    pages: 2,
    rules: [],
    lines: [
      { role: 'body', text: '国'.repeat(26), page: 1, row: 20, indent: 2 },
      { role: 'body', text: '国家。', page: 2, row: 1, indent: 0, turned: true },
      { role, text: '某某市人民政府', page: 2, row: 3, indent: role === 'body' ? 2 : -2 },
    ],
  });
  expect(faults(parted('signature'))).toEqual([]);
  expect(faults(parted('body'))).toEqual(['5.2.3 page left before it is full', '7.3.3 body below body, 0 blank between']);
});

test('a title breaks between words into lines of more than two characters', () => {
  const title = (...lines: readonly string[]): DrawnPaper => ({
    format: 'plain',
    seal: 'none',
    pages: 1,
    rules: [],
    lines: lines.map((text, i) => ({ role: 'title', text, page: 1, row: i + 1, indent: undefined, size: 22 / 15.75, turned: i > 0 })),
  });
  expect(faults(title('关于做好防汛抗旱工作', '有关事项的通知'))).toEqual([]);
  expect(faults(title('关于做好防汛抗旱工', '作有关事项的通知'))).toEqual(['7.3.1 a title line ends within a word']);
  expect(faults(title('关于印发“十四', '五”规划的通知'))).toEqual(['7.3.1 a title line ends within a word']);
  expect(faults(title('关于做好防汛抗旱工作有关事项的', '通知'))).toEqual(['7.3.1 shape of the title']);
  expect(faults(title('关于做好防汛抗旱工作', '有关事项', '和物资储备工作的通知'))).toEqual(['7.3.1 shape of the title']);
});

function closingOnPage2(): DrawnPaper {
  return {
    ...order,
    pages: 2,
    lines: order.lines.map(line => (line.kind === 'closing' ? { ...line, page: 2, row: line.row - 13 } : line)),
  };
}

test('without seal the date opens two 字 to the right of the name, and the longer stands two 字 from the edge', () => {
  const whites = (name: number, date: number): readonly number[] => Object.values(closingWhites('none', name, date)).map(inCharacters);
  expect(whites(10, 6)).toEqual([2, 4]);
  expect(whites(7, 7)).toEqual([2, 0]);
  expect(whites(5, 7)).toEqual([6, 2]);
});

test('with a seal the date stands four 字 from the edge, and a name that would pass the edge moves both', () => {
  const whites = (name: number, date: number): readonly number[] => Object.values(closingWhites('seal', name, date)).map(inCharacters);
  expect(whites(6, 6)).toEqual([4, 4]);
  expect(whites(10, 6)).toEqual([2, 4]);
  expect(whites(18, 6)).toEqual([0, 6]);
});

/** In 字, text and white taken as equally wide. */
function inCharacters(millimetres: number): number {
  return Math.round(millimetres / CHARACTER);
}
