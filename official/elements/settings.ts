import { ALL_FORMATS, placed } from './element.ts';
import type { Element } from './element.ts';
import { documentFormats } from './formats.ts';

/** What decides about the whole document. */
export const openingSettings: readonly Element[] = [
  {
    id: 'format',
    name: '格式',
    aliases: [],
    mistaken: [],
    pinyin: ['ge shi'],
    list: false,
    part: 'setting',
    source: 'GB/T 9704—2012 第7章、第10章',
    explanation: '印成哪一种。不写时，给了版头的要素就印成公文，没有给就是没有版头的普通报告。',
    examples: ['公文'],
    values: ALL_FORMATS.map(format => {
      const { name, pinyin, explanation } = documentFormats[format];
      return { text: name, pinyin, explanation };
    }),
    places: placed(ALL_FORMATS, '不印出'),
  },
  {
    id: 'profile',
    name: '版式',
    aliases: [],
    mistaken: ['模板', '样式'],
    pinyin: ['ban shi'],
    list: false,
    part: 'setting',
    source: '通行做法',
    explanation: '字体、字号、行距和页边距用哪一套，默认用国家标准的。写的是格式的名称时，当作“格式”。',
    examples: ['gbt9704', '28磅'],
    values: [],
    places: placed(ALL_FORMATS, '不印出'),
  },
];

export const closingSettings: readonly Element[] = [
  {
    id: 'contents',
    name: '目录',
    aliases: [],
    mistaken: ['生成目录'],
    pinyin: ['mu lu'],
    list: false,
    part: 'setting',
    source: '通行做法',
    explanation: '导出的 Word 文件里要不要目录，按标题生成，可以更新。',
    examples: ['是'],
    values: [
      { text: '是', pinyin: 'shi', explanation: '有目录' },
      { text: '否', pinyin: 'fou', explanation: '没有目录' },
    ],
    places: placed(ALL_FORMATS, '标题之前（只在 Word 文件中）'),
  },
];
