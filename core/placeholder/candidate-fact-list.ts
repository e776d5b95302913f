import { bucketNames, crossed, FactList } from '../roles/fact-list.ts';
import { FOLLOW, SIDES } from './beside.ts';
import { FORMS } from './candidates.ts';

// Every fact that a candidate can have, by number. The order is that of the table of weights.

const list = new FactList();
/** Every piece of evidence about a candidate, by number. */
export const CANDIDATE_FACTS: readonly string[] = list.names;

export const SIZES = [1, 2, 3, 4, 6];
export const LENGTHS = [2, 4, 6, 8, 12, 20, 40, 80];

export const BIAS = list.add('基准');
export const FORM = list.add('形式', FORMS);
export const SIZE = list.add('形式与个数', crossed(FORMS, bucketNames(SIZES)));
export const LEFT = list.add('左侧', crossed(FORMS, SIDES));
export const RIGHT = list.add('右侧', crossed(FORMS, SIDES));
export const LEFT_ANY = list.add('左侧', SIDES);
export const RIGHT_ANY = list.add('右侧', SIDES);
export const FOLLOWED = list.add('后接', crossed(FORMS, FOLLOW));
export const FOLLOWED_ANY = list.add('后接', FOLLOW);
export const WITH_DIGITS = list.add('含数字', ['在前', '在后', '在中']);
export const POINT = list.add('含小数点或分节号');
export const UNGROUPED = list.add('逗号后不足三位');
export const LABEL = list.add('栏目在前', FORMS);
export const LABEL_ANY = list.add('栏目在前');
export const STAMP = list.add('盖章处');
export const ORDINAL = list.add('前有“第”');
export const DATE_BESIDE = list.add('日期单位相邻', ['在后', '在前', '前后']);
export const LETTER = list.add('属于词语或代号', [
  '后接字母词',
  '前接字母词',
  '加号相连',
  '连字符相连',
  '字母相连',
  '路线编号',
  '数字相乘',
]);
export const CODE = list.add('代码或网址中');
export const PAIRED = list.add('成对星号');
export const MENTION = list.add('谈论符号本身');
export const QUOTED = list.add('在引号内', FORMS);
export const CELL = list.add('占满单元格', FORMS);
export const IN_TABLE = list.add('表格行内', FORMS);
export const ALONE = list.add('独占一行', FORMS);
export const ENDS_LINE = list.add('在行尾', FORMS);
export const INSIDE_BRACKET = list.add('在括号内', FORMS);
export const BRACKET_LENGTH = list.add('括号内长度', crossed(FORMS, bucketNames(LENGTHS)));
export const HELD = [
  '填写要求',
  '以填写要求开头',
  '以栏目名结尾',
  '就是栏目名',
  '选项',
  '字数要求',
  '示例',
  '附言口气',
  '几处附言口气',
  '解释',
  '以解释开头',
  '以解释结尾',
  '数字开头',
  '只有数字字母',
  '序号',
  '占位符号',
  '空',
  '句号',
  '问号',
  '年份或文号',
  '链接',
  '日期',
  '顿号列举',
  '逗号',
  '引号',
  '书名号',
  '短填写要求',
  '填写要求加栏目名',
  '填空标记',
  '长填写要求',
  '短而是名词',
  '待补',
  '只有待补',
  '此处',
  '请填写',
  '据实改写',
  '栏目有内容',
] as const;
export const HOLDS = list.add('括号内', HELD);
export const HELD_BY_FORM = ['填写要求', '以栏目名结尾', '附言口气', '解释', '只有数字字母', '空', '长句'] as const;
export const HOLDS_FORM = list.add('括号内', crossed(FORMS, HELD_BY_FORM));
export const BEFORE_BRACKET = list.add('括号前', ['行首', '句读', '字', '其他括号', '占位']);
export const SAME_LINE = list.add('同行同形式', ['一处', '几处']);
export const BLANK_COLUMNS = list.add('空白', [
  '人名间',
  '后接标签',
  '行内多处',
  '日期单位前',
  '冒号后行尾',
  '冒号后',
  '括号之间',
  '单字之间',
]);
export const SOMEBODY = list.add('某', ['某些一类', '某某', '姓在前', '后接单位', '后接人', '后接地名', '姓前是字']);
export const NAME_BEFORE = list.add('姓氏在前', FORMS);
export const WORD = list.add('待补词', ['独占单元格', '括号内', '前后是字', '冒号后', '逗号后句末', '说得明确']);
export const NUMBER_LIKE = list.add('号码或数', [
  '号码',
  '数字后接单位',
  '年份',
  '时刻',
  '整数带零',
  '日期有占位',
  '日期空白',
  '日期括号',
  '带字母或分节的号码',
]);
export const LIST_MARK = list.add('行首项目符号');
export const NUMERAL_BESIDE = list.add('汉字数字相邻');
