import type { NumberMark } from '../numbering/scheme.ts';
import { schemes } from '../numbering/registry.ts';
import { foldVariants } from '../text/variants.ts';
import { vocabulary } from '../vocabulary/vocabulary.generated.ts';
import { wordClass } from '../vocabulary/words.ts';
import { bucket, bucketNames, FactList } from './fact-list.ts';

/** What can be said of a line by its own text. Lines with the same facts are alike to the recognizer. */
export interface LineFacts {
  /** Numbers of the facts in `lineFactNames`, ascending. */
  readonly ids: readonly number[];
  /** Equal for lines with the same facts. */
  readonly key: string;
  /** The kind of line as its neighbors see it, one of `FORMS`. */
  readonly form: number;
  /** How the line stands out, for lines without a number: -1 where it does not, else one of `LOOKS`. */
  readonly look: number;
  /** Number of characters without mark and ornament. */
  readonly length: number;
  /** Its last character ends a sentence. */
  readonly complete: boolean;
  /** It is numbered or opens in bold, and text follows its first stop or may follow on the next line: it can open with a heading. */
  readonly runsOn: boolean;
  /** Its words name a part that every report has: 存在问题, 下一步打算, 前言. */
  readonly general: boolean;
}

/** What precedes and surrounds the words of a line. */
export interface LineDress {
  /** 1 to 6 for a Markdown heading, else 0. */
  readonly hashes: number;
  /** The whole line is bold. */
  readonly bold: boolean;
  /** Bold at its beginning only. */
  readonly boldOpening: boolean;
  /** A list marker stands in front. */
  readonly bullet: boolean;
  /** Depth of mail quotation. */
  readonly quotes: number;
  /** Columns of space in front; a full-width space counts two. */
  readonly indent: number;
}

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
type Form = (typeof FORMS)[number];
export const LOOKS = ['#', '##', '###', '####', '粗体', '项目符号', '【】', '居中', '冒号', '短语'] as const;

const LENGTHS = [2, 4, 6, 8, 10, 12, 16, 20, 25, 30, 40, 60, 100];
const WIDTHS = [4, 12, 25, 40, 60];
const STOPS = ['无', '。', '：', '；', '？'];
const ENDS = ['字', '。', '；', '：', '，', '、', '？', '！', '括号', '引号', '数字', '字母', '省略号', '其他'];
const STARTS = ['字', '括号', '引号', '书名号', '破折号', '数字', '字母', '关于', '标点', '符号', '第'];

const LENGTH = list.add('长度', bucketNames(LENGTHS));
const END = list.add(
  '结尾',
  ENDS.flatMap(end => bucketNames(WIDTHS).map(width => `${end} 长度${width}`)),
);
const START = list.add('开头', STARTS);
const STOP = list.add(
  '首个句读',
  STOPS.flatMap(stop =>
    ['≤6', '≤12', '≤18', '≤25', '≤40', '>40'].flatMap(at => [
      `${stop} 位置${at} 后无文字`,
      `${stop} 位置${at} 后有短文`,
      `${stop} 位置${at} 后有长文`,
    ]),
  ),
);
const COMMAS = list.add(
  '首句逗号',
  ['0', '1', '2', '3+'].flatMap(count => ['短', '中', '长'].map(size => `${count} ${size}`)),
);
const SCHEME = list.add('序号', [...schemes.map(scheme => scheme.id), 'hash']);
const ORDINAL = list.add('序数', ['1', '2', '3–5', '6–10', '>10']);
const TENTATIVE = list.add('序号可疑');
const HASHES = list.add('井号', ['1', '2', '3', '4+']);
const BOLD = list.add('加粗', ['整行', '开头']);
const BULLET = list.add('项目符号');
const QUOTES = list.add('引用');
const INDENT = list.add('缩进', ['≤1', '≤4', '≤12', '>12']);
const GENRE = list.add('文种结尾', ['名词', '带括号', '带范文', '关于…的', '仅文种词', '含书名号']);
const ORGAN = list.add('单位结尾', ['一个', '几个']);
const PART = list.add('通用部分名', ['全由此组成', '固定名', '以此开头']);
const LABEL = list.add('栏目', ['名称加内容', '仅名称', '其他名称加短内容', '几个栏目']);
const DATE = list.add('日期', ['整行', '括号内整行', '结尾', '时刻', '整行时段']);
const ADDRESS = list.add('称呼', ['单位冒号', '称谓', '一列单位']);
const FURNITURE = list.add('网页用语', ['一处', '几处', '开头', '整行']);
const WEB = list.add('网页形式', ['网址', '邮箱', '导航', '时刻在前', '页码', '电话']);
const HEAD = list.add('版头', ['发文字号', '密级', '文件', '期号']);
const ATTACHMENT = list.add('附件', ['说明', '标记', '标记带标题', '列项']);
const CAPTION = list.add('图表题', ['编号', '单位']);
const IMPRINT = list.add('版记', ['抄送', '印发']);
const BRACKETED = list.add('整行括号', ['圆括号', '附注', '方头括号', '引号']);
const CONTENTS = list.add('目录行', ['引导点', '页码', '目录二字']);
const TABLE = list.add('表格行', ['竖线', '制表符', '多栏', '分隔行', '两栏']);
const ANNOUNCES = list.add('预告下文');
const UNFINISHED = list.add('未完结尾', ['虚词', '括号未合']);
const LATIN = list.add('字符', ['无汉字', '字母过半', '数字多']);
const SERIES = list.add('分述开头', ['一是', '第一', '首先']);
const PARALLEL = list.add('对仗', ['逗号', '空格', '顿号']);
const VERB = list.add('动词开头');
const NAME = list.add('人名', ['整行', '带职务', '几个人名', '加冒号']);
const OFFICE = list.add('职务结尾');
const PROSE = list.add('叙述用词', ['一个', '几个']);
const GAP = list.add('含待填');
const CLOSING = list.add('结尾套语', ['开头', '整行']);
const SPACED = list.add('字间空格');
const RUNNING = list.add('通名带序号');
const FIGURES = list.add('数字组', ['1–2', '3+']);
const BREAK = list.add('网页换行符');

const genres = wordClass(vocabulary.genres);
const organs = wordClass(vocabulary.organs);
const offices = wordClass(vocabulary.offices);
const surnames = wordClass(vocabulary.surnames);
const partNames = wordClass(vocabulary.partNames);
const labels = wordClass(vocabulary.labelWords);
const salutations = wordClass(vocabulary.salutations);
const furniture = wordClass(vocabulary.furniture);
const verbs = wordClass(vocabulary.headingVerbs);
const closings = wordClass(vocabulary.closings);
const announcers = wordClass(vocabulary.announcers);

const COUNT = '[0-9一二三四五六七八九十]';
const DAY = '[0-9Xx×○〇_零一二三四五六七八九十*□ ]{1,4}';
const PARTS_ONLY = new RegExp(`^(?:${COUNT}{4}年度?|20[Xx×]{2}年度?)?(?:${wordClass(vocabulary.partWords).pattern})+[:：]?$`, 'u');
const STARTS_PART = new RegExp(`^(?:${wordClass(vocabulary.partWords).pattern}){2}`, 'u');
const FURNITURE_WORDS = new RegExp(
  `(?:${furniture.pattern
    .split('|')
    .filter(word => [...word].length > 1)
    .join('|')})`,
  'gu',
);
const DATE_LINE = new RegExp(
  `^(?:[0-9Xx×○〇_零一二三四五六七八九十*□ ]{2,8}|民国${COUNT}{1,4})年(?:${DAY}月(?:${DAY}[日号])?)?$|^\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}$`,
  'u',
);
const PERIOD = new RegExp(
  `^第?${COUNT}{1,3}(?:月份?|周|季度|阶段|学期|天|日)(?:[（(][^（()）]{1,20}[）)])?[:：]?$|^[上下]半年[:：]?$`,
  'u',
);
const DOCUMENT_NUMBER = /^.{1,20}[〔[［（(【](?:19|20)[\dXx×]{2}[〕\]］）)】]第?.{0,6}号(?:[ \u3000]+签发人.*)?$/u;
const SECRECY = new RegExp(`^(?:${wordClass(vocabulary.heads).pattern})(?:[★☆*].{1,6})?(?:[:： \\u3000].*)?$`, 'u');
const ATTACHMENT_WORDS = wordClass(vocabulary.attachments).pattern;
const ATTACHMENT_NOTE = new RegExp(`^(?:${ATTACHMENT_WORDS})[ \\u3000]?(?:${COUNT}{1,2})?[:：]`, 'u');
const ATTACHMENT_MARK = new RegExp(`^[【（(]?(?:${ATTACHMENT_WORDS})[ \\u3000]?(?:${COUNT}{1,3}|之${COUNT})?[】）)]?[:：]?$`, 'u');
const ATTACHMENT_TITLE = new RegExp(`^[【（(]?(?:${ATTACHMENT_WORDS})[ \\u3000]?${COUNT}{1,3}[】）)]?[ \\u3000:：]*[^.．、\\d].{2,}`, 'u');
const CAPTION_NUMBER = new RegExp(
  `^(?:${wordClass(vocabulary.captions).pattern})[ \\u3000]?[0-9一二三四五六七八九十]{1,2}(?:[-.—][0-9]{1,2})?(?:[ \\u3000:：.]|[^\\d年月日、，。]{2,30}$)`,
  'u',
);
const IMPRINT_START = new RegExp(`^(?:${wordClass(vocabulary.imprints).pattern})[:： \\u3000]`, 'u');
const ANNOTATION = new RegExp(`^[（(](?:${wordClass(vocabulary.annotations).pattern})`, 'u');
const RUNNING_ORDINAL = new RegExp(
  `^[【（(]?(?:${wordClass(vocabulary.runningWords).pattern})[ .．]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|[A-H])(?![0-9年月日])`,
  'u',
);
const LABEL_LINE = new RegExp(`^(?:${labels.pattern})[ \\u3000]*[:：]`, 'u');
const LABEL_SPACED = /^(\p{Script=Han})[ \u3000]{1,4}(\p{Script=Han})[ \u3000]*[:：]/u;
const OFFICE_OF_NAME = new RegExp(
  `^[\\p{Script=Han}、，（）() \\u3000]{2,30}(?:${offices.pattern})(?:[ \\u3000]+[\\p{Script=Han}·]{2,4})?$`,
  'u',
);
const GAP_FORM = /[XxＸ×]{2,}|[○〇□■△*＊]{2,}|[_＿]{2,}|【[^】]*】|\[[^\]]*\]|某/u;
const SENTENCE_STOPS = '。！？!?…；;';
const CLOSERS = '”’」』）)》】〉"\'*';

/** The facts of a line's words, without its number `mark` and its dress. Lines with the same facts share one object. */
export function lineFacts(words: string, mark: NumberMark | undefined, dress: LineDress): LineFacts {
  const reading = new Reading(words, mark, dress);
  const facts = reading.length > LONGEST_READ ? reading.ofLong() : reading.ofShort();
  const known = shared.get(facts.key);
  if (
    known !== undefined &&
    known.form === facts.form &&
    known.look === facts.look &&
    known.length === facts.length &&
    known.runsOn === facts.runsOn
  )
    return known;
  if (shared.size >= MOST_SHARED) shared.clear();
  shared.set(facts.key, facts);
  return facts;
}

const shared = new Map<string, LineFacts>();
const MOST_SHARED = 20_000;

/** Longer lines are read by a few facts only: they are text. */
const LONGEST_READ = 60;

class Reading {
  readonly length: number;
  readonly #words: string;
  /** Folded, without spaces. */
  readonly #dense: string;
  readonly #mark: NumberMark | undefined;
  readonly #dress: LineDress;
  readonly #ids: number[] = [];

  constructor(words: string, mark: NumberMark | undefined, dress: LineDress) {
    this.#words = words;
    this.length = words.length;
    this.#mark = mark;
    this.#dress = dress;
    this.#dense = this.length > LONGEST_TITLE ? this.#words : foldVariants(this.#words).replace(/[ \t\u3000\u00a0]+/gu, '');
  }

  ofLong(): LineFacts {
    this.#common();
    const title =
      this.length <= LONGEST_TITLE &&
      !/[。！？；，,]/u.test(this.#words) &&
      /关于/u.test(this.#dense) &&
      genreEnd(this.#dense) !== undefined;
    if (title) this.#add(GENRE + 3);
    if (/\|.*\|/u.test(this.#words.slice(0, 40))) this.#add(TABLE);
    else if (/\t.*\t/u.test(this.#words)) this.#add(TABLE + 1);
    if (/^https?:|www\./u.test(this.#words)) this.#add(WEB);
    if (ATTACHMENT_NOTE.test(this.#words)) this.#add(ATTACHMENT);
    if (IMPRINT_START.test(this.#words)) this.#add(IMPRINT);
    if (LABEL_LINE.test(this.#words)) this.#add(LABEL);
    if (/^[（(].*[）)]$/u.test(this.#words)) this.#add(BRACKETED + (ANNOTATION.test(this.#words) ? 1 : 0));
    if (/[:：]$/u.test(this.#words) && !/[。；]/u.test(this.#words)) this.#add(ADDRESS + 2);
    return this.#facts(title ? '文种' : this.#mark === undefined ? '长段' : '序号成句');
  }

  ofShort(): LineFacts {
    this.#common();
    const form = this.#words_() ?? this.#sentenceForm();
    return this.#facts(form);
  }

  /** Length, ends and stops: what any line has. */
  #common(): void {
    const { length } = this;
    const words = this.#words;
    const width = bucket(length, WIDTHS);
    this.#add(LENGTH + bucket(length, LENGTHS));
    this.#add(END + endClass(words) * (WIDTHS.length + 1) + width);
    this.#add(START + startClass(words));
    const window = words.slice(0, 80);
    const at = window.search(/[。：；？！:;?]/u);
    const stop =
      at === -1
        ? 0
        : '。！'.includes(window.charAt(at))
          ? 1
          : '：:'.includes(window.charAt(at))
            ? 2
            : '；;'.includes(window.charAt(at))
              ? 3
              : 4;
    const rest = at === -1 ? 0 : length - at - 1;
    const place = at === -1 ? bucket(length, [6, 12, 18, 25, 40]) : bucket(at, [6, 12, 18, 25, 40]);
    this.#add(STOP + (stop * 6 + place) * 3 + (rest <= 1 ? 0 : rest <= 15 ? 1 : 2));
    const clause = at === -1 ? window : window.slice(0, at);
    this.#add(COMMAS + Math.min(3, clause.split(/[，,]/u).length - 1) * 3 + bucket(clause.length, [12, 25]));
    if (this.#mark !== undefined) {
      this.#add(SCHEME + (this.#mark.scheme === 'hash' ? schemes.length : schemes.findIndex(({ id }) => id === this.#mark?.scheme)));
      if (this.#mark.scheme !== 'hash') this.#add(ORDINAL + bucket(this.#mark.ordinal, [1, 2, 5, 10]));
      if (this.#mark.tentative) this.#add(TENTATIVE);
    }
    const { hashes, bold, boldOpening, bullet, quotes, indent } = this.#dress;
    if (hashes > 0) this.#add(HASHES + Math.min(3, hashes - 1));
    if (bold) this.#add(BOLD);
    else if (boldOpening) this.#add(BOLD + 1);
    if (bullet) this.#add(BULLET);
    if (quotes > 0) this.#add(QUOTES);
    this.#add(INDENT + bucket(indent, [1, 4, 12]));
    const series =
      /^(?:([一二三四五六七八九十]{1,3}[是要])|([第其][一二三四五六七八九十]{1,2}[，,、是])|((?:首先|其次|再次|再者|最后|另外)[，,、]?))/u.exec(
        words,
      );
    if (series !== null && this.#mark === undefined) this.#add(SERIES + (series[1] !== undefined ? 0 : series[2] !== undefined ? 1 : 2));
  }

  /** Facts about words; the form of the line where they tell it. */
  #words_(): Form | undefined {
    const text = this.#dense;
    let form: Form | undefined;
    const is = (id: number, shape?: Form): void => {
      this.#add(id);
      if (shape !== undefined) form ??= shape;
    };
    this.#tableFacts(is);
    if (/(?:[.．…·]{3,}|·{2,})\s*\d{1,4}$/u.test(text)) is(CONTENTS, '目录');
    else if (/(?:\t|[ \u3000]{2,})\d{1,4}$/u.test(this.#words) && this.#words.length > 6) is(CONTENTS + 1, '目录');
    if (/^目[录次]$/u.test(text)) is(CONTENTS + 2, '目录');
    this.#dateFacts(text, is);
    this.#webFacts(text, is);
    if (DOCUMENT_NUMBER.test(text)) is(HEAD, '栏目');
    if (SECRECY.test(text)) is(HEAD + 1, '栏目');
    if (/^.{2,30}文件$/u.test(text) && organs.atEnd(text.slice(0, -2)) !== undefined) is(HEAD + 2, '单位');
    if (/^[（(]?(?:总)?第[0-9XxX×一二三四五六七八九十]{1,4}期/u.test(text)) is(HEAD + 3, '栏目');
    if (ATTACHMENT_MARK.test(text)) is(ATTACHMENT + 1, '附件');
    else if (ATTACHMENT_NOTE.test(text)) is(ATTACHMENT, '附件');
    else if (ATTACHMENT_TITLE.test(text)) is(ATTACHMENT + 2, '附件');
    if (CAPTION_NUMBER.test(text)) is(CAPTION, '栏目');
    if (/^[（(]?(?:计量)?单位[:：].{1,12}$/u.test(text)) is(CAPTION + 1, '栏目');
    if (IMPRINT_START.test(this.#words)) is(IMPRINT, '栏目');
    if (/\d日印发$/u.test(text)) is(IMPRINT + 1, '栏目');
    this.#bracketFacts(text, is);
    this.#nameFacts(text, is);
    if (LABEL_LINE.test(text) || LABEL_SPACED.test(this.#words)) is(LABEL + (/[:：]$/u.test(text) ? 1 : 0), '栏目');
    else if (/^[^：:，。、]{2,7}[:：].{1,24}$/u.test(text)) is(LABEL + 2);
    if ((text.match(/[:：]/gu)?.length ?? 0) > 1) is(LABEL + 3);
    if (PARTS_ONLY.test(text)) is(PART);
    else if (STARTS_PART.test(text)) is(PART + 2);
    if (partNames.has(text.replace(/[:：]$/u, ''))) is(PART + 1);
    const genre = genreEnd(text);
    if (genre !== undefined && genre !== PART) is(GENRE + genre, this.#mark === undefined ? '文种' : undefined);
    const bare = text.replace(/[。：:；]$/u, '');
    if (announcers.atEnd(bare) !== undefined) is(ANNOUNCES);
    if (/(?:关于|的|和|与|及|暨|、|《)$/u.test(text)) is(UNFINISHED, '未完');
    else if (opensMore(text, '《', '》') || opensMore(text, '（', '）') || opensMore(text, '“', '”')) is(UNFINISHED + 1, '未完');
    if (RUNNING_ORDINAL.test(text)) is(RUNNING);
    if (closings.atStart(text) !== undefined) is(CLOSING + (text.length <= 8 ? 1 : 0));
    this.#styleFacts(text, is);
    return form;
  }

  #tableFacts(is: (id: number, shape?: Form) => void): void {
    const words = this.#words;
    if (/^[|+\-: ─━┌┐└┘├┤┬┴┼│]{4,}$/u.test(words)) is(TABLE + 3, '表格');
    else if (/^\||\|$|^[^|]+\|[^|]+\|/u.test(words)) is(TABLE, '表格');
    else if (/\t/u.test(words)) is(TABLE + 1, '表格');
    else if (/\S[ \u3000]{2,}\S+[ \u3000]{2,}\S|^\S+(?: \S+){3,}$/u.test(words) && /\p{Script=Han}/u.test(words)) is(TABLE + 2);
    else if (/^[\p{Script=Han}A-Za-z0-9]{1,12}[ \u3000]{2,}\S{1,20}$/u.test(words)) is(TABLE + 4);
  }

  #dateFacts(text: string, is: (id: number, shape?: Form) => void): void {
    if (DATE_LINE.test(text)) is(DATE, '日期');
    else if (/^[（(].*[）)]$/u.test(text) && DATE_LINE.test(text.slice(1, -1))) is(DATE + 1, '日期');
    else if (PERIOD.test(text)) is(DATE + 4);
    else if (/\d{4}年\d{1,2}月\d{1,2}日$/u.test(text)) is(DATE + 2);
    if (/\d{1,2}[:：]\d{2}/u.test(text)) is(DATE + 3);
  }

  #webFacts(text: string, is: (id: number, shape?: Form) => void): void {
    const hits = this.length <= 40 || !/[。；]/u.test(text) ? (text.match(FURNITURE_WORDS)?.length ?? 0) : 0;
    if (hits > 0) is(FURNITURE + (hits === 1 ? 0 : 1), hits > 1 ? '网页' : undefined);
    const opening = furniture.atStart(text.replace(/^[【[（(>＞»\-—]+/u, ''));
    if (opening !== undefined) is(FURNITURE + 2);
    if (furniture.has(text.replace(/[【】[\]：:>＞»\s]/gu, ''))) is(FURNITURE + 3, '网页');
    if (/https?:|www\.|\.(?:com|cn|gov|edu|html?)\b/u.test(text)) is(WEB, '网页');
    else if (/[\w.]@[\w.]/u.test(text)) is(WEB + 1);
    if (/[>＞»›/|｜].*[>＞»›/|｜]|^首页/u.test(text) && !/[。，]/u.test(text)) is(WEB + 2, this.#dress.quotes > 0 ? undefined : '网页');
    if (/^(?:\d{1,2}月\d{1,2}日|[上下]午|昨天|星期.)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|^\S{1,12}\s+\d{4}[-/年]\d{1,2}/u.test(this.#words))
      is(WEB + 3);
    if (/^[-—–·•第 ]*[\dⅠⅡⅢⅣⅤivx]{1,3}(?:[-—–·• /页共]|$)[\d页共· ]*[-—–·]*$/u.test(this.#words)) is(WEB + 4, '网页');
    if (/\d{3,4}-\d{7,8}|1\d{10}/u.test(text)) is(WEB + 5);
  }

  #bracketFacts(text: string, is: (id: number, shape?: Form) => void): void {
    if (ANNOTATION.test(text)) is(BRACKETED + 1, '括号');
    else if (/^[（(][^（()）]*[）)]$/u.test(text)) is(BRACKETED, '括号');
    else if (/^[【[［〔][^【】]*[】\]］〕]$/u.test(text)) is(BRACKETED + 2);
    else if (/^“[^“”]*”$/u.test(text)) is(BRACKETED + 3);
  }

  #nameFacts(text: string, is: (id: number, shape?: Form) => void): void {
    const plain = text.replace(/[:：]$/u, '');
    const isName = (word: string): boolean => /^[\p{Script=Han}·]{2,4}$/u.test(word) && surnames.atStart(word) !== undefined;
    const words = this.#words
      .trim()
      .split(/[ \u3000、]+/u)
      .filter(word => word !== '');
    if (isName(plain) && !PARTS_ONLY.test(plain) && verbs.atStart(plain) === undefined)
      is(NAME + (plain === text ? 0 : 3), plain === text ? '单位' : undefined);
    else if (words.length > 1 && words.every(isName)) is(NAME + 2);
    else if (this.length <= 30 && !/[，。；：:]/u.test(text) && OFFICE_OF_NAME.test(text)) is(NAME + 1, '单位');
    if (offices.atEnd(text) !== undefined) is(OFFICE);
    const organ = /[。；！？，]/u.test(text) ? undefined : organs.atEnd(text.replace(/[（(].*[）)]$/u, ''));
    if (organ !== undefined && this.length <= 40)
      is(
        ORGAN + (words.length > 1 && words.every(word => organs.atEnd(word) !== undefined) ? 1 : 0),
        genreEnd(text) === undefined && this.#mark === undefined ? '单位' : undefined,
      );
    if (/[:：]$/u.test(text)) {
      if (salutations.atEnd(plain) !== undefined) is(ADDRESS + 1, '栏目');
      else if (
        !/[。；]/u.test(plain) &&
        plain.split(/[、，,]/u).every(word => organs.atEnd(word.replace(/[（(].*[）)]$/u, '')) !== undefined || /^各/u.test(word))
      )
        is(ADDRESS, '栏目');
    } else if (salutations.has(text.replace(/[！!，,。]$/u, ''))) is(ADDRESS + 1);
  }

  #styleFacts(text: string, is: (id: number, shape?: Form) => void): void {
    const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    const letters = text.match(/[A-Za-z]/gu)?.length ?? 0;
    const digits = text.match(/\d/gu)?.length ?? 0;
    if (han === 0) is(LATIN);
    else if (letters > han) is(LATIN + 1);
    else if (digits * 3 > text.length) is(LATIN + 2);
    const groups = text.match(/\d[\d.,，%]*/gu)?.length ?? 0;
    if (groups > 0) is(FIGURES + (groups > 2 ? 1 : 0));
    const halves = text.split(/[，,]/u);
    if (halves.length >= 2 && halves.length <= 3 && alike(halves)) is(PARALLEL);
    const spaced = this.#words.split(/[ \u3000]+/u);
    if (spaced.length >= 2 && spaced.length <= 3 && alike(spaced)) is(PARALLEL + 1);
    if (/^[\p{Script=Han}]{2,6}(?:、[\p{Script=Han}]{2,6}){1,3}$/u.test(text)) is(PARALLEL + 2);
    if (verbs.atStart(text) !== undefined) is(VERB);
    const prose = text.match(/了|将|已|应当|必须|不得|可以|其中|因此|但是|如果|按照|根据|予以/gu)?.length ?? 0;
    if (prose > 0) is(PROSE + (prose > 1 ? 1 : 0));
    if (GAP_FORM.test(text)) is(GAP);
    if (/^\p{Script=Han}(?:[ \u3000]+\p{Script=Han}){1,11}$/u.test(this.#words)) is(SPACED);
    if (/<br ?\/?>$/u.test(this.#words)) is(BREAK);
  }

  #sentenceForm(): Form {
    const last = lastSign(this.#words);
    const ends = SENTENCE_STOPS.includes(last);
    if (this.#mark !== undefined && this.#mark.scheme !== 'hash') return ends || /[。；]/u.test(this.#words) ? '序号成句' : '序号短语';
    if (/^[一二三四五六七八九十]{1,3}[是要]/u.test(this.#words)) return '分述';
    if (ends) return '短句';
    if ('：:'.includes(this.#words.charAt(this.length - 1))) return '冒号结尾';
    if ('，、,（(《“—-'.includes(this.#words.charAt(this.length - 1))) return '未完';
    return '短语';
  }

  #add(id: number): void {
    this.#ids.push(id);
  }

  #facts(form: Form): LineFacts {
    const ids = [...new Set(this.#ids)].toSorted((a, b) => a - b);
    return {
      ids,
      key: String.fromCharCode(...ids),
      form: FORMS.indexOf(form),
      look: this.#look(),
      length: Math.min(this.length, LONGEST_READ + 1),
      complete: SENTENCE_STOPS.includes(lastSign(this.#words)),
      runsOn:
        this.#dress.boldOpening ||
        ((this.#mark !== undefined || ids.includes(RUNNING)) &&
          (this.length >= NARROWEST || /^.{2,}?[。：；:;！？].{2,}/u.test(this.#words))),
      general: ids.includes(PART) || ids.includes(PART + 1),
    };
  }

  /** See `LOOKS`. */
  #look(): number {
    const { hashes, bold, bullet, indent } = this.#dress;
    if (hashes > 0) return Math.min(3, hashes - 1);
    if (this.#mark !== undefined || this.length > 40 || SENTENCE_STOPS.includes(lastSign(this.#words))) return -1;
    if (bold) return 4;
    if (bullet) return 5;
    if (/^【[^【】]*】$/u.test(this.#words)) return 6;
    if (indent > 4) return 7;
    const last = this.#words.charAt(this.length - 1);
    if ('：:'.includes(last)) return 8;
    return this.length <= 30 && !'，、,'.includes(last) ? 9 : -1;
  }
}

const LONGEST_TITLE = 120;
/** In characters; no page is narrower, so no line is broken before. */
const NARROWEST = 25;

/** The offset in the group `文种结尾`; undefined when the text ends with none. */
function genreEnd(text: string): number | undefined {
  if (text.length < 2) return undefined;
  const bare = text.replace(/[（(【][^（()）]{1,24}[）)】]$/u, '');
  const tail = GENRE_TAILS.atEnd(bare);
  const core = (tail === undefined ? bare : bare.slice(0, -tail.length)).replace(/[”》]$/u, '');
  const genre = genres.atEnd(core);
  if (genre === undefined) return undefined;
  if (core.length === genre.length) return 4;
  if (/关于/u.test(core)) return 3;
  if (/[《》]/u.test(core)) return 5;
  if (tail !== undefined) return 2;
  return bare === text ? 0 : 1;
}

const GENRE_TAILS = wordClass(vocabulary.genreTails);

function endClass(words: string): number {
  const last = words.charAt(words.length - 1);
  if ('。．.'.includes(last)) return 1;
  if ('；;'.includes(last)) return 2;
  if ('：:'.includes(last)) return 3;
  if ('，,'.includes(last)) return 4;
  if (last === '、') return 5;
  if ('？?'.includes(last)) return 6;
  if ('！!'.includes(last)) return 7;
  if ('）)】]］〕'.includes(last)) return 8;
  if ('”’」』》'.includes(last)) return 9;
  if (/[\d%％‰]/u.test(last)) return 10;
  if (/[A-Za-z]/u.test(last)) return 11;
  if (last === '…') return 12;
  return /\p{Script=Han}/u.test(last) ? 0 : 13;
}

function startClass(words: string): number {
  const first = words.charAt(0);
  if (words.startsWith('关于') || words.startsWith('關於')) return 7;
  if (first === '第') return 10;
  if ('（(【[［〔'.includes(first)) return 1;
  if ('“‘「『'.includes(first)) return 2;
  if (first === '《') return 3;
  if ('—–―─-－'.includes(first)) return 4;
  if (/[\d０-９]/u.test(first)) return 5;
  if (/[A-Za-z]/u.test(first)) return 6;
  if ('，。、；：？！》）”’」』】〉,;:?!)'.includes(first)) return 8;
  return /\p{Script=Han}/u.test(first) ? 0 : 9;
}

/** The last character that is no closing bracket or quotation mark. */
function lastSign(words: string): string {
  let end = words.length - 1;
  while (end > 0 && CLOSERS.includes(words.charAt(end))) end--;
  return words.charAt(end);
}

function opensMore(text: string, open: string, close: string): boolean {
  return text.includes(open) && text.lastIndexOf(open) > text.lastIndexOf(close);
}

function alike(parts: readonly string[]): boolean {
  const [first = ''] = parts;
  return first.length >= 4 && first.length <= 14 && parts.every(part => Math.abs(part.length - first.length) <= 1);
}
