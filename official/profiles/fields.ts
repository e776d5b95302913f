import type { ValueKind } from './values.ts';
import { YES_OR_NO } from './values.ts';

/** An entry of a profile file: a value, or a group of entries. */
export interface Field {
  readonly key: string;
  /** Other words for the key. */
  readonly aliases?: readonly string[];
  /** What it is, for the writer. */
  readonly about: string;
  readonly value: ValueKind | readonly Field[];
}

const FACES: ReadonlyMap<string, string> = new Map([
  ['仿宋', 'fangsong'],
  ['楷体', 'kaiti'],
  ['黑体', 'heiti'],
  ['小标宋', 'xiaobiaosong'],
  ['宋体', 'songti'],
]);

const ALIGNMENTS: ReadonlyMap<string, string> = new Map([
  ['两端', 'justify'],
  ['左', 'left'],
  ['居中', 'center'],
  ['右', 'right'],
  ['两端对齐', 'justify'],
  ['左对齐', 'left'],
  ['居左', 'left'],
  ['居中对齐', 'center'],
  ['右对齐', 'right'],
  ['居右', 'right'],
]);

const millimetres = (min: number, max: number): ValueKind => ({ kind: 'number', unit: '毫米', min, max });
const characters = (min: number, max: number): ValueKind => ({ kind: 'number', unit: '字', min, max });
const face: ValueKind = { kind: 'choice', words: FACES };
const flag: ValueKind = { kind: 'choice', words: YES_OR_NO };

const letters: readonly Field[] = [
  { key: '字体', about: '仿宋、楷体、黑体、小标宋、宋体之一。', value: face },
  { key: '西文字体', about: '字母和数字的字体：“同中文”，或西文字体的名称，如“Times New Roman”。', value: { kind: 'latin' } },
  { key: '字号', about: '“三号”“小二”等，或磅数。', value: { kind: 'size' } },
  { key: '加粗', about: '是或否。国家标准各处都不加粗。', value: flag },
  {
    key: '颜色',
    about: '黑或红。',
    value: {
      kind: 'choice',
      words: new Map([
        ['黑', 'black'],
        ['红', 'red'],
        ['黑色', 'black'],
        ['红色', 'red'],
      ]),
    },
  },
];

const paragraph: readonly Field[] = [
  ...letters,
  { key: '对齐', aliases: ['对齐方式'], about: '两端、左、居中、右之一。', value: { kind: 'choice', words: ALIGNMENTS } },
  { key: '首行缩进', about: '首行比其余各行向右多空几字。', value: characters(0, 10) },
  { key: '左缩进', aliases: ['左空'], about: '各行左空几字。', value: characters(0, 20) },
];

const heading: readonly Field[] = [...paragraph, { key: '接排字体', about: '标题之后同一段里接排的正文的字体。', value: face }];

const role = (key: string, about: string, aliases: readonly string[] = []): Field => ({ key, aliases, about, value: paragraph });
/** Whose place follows from the elements beside them: only their letters can be chosen. */
const placed = (key: string, about: string, aliases: readonly string[] = []): Field => ({ key, aliases, about, value: letters });

/** Every entry that a profile file may have, in the order in which it is documented. */
export const profileFields: readonly Field[] = [
  { key: '名称', about: '版式的名称，供设置和文首的“版式”选用；省略时取文件名。', value: { kind: 'text' } },
  { key: '继承', aliases: ['基于'], about: '以哪一个版式为底，只写不同之处；省略时为 gbt9704。', value: { kind: 'text' } },
  { key: '说明', about: '供自己看的说明。', value: { kind: 'text' } },
  { key: '纸张', about: 'A4、A3、A5、B5、16开、大16开，或以毫米计的“宽×高”。', value: { kind: 'paper' } },
  {
    key: '页边距',
    about: '版心四周的白边，毫米。',
    value: [
      { key: '上', aliases: ['天头'], about: '天头，毫米。', value: millimetres(5, 120) },
      { key: '下', aliases: ['地脚'], about: '地脚，毫米。', value: millimetres(5, 120) },
      { key: '左', aliases: ['订口'], about: '订口，毫米。', value: millimetres(5, 100) },
      { key: '右', aliases: ['切口'], about: '切口，毫米。', value: millimetres(5, 100) },
    ],
  },
  { key: '行距', about: '固定值，磅。', value: { kind: 'number', unit: '磅', min: 12, max: 100 } },
  { key: '每页行数', about: '按版心高度折算行距；与“行距”只写一项。', value: { kind: 'number', unit: '行', min: 5, max: 60, whole: true } },
  { key: '每行字数', about: '正文一行排几字。', value: { kind: 'number', unit: '字', min: 10, max: 80, whole: true } },
  {
    key: '网格',
    about: '字符：用 Word 的文档网格，“页面设置”里显示每行字数；间距：用字符间距排足字数。',
    value: {
      kind: 'choice',
      words: new Map([
        ['间距', 'spacing'],
        ['字符', 'characters'],
        ['行和字符', 'characters'],
        ['行', 'spacing'],
      ]),
    },
  },
  { key: '西文字体', about: '字母和数字的字体：“同中文”，或西文字体的名称。', value: { kind: 'latin' } },
  {
    key: '字体',
    about: '各种字体在文件里写什么名称，靠前的优先。',
    value: [...FACES.keys()].map(key => ({ key, about: `${key}用哪些字体，靠前的优先。`, value: { kind: 'fonts' } })),
  },
  placed('份号', '份号。'),
  placed('密级', '密级和保密期限。', ['密级和保密期限']),
  placed('紧急程度', '紧急程度。'),
  placed('发文机关标志', '红头；字号是最大字号，名称长时自动缩小。', ['红头']),
  placed('发文字号', '发文字号。'),
  placed('签发人', '签发人。'),
  placed('编发单位', '简报的编发单位和日期。'),
  role('标题', '公文标题。'),
  role('副标题', '标题下面的副标题、单位、日期。'),
  role('主送', '主送机关。', ['主送机关']),
  role('正文', '正文；字体、字号改动后，没有另外规定的各要素随之改变。'),
  ...['一', '二', '三', '四'].map((level): Field => ({ key: `${level}级标题`, about: `结构层次序数第${level}层的标题。`, value: heading })),
  role('附件说明', '附件说明。'),
  placed('署名', '发文机关署名。', ['发文机关署名', '落款']),
  placed('成文日期', '成文日期。'),
  role('附注', '附注。'),
  role('附件', '另面编排的“附件1”字样。'),
  role('附件标题', '附件的标题；没有规定时同标题。'),
  role('出席', '纪要的出席、请假、列席人员。'),
  placed('抄送', '版记里的抄送机关。', ['版记', '抄送机关']),
  placed('印发机关', '版记里的印发机关和印发日期；没有规定时同抄送。'),
  {
    key: '页码',
    about: '页码。',
    value: [
      {
        key: '样式',
        aliases: ['位置'],
        about: '双侧、居中、右、左、无之一；双侧即单页居右、双页居左。',
        value: { kind: 'choice', words: pageNumberPlaces() },
      },
      { key: '字体', about: '仿宋、楷体、黑体、小标宋、宋体之一。', value: face },
      { key: '字号', about: '“四号”等，或磅数。', value: { kind: 'size' } },
      { key: '一字线', about: '数字左右是否各放一条一字线。', value: flag },
      { key: '距版心', about: '一字线到版心下边缘的距离，毫米。', value: millimetres(1, 60) },
      { key: '左右空', about: '居左、居右时空几字。', value: characters(0, 10) },
    ],
  },
  { key: '突出占位符', aliases: ['标红占位符'], about: '导出的文件里，未填写的地方是否加黄底。', value: flag },
  { key: '版记偶数页', about: '版记是否一律放在偶数页。', value: flag },
];

function pageNumberPlaces(): ReadonlyMap<string, string> {
  return new Map([
    ['双侧', 'outer'],
    ['居中', 'center'],
    ['右', 'right'],
    ['左', 'left'],
    ['无', 'none'],
    ['外侧', 'outer'],
    ['居右', 'right'],
    ['居左', 'left'],
    ['右侧', 'right'],
    ['左侧', 'left'],
  ]);
}
