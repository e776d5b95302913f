import type { DocumentFormat } from './elements/element.ts';

/** How a format of the standard arranges its head and its end. Lengths are in twips. */
export interface FormatMeasures {
  /** What the writer calls it. */
  readonly name: string;
  /** From the top edge of the type area to the ink of the 发文机关标志; below 0: above the type area. */
  readonly markTop: number;
  /** What is added to the name of an organ to make its mark. */
  readonly markEnding: string;
  /** What parts the head from the text. */
  readonly rule: 'single' | 'double' | 'none';
  /** Whether the 版记 has rules, and whether it stands on an even page. */
  readonly imprint: { readonly rules: boolean; readonly evenPage: boolean };
  /** Whether the first page bears its number. */
  readonly firstPageNumber: boolean;
}

const millimetre = 1440 / 25.4;

/** Every format by its id. */
export const formatMeasures: { readonly [format in DocumentFormat]: FormatMeasures } = {
  // 7.2.4, 7.4, 7.5
  document: {
    name: '公文',
    markTop: 35 * millimetre,
    markEnding: '文件',
    rule: 'single',
    imprint: { rules: true, evenPage: true },
    firstPageNumber: true,
  },
  // 10.1: 30 mm from the upper edge of the paper, above which the type area begins at 37 mm.
  letter: {
    name: '信函',
    markTop: (30 - 37) * millimetre,
    markEnding: '',
    rule: 'double',
    imprint: { rules: false, evenPage: false },
    firstPageNumber: false,
  },
  // 10.2
  order: {
    name: '命令（令）',
    markTop: 20 * millimetre,
    markEnding: '命令',
    rule: 'none',
    imprint: { rules: true, evenPage: true },
    firstPageNumber: true,
  },
  // 10.3
  minutes: {
    name: '纪要',
    markTop: 35 * millimetre,
    markEnding: '会议纪要',
    rule: 'single',
    imprint: { rules: true, evenPage: true },
    firstPageNumber: true,
  },
  // No standard rules a 简报: the places of a 公文 with 编发单位 and date above the rule are what offices do.
  bulletin: {
    name: '简报',
    markTop: 35 * millimetre,
    markEnding: '简报',
    rule: 'single',
    imprint: { rules: true, evenPage: false },
    firstPageNumber: true,
  },
  plain: {
    name: '普通',
    markTop: 35 * millimetre,
    markEnding: '',
    rule: 'none',
    imprint: { rules: true, evenPage: false },
    firstPageNumber: true,
  },
};
