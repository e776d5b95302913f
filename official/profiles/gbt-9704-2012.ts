import type { HeadingStyle, LayoutProfile, ParagraphStyle } from '../profile.ts';

const body: ParagraphStyle = {
  face: 'fangsong',
  size: 32,
  spacing: -5,
  align: 'justify',
  firstLineIndent: 2,
  leftIndent: 0,
  keepNext: false,
};

const heading: HeadingStyle = { ...body, keepNext: true, runInFace: 'fangsong' };

/** A line of the 版头. */
const flush: ParagraphStyle = { ...body, align: 'left', firstLineIndent: 0 };

const title: ParagraphStyle = {
  face: 'xiaobiaosong',
  // Digits of Times would stand thin beside the heavy characters.
  latin: 'own',
  size: 44,
  spacing: 0,
  align: 'center',
  firstLineIndent: 0,
  leftIndent: 0,
  keepNext: true,
};

/** The largest size; a long name is set smaller, so that it stands on one line (7.2.4 leaves the size free). */
const mark: ParagraphStyle = { ...title, size: 108, color: 'red' };

/** 四号, one character in from both sides (7.4.2). */
const imprint: ParagraphStyle = { ...body, size: 28, spacing: 0, align: 'left', firstLineIndent: 1, leftIndent: 0 };

/**
 * GB/T 9704—2012 党政机关公文格式: A4, whites 37/28/26/35 mm, type area 156 × 225 mm (5.2.1), 22 lines of 28 characters
 * (5.2.3), 三号 except where said (5.2.2). 579 twips is the largest line that stands 22 times in 225 mm; 315 twips
 * (16 pt less 0.25) the pitch that puts 28 characters into 156 mm.
 */
export const gbt9704: LayoutProfile = {
  id: 'gbt9704',
  name: '党政机关公文（GB/T 9704—2012）',
  description: '国家标准的版式：A4，版心 156×225 毫米，每页 22 行，每行 28 字。',
  page: { width: 11906, height: 16838 },
  margins: { top: 2098, right: 1474, bottom: 1984, left: 1587 },
  linePitch: 579,
  grid: 'spacing',
  faces: {
    fangsong: ['仿宋_GB2312', '仿宋', 'FangSong', 'STFangsong', 'CESI_FS_GB2312', '方正仿宋_GBK'],
    kaiti: ['楷体_GB2312', '楷体', 'KaiTi', 'STKaiti', 'CESI_KT_GB2312', '方正楷体_GBK'],
    heiti: ['黑体', 'SimHei', 'STHeiti', 'CESI_HT_GB2312', '方正黑体_GBK'],
    xiaobiaosong: ['方正小标宋简体', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', 'CESI_XBS_GB2312', '华文中宋', 'STZhongsong'],
    songti: ['宋体', 'SimSun', 'STSong', 'CESI_SS_GB2312', '方正书宋_GBK'],
  },
  latinFace: 'Times New Roman',
  language: 'zh-CN',
  styles: {
    'copy-number': flush,
    secrecy: { ...flush, face: 'heiti', latin: 'own' },
    urgency: { ...flush, face: 'heiti', latin: 'own' },
    mark,
    'document-number': { ...flush, align: 'center' },
    signatory: { ...flush, face: 'kaiti', labelFace: 'fangsong' },
    issuer: flush,
    title,
    byline: { ...body, face: 'kaiti', align: 'center', firstLineIndent: 0, keepNext: true },
    addressee: { ...body, firstLineIndent: 0 },
    body,
    'attachment-note': body,
    // Where they begin is counted from the left: a program that widens the text cannot move it.
    signature: { ...body, align: 'left', firstLineIndent: 0 },
    'issue-date': { ...body, align: 'left', firstLineIndent: 0 },
    annotation: body,
    'attachment-mark': { ...body, face: 'heiti', latin: 'own', align: 'left', firstLineIndent: 0, keepNext: true },
    'attachment-title': title,
    // Tables are not in the standard: 小三 黑体 above them, 小四 in their cells, thin rules all around is what offices do.
    caption: { ...body, face: 'heiti', size: 30, spacing: 0, align: 'center', firstLineIndent: 0, keepNext: true },
    unit: { ...body, size: 24, spacing: 0, align: 'right', firstLineIndent: 0, keepNext: true },
    table: { ...body, labelFace: 'heiti', size: 24, spacing: 0, align: 'left', firstLineIndent: 0 },
    attendance: { ...body, labelFace: 'heiti', align: 'left' },
    imprint,
    printer: imprint,
  },
  // 7.3.3: 一、黑体，（一）楷体，1.（1）仿宋; no bold anywhere in the standard.
  headings: [{ ...heading, face: 'heiti', latin: 'own' }, { ...heading, face: 'kaiti' }, heading, heading],
  pageNumber: { shown: true, face: 'songti', size: 28, indent: 1, lineHeight: 280, footer: 1447, dash: '—', odd: 'right', even: 'left' },
  highlightPlaceholders: false,
  evenPageImprint: true,
  table: { linePitch: 360, padding: { side: 85, vertical: 55 }, rules: { outer: 10, inner: 10 }, smaller: [21, 18] },
};
