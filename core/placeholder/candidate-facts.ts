import {
  ADAPT,
  DIRECTIVES,
  directives,
  FORM_LABEL,
  glossEnds,
  glosses,
  glossStarts,
  HERE,
  NOTES,
  ORDER,
  PENDING,
  PENDING_ONLY,
} from './bracket-words.ts';
import { bucket } from '../roles/fact-list.ts';
import * as vocabulary from '../vocabulary/vocabulary.generated.ts';
import { wordClass } from '../vocabulary/words.ts';
import { FOLLOW, followOf, sideOf, SIDES } from './beside.ts';
import { BRACKETS, type Candidate, FORMS, type PlaceholderForm } from './candidates.ts';
import { CHARACTER, endsWith, hasAny, isAt, opensWith } from '../text/characters.ts';
import { Recent } from '../text/recent.ts';
import { emphasisAround } from './emphasis.ts';
import { foldText } from './fold.ts';
import {
  ALONE,
  BEFORE_BRACKET,
  BIAS,
  BLANK_COLUMNS,
  BRACKET_LENGTH,
  CELL,
  CODE,
  DATE_BESIDE,
  ENDS_LINE,
  FOLLOWED,
  FOLLOWED_ANY,
  FORM,
  HELD,
  HELD_BY_FORM,
  HOLDS,
  HOLDS_FORM,
  INSIDE_BRACKET,
  IN_TABLE,
  LABEL,
  LABEL_ANY,
  LEFT,
  LEFT_ANY,
  LENGTHS,
  LETTER,
  LIST_MARK,
  MENTION,
  NAME_BEFORE,
  NUMBER_LIKE,
  NUMERAL_BESIDE,
  ORDINAL,
  PAIRED,
  POINT,
  QUOTED,
  RIGHT,
  RIGHT_ANY,
  SAME_LINE,
  SIZE,
  SIZES,
  SOMEBODY,
  STAMP,
  UNGROUPED,
  WITH_DIGITS,
  WORD,
} from './candidate-fact-list.ts';
import { wordAt } from './following.ts';
import { labelKind } from './fields.ts';

const fields = wordClass(vocabulary.fieldNouns);
const letterWords = wordClass(vocabulary.letterWords);
const beforeLetter = wordClass(vocabulary.beforeLetter);
const surnames = wordClass(vocabulary.surnames);
const MENTIONS = new RegExp(wordClass(vocabulary.mentionWords).pattern, 'u');
/** A number in part: 138XXXX1234; with letters or in groups: SF13XXXX772, 6222 XXXX XXXX 1095. */
const PHONE_FORM = /^\d{3,}X{2,}\d{2,}$|^\d{4,}X{4,}$/u;
const CODE_FORM = /^(?:(?:[A-Z]{1,6}-?|\p{Script=Han}[A-Z]·?)\d*X{2,}\d*|\d{3,} ?X{2,}(?: X{2,})* ?\d{2,}[A-Z]?)$/u;
/** Speaks of a gap whatever stands around it; 略, 缺 and 未定 are words of every day too. */
const CLEAR_WORD = /^(?:待(?:[补補填]|核实|确认|提供)|[暂暫]缺|TB[DC]|TODO|FIXME|N\/A|#)/u;
const NUMERALS = new Set('一二三四五六七八九零');
/** （一）, （以下简称“中心”）: in a template of brackets too. */
const NO_SLOTS = [HOLDS + HELD.indexOf('序号'), HOLDS + HELD.indexOf('以解释开头')];
const SOFT_LOOK_ALIKES = [LETTER, LETTER + 2, LETTER + 3, LETTER + 4, LETTER + 5, LETTER + 6, CODE, PAIRED, MENTION, ...NO_SLOTS];

/** The facts about each candidate of a line, in the same order. */
export function candidateFacts(text: string, candidates: readonly Candidate[]): readonly (readonly number[])[] {
  const line = lineOf(text, candidates);
  return candidates.map(candidate => recent.get(keyOf(text, candidate, line), () => new Look(text, candidate, line).facts()));
}

/** Equal for candidates with the same facts: all that a `Look` sees. */
function keyOf(text: string, { form, span: { start, end } }: Candidate, line: LineOfCandidates): string {
  const same = Math.min(4, line.counts.get(form) ?? 1);
  const flags =
    (line.first >= start ? 1 : 0) +
    (line.last <= end ? 2 : 0) +
    (line.isTable ? 4 : 0) +
    (line.isBold ? 8 : 0) +
    (line.addresses ? 16 : 0) +
    (line.mentions ? 32 : 0) +
    Math.min(2, line.depths?.[start] ?? 0) * 64;
  return `${form}${same} ${flags}\n${text.slice(Math.max(0, start - (line.addresses ? 60 : 16)), start)}\n${text.slice(start, end)}\n${text.slice(end, end + 18)}`;
}

const recent = new Recent<readonly number[]>(4000);

/** Whether the facts speak of a letter, code or sign rather than a gap: such a candidate gains nothing from its document's habits. */
export function isLookAlike(facts: readonly number[]): boolean {
  return facts.some(fact => SOFT_LOOK_ALIKES.includes(fact));
}

/** What holds for the whole line. */
interface LineOfCandidates {
  readonly isTable: boolean;
  /** Somewhere it speaks of signs, has an address or code. */
  readonly mentions: boolean;
  readonly addresses: boolean;
  readonly counts: ReadonlyMap<PlaceholderForm, number>;
  /** How many bracket candidates hold a place; undefined without any. */
  readonly depths: Int32Array | undefined;
  /** Two characters or more stand between two stars on each side, as Markdown has bold words. */
  readonly isBold: boolean;
  /** Where the first and last words of the line begin and end, signs of markup and cells aside. */
  readonly first: number;
  readonly last: number;
}

function lineOf(text: string, candidates: readonly Candidate[]): LineOfCandidates {
  const counts = new Map<PlaceholderForm, number>();
  for (const { form } of candidates) counts.set(form, (counts.get(form) ?? 0) + 1);
  const brackets = candidates.filter(({ form }) => BRACKETS.has(form));
  const first = text.search(/[^\s>#*|-]/u);
  let last = text.length;
  while (last > 0 && ' \t\u3000|。；*'.includes(text.charAt(last - 1))) last--;
  return {
    isTable: text.includes('|') ? /^\s*\||\|.*\|/u.test(text) : text.includes('\t') || isInColumns(text.slice(0, 400)),
    mentions: MENTIONS.test(text),
    addresses: hasAny(text, '`@/\\.'),
    counts,
    depths: brackets.length === 0 ? undefined : depthsOf(brackets, text.length),
    first: first < 0 ? text.length : first,
    last,
    isBold: counts.has('星号') && /\*\*[^*]{2,}\*\*/u.test(text),
  };
}

/** Parted by spaces; the blanks of a date make no columns. */
function isInColumns(text: string): boolean {
  return /\S {2,}\S+ {2,}\S/u.test(text) && !/年 *月/u.test(text);
}

function depthsOf(brackets: readonly Candidate[], length: number): Int32Array {
  const depths = new Int32Array(length + 1);
  for (const { span } of brackets) {
    depths[span.start] = (depths[span.start] ?? 0) + 1;
    depths[span.end] = (depths[span.end] ?? 0) - 1;
  }
  for (let i = 1; i < depths.length; i++) depths[i] = (depths[i] ?? 0) + (depths[i - 1] ?? 0);
  return depths;
}

class Look {
  readonly #text: string;
  readonly #form: PlaceholderForm;
  readonly #f: number;
  readonly #start: number;
  readonly #end: number;
  readonly #line: LineOfCandidates;
  readonly #left: string;
  readonly #right: string;
  readonly #facts: number[] = [];

  constructor(text: string, { form, span }: Candidate, line: LineOfCandidates) {
    this.#text = text;
    this.#form = form;
    this.#f = FORMS.indexOf(form);
    this.#start = span.start;
    this.#end = span.end;
    this.#line = line;
    const stars = emphasisAround(text, span);
    this.#left = foldText(text, span.start - stars - 14, span.start - stars);
    this.#right = foldText(text, span.end + stars, span.end + stars + 16);
  }

  facts(): readonly number[] {
    const own = this.#text.slice(this.#start, this.#end);
    this.#add(BIAS);
    this.#add(FORM + this.#f);
    this.#add(SIZE + this.#f * (SIZES.length + 1) + bucket(own.replace(/[\d.,．，\s]/gu, '').length || own.length, SIZES));
    const left = sideOf(this.#left.at(-1));
    const right = sideOf(this.#right.at(0));
    this.#add(LEFT + this.#f * SIDES.length + left);
    this.#add(RIGHT + this.#f * SIDES.length + right);
    this.#add(LEFT_ANY + left);
    this.#add(RIGHT_ANY + right);
    const follow = followOf(this.#right);
    this.#add(FOLLOWED + this.#f * FOLLOW.length + follow);
    this.#add(FOLLOWED_ANY + follow);
    this.#before();
    this.#placeInLine();
    if (BRACKETS.has(this.#form) || this.#form === '变量' || this.#form === '空引号' || this.#form === '附言')
      this.#bracket(own.replace(/^[{$%#@]*[^\p{L}\p{N}\s]|[^\p{L}\p{N}\s]$/gu, ''));
    else this.#mask(own);
    const same = this.#line.counts.get(this.#form) ?? 1;
    if (same > 1) this.#add(SAME_LINE + (same > 3 ? 1 : 0));
    if (this.#line.mentions && (MENTIONS.test(this.#left.slice(-6)) || MENTIONS.test(this.#right.slice(0, 7)))) this.#add(MENTION);
    if (this.#line.addresses && this.#inCode()) this.#add(CODE);
    return this.#facts;
  }

  #add(fact: number): void {
    this.#facts.push(fact);
  }

  #before(): void {
    const left = this.#left.trimEnd();
    if (labelKind(left) !== undefined) {
      this.#add(LABEL + this.#f);
      this.#add(LABEL_ANY);
    }
    if (left.endsWith('第')) this.#add(ORDINAL);
    if (/[盖公签]章[)）]?[:：]?$/u.test(left)) this.#add(STAMP);
    if (surnames.atEnd(left) !== undefined && /(?:^|[^\p{Script=Han}]|[长任记员师和与由、])$/u.test(left.slice(0, -1)))
      this.#add(NAME_BEFORE + this.#f);
    const dateAfter = opensWith(this.#right.startsWith(' ') ? this.#right.slice(1) : this.#right, '年月日号时点');
    const dateBefore = endsWith(left, '年月日');
    if (this.#form !== '日期' && (dateAfter || dateBefore)) this.#add(DATE_BESIDE + (dateAfter && dateBefore ? 2 : dateAfter ? 0 : 1));
  }

  #placeInLine(): void {
    const before = this.#text.slice(Math.max(0, this.#start - 14), this.#start);
    const after = this.#text.slice(this.#end, this.#end + 14);
    const startsLine = this.#line.first >= this.#start;
    const endsLine = this.#line.last <= this.#end;
    if (endsLine) this.#add((startsLine ? ALONE : ENDS_LINE) + this.#f);
    if (startsLine && this.#end - this.#start === 1 && '○●□■△▲◇◆☆★*'.includes(this.#text.charAt(this.#start))) this.#add(LIST_MARK);
    if (this.#line.isTable) {
      this.#add(IN_TABLE + this.#f);
      if (this.#fillsCell(before, after)) this.#add(CELL + this.#f);
    }
    if (/[“「‘"]$/u.test(before) || (/[“「][^”」]{0,12}$/u.test(before) && /^[^“「]{0,12}[”」]/u.test(after))) this.#add(QUOTED + this.#f);
    if ((this.#line.depths?.[this.#start] ?? 0) > (BRACKETS.has(this.#form) ? 1 : 0)) this.#add(INSIDE_BRACKET + this.#f);
  }

  #fillsCell(before: string, after: string): boolean {
    return (/[|\t]\s*$/u.test(before) || before.trim() === '') && (/^\s*[|\t]/u.test(after) || after.trim() === '');
  }

  /** What a bracket holds. */
  #bracket(content: string): void {
    const words = foldText(content, 0, content.length).trim();
    const is = (held: (typeof HELD)[number], byForm?: (typeof HELD_BY_FORM)[number]): void => {
      this.#add(HOLDS + HELD.indexOf(held));
      if (byForm !== undefined) this.#add(HOLDS_FORM + this.#f * HELD_BY_FORM.length + HELD_BY_FORM.indexOf(byForm));
    };
    this.#add(BRACKET_LENGTH + this.#f * (LENGTHS.length + 1) + bucket(words.length, LENGTHS));
    const head = words.split(/[,，;；:：。]/u)[0] ?? '';
    if (words === '') is('空', '空');
    if (DIRECTIVES.test(words)) is('填写要求', '填写要求');
    const ordered = ORDER.test(words);
    const adapted = ADAPT.test(words);
    if (directives.atStart(words) !== undefined && !FORM_LABEL.test(words)) {
      is('以填写要求开头');
      if (words.length <= 6) is('短填写要求');
      if (!ordered && !adapted && fields.atEnd(head) !== undefined) is('填写要求加栏目名');
      if (words.length > 12) is('长填写要求');
    }
    if (words.startsWith('填:') || words.startsWith('待填:')) is('填空标记');
    if (PENDING.test(words)) is(PENDING_ONLY.test(words) ? '只有待补' : '待补');
    if (HERE.test(words)) is('此处');
    if (/^[^:,，。]{2,8}:./u.test(words)) is('栏目有内容');
    if (ordered) is('请填写');
    if (adapted) is('据实改写');
    if (words.length <= 8 && fields.atEnd(words) !== undefined && !hasAny(words, ',，、:')) is('短而是名词');
    if (fields.has(words)) is('就是栏目名');
    if (fields.atEnd(head) !== undefined && head.length <= 14) is('以栏目名结尾', '以栏目名结尾');
    if (/[/／|｜]|[^A-Za-z]或[^A-Za-z]|[A-D][.、 ]/u.test(words) && !/^\d|https?:/u.test(words)) is('选项');
    if (/\d+(?:-|—|~|至)?\d*个?[字句条段]/u.test(words)) is('字数要求');
    if (/(?:^|[。；])(?:示?例|例如|如|参考例句|范例|样例)[:：]?/u.test(words)) is('示例');
    const remarks = words.match(NOTES)?.length ?? 0;
    if (remarks > 0) is(remarks > 1 ? '几处附言口气' : '附言口气', '附言口气');
    if (glossStarts.atStart(words) !== undefined) is('以解释开头', '解释');
    else if (glosses.has(words)) is('解释', '解释');
    if (glossEnds.atEnd(words) !== undefined) is('以解释结尾');
    if (isAt(CHARACTER.digit, words, 0)) is('数字开头');
    if (/^[\w\s.,:%+\-/]*$/u.test(words) && words !== '') is('只有数字字母', '只有数字字母');
    if (/^(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/u.test(words)) is('序号');
    if (/X{2,}|X月|X日|_/u.test(words)) is('占位符号');
    if (hasAny(words, '。；')) is('句号', words.length > 20 ? '长句' : undefined);
    if (words.includes('?')) is('问号');
    if (/^(?:19|20)\d{2}|[〔[]\d{4}|号$/u.test(words)) is('年份或文号');
    // ［2019］12号: the year of a document's number, whatever bracket a template uses.
    if (/^(?:19|20)\d{2}$/u.test(words) && /^第?\d{1,4}号/u.test(this.#right)) this.#add(CODE);
    if (this.#form === '方括号' && opensWith(this.#right, '(（')) is('链接');
    if (/\d月|\d日|月.{0,4}日/u.test(words)) is('日期');
    if (words.includes('、')) is('顿号列举');
    if (hasAny(words, ',，')) is('逗号');
    if (hasAny(words, '“”')) is('引号');
    if (words.includes('《')) is('书名号');
    const before = this.#text.charAt(this.#start - 1);
    this.#add(
      BEFORE_BRACKET +
        (this.#line.first >= this.#start
          ? 0
          : endsWith(before, '，。；：、！？,;:')
            ? 1
            : endsWith(before, '）)】]>}」”》')
              ? 3
              : endsWith(before, 'Xx×○*_')
                ? 4
                : 2),
    );
  }

  /** What a mask, blank or word has beside it. */
  #mask(own: string): void {
    const left = this.#left;
    const right = this.#right;
    if (isAt(CHARACTER.digit, own, 0)) this.#add(WITH_DIGITS);
    if (isAt(CHARACTER.digit, own, own.length - 1)) this.#add(WITH_DIGITS + 1);
    if (/[^\d]\d+[^\d]/u.test(own)) this.#add(WITH_DIGITS + 2);
    const folded = foldText(own, 0, own.length);
    if (PHONE_FORM.test(folded)) this.#add(NUMBER_LIKE);
    else if (CODE_FORM.test(folded)) this.#add(NUMBER_LIKE + 8);
    if (/^\d{1,2}X{1,3}$|^\d*\.X{1,2}$/u.test(folded) && followOf(right) > 0 && followOf(right) < 6) this.#add(NUMBER_LIKE + 1);
    if (/^(?:19|20)[\dX]X$/u.test(folded) && /^[年届级〕\]-]/u.test(right)) this.#add(NUMBER_LIKE + 2);
    if (folded.includes(':')) this.#add(NUMBER_LIKE + 3);
    if (/^X0+$|^\dX0$/u.test(folded)) this.#add(NUMBER_LIKE + 4);
    if (this.#form === '日期') this.#add(NUMBER_LIKE + (folded.includes('X') ? 5 : hasAny(folded, '([{<【') ? 7 : 6));
    if (hasAny(own, '.．,，')) this.#add(POINT);
    if (/[,，][^.,，]{1,2}$/u.test(own)) this.#add(UNGROUPED);
    // X座, X区 is a letter more often than XX座, XX区.
    const isShort = own.length === 1 || (own.length === 2 && followOf(right) === 0);
    if (isShort && letterWords.atStart(right.replace(/^[- ]/u, '')) !== undefined) this.#add(LETTER);
    if (beforeLetter.atEnd(left.trimEnd()) !== undefined) this.#add(LETTER + 1);
    if (left.endsWith('+') || right.startsWith('+')) this.#add(LETTER + 2);
    if (left.endsWith('-') || (right.startsWith('-') && !opensWith(right.slice(1), 'X0123456789'))) this.#add(LETTER + 3);
    if (/[A-Za-z]$/u.test(left.replace(/X+$/u, '')) && !left.endsWith('X')) this.#add(LETTER + 4);
    else if (/^[A-WYZa-wyz]/u.test(right)) this.#add(LETTER + 4);
    if (/^[XSGYC]\d{2,3}(?:线|路|道|县|国|省|$)/u.test(own + right)) this.#add(LETTER + 5);
    if (/\d ?$/u.test(left) || (/^ ?\d/u.test(right) && folded.includes('X'))) this.#add(LETTER + 6);
    if (this.#form === '星号' && this.#line.isBold && own === '**') this.#add(PAIRED);
    if (NUMERALS.has(left.at(-1) ?? '') || NUMERALS.has(right.at(0) ?? '')) this.#add(NUMERAL_BESIDE);
    if (this.#form === '空白') this.#blank();
    if (this.#form === '某') this.#somebody(own);
    if (this.#form === '待补') this.#word();
  }

  #blank(): void {
    const left = this.#left;
    const right = this.#right;
    if (/(?:^|[^\p{Script=Han}])\p{Script=Han}$/u.test(left) && /^\p{Script=Han}{1,2}(?:[^\p{Script=Han}]|$)/u.test(right))
      this.#add(BLANK_COLUMNS);
    if (/^[\p{Script=Han}]{2,6}:/u.test(right)) this.#add(BLANK_COLUMNS + 1);
    if ((this.#line.counts.get('空白') ?? 0) > 2) this.#add(BLANK_COLUMNS + 2);
    if (opensWith(right, '年月日号时')) this.#add(BLANK_COLUMNS + 3);
    if (left.endsWith(':')) this.#add(BLANK_COLUMNS + (right === '' ? 4 : 5));
    if (endsWith(left, ')]】〕>}') || opensWith(right, '([【〔<{')) this.#add(BLANK_COLUMNS + 6);
    if (/(?:^|[^\p{Script=Han}])\p{Script=Han}$/u.test(left) || /^\p{Script=Han}(?:[^\p{Script=Han}]|$)/u.test(right))
      this.#add(BLANK_COLUMNS + 7);
  }

  #somebody(own: string): void {
    if (/^(?:些|种|个|一|项|方|时|人|段|类|处|天|日|次|地|样|位|程度|阶段)/u.test(this.#right) && own === '某') this.#add(SOMEBODY);
    if (own.includes('某某')) this.#add(SOMEBODY + 1);
    if (!own.startsWith('某')) {
      this.#add(SOMEBODY + 2);
      // 有关某些, 机关某处: the last character of a word is no surname.
      if (/^(?:些|种|项|方面|类)/u.test(this.#right)) this.#add(SOMEBODY);
      if (/[^\P{Script=Han}长任记员师和与由对向被将同为是给经请让令即的等]$/u.test(this.#left)) this.#add(SOMEBODY + 6);
    }
    const kind = wordAt(this.#right)?.kind;
    if (kind === 'org') this.#add(SOMEBODY + 3);
    if (kind === 'person') this.#add(SOMEBODY + 4);
    if (kind === 'place') this.#add(SOMEBODY + 5);
  }

  #word(): void {
    const before = this.#text.slice(Math.max(0, this.#start - 14), this.#start);
    const after = this.#text.slice(this.#end, this.#end + 14);
    if (CLEAR_WORD.test(this.#text.slice(this.#start, this.#end))) this.#add(WORD + 5);
    if (this.#fillsCell(before, after)) this.#add(WORD);
    if (/[（(【[][^）)】\]]{0,8}$/u.test(before) && /^[^（(]{0,8}[）)】\]]/u.test(after)) this.#add(WORD + 1);
    if (/\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after)) this.#add(WORD + 2);
    if (endsWith(before.trimEnd(), ':：')) this.#add(WORD + 3);
    if (/[\p{Script=Han}，,]$/u.test(before) && /^(?:[。；，,;]|$)/u.test(after)) this.#add(WORD + 4);
  }

  #inCode(): boolean {
    const before = this.#text.slice(Math.max(0, this.#start - 60), this.#start);
    if ((before.match(/`/gu)?.length ?? 0) % 2 === 1) return true;
    return (
      /(?:https?:\/\/|www\.|[\w.]+@|\/[\w.-]+\/|\\)[^\s\u3000-\u9fff]*$/u.test(before) ||
      /^\.(?:com|cn|gov|org|txt|docx?|xlsx?|pdf|jpg|png|py|sql|md)\b/u.test(this.#right)
    );
  }
}
