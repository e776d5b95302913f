import { addKind } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import * as vocabulary from '../vocabulary/vocabulary.generated.ts';
import { wordClass } from '../vocabulary/words.ts';
import { datesIn } from './dates.ts';
import { addLetters, addSomebody, LETTER_NAME } from './hidden-names.ts';

/** The forms that an unfilled gap can have. Documents keep to few of them, so each has a habit of its own. */
export const FORMS = [
  'X',
  '×',
  '圈',
  '方块',
  '三角',
  '星号',
  '下划线',
  '井号',
  '问号',
  '字母 N',
  '日期',
  '空白',
  '省略号',
  '横线',
  '百分号',
  '圆括号',
  '方头括号',
  '方括号',
  '尖括号',
  '花括号',
  '六角括号',
  '直角引号',
  '空引号',
  '变量',
  '待补',
  '某',
  '代称',
  '附言',
] as const;
export type PlaceholderForm = (typeof FORMS)[number];

/** Something that may be a gap, by its form alone. Spans count from the start of the line. */
export interface Candidate {
  readonly form: PlaceholderForm;
  readonly span: Span;
}

/**
 * Every stretch of a line that has the form of a gap. They may overlap: which of them is one is a matter of evidence. `text` is the
 * line without its break.
 */
export function candidatesIn(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  addRemark(text, found);
  const signs = signsIn(text);
  if (signs === 0) return found;
  for (const { sign, form, pattern, fits } of MASKS) {
    if ((signs & sign) === 0) continue;
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (fits?.(match[0], text, span) === false) continue;
      found.push({ form, span });
      // `×××.6`: the last digit may be all that is known of a number, or a number of its own.
      const tail = /(?<=[^\d])[.．,，]\d+$/u.exec(match[0])?.[0].length ?? 0;
      if (tail > 0) found.push({ form, span: { start: span.start, end: span.end - tail } });
    }
  }
  if ((signs & SIGN.bracket) !== 0) addBrackets(text, found);
  if ((signs & SIGN.quote) !== 0) addQuotes(text, found);
  if ((signs & SIGN.variable) !== 0) addVariables(text, found);
  if ((signs & SIGN.word) !== 0) {
    addWords(text, found);
    addSomebody(text, found);
  }
  if ((signs & SIGN.openDate) !== 0) for (const span of datesIn(text)) found.push({ form: '日期', span });
  if ((signs & SIGN.letter) !== 0) addLetters(text, found);
  return withoutParts(text, found, (signs & SIGN.markup) === 0 ? NO_SPANS : markupIn(text));
}

const NO_SPANS: readonly Span[] = [];

/** Leaves out what is a part of a date or variable, or a sign of markup; in text order. */
function withoutParts(text: string, found: readonly Candidate[], markup: readonly Span[]): readonly Candidate[] {
  const wholes = ownersOf(
    text,
    found.filter(({ form }) => form === '日期' || form === '变量').map(({ span }) => span),
  );
  const signs = ownersOf(text, markup);
  return found
    .filter(({ form, span: { start, end } }) => {
      const whole = wholes?.(start);
      if (whole !== undefined && whole === wholes?.(end - 1) && form !== '日期' && form !== '变量') return false;
      const sign = signs?.(start);
      return sign === undefined || (form !== '星号' && sign !== signs?.(end - 1));
    })
    .toSorted((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
    .slice(0, MOST);
}

/** In one line; a book on one line holds fewer, and nobody reads on behind them. */
const MOST = 20_000;

/** Tells for a place in the text which of the spans holds it. */
function ownersOf(text: string, spans: readonly Span[]): ((place: number) => number | undefined) | undefined {
  if (spans.length === 0) return undefined;
  const owners = new Int32Array(text.length).fill(-1);
  for (const [i, { start, end }] of spans.entries()) owners.fill(i, start, end);
  return place => {
    const owner = owners[place] ?? -1;
    return owner < 0 ? undefined : owner;
  };
}

/** The signs of Markdown and of addresses: the stars of bold words, [[links]], [text](address), <name@address>. */
function markupIn(text: string): readonly Span[] {
  return Array.from(text.matchAll(MARKUP), match => match).flatMap(({ index, 0: whole, 1: bold }) => {
    if (bold === undefined) return [{ start: index, end: index + whole.length }];
    const start = index + whole.indexOf('**');
    return [
      { start, end: start + 2 },
      { start: index + whole.length - 2, end: index + whole.length },
    ];
  });
}

const MARKUP =
  /(?<![\d*])(?=\*{1,2}\d[\d.,%]*\*{1,2}(?![\d*]))\*{1,2}[^*\n]+\*{1,2}|(?:^|(?<=[\s\u3000|：:；，。、>-]))(\*\*(?=[^*\s]))[^*\n]{1,80}\*\*(?=$|[\s\u3000|：:；，。、）)])|\[\[[^[\]]*\]\]|!?\[[^[\]]*\]\([^()]*\)|<[\w.+-]+@[\w.-]+>|<https?:[^<>]*>|\{\s*"[^{}]*\}|<\/?[a-z]+ ?\/?>/gu;

const SIGN = {
  x: 1,
  times: 2,
  circle: 4,
  square: 8,
  triangle: 16,
  star: 32,
  underscore: 64,
  hash: 128,
  question: 256,
  n: 512,
  blank: 1024,
  dots: 2048,
  dash: 4096,
  percent: 8192,
  bracket: 16384,
  quote: 32768,
  variable: 65536,
  word: 131072,
  dateUnit: 262144,
  letter: 524288,
  closer: 1048576,
  markup: 2097152,
  openDate: 4194304,
  zero: 8388608,
} as const;

function signTable(): Int32Array {
  const table = new Int32Array(0x10000);
  const put = (sign: number, characters: string): void => addKind(table, sign, characters);
  put(SIGN.x, X);
  put(SIGN.times, '×✕✖╳');
  put(SIGN.circle, `${CIRCLES}OＯ`);
  put(SIGN.square, SQUARES);
  put(SIGN.triangle, TRIANGLES);
  put(SIGN.star, '*＊');
  put(SIGN.underscore, '_＿');
  put(SIGN.hash, '#＃');
  put(SIGN.question, '?？');
  put(SIGN.n, 'NnＮMm');
  put(SIGN.blank, ' \u3000\u00a0\t');
  put(SIGN.dots, '….、');
  put(SIGN.dash, '-—－─');
  put(SIGN.percent, '%％');
  put(SIGN.bracket, PAIRS.map(({ open }) => open).join(''));
  put(SIGN.closer, CLOSERS);
  put(SIGN.quote, '“‘《');
  put(SIGN.zero, '0');
  put(SIGN.markup, '*[<{');
  put(SIGN.variable, '{$%#@');
  put(SIGN.word, '待未暂暫略TN某缺!※例多几击0');
  put(SIGN.dateUnit, '年月日时時点分号:：/-');
  put(SIGN.letter, 'ABCDEFGHJKLMPQRSTWYZ甲乙丙丁戊');
  return table;
}

/** One look at each character; most lines have none of the telling ones but brackets and dates. */
function signsIn(text: string): number {
  let signs = 0;
  let lastOpen = -4;
  let lastUnit = -2;
  for (let i = 0; i < text.length; i++) {
    const sign = SIGN_OF[text.charCodeAt(i)] ?? 0;
    if (sign === 0) continue;
    signs |= sign;
    if ((sign & SIGN.dateUnit) !== 0) {
      if (i - lastOpen < 4) signs |= SIGN.openDate;
      lastUnit = i;
    }
    if ((sign & OPEN_IN_DATES) === 0) continue;
    lastOpen = i;
    if (lastUnit === i - 1) signs |= SIGN.openDate;
  }
  if ((signs & TELLING) !== 0) return signs;
  return (signs & SIGN.letter) !== 0 && LETTER_NAME.test(text) ? signs : 0;
}

interface MaskForm {
  readonly sign: number;
  readonly form: PlaceholderForm;
  readonly pattern: RegExp;
  readonly fits?: (match: string, text: string, span: Span) => boolean;
}

const X = 'XxＸｘХхΧχ';
const CIRCLES = '○〇◯◎●◉';
const SQUARES = '□■▢█▇▓▒';
const TRIANGLES = '△▲▽▼◇◆☆★';

/** A run of signs of one family with the digits, points and commas that belong to it: 3X, X,XXX.XX, 20××, XX-XX stays two. */
function run(family: string, between = ''): RegExp {
  return new RegExp(`(?:\\d[\\d.,]*)?[${family}]+(?:${between}[${family}]+)*(?:[.．,，][${family}\\d]+)*\\d*`, 'gu');
}

const MASKS: readonly MaskForm[] = [
  { sign: SIGN.x, form: 'X', pattern: run(X, ' ?'), fits: match => !/^\d[\d.,]*x\d/u.test(match) },
  { sign: SIGN.times, form: '×', pattern: run('×✕✖╳'), fits: match => !/^\d[\d.,]*[×✕✖╳]\d/u.test(match) },
  {
    sign: SIGN.circle,
    form: '圈',
    pattern: new RegExp(`(?:\\d[\\d.,]*)?(?:[${CIRCLES}]+(?:[.．,，][${CIRCLES}]+)*|(?<![A-Za-z])[OＯ]{2,}(?![A-Za-z]))\\d*`, 'gu'),
    fits: (match, text, { start, end }) => {
      const before = isNumeral(text.charAt(start - 1));
      const behind = isNumeral(text.charAt(end));
      return !(match.includes('〇') ? before || behind : before && behind && /^[○OＯ]+$/u.test(match));
    },
  },
  { sign: SIGN.square, form: '方块', pattern: run(SQUARES) },
  { sign: SIGN.triangle, form: '三角', pattern: run(TRIANGLES) },
  { sign: SIGN.star, form: '星号', pattern: run('*＊') },
  // SF13****772, 豫Q·5****, 6222 **** **** 1095: a code or number in part, letters and groups with it.
  {
    sign: SIGN.star,
    form: '星号',
    pattern: /(?:[A-Z]{1,6}-?|\p{Script=Han}[A-Z]·?|\d{2,6} )?\d*[*＊]{2,}(?: [*＊]{2,})*(?: ?\d+[A-Z]?)?/gu,
    fits: match => /^[^\d*＊]|[ A-Z]/u.test(match) && /\d/u.test(match),
  },
  { sign: SIGN.underscore, form: '下划线', pattern: /\d*[_＿]+(?:[.．,][_＿]+)*/gu },
  {
    sign: SIGN.hash,
    form: '井号',
    pattern: /[#＃]+(?:[.,][#＃]+)*/gu,
    fits: (match, text, { start }) => match.length > 1 || /[\d\p{Script=Han}]$/u.test(text.slice(0, start)),
  },
  { sign: SIGN.question, form: '问号', pattern: /\d*(?:[.．])?[?？]+(?:[.．][?？]+)?/gu },
  { sign: SIGN.n, form: '字母 N', pattern: /(?<![A-Za-z\d+-])[NnＮMm](?![A-Za-z\d+-])/gu },
  {
    sign: SIGN.blank,
    form: '空白',
    pattern: /[ \u3000\u00a0\t]{2,}|(?<=[年月日第〔共约为：:])[ \u3000\u00a0](?=[年月日号期次届〕个名人件项])/gu,
    fits: (match, text, { start, end }) => start > 0 && (end < text.length || match.length > 3 || /[：:为是]$/u.test(text.slice(0, start))),
  },
  { sign: SIGN.dots, form: '省略号', pattern: /…+|\.{3,}|、{2,}/gu },
  {
    sign: SIGN.dash,
    form: '横线',
    pattern: /(?<![-—－─])(?:-{2,}|—{1,}|－{2,}|─{2,})(?![-—－─>])/gu,
    fits: (_, text, { start, end }) => /[\p{Script=Han}%％]/u.test(text.charAt(end)) && !/[A-Za-z-]/u.test(text.charAt(start - 1)),
  },
  { sign: SIGN.percent, form: '百分号', pattern: /(?<=\p{Script=Han})[%％]/gu },
];

function isNumeral(characters: string): boolean {
  return /[一二三四五六七八九十零]/u.test(characters);
}

const PAIRS: readonly { readonly form: PlaceholderForm; readonly open: string; readonly close: string; readonly longest: number }[] = [
  { form: '圆括号', open: '（(', close: '）)', longest: 200 },
  { form: '方头括号', open: '【〖', close: '】〗', longest: 200 },
  { form: '方括号', open: '[［', close: ']］', longest: 200 },
  { form: '尖括号', open: '<＜〈«', close: '>＞〉»', longest: 60 },
  { form: '花括号', open: '{｛', close: '}｝', longest: 60 },
  { form: '六角括号', open: '〔', close: '〕', longest: 200 },
  { form: '直角引号', open: '「', close: '」', longest: 14 },
];

/** Brackets, nested ones too, found with one stack. */
function addBrackets(text: string, found: Candidate[]): void {
  const open: { readonly kind: number; readonly at: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = SIGN_OF[text.charCodeAt(i)] ?? 0;
    if ((sign & (SIGN.bracket | SIGN.closer)) === 0) continue;
    if ((sign & SIGN.bracket) !== 0) {
      const character = text.charAt(i);
      const kind = PAIRS.findIndex(pair => pair.open.includes(character));
      if (kind >= 0 && open.length < 20) open.push({ kind, at: i });
      continue;
    }
    if ((sign & SIGN.closer) === 0) continue;
    const pair = CLOSES[CLOSERS.indexOf(text.charAt(i))] ?? -1;
    const depth = open.findLastIndex(each => each.kind === pair);
    if (depth < 0) continue;
    const start = open[depth]?.at ?? 0;
    open.length = depth;
    const form = PAIRS[pair];
    if (form !== undefined && i - start <= form.longest && !isTitleInTitle(text, start))
      found.push({ form: form.form, span: { start, end: i + 1 } });
  }
}

/** 《贯彻〈……条例〉的意见》: within a title these are the marks of another one (GB/T 15834, 4.15). */
function isTitleInTitle(text: string, at: number): boolean {
  return text.charAt(at) === '〈' && text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
}

/** Quotation marks with nothing or an instruction in them. */
function addQuotes(text: string, found: Candidate[]): void {
  for (const match of text.matchAll(
    /“[ \u3000]*”|《[ \u3000]*》|‘[ \u3000]*’|《(?:(?:待[补定填核]|此处)[^《》]{0,10}|[\p{Script=Han}]{1,6}(?:名称|姓名|联系人|电话|日期|时间|地点|文号|编号|金额)|联系人|姓名|日期)》/gu,
  )) {
    found.push({ form: '空引号', span: { start: match.index, end: match.index + match[0].length } });
  }
}

/** In front of a unit of time these may stand for the number. */
const OPEN_IN_DATES =
  SIGN.x |
  SIGN.times |
  SIGN.circle |
  SIGN.square |
  SIGN.triangle |
  SIGN.star |
  SIGN.underscore |
  SIGN.question |
  SIGN.blank |
  SIGN.zero |
  SIGN.closer;
/** Without any of these a line has no candidates, letters for names aside. */
const TELLING = ~(SIGN.dateUnit | SIGN.letter | SIGN.closer | SIGN.markup | SIGN.openDate | SIGN.zero);
/** The forms of brackets. */
export const BRACKETS: ReadonlySet<PlaceholderForm> = new Set(PAIRS.map(({ form }) => form));
const CLOSERS = PAIRS.map(({ close }) => close).join('');
const CLOSES = PAIRS.flatMap(({ close }, kind) => Array.from(close, () => kind));
const SIGN_OF = signTable();

function addVariables(text: string, found: Candidate[]): void {
  for (const match of text.matchAll(
    /\{\{[^{}]{1,40}\}\}|\$\{[^{}]{1,40}\}|\$[A-Z][A-Z_]{2,20}\$|(?<![\dXxＸ×○*])%[\p{Script=Han}\w/：]{2,20}%|##[\p{Script=Han}\w]{1,12}##|@[\p{Script=Han}]{1,10}@/gu,
  )) {
    found.push({ form: '变量', span: { start: match.index, end: match.index + match[0].length } });
  }
}

function addWords(text: string, found: Candidate[]): void {
  for (const match of text.matchAll(WORDS)) found.push({ form: '待补', span: { start: match.index, end: match.index + match[0].length } });
  for (const match of text.matchAll(
    /(?<![\d.,])(?:0{4,}|00(?=[月日：:年]))(?![\d.])|多少多少|几月几日|单?击(?:或点击)?此处(?:输入|添加)[\p{Script=Han}]{0,6}/gu,
  )) {
    found.push({ form: '待补', span: { start: match.index, end: match.index + match[0].length } });
  }
}

/** A whole line that speaks to the writer: TODO：…, 此处写…, 用200字介绍…. */
function addRemark(text: string, found: Candidate[]): void {
  const start = text.search(/\S/u);
  if (remarkStarts.atStart(text, start) === undefined) return;
  const end = text.trimEnd().length;
  if (end - start > 2) found.push({ form: '附言', span: { start, end } });
}

const remarkStarts = wordClass(vocabulary.remarkStarts);

const WORDS =
  /(?<![亟有尚急])待(?:[\p{Script=Han}]{1,6}(?:定|指定|提供|确认|核实|补充|后填)|定|補充?|补充|补|填写|填报|填|报|核实|核定|核|查|确认|统计|落实|通知|更新|完善|汇总|测|编)|[暂暫](?:缺|无|定|空)|未(?:定|填|报)|缺(?!乏|点|口|少|失|陷|水|位|勤|席)|略|TBD|TBC|TODO|FIXME|N\/A|#DIV\/0!|#REF!|#N\/A/gu;
