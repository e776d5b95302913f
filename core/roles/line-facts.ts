import type { NumberMark } from '../numbering/scheme.ts';
import { schemes } from '../numbering/registry.ts';
import { foldVariants } from '../text/variants.ts';
import { bucket } from './fact-list.ts';
import type { LineDress, LineFacts } from './line.ts';
import {
  FORMS,
  LENGTHS,
  WIDTHS,
  LENGTH,
  END,
  START,
  STOP,
  COMMAS,
  SCHEME,
  ORDINAL,
  TENTATIVE,
  HASHES,
  BOLD,
  BULLET,
  QUOTES,
  INDENT,
  GENRE,
  ORGAN,
  PART,
  LABEL,
  DATE,
  ADDRESS,
  FURNITURE,
  WEB,
  HEAD,
  ATTACHMENT,
  CAPTION,
  IMPRINT,
  BRACKETED,
  CONTENTS,
  TABLE,
  ANNOUNCES,
  UNFINISHED,
  LATIN,
  SERIES,
  PARALLEL,
  VERB,
  NAME,
  OFFICE,
  PROSE,
  GAP,
  CLOSING,
  SPACED,
  RUNNING,
  FIGURES,
  BREAK,
  type Form,
} from './line-fact-list.ts';
import {
  organs,
  offices,
  surnames,
  partNames,
  salutations,
  furniture,
  verbs,
  closings,
  announcers,
  PARTS_ONLY,
  STARTS_PART,
  FURNITURE_WORDS,
  DATE_LINE,
  PERIOD,
  DOCUMENT_NUMBER,
  SECRECY,
  ATTACHMENT_NOTE,
  ATTACHMENT_MARK,
  ATTACHMENT_TITLE,
  CAPTION_NUMBER,
  IMPRINT_START,
  ANNOTATION,
  RUNNING_ORDINAL,
  LABEL_LINE,
  LABEL_SPACED,
  OFFICE_OF_NAME,
  GAP_FORM,
  SENTENCE_STOPS,
} from './line-patterns.ts';
import { genreEnd, endClass, startClass, lastSign, opensMore, alike } from './line-words.ts';

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
    const head = this.#words.slice(0, 40);
    if (/\|.*\|/u.test(head)) this.#add(TABLE);
    else if (/\t.*\t/u.test(this.#words.slice(0, 200))) this.#add(TABLE + 1);
    if (/^https?:|www\./u.test(head)) this.#add(WEB);
    if (/[:： \u3000]/u.test(head)) {
      if (ATTACHMENT_NOTE.test(head)) this.#add(ATTACHMENT);
      if (IMPRINT_START.test(head)) this.#add(IMPRINT);
      if (LABEL_LINE.test(head)) this.#add(LABEL);
    }
    if (/^[（(]/u.test(head) && /[）)]$/u.test(this.#words.slice(-1))) this.#add(BRACKETED + (ANNOTATION.test(this.#words) ? 1 : 0));
    if (/[:：]$/u.test(this.#words.slice(-1)) && !/[。；]/u.test(this.#words.slice(0, 300))) this.#add(ADDRESS + 2);
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
    if (/\d[:：]\d{2} ?[-—–~～至到]+ ?\d/u.test(text)) is(DATE + 5);
    else if (/\d{1,2}[:：]\d{2}/u.test(text)) is(DATE + 3);
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
    if (
      /^(?!.{0,12}\d[:：]\d{2} ?[-—–~～至到])(?:\d{1,2}月\d{1,2}日|[上下]午|昨天|星期.)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|^\S{1,12}\s+\d{4}[-/年]\d{1,2}/u.test(
        this.#words,
      )
    )
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
    const ids = this.#ids.sort((a, b) => a - b).filter((id, i, all) => id !== all[i - 1]);
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
