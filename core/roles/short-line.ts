import { CHARACTER, countOf, isAt, kindsIn } from '../text/characters.ts';
import type { LineDress } from './line.ts';
import {
  ADDRESS,
  ANNOUNCES,
  ATTACHMENT,
  BRACKETED,
  CAPTION,
  CLOSING,
  CONTENTS,
  DATE,
  FIGURES,
  type Form,
  FURNITURE,
  GAP,
  GENRE,
  HEAD,
  IMPRINT,
  LABEL,
  LATIN,
  NAME,
  ORGAN,
  PARALLEL,
  PART,
  RUNNING,
  SPACED,
  TABLE,
  UNFINISHED,
  WEB,
} from './line-fact-list.ts';
import {
  ANNOTATION,
  announcers,
  ATTACHMENT_MARK,
  ATTACHMENT_NOTE,
  ATTACHMENT_TITLE,
  CAPTION_NUMBER,
  closings,
  DATE_LINE,
  DOCUMENT_NUMBER,
  furniture,
  FURNITURE_WORDS,
  OPEN_FORM,
  IMPRINT_START,
  LABEL_LINE,
  LABEL_SPACED,
  OFFICE_OF_NAME,
  organs,
  partNames,
  PARTS_ONLY,
  PERIOD,
  RUNNING_ORDINAL,
  salutations,
  SECRECY,
  STARTS_PART,
  surnames,
} from './line-patterns.ts';
import { alike, dense, genreEnd, opensMore } from './line-words.ts';

/** A line short enough for its words to be read. */
export interface ShortLine {
  /** As written, without mark and dress. */
  readonly words: string;
  /** Folded, without spaces. */
  readonly text: string;
  /** The kinds of its characters. */
  readonly kinds: number;
  /** See `genreEnd`. */
  readonly genre: number | undefined;
  readonly dress: LineDress;
  readonly numbered: boolean;
}

export function shortLine(words: string, dress: LineDress, numbered: boolean): ShortLine {
  const text = dense(words);
  return { words, text, kinds: kindsIn(words) | (text === words ? 0 : kindsIn(text)), genre: genreEnd(text), dress, numbered };
}

/** Tells each fact about the words; gives the form of the line where they tell it. */
export function tellShortLine(line: ShortLine, tell: (fact: number) => void): Form | undefined {
  let form: Form | undefined;
  for (const alternatives of ALTERNATIVES) {
    for (const { fact, needs = 0, holds, form: formOf } of alternatives) {
      const held = (line.kinds & needs) === needs && holds(line);
      if (held === false) continue;
      const place = held === true ? 0 : held;
      tell(fact + place);
      form ??= formOf?.(line, place);
      break;
    }
  }
  return form;
}

/** One fact and when it holds, or the first of several of which one holds. */
interface Row {
  readonly fact: number;
  /** The kinds of characters without which it cannot hold: a quick look before a slow one. */
  readonly needs?: number;
  /** Of several facts the place of the one that holds. */
  readonly holds: (line: ShortLine) => boolean | number;
  readonly form?: (line: ShortLine, place: number) => Form | undefined;
}

const { han, digit, letter, space, tab, colon, comma, stop, enumeration, bracket, pair, bar, arrow, leader } = CHARACTER;

const as = (form: Form) => (): Form => form;
const matches =
  (pattern: RegExp) =>
  ({ text }: ShortLine): boolean =>
    pattern.test(text);
const matchesWords =
  (pattern: RegExp) =>
  ({ words }: ShortLine): boolean =>
    pattern.test(words);
const endsInColon = ({ text }: ShortLine): boolean => isAt(colon, text, text.length - 1);
const withoutColon = (text: string): string => (isAt(colon, text, text.length - 1) ? text.slice(0, -1) : text);
const LATIN_ONLY = (kinds: number): boolean => (kinds & (han | digit | letter)) === 0;

/** In each list the first that holds is told. Their order decides the form of a line. */
const ALTERNATIVES: readonly (readonly Row[])[] = [
  [
    { fact: TABLE + 3, form: as('表格'), holds: ({ words, kinds }) => LATIN_ONLY(kinds) && /^[|+\-: ─━┌┐└┘├┤┬┴┼│]{4,}$/u.test(words) },
    { fact: TABLE, form: as('表格'), needs: bar, holds: matchesWords(/^\||\|$|^[^|]+\|[^|]+\|/u) },
    { fact: TABLE + 1, form: as('表格'), needs: tab, holds: () => true },
    { fact: TABLE + 2, needs: space | han, holds: matchesWords(/\S[ \u3000]{2,}\S+[ \u3000]{2,}\S|^\S+(?: \S+){3,}$/u) },
    { fact: TABLE + 4, needs: space, holds: matchesWords(/^[\p{Script=Han}A-Za-z0-9]{1,12}[ \u3000]{2,}\S{1,20}$/u) },
  ],
  [
    { fact: CONTENTS, form: as('目录'), needs: leader | digit, holds: matches(/(?:[.．…·]{3,}|·{2,})\d{1,4}$/u) },
    {
      fact: CONTENTS + 1,
      form: as('目录'),
      needs: digit,
      holds: ({ words }) => words.length > 6 && /(?:\t|[ \u3000]{2,})\d{1,4}$/u.test(words),
    },
  ],
  [{ fact: CONTENTS + 2, form: as('目录'), holds: ({ text }) => text === '目录' || text === '目次' }],
  [
    { fact: DATE, form: as('日期'), holds: matches(DATE_LINE) },
    {
      fact: DATE + 1,
      form: as('日期'),
      needs: bracket,
      holds: ({ text }) => /^[（(].*[）)]$/u.test(text) && DATE_LINE.test(text.slice(1, -1)),
    },
    { fact: DATE + 4, holds: matches(PERIOD) },
    { fact: DATE + 2, needs: digit, holds: matches(/\d{4}年\d{1,2}月\d{1,2}日$/u) },
  ],
  [
    { fact: DATE + 5, needs: digit | colon, holds: matches(/\d[:：]\d{2}[-—–~～至到]+\d/u) },
    { fact: DATE + 3, needs: digit | colon, holds: matches(/\d[:：]\d{2}/u) },
  ],
  [{ fact: FURNITURE, form: (_, place) => (place > 0 ? '网页' : undefined), holds: line => oneOrMore(furnitureWords(line), 1) }],
  [{ fact: FURNITURE + 2, holds: ({ text }) => furniture.atStart(text.replace(/^[【[（(>＞»\-—]+/u, '')) !== undefined }],
  [{ fact: FURNITURE + 3, form: as('网页'), holds: ({ text }) => furniture.has(text.replace(/[【】[\]：:>＞»\s]/gu, '')) }],
  [
    { fact: WEB, form: as('网页'), needs: letter, holds: matches(/https?:|www\.|\.(?:com|cn|gov|edu|html?)\b/u) },
    { fact: WEB + 1, holds: ({ text }) => text.includes('@') && /[\w.]@[\w.]/u.test(text) },
  ],
  [
    {
      fact: WEB + 2,
      form: ({ dress }) => (dress.quotes > 0 ? undefined : '网页'),
      holds: ({ text, kinds }) =>
        ((kinds & arrow) !== 0 || text.startsWith('首页')) && /[>＞»›/|｜].*[>＞»›/|｜]|^首页/u.test(text) && !/[。，]/u.test(text),
    },
  ],
  [
    {
      fact: WEB + 3,
      needs: digit,
      holds: matchesWords(
        /^(?!.{0,12}\d[:：]\d{2} ?[-—–~～至到])(?:\d{1,2}月\d{1,2}日|[上下]午|昨天|星期.)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|^\S{1,12}\s+\d{4}[-/年]\d{1,2}/u,
      ),
    },
  ],
  [
    {
      fact: WEB + 4,
      form: as('网页'),
      holds: matchesWords(/^[-—–·•第 ]*[\dⅠⅡⅢⅣⅤivx]{1,3}(?:[-—–·• /页共]|$)[\d页共· ]*[-—–·]*$/u),
    },
  ],
  [{ fact: WEB + 5, needs: digit, holds: matches(/\d{3,4}-\d{7,8}|1\d{10}/u) }],
  [{ fact: HEAD, form: as('栏目'), holds: ({ text }) => text.includes('号') && DOCUMENT_NUMBER.test(text) }],
  [{ fact: HEAD + 1, form: as('栏目'), holds: matches(SECRECY) }],
  [
    {
      fact: HEAD + 2,
      form: as('单位'),
      holds: ({ text }) => text.endsWith('文件') && text.length >= 4 && text.length <= 32 && organs.atEnd(text.slice(0, -2)) !== undefined,
    },
  ],
  [{ fact: HEAD + 3, form: as('栏目'), holds: matches(/^[（(]?(?:总)?第[0-9XxX×一二三四五六七八九十]{1,4}期/u) }],
  [
    { fact: ATTACHMENT + 1, form: as('附件'), holds: matches(ATTACHMENT_MARK) },
    { fact: ATTACHMENT, form: as('附件'), needs: colon, holds: matches(ATTACHMENT_NOTE) },
    { fact: ATTACHMENT + 2, form: as('附件'), holds: matches(ATTACHMENT_TITLE) },
  ],
  [{ fact: CAPTION, form: as('栏目'), holds: matches(CAPTION_NUMBER) }],
  [{ fact: CAPTION + 1, form: as('栏目'), needs: colon, holds: matches(/^[（(]?(?:计量)?单位[:：].{1,12}$/u) }],
  [{ fact: IMPRINT, form: as('栏目'), holds: matchesWords(IMPRINT_START) }],
  [{ fact: IMPRINT + 1, form: as('栏目'), holds: ({ text }) => text.endsWith('日印发') && isAt(digit, text, text.length - 4) }],
  [
    { fact: BRACKETED + 1, form: as('括号'), needs: bracket, holds: matches(ANNOTATION) },
    { fact: BRACKETED, form: as('括号'), needs: bracket, holds: matches(/^[（(][^（()）]*[）)]$/u) },
    { fact: BRACKETED + 2, needs: bracket, holds: matches(/^[【[［〔][^【】]*[】\]］〕]$/u) },
    { fact: BRACKETED + 3, needs: pair, holds: matches(/^“[^“”]*”$/u) },
  ],
  [
    { fact: NAME, form: as('单位'), holds: line => !endsInColon(line) && isPerson(line.text) },
    { fact: NAME + 3, holds: line => endsInColon(line) && isPerson(withoutColon(line.text)) },
    { fact: NAME + 2, holds: ({ words }) => areSeveral(words, isName) },
    {
      fact: NAME + 1,
      form: as('单位'),
      holds: ({ text, words, kinds }) =>
        words.length <= 30 && (kinds & colon) === 0 && !/[，。；]/u.test(text) && OFFICE_OF_NAME.test(text),
    },
  ],
  [{ fact: ORGAN, form: organForm, holds: line => isOrgan(line) && (areSeveral(line.words, endsAsOrgan) ? 1 : 0) }],
  [
    {
      fact: ADDRESS + 1,
      form: line => (endsInColon(line) ? '栏目' : undefined),
      holds: line =>
        endsInColon(line)
          ? salutations.atEnd(withoutColon(line.text)) !== undefined
          : salutations.has(line.text.replace(/[！!，,。]$/u, '')),
    },
    { fact: ADDRESS, form: as('栏目'), needs: colon, holds: line => endsInColon(line) && addressesOrgans(withoutColon(line.text)) },
  ],
  [
    { fact: LABEL, form: as('栏目'), needs: colon, holds: line => isLabel(line) && (endsInColon(line) ? 1 : 0) },
    { fact: LABEL + 2, needs: colon, holds: matches(/^[^：:，。、]{2,7}[:：].{1,24}$/u) },
  ],
  [{ fact: LABEL + 3, needs: colon, holds: ({ text }) => countOf(colon, text) > 1 }],
  [
    { fact: PART, holds: matches(PARTS_ONLY) },
    { fact: PART + 2, holds: matches(STARTS_PART) },
  ],
  [{ fact: PART + 1, holds: ({ text }) => partNames.has(withoutColon(text)) }],
  [{ fact: GENRE, form: ({ numbered }) => (numbered ? undefined : '文种'), holds: ({ genre }) => genre ?? false }],
  [{ fact: ANNOUNCES, holds: ({ text }) => announcers.atEnd(text.replace(/[。：:；]$/u, '')) !== undefined }],
  [
    { fact: UNFINISHED, form: as('未完'), holds: matches(/(?:关于|[的和与及暨、《])$/u) },
    {
      fact: UNFINISHED + 1,
      form: as('未完'),
      needs: pair,
      holds: ({ text }) => opensMore(text, '《', '》') || opensMore(text, '（', '）') || opensMore(text, '“', '”'),
    },
  ],
  [{ fact: RUNNING, holds: matches(RUNNING_ORDINAL) }],
  [{ fact: CLOSING, holds: ({ text }) => closings.atStart(text) !== undefined && (text.length <= 8 ? 1 : 0) }],
  [
    { fact: LATIN, holds: ({ kinds }) => (kinds & han) === 0 },
    { fact: LATIN + 1, needs: letter, holds: ({ text }) => countOf(letter, text) > countOf(han, text) },
    { fact: LATIN + 2, needs: digit, holds: ({ text }) => countOf(digit, text) * 3 > text.length },
  ],
  [{ fact: FIGURES, needs: digit, holds: ({ text }) => oneOrMore(text.match(/\d[\d.,，%]*/gu)?.length ?? 0, 2) }],
  [{ fact: PARALLEL, needs: comma, holds: ({ text }) => areParallel(text.split(/[，,]/u)) }],
  [{ fact: PARALLEL + 1, needs: space, holds: ({ words }) => areParallel(words.split(/[ \u3000]+/u)) }],
  [{ fact: PARALLEL + 2, needs: enumeration, holds: matches(/^[\p{Script=Han}]{2,6}(?:、[\p{Script=Han}]{2,6}){1,3}$/u) }],
  [{ fact: GAP, holds: matches(OPEN_FORM) }],
  [{ fact: SPACED, needs: space | han, holds: matchesWords(/^\p{Script=Han}(?:[ \u3000]+\p{Script=Han}){1,11}$/u) }],
];

function furnitureWords({ text, words, kinds }: ShortLine): number {
  if (words.length > 40 && (kinds & stop) !== 0 && /[。；]/u.test(text)) return 0;
  return text.match(FURNITURE_WORDS)?.length ?? 0;
}

/** False for none, 0 for up to `few`, 1 for more. */
function oneOrMore(count: number, few: number): number | false {
  return count > 0 && (count > few ? 1 : 0);
}

/** Parted by spaces or 、 into several words that are all such. */
function areSeveral(words: string, holds: (word: string) => boolean): boolean {
  const several = words
    .trim()
    .split(/[ \u3000、]+/u)
    .filter(word => word !== '');
  return several.length > 1 && several.every(holds);
}

function isName(word: string): boolean {
  return word.length >= 2 && surnames.atStart(word) !== undefined && /^[\p{Script=Han}·]{2,4}$/u.test(word);
}

function isPerson(text: string): boolean {
  return isName(text) && !PARTS_ONLY.test(text);
}

function endsAsOrgan(text: string): boolean {
  return organs.atEnd(text) !== undefined;
}

function isOrgan({ text, words, kinds }: ShortLine): boolean {
  return words.length <= 40 && (kinds & (stop | comma)) === 0 && endsAsOrgan(text.replace(/[（(].*[）)]$/u, ''));
}

function organForm({ genre, numbered }: ShortLine): Form | undefined {
  return genre === undefined && !numbered ? '单位' : undefined;
}

/** 各区县人民政府，市直各部门 */
function addressesOrgans(text: string): boolean {
  if (/[。；]/u.test(text)) return false;
  return text.split(/[、，,]/u).every(word => word.startsWith('各') || endsAsOrgan(word.replace(/[（(].*[）)]$/u, '')));
}

function isLabel({ text, words }: ShortLine): boolean {
  return LABEL_LINE.test(text) || LABEL_SPACED.test(words);
}

function areParallel(parts: readonly string[]): boolean {
  return parts.length >= 2 && parts.length <= 3 && alike(parts);
}
