import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import fc from 'fast-check';

import { parseDraft } from '#core';
import { composeDocument, gbt9704, type OfficialDocument } from '#official';
import {
  elementsNamed,
  officialDocument,
  orderFaults,
  ownText,
  parseXml,
  readDocx,
  textOf,
  unorderedElements,
  writeXml,
  type XmlNode,
} from '#test';

import type { ExportEnvironment } from '../exporter.ts';
import { exporter } from './exporter.ts';

const SAMPLES = new URL('../../../test/pages/samples/', import.meta.url);

const sample = officialDocument(
  `title:⟦XX⟧县农业农村局关于上半年工作的总结
   byline:（二〇二四年七月）
   blank:
   addressee:县政府：
   body:上半年，“三农”工作稳步推进……
   heading1:一、主要成效
   heading2:（一）粮食稳产。|播种面积⟦XX⟧万亩。
   heading3:1.抓种子。|全部到位。
   heading4:（1）抽检
   attachment-note:附件：1. 数据表
   signature:⟦XX⟧县农业农村局
   issue-date:2024年7月9日
   annotation:（此件公开发布）
   attachment-mark/:附件1
   attachment-title:数据表
   title/:另一篇`,
);

test('Normal holds the 28 × 22 grid: 16 pt less 0.25, lines of exactly 28.95 pt', () =>
  check('word/styles.xml', style('Normal'), {
    'w:sz': { val: '32' },
    'w:rPr/w:spacing': { val: '-5' },
    'w:pPr/w:spacing': { before: '0', after: '0', line: '579', lineRule: 'exact' },
    'w:jc': { val: 'both' },
    'w:kinsoku': { val: '1' },
    'mc:Choice': { Requires: 'w15' },
    'mc:Choice/w:overflowPunct': { val: '0' },
    'mc:Fallback/w:overflowPunct': { val: '1' },
    'w:autoSpaceDE': { val: '0' },
    'w:autoSpaceDN': { val: '0' },
    'w:widowControl': { val: '0' },
    'w:rFonts': { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋_GB2312', cs: 'Times New Roman' },
    'w:lang': { val: 'en-US', eastAsia: 'zh-CN', bidi: 'ar-SA' },
  }));

test('the document defaults have the same size and faces, and no hanging marks for a program that reads no alternatives', () =>
  check('word/styles.xml', part => elementsNamed(part, 'w:docDefaults')[0], {
    'w:overflowPunct': { val: '0' },
    'w:sz': { val: '32' },
    'w:rFonts': { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋_GB2312', cs: 'Times New Roman' },
  }));

test('what the alternatives of Normal ask for is declared in their part', async () => {
  const { attributes } = partAt(await partsOf(sample), 'word/styles.xml');
  expect([attributes['xmlns:mc'], attributes['xmlns:w15']]).toEqual([
    'http://schemas.openxmlformats.org/markup-compatibility/2006',
    'http://schemas.microsoft.com/office/word/2012/wordml',
  ]);
});

test('text is indented by two characters', () =>
  check('word/styles.xml', style('NormalIndent'), {
    'w:name': { val: 'Normal Indent' },
    'w:ind': { firstLineChars: '200', firstLine: '632' },
  }));

test('the title is 二号小标宋, centred, off the grid, 20 characters wide', () =>
  check('word/styles.xml', style('Title'), {
    'w:name': { val: 'Title' },
    'w:rFonts': { ascii: '方正小标宋简体', hAnsi: '方正小标宋简体', eastAsia: '方正小标宋简体', cs: '方正小标宋简体' },
    'w:sz': { val: '44' },
    'w:rPr/w:spacing': { val: '0' },
    'w:pPr/w:spacing': { before: '0', after: '0', line: '579', lineRule: 'exact' },
    'w:snapToGrid': { val: '0' },
    'w:jc': { val: 'center' },
  }));

test.each([
  [1, '黑体', { ascii: '黑体', hAnsi: '黑体', eastAsia: '黑体', cs: '黑体' }],
  [2, '楷体_GB2312', { eastAsia: '楷体_GB2312' }],
])('heading %i is a real heading in %s', (depth, _, fonts) =>
  check('word/styles.xml', style(`Heading${depth}`), {
    'w:name': { val: `heading ${depth}` },
    'w:link': { val: `Heading${depth}Char` },
    'w:outlineLvl': { val: String(depth - 1) },
    'w:keepNext': {},
    'w:rFonts': fonts,
    'w:b': undefined,
  }),
);

test.each([3, 4, 9])('heading %i is a real heading in the face of the text', depth =>
  check('word/styles.xml', style(`Heading${depth}`), {
    'w:name': { val: `heading ${depth}` },
    'w:outlineLvl': { val: String(depth - 1) },
    'w:rFonts': undefined,
    'w:b': undefined,
  }),
);

test('the character half of a heading style has its face and no outline level', () =>
  check('word/styles.xml', style('Heading1Char'), {
    'w:link': { val: 'Heading1' },
    'w:rFonts': { ascii: '黑体', hAnsi: '黑体', eastAsia: '黑体', cs: '黑体' },
    'w:outlineLvl': undefined,
  }));

test('A4, the whites of the standard, a grid of lines', () =>
  check('word/document.xml', part => elementsNamed(part, 'w:sectPr')[0], {
    'w:pgSz': { w: '11906', h: '16838', orient: 'portrait' },
    'w:pgMar': { top: '2098', right: '1474', bottom: '1984', left: '1587', header: '851', footer: '1447', gutter: '0' },
    'w:docGrid': { type: 'lines', linePitch: '579' },
  }));

test('page numbers in 四号宋体 on a line of their own height', () =>
  check('word/styles.xml', style('Footer'), {
    'w:rFonts': { ascii: '宋体', hAnsi: '宋体', eastAsia: '宋体', cs: '宋体' },
    'w:sz': { val: '28' },
    'w:pPr/w:spacing': { before: '0', after: '0', line: '280', lineRule: 'exact' },
  }));

test('odd pages have their number at the right, even ones at the left, one character in', async () => {
  const parts = await partsOf(sample);
  const sides = ['default', 'even'].map(type => {
    const reference = elementsNamed(partAt(parts, 'word/document.xml'), 'w:footerReference').find(
      ({ attributes }) => attributes['w:type'] === type,
    );
    const relation = partAt(parts, 'word/_rels/document.xml.rels').children.find(
      child => typeof child !== 'string' && child.attributes['Id'] === reference?.attributes['r:id'],
    );
    const footer = partAt(parts, `word/${typeof relation === 'object' ? relation.attributes['Target'] : ''}`);
    const field = elementsNamed(footer, 'w:instrText').map(node => ownText(node).trim());
    return [type, elementsNamed(footer, 'w:jc')[0]?.attributes, elementsNamed(footer, 'w:ind')[0]?.attributes, textOf(footer), field];
  });
  expect(sides).toEqual([
    ['default', { 'w:val': 'right' }, { 'w:rightChars': '100', 'w:right': '280' }, '— 1 —', ['PAGE']],
    ['even', { 'w:val': 'left' }, { 'w:leftChars': '100', 'w:left': '280' }, '— 1 —', ['PAGE']],
  ]);
});

test('every run with text asks for full-width quotation marks', async () => {
  const runs = elementsNamed(partAt(await partsOf(sample), 'word/document.xml'), 'w:r').filter(run => textOf(run).trim() !== '');
  expect(runs.filter(run => elementsNamed(run, 'w:rFonts')[0]?.attributes['w:hint'] !== 'eastAsia').map(textOf)).toEqual([]);
});

test('settings: mode 15, odd and even footers, no squeezed marks, the line-breaking lists of simplified Chinese', async () => {
  expect(writeXml(partAt(await partsOf(sample), 'word/settings.xml'))).toMatchInlineSnapshot(`
    "w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
      w:zoom w:percent="100"
      w:bordersDoNotSurroundHeader
      w:bordersDoNotSurroundFooter
      w:defaultTabStop w:val="420"
      w:evenAndOddHeaders
      w:characterSpacingControl w:val="doNotCompress"
      w:noLineBreaksAfter w:lang="zh-CN" w:val="$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥"
      w:noLineBreaksBefore w:lang="zh-CN" w:val="!%),.:;?]}¢°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠"
      w:compat
        w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"
        w:compatSetting w:name="enableOpenTypeFeatures" w:uri="http://schemas.microsoft.com/office/word" w:val="1"
        w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="http://schemas.microsoft.com/office/word" w:val="1"
      w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"
      w:decimalSymbol w:val="."
      w:listSeparator w:val=","
    "
  `);
});

test('fonts that Windows has not shipped since XP name their successors', async () => {
  const fonts = elementsNamed(partAt(await partsOf(sample), 'word/fontTable.xml'), 'w:font');
  expect(fonts.map(font => [font.attributes['w:name'], elementsNamed(font, 'w:altName')[0]?.attributes['w:val']])).toEqual([
    ['Times New Roman', undefined],
    ['仿宋_GB2312', '仿宋'],
    ['楷体_GB2312', '楷体'],
    ['黑体', 'SimHei'],
    ['方正小标宋简体', '方正小标宋_GBK'],
    ['宋体', 'SimSun'],
  ]);
});

test('an office may name its own fonts', () =>
  check(
    'word/styles.xml',
    style('Normal'),
    { 'w:rFonts': { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '方正仿宋_GBK', cs: 'Arial' } },
    {
      fonts: { fangsong: '方正仿宋_GBK' },
      latinFont: 'Arial',
    },
  ));

test('the metadata hold the title, and author and time only when told', async () => {
  const titled = { ...sample, title: '总结<&>\u0000' };
  const [plain, told] = await Promise.all([partsOf(titled), partsOf(titled, { author: '办公室', now: '2024-07-09T08:00:00Z' })]);
  expect([plain, told].map(parts => partAt(parts, 'docProps/core.xml').children.map(entry))).toEqual([
    ['dc:title 总结<&>', 'dc:language zh-CN'],
    [
      'dc:title 总结<&>',
      'dc:creator 办公室',
      'dc:language zh-CN',
      'dcterms:created 2024-07-09T08:00:00Z',
      'dcterms:modified 2024-07-09T08:00:00Z',
    ],
  ]);
});

test('every style that is named is there', async () => {
  const parts = await partsOf(sample);
  const known = new Set(elementsNamed(partAt(parts, 'word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId']));
  const named = [...parts.values()].flatMap(node =>
    ['w:pStyle', 'w:rStyle', 'w:basedOn', 'w:next', 'w:link'].flatMap(name =>
      elementsNamed(node, name).map(({ attributes }) => attributes['w:val']),
    ),
  );
  expect(new Set(named.filter(id => !known.has(id)))).toEqual(new Set());
});

test('every part has its children in the order of the schema', async () => {
  const parts = await partsOf(sample, { highlightPlaceholders: true });
  expect([...parts].flatMap(([path, node]) => orderFaults(node).map(fault => `${path}: ${fault}`))).toEqual([]);
  expect([...parts].flatMap(([path, node]) => [...unorderedElements(node)].map(name => `${path}: ${name}`))).toEqual([]);
});

test.each(readdirSync(SAMPLES).filter(name => name.endsWith('.txt')))('so has the sample %s', async name => {
  const parts = await partsOf(composeDocument(parseDraft(readFileSync(new URL(name, SAMPLES), 'utf8'))));
  expect([...parts].flatMap(([path, node]) => orderFaults(node).map(fault => `${path}: ${fault}`))).toEqual([]);
  expect([...parts].flatMap(([path, node]) => [...unorderedElements(node)].map(element => `${path}: ${element}`))).toEqual([]);
});

test('the measure itself sees a child out of order, a stranger and a child given twice', () =>
  expect(
    [
      '<w:pPr><w:jc/><w:ind/></w:pPr>',
      '<w:rPr><w:bold/></w:rPr>',
      '<w:rPr><w:sz/><w:sz/></w:rPr>',
      '<w:pPr><mc:AlternateContent><mc:Choice><w:kinsoku/></mc:Choice><mc:Fallback><w:jc/></mc:Fallback></mc:AlternateContent><w:ind/></w:pPr>',
    ].flatMap(source => orderFaults(parseXml(source))),
  ).toEqual(['w:ind comes too late in w:pPr', 'w:rPr knows no w:bold', 'w:sz comes too late in w:rPr', 'w:ind comes too late in w:pPr']));

test('a report of 300 000 characters keeps them all', async () => {
  const paragraph = `body:${'安全生产责任制落实情况，“双随机”检查XX次；'.repeat(14)}`;
  const document = officialDocument(Array.from({ length: 1000 }, () => paragraph).join('\n'));
  const text = textOf(partAt(await partsOf(document), 'word/document.xml'));
  expect(text.length).toBe(document.paragraphs.reduce((sum, { runs }) => sum + (runs[0]?.text.length ?? 0), 0));
});

test('any text gives well-formed parts', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: fc.nat(0xffff).map(code => String.fromCharCode(code)) })), async texts => {
      const runs = texts.map((text, block) => ({
        text,
        heading: block === 0,
        block,
        offset: 0,
        placeholders: [{ start: block % 3, end: 3 }],
      }));
      const paragraphs = (['title', 'heading', 'body', 'attachment-note', 'signature'] as const).map(role => ({
        role,
        depth: 1,
        runs,
        pageBreakBefore: false,
      }));
      await partsOf({ title: texts.join(''), paragraphs }, { highlightPlaceholders: true });
    }),
    { numRuns: 50 },
  ));

/** Each expectation: name of an element, or parent and name, and all its attributes without `w:`; undefined where it must be missing. */
async function check(
  path: string,
  find: (part: XmlNode) => XmlNode | undefined,
  expected: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>,
  environment: ExportEnvironment = {},
): Promise<void> {
  const found = find(partAt(await partsOf(sample, environment), path));
  if (found === undefined) throw new Error(`nothing found in ${path}`);
  const actual = Object.keys(expected).map(name => {
    const [parent, child] = name.includes('/') ? name.split('/') : [undefined, name];
    const scope = parent === undefined ? found : elementsNamed(found, parent)[0];
    const element = scope === undefined ? undefined : elementsNamed(scope, child ?? '')[0];
    if (element === undefined) return [name, undefined];
    return [name, Object.fromEntries(Object.entries(element.attributes).map(([key, value]) => [key.replace('w:', ''), value]))];
  });
  expect(Object.fromEntries(actual)).toEqual(expected);
}

async function partsOf(document: OfficialDocument, environment: ExportEnvironment = {}): Promise<ReadonlyMap<string, XmlNode>> {
  return readDocx(await exporter.write(document, gbt9704, environment));
}

function partAt(parts: ReadonlyMap<string, XmlNode>, path: string): XmlNode {
  const found = parts.get(path);
  if (found === undefined) throw new Error(`no part ${path} among ${[...parts.keys()].join(' ')}`);
  return found;
}

function style(id: string): (styles: XmlNode) => XmlNode | undefined {
  return styles => elementsNamed(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
}

function entry(child: XmlNode | string): string {
  return typeof child === 'string' ? child : `${child.name} ${ownText(child)}`;
}
