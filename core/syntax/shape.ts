import { foldVariants } from '../text/variants.ts';
import type { Shape } from './block.ts';

// Bits of a Shape. A line's shape is all that the tree reads of an unnumbered line, but for titles.

/** At most 40 characters. */
export const SHORT = 1 << 0;
/** More than 60 characters: surely a paragraph. */
export const LONG = 1 << 1;
/** Holds a sentence end (。！？). */
export const SENTENCE = 1 << 2;
/** Its last character ends a sentence, quotation marks and brackets aside. */
export const ENDS_SENTENCE = 1 << 3;
/** Its last character waits for more: ，、：；（《“ */
export const ENDS_OPEN = 1 << 4;
/** Its first character closes something or goes on: ，。》） */
export const CONTINUES = 1 << 5;
/** Ends with a word that names a kind of document (总结、报告、通知), also before a closing bracket. */
export const TITLE_WORD = 1 << 6;
/** Such words alone, without unit or time: 下一步工作打算 is a heading more often than a title. */
export const GENERIC = 1 << 7;
/** What websites leave around a text: 点击下载, 猜你喜欢. */
export const FURNITURE = 1 << 8;
/** Nothing but a date. */
export const DATE = 1 << 9;
/** A salutation or addressee: ends with ： */
export const ADDRESS = 1 << 10;
/** Opens with 一是 or the like. */
export const SERIES = 1 << 11;
/** Opens with a dash: the second line of a title. */
export const SUBTITLE = 1 << 12;
/** An element outside the body: 附件, 抄送, 表1, 图1, 联系人. */
export const ELEMENT = 1 << 13;
/** 前言, 结语 and the like. */
export const PREFACE = 1 << 14;
/** Announces what follows: 如下. */
export const ANNOUNCES = 1 << 15;
/** Mostly Han characters, so it can be a heading or title at all. */
export const HAN = 1 << 16;
/** Wants another line to be complete: ends with 关于, 的, 和 … or leaves 《 open. */
export const UNFINISHED = 1 << 17;
/** Goes on from the line above as a title does: opens with 关于, 暨, 的 …, or closes a 》 that it did not open. */
export const CARRIES_ON = 1 << 18;
/** An element that stands above the title of an official document: 发文字号, 密级, 签发人, 紧急程度. */
export const HEAD_ELEMENT = 1 << 19;
/** A row of a table: cells parted by tabs, gaps or |. */
export const TABLE = 1 << 20;
/** Opens one of the texts of a collection: 篇一, 【第二篇】, …范文3. */
export const PIECE = 1 << 21;
/** Nothing but words in 【】. */
export const LABEL = 1 << 22;
/** Names a part of a plan by its time: 三月份：, 第一周, 二季度. */
export const PERIOD = 1 << 23;
/** As `GENERIC`, with a year: 2024年工作计划. */
export const YEARLY = 1 << 24;
/** May stand between the date of one document and the title of the next: （此件公开发布）, 抄送, 2024年5月6日印发. */
export const NOTE = 1 << 25;

/** The shape of a line's content, without indent and break. Looks at the whole of short lines only. */
export function shapeOf(content: string): Shape {
  const ends = endBits(content);
  if (content.length > 60) return LONG | ends | (SERIES_START.test(content) ? SERIES : 0) | (isLongTitle(content) ? TITLE_WORD | HAN : 0);
  const short = content.length <= 40 ? SHORT : 0;
  const sentence = /[。！？]/u.test(content) ? SENTENCE : 0;
  const text = foldVariants(content).replace(/\s+/gu, '');
  let bits = short | sentence | ends;
  for (const [bit, pattern] of PATTERNS) if (pattern.test(text)) bits |= bit;
  if (YEAR.test(text) && GENERIC_WORDS.test(text.replace(YEAR, ''))) bits |= YEARLY;
  if (sentence === 0 && content.length >= 2 && TITLE_END.test(text)) bits |= TITLE_WORD;
  if (opensMore(text, '《', '》') || opensMore(text, '（', '）')) bits |= UNFINISHED;
  if (text.includes('》') && (!text.includes('《') || text.indexOf('》') < text.indexOf('《'))) bits |= CARRIES_ON;
  if (TABLE_ROW.test(content)) bits |= TABLE;
  if (/[篇范]/u.test(text) && PIECE_MARK.test(text)) bits |= PIECE;
  return bits;
}

/** 某市人民政府办公室关于印发《…》的通知 may run over 60 characters, but holds no comma. */
function isLongTitle(content: string): boolean {
  if (content.length > 120 || /[。！？；，,]/u.test(content)) return false;
  const text = foldVariants(content);
  return text.includes('关于') && TITLE_END.test(text);
}

const TABLE_ROW = /\t|^\||\S[ \u3000]{2,}\S+[ \u3000]{2,}\S/u;
const TYPE_WORD =
  '总结|小结|计划|规划|要点|方案|安排|打算|思路|设想|汇报|报告|述职|述廉|讲话|发言|致辞|致词|主持词|讲稿|简报|信息|通知|通报|请示|批复|复函|函|意见|纪要|决定|决议|公告|通告|公报|议案|办法|规定|细则|制度|预案|说明|材料|情况|倡议书|承诺书|责任书|建议|提案|条例|章程|须知|任务书|纲要';
/** 范文3, （篇二） and the like are what template sites add. */
const TITLE_END = new RegExp(
  `(?:${TYPE_WORD})(?:范文|模板|范本|精选)?(?:[（(][^（()）]{1,20}[）)]|[”》]|(?:篇|第)?[0-9一二三四五六七八九十]{1,2}篇?|[两多几]篇)?$`,
  'u',
);
const COUNT = '[0-9一二三四五六七八九十]';
const GENERIC_WORD =
  '今年|明年|来年|去年|全年|年度|年终|本年|上年|上半年|下半年|[一二三四]季度|下一步|下步|下阶段|下一阶段|今后|未来|近期|主要|存在|取得|总体|基本|简要|概况|回顾|指导|重点|有关|相关|具体|几点|问题|困难|差距|成绩|成效|亮点|做法|经验|体会|原因|分析|不足|以来|个人|自身|思想|学习|履职|廉洁|工作|任务|目标|措施|举措|推进|开展|完成|落实|进展|实施|改进|整改|组织|保障|要求|对策|努力|方向|的|及|和|与|、|以及';
const GENERIC_WORDS = new RegExp(`^(?:${GENERIC_WORD}|${TYPE_WORD})+$`, 'u');
const YEAR = /^(?:\d{4}|20[Xx×]{2})年度?/u;
const DATE_PART = '[0-9Xx×〇○零一二三四五六七八九十]';

const PIECE_MARK = new RegExp(
  `^(?:[【（(]?篇${COUNT}{1,2}|[【（(](?:第${COUNT}{1,2}篇|范文${COUNT}{1,2}))(?:[】）)：:]|$)|(?:篇|范文)${COUNT}{1,2}[】）)：:]?$|第${COUNT}{1,2}篇[】）)：:]?$`,
  'u',
);
const SERIES_START = /^[一二三四五六七八九十]{1,3}[是要]/u;
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [GENERIC, new RegExp(`^(?:${GENERIC_WORD}|${TYPE_WORD})+[:：]?$`, 'u')],
  [LABEL, /^【(?!待?填[：:])[^【】]{2,20}】$/u],
  [
    PERIOD,
    new RegExp(
      `^(?:第?${COUNT}{1,3}(?:月份?|周|季度|阶段|学期)|[上下]半年)(?:[（(][^（()）]{1,20}[）)])?(?:工作|重点|安排|任务|计划)*[:：]?$`,
      'u',
    ),
  ],
  [NOTE, /^(?:[（(][^（()）]{2,50}[）)]$|抄送|抄报)|\d日印发$/u],
  [
    FURNITURE,
    /^(?:.{0,40}(?:仅供学习|禁止外传|仅供参考|版权所有|免责声明|未经许可|严禁转载|请勿转载|如有侵权|侵权必究|侵权删除|[Cc]opyright|COPYRIGHT|©|QQ群|会员群|微信号[:：]|公众号[:：]|关注.{0,8}公众号|微信扫码|扫码下载|订阅立享|立即订阅|现在订阅|点击下载|点击查看|下载文档|下载地址|下载本文|文档下载|免费下载|全文下载|推荐度|收藏和打印|此文共|已影响|阅读全文|猜你喜欢|为您推荐|相关文章|相关范文|推荐文章|热点阅读|热门推荐|相关推荐|相关阅读|相关文章|推荐阅读|延伸阅读|最新文章|热门文章|精彩推荐|上一篇|下一篇|返回列表|返回首页|网站地图|ICP备|当前位置|您的位置|您现在的位置|您?所在的?位置[:：]|打印本页|打印关闭|关闭窗口|扫一扫|分享到|【?字体[:：]|字体大小[:：]|字号[:：]|浏览次数[:：]|阅读次数[:：]|点击数[:：]|点击量[:：]|点击[:：]|访问量[:：]|阅读量[:：]|发布时间|更新时间|发布日期|文档为doc|文章来源|信息来源|责任编辑|倒卖会员|打击倒卖|https?:|www\.)|首页(?:$|[>＞»|])|[-—]+[>＞»]|(?:作者|来源|编辑|浏览|阅读|人气)[:：]\s*\S{0,50}$|.{0,4}(?:时间|日期)[:：]\d{4}[-/.]|时间[:：]\d{4}|.{0,60}(?:\.docx?|\.pdf|\.rar|\.zip|www\.[a-z]|\[此文共|已影响))/u,
  ],
  [
    DATE,
    new RegExp(
      `^[（(]?(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|${DATE_PART}{2,8}年(?:${DATE_PART}{1,3}月(?:${DATE_PART}{1,3}[日号])?)?)[）)]?$`,
      'u',
    ),
  ],
  [ADDRESS, /[：:]$/u],
  [SERIES, SERIES_START],
  [SUBTITLE, /^[—–―─\-－]{1,2}[^—\d]/u],
  [
    ELEMENT,
    /^(?:附件|附表|附录|附[：:]|抄送|抄报|主送|报送|印发|联系人|联系电话|出席|列席|请假|记录|主持人?[：:]|[表图]\s?[0-9一二三四五六七八九十]|注[：:]|备注|说明[：:]|来源[：:]|目录$|单位[：:]|第.{1,3}期$)/u,
  ],
  [PREFACE, /^(?:前言|引言|序言|绪论|概述|导语|结语|结束语|后记|摘要|名词解释|参考文献)$/u],
  [ANNOUNCES, /(?:如下|下列|以下(?:几个?)?[^，。]{0,8})$|^(?:下面|现在|接下来)[，,]/u],
  [HAN, /\p{Script=Han}[^A-Za-z]*\p{Script=Han}/u],
  [UNFINISHED, /(?:关于|的|和|与|及|暨|、|《)$/u],
  [CARRIES_ON, /^(?:关于|的|和|与|及|暨|》|印发)/u],
  [
    HEAD_ELEMENT,
    /^(?:(?:绝密|机密|秘密)(?:[★☆].{1,6})?|特急|加急|特提|平急|签发人[：:].*|份号.*|\d{6}|.{1,20}[〔[［（(【](?:19|20)[\dXx×]{2}[〕\]］）)】]第?.{1,6}号.*|.{2,30}文件)$/u,
  ],
];

const CLOSERS = '”’」』）)》】〉"\'';

function endBits(content: string): Shape {
  let end = content.length - 1;
  while (end > 0 && CLOSERS.includes(content.charAt(end))) end--;
  const last = content.charAt(end);
  const ends = '。！？!?…；;'.includes(last) ? ENDS_SENTENCE : 0;
  const open = '，、：；,:;（(《“「『【—-'.includes(content.charAt(content.length - 1)) ? ENDS_OPEN : 0;
  const continues = '，。、；：？！》）”’」』】〉,;:?!)'.includes(content.charAt(0)) ? CONTINUES : 0;
  return ends | open | continues;
}

function opensMore(text: string, open: string, close: string): boolean {
  return text.includes(open) && text.lastIndexOf(open) > text.lastIndexOf(close);
}
