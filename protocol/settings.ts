/**
 * Every setting of the extension, once: the manifest, the client and the server read this table. Keys are whole
 * setting ids; descriptions are what the settings editor shows, in Chinese and in English.
 */
export const settings = {
  'gaozhi.detect': {
    type: 'choice',
    values: ['auto', 'ask', 'off'],
    default: 'auto',
    description: {
      zh: '打开纯文本文件时，内容像报告、总结、通知等文稿的，是否按公文处理。手动改回纯文本的文件不会再被切换。',
      en: 'Whether a plain text file that reads like a report is treated as one. A file that you switch back is left alone.',
    },
    valueDescriptions: {
      zh: ['自动切换', '先询问', '不识别'],
      en: ['Switch by itself', 'Ask first', 'Never'],
    },
  },
  'gaozhi.documents': {
    type: 'strings',
    default: [],
    description: {
      zh: '除公文外，还在哪些语言的文件里提供大纲、占位符检查和标准段落，如 `markdown`。填写 VS Code 的语言标识。',
      en: 'Language ids, such as `markdown`, whose files also get the outline, the placeholder check and the standard paragraphs.',
    },
  },
  'gaozhi.outline.series': {
    type: 'choice',
    values: ['off', 'paragraph', 'all'],
    default: 'off',
    description: {
      zh: '大纲中是否列出“一是、二是”等分述项。',
      en: 'Whether the outline lists the items of a series (一是, 二是).',
    },
    valueDescriptions: {
      zh: ['不列出', '只列出独立成段的', '段落中的也列出'],
      en: ['None', 'Only those that open a paragraph', 'Those inside paragraphs, too'],
    },
  },
  'gaozhi.placeholders.enabled': {
    type: 'boolean',
    default: true,
    description: {
      zh: '标出尚未填写的占位符，如 XX、X月X日、20XX年、（根据实际情况替换内容）。',
      en: 'Mark placeholders that are still to be filled, such as XX, X月X日, 20XX年.',
    },
  },
  'gaozhi.preview.followCursor': {
    type: 'boolean',
    default: true,
    description: {
      zh: '光标移动时，预览随之显示光标所在的行。',
      en: 'Whether the preview shows the line of the cursor as it moves.',
    },
  },
  'gaozhi.profile': {
    type: 'text',
    default: 'gbt9704',
    description: {
      zh: '预览和导出用的版式：`gbt9704`（国家标准）、`plain`（普通报告）、`28磅`、`29磅`、`29.6磅`、`30磅`、`grid`（文档网格），或自己的版式的名称。文稿开头写有“版式”的，以文稿为准。',
      en: 'Layout profile for preview and export: `gbt9704`, `plain`, `28磅`, `29磅`, `29.6磅`, `30磅`, `grid`, or the name of one of your own. A document may name another in its front matter.',
    },
  },
  'gaozhi.profiles': {
    type: 'strings',
    default: [],
    description: {
      zh: '自己的版式：YAML 文件，或放有这种文件的文件夹；写绝对路径，或相对工作区的路径。',
      en: 'Layout profiles of your own: YAML files, or folders with such files; absolute paths, or relative to the workspace.',
    },
  },
} as const satisfies Record<string, Setting>;

/** A row of the table. `choice` is a string out of `values`; `valueDescriptions` go with them by index. */
export type Setting =
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: Bilingual }
  | { readonly type: 'text'; readonly default: string; readonly description: Bilingual }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: Bilingual }
  | {
      readonly type: 'choice';
      readonly values: readonly string[];
      readonly default: string;
      readonly description: Bilingual;
      readonly valueDescriptions: { readonly zh: readonly string[]; readonly en: readonly string[] };
    };

export type SettingKey = keyof typeof settings;

/** The value of every setting, by its id. */
export type Settings = { readonly [Key in SettingKey]: ValueOf<(typeof settings)[Key]> };

type ValueOf<Row extends Setting> = Row extends { type: 'boolean' }
  ? boolean
  : Row extends { type: 'strings' }
    ? readonly string[]
    : Row extends { type: 'text' }
      ? string
      : Row extends { type: 'choice'; values: readonly (infer Value)[] }
        ? Value
        : never;

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
