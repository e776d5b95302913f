import { expect, test } from 'vitest';
import { gbt9704, profileLibrary } from '#official';
import { elementsNamed, officialDocument, orderFaults, readDocx, textOf, type XmlNode } from '#test';

import { exportDocument } from '../../export-document.ts';
import { exporter } from './exporter.ts';

const sample = `title:2031年工作总结
  heading1:一、2031年
  heading2:（一）A类任务。|全部完成B类任务。
  body:投入⟦XX⟧万元。`;

test('on the character grid Word spaces the characters, the file does not', () =>
  // (8845 twips / 28 / 20 − 16 pt) × 4096, rounded down.
  check('网格: 字符', sample, {
    'word/document.xml w:docGrid': [{ type: 'linesAndChars', linePitch: '579', charSpace: '-842' }],
    'word/styles.xml Normal w:rPr/w:spacing': [{ val: '0' }],
    'word/styles.xml Title w:rPr/w:spacing': [],
  }));

test('a bold level is bold with its run-in half, and nothing else', () =>
  check('二级标题: {加粗: 是}', sample, {
    'word/styles.xml Heading2 w:b': [{}],
    'word/styles.xml Heading2Char w:b': [{}],
    'word/styles.xml Heading1 w:b': [],
    'word/styles.xml Normal w:b': [],
    'word/document.xml w:b': [],
  }));

test('where the text is bold, what is not says so', () =>
  check('正文: {加粗: 是}\n标题: {加粗: 否}', sample, {
    'word/styles.xml Normal w:b': [{}],
    'word/styles.xml Title w:b': [{ val: '0' }],
    'word/styles.xml Footer w:b': [{ val: '0' }],
  }));

test('letters and digits have the font of their element', () =>
  check('正文: {西文字体: Arial}\n标题: {西文字体: Times New Roman}', sample, {
    'word/styles.xml Normal w:rFonts': [{ ascii: 'Arial', hAnsi: 'Arial', eastAsia: '仿宋_GB2312', cs: 'Arial' }],
    'word/styles.xml Title w:rFonts': [
      { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '方正小标宋简体', cs: 'Times New Roman' },
    ],
    'word/styles.xml Heading1 w:rFonts': [{ ascii: '黑体', hAnsi: '黑体', eastAsia: '黑体', cs: '黑体' }],
  }));

test('page numbers in the middle, or none', async () => {
  await check('页码: {样式: 居中}', sample, { 'word/footer1.xml w:jc': [{ val: 'center' }], 'word/footer1.xml w:ind': [] });
  await check('页码: {样式: 无}', sample, { 'word/footer1.xml w:fldChar': [] });
});

test('placeholders are marked when the profile says so', () =>
  check('突出占位符: 是', sample, { 'word/document.xml w:highlight': [{ val: 'yellow' }] }));

test('traditional text is told as such, in fonts that hold it', () =>
  check('', 'title:關於任免的通知\nbody:現將有關事項通知如下。', {
    'word/styles.xml Normal w:lang': [{ val: 'en-US', eastAsia: 'zh-TW', bidi: 'ar-SA' }],
    'word/styles.xml Normal w:rFonts': [{ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋', cs: 'Times New Roman' }],
    'word/settings.xml w:themeFontLang': [{ val: 'en-US', eastAsia: 'zh-TW' }],
  }));

test('the digits of a title are told to be those of its face where a run says it', async () => {
  const parts = await partsOf('', sample);
  const runs = elementsNamed(part(parts, 'word/document.xml'), 'w:r').filter(run => textOf(run).includes('B类'));
  // The paragraph is one of the text: only the sentence before has another face.
  expect(runs.map(run => elementsNamed(run, 'w:rFonts')[0]?.attributes)).toEqual([{ 'w:hint': 'eastAsia' }]);
});

test('every profile gives parts in the order of the schema', async () => {
  const everything = `正文: {加粗: 是, 西文字体: Arial, 颜色: 红}\n标题: {加粗: 否}\n网格: 字符\n页码: {样式: 居中}\n突出占位符: 是`;
  const parts = await partsOf(everything, sample);
  expect([...parts].flatMap(([path, node]) => orderFaults(node).map(fault => `${path}: ${fault}`))).toEqual([]);
});

/** Attributes, without `w:`, of all elements `path [style] element`, or `path [style] parent/element`. */
async function check(
  profile: string,
  source: string,
  expected: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>,
): Promise<void> {
  const parts = await partsOf(profile, source);
  for (const [place, wanted] of Object.entries(expected)) {
    const [path = '', ...rest] = place.split(' ');
    const element = rest.at(-1) ?? '';
    const root = rest.length === 1 ? part(parts, path) : styleNamed(part(parts, path), rest[0] ?? '');
    const found = element
      .split('/')
      .reduce<readonly XmlNode[]>((nodes, name) => nodes.flatMap(node => elementsNamed(node, name)), root === undefined ? [] : [root]);
    const attributes = found.map(node =>
      Object.fromEntries(Object.entries(node.attributes).map(([key, value]) => [key.replace('w:', ''), value])),
    );
    expect({ place, attributes }).toEqual({ place, attributes: wanted });
  }
}

async function partsOf(profile: string, source: string): Promise<ReadonlyMap<string, XmlNode>> {
  const library = profileLibrary([{ uri: '本局.yaml', text: profile }]);
  expect(library.problems.get('本局.yaml')).toEqual([]);
  const loadExporter = (): Promise<typeof exporter> => Promise.resolve(exporter);
  return readDocx(await exportDocument(officialDocument(source), 'docx', library.ofFile('本局.yaml') ?? gbt9704, { loadExporter }));
}

function part(parts: ReadonlyMap<string, XmlNode>, path: string): XmlNode {
  const found = parts.get(path);
  if (found === undefined) throw new Error(`no part ${path}`);
  return found;
}

function styleNamed(styles: XmlNode, id: string): XmlNode | undefined {
  return elementsNamed(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
}
