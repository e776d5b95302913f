import { schemes } from '../numbering/registry.ts';
import { bucketNames, crossed, FactList } from './fact-list.ts';

// Every fact that a line's own text can have, by number. The order is that of the table of weights.

const list = new FactList();
export const lineFactNames: readonly string[] = list.names;

export const FORMS = [
  '边缘',
  '长段',
  '短句',
  '短语',
  '冒号结尾',
  '序号短语',
  '序号成句',
  '日期',
  '栏目',
  '表格',
  '网页',
  '附件',
  '文种',
  '单位',
  '括号',
  '分述',
  '目录',
  '未完',
] as const;
export type Form = (typeof FORMS)[number];
export const LOOKS = ['#', '##', '###', '####', '粗体', '项目符号', '【】', '居中', '冒号', '短语'] as const;

export const LENGTHS = [2, 4, 6, 8, 10, 12, 16, 20, 25, 30, 40, 60, 100];
export const WIDTHS = [4, 12, 25, 40, 60];
export const STOPS = ['无', '。', '：', '；', '？'];
export const ENDS = ['字', '。', '；', '：', '，', '、', '？', '！', '括号', '引号', '数字', '字母', '省略号', '其他'];
export const STARTS = ['字', '括号', '引号', '书名号', '破折号', '数字', '字母', '关于', '标点', '符号', '第'];

export const LENGTH = list.add('长度', bucketNames(LENGTHS));
export const END = list.add('结尾', crossed(ENDS, bucketNames(WIDTHS), ' 长度'));
export const START = list.add('开头', STARTS);
export const STOP = list.add(
  '首个句读',
  crossed(crossed(STOPS, ['≤6', '≤12', '≤18', '≤25', '≤40', '>40'], ' 位置'), ['后无文字', '后有短文', '后有长文']),
);
export const COMMAS = list.add('首句逗号', crossed(['0', '1', '2', '3+'], ['短', '中', '长']));
export const SCHEME = list.add('序号', [...schemes.map(scheme => scheme.id), 'hash']);
export const ORDINAL = list.add('序数', ['1', '2', '3–5', '6–10', '>10']);
export const TENTATIVE = list.add('序号可疑');
export const HASHES = list.add('井号', ['1', '2', '3', '4+']);
export const BOLD = list.add('加粗', ['整行', '开头']);
export const BULLET = list.add('项目符号');
export const QUOTES = list.add('引用');
export const INDENT = list.add('缩进', ['≤1', '≤4', '≤12', '>12']);
export const GENRE = list.add('文种结尾', ['名词', '带括号', '带范文', '关于…的', '仅文种词', '含书名号']);
export const ORGAN = list.add('单位结尾', ['一个', '几个']);
export const PART = list.add('通用部分名', ['全由此组成', '固定名', '以此开头']);
export const LABEL = list.add('栏目', ['名称加内容', '仅名称', '其他名称加短内容', '几个栏目']);
export const DATE = list.add('日期', ['整行', '括号内整行', '结尾', '时刻', '整行时段', '起止时刻']);
export const ADDRESS = list.add('称呼', ['单位冒号', '称谓', '一列单位']);
export const FURNITURE = list.add('网页用语', ['一处', '几处', '开头', '整行']);
export const WEB = list.add('网页形式', ['网址', '邮箱', '导航', '时刻在前', '页码', '电话']);
export const HEAD = list.add('版头', ['发文字号', '密级', '文件', '期号']);
export const ATTACHMENT = list.add('附件', ['说明', '标记', '标记带标题', '列项']);
export const CAPTION = list.add('图表题', ['编号', '单位']);
export const IMPRINT = list.add('版记', ['抄送', '印发']);
export const BRACKETED = list.add('整行括号', ['圆括号', '附注', '方头括号', '引号']);
export const CONTENTS = list.add('目录行', ['引导点', '页码', '目录二字']);
export const TABLE = list.add('表格行', ['竖线', '制表符', '多栏', '分隔行', '两栏']);
export const ANNOUNCES = list.add('预告下文');
export const UNFINISHED = list.add('未完结尾', ['虚词', '括号未合']);
export const LATIN = list.add('字符', ['无汉字', '字母过半', '数字多']);
export const SERIES = list.add('分述开头', ['一是', '第一', '首先']);
export const PARALLEL = list.add('对仗', ['逗号', '空格', '顿号']);
export const NAME = list.add('人名', ['整行', '带职务', '几个人名', '加冒号']);
export const GAP = list.add('含待填');
export const CLOSING = list.add('结尾套语', ['开头', '整行']);
export const SPACED = list.add('字间空格');
export const RUNNING = list.add('通名带序号');
export const FIGURES = list.add('数字组', ['1–2', '3+']);
