import type { NumberMark } from '../numbering/scheme.ts';
import { schemes } from '../numbering/registry.ts';
import { shortLine, tellShortLine } from './short-line.ts';
import { CHARACTER, countOf, isAt } from '../text/characters.ts';
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
  PART,
  LABEL,
  ADDRESS,
  WEB,
  ATTACHMENT,
  IMPRINT,
  BRACKETED,
  TABLE,
  SERIES,
  RUNNING,
  type Form,
} from './line-fact-list.ts';
import { ATTACHMENT_NOTE, IMPRINT_START, ANNOTATION, LABEL_LINE, SENTENCE_STOPS } from './line-patterns.ts';
import { dense, genreEnd, endClass, startClass, lastSign } from './line-words.ts';

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
  readonly #mark: NumberMark | undefined;
  readonly #dress: LineDress;
  readonly #ids: number[] = [];

  constructor(words: string, mark: NumberMark | undefined, dress: LineDress) {
    this.#words = words;
    this.length = words.length;
    this.#mark = mark;
    this.#dress = dress;
  }

  ofLong(): LineFacts {
    this.#common();
    const title = this.length <= LONGEST_TITLE && !/[。！？；，,]/u.test(this.#words) && isAboutSomething(dense(this.#words));
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
    const line = shortLine(this.#words, this.#dress, this.#mark !== undefined);
    const form = tellShortLine(line, id => this.#add(id)) ?? this.#sentenceForm();
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
    const { at, kind } = firstStop(words, 80);
    const rest = at === -1 ? 0 : length - at - 1;
    const place = bucket(at === -1 ? length : at, [6, 12, 18, 25, 40]);
    this.#add(STOP + (kind * 6 + place) * 3 + (rest <= 1 ? 0 : rest <= 15 ? 1 : 2));
    const clause = at === -1 ? Math.min(80, length) : at;
    this.#add(COMMAS + Math.min(3, countOf(CHARACTER.comma, words, clause)) * 3 + bucket(clause, [12, 25]));
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

  /** Keeps the list ascending. Nearly all facts come in order. */
  #add(id: number): void {
    const ids = this.#ids;
    let at = ids.length;
    while (at > 0 && (ids[at - 1] ?? 0) > id) at--;
    if (ids[at - 1] === id) return;
    if (at === ids.length) ids.push(id);
    else ids.splice(at, 0, id);
  }

  #facts(form: Form): LineFacts {
    const ids = this.#ids;
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

/** The place of the first mark that ends a clause within so many characters, -1 without, and which it is: none, 。！, ：, ；, ？. */
function firstStop(words: string, within: number): { readonly at: number; readonly kind: number } {
  const end = Math.min(within, words.length);
  let at = 0;
  while (at < end && !isAt(CHARACTER.clauseEnd, words, at)) at++;
  return at === end ? { at: -1, kind: 0 } : { at, kind: 1 + kindOfStop(words.charAt(at)) };
}

function kindOfStop(sign: string): number {
  return CLAUSE_ENDS.findIndex(signs => signs.includes(sign));
}

const CLAUSE_ENDS = ['。！', '：:', '；;', '？?'];

/** 关于……的通知 */
function isAboutSomething(text: string): boolean {
  return text.includes('关于') && genreEnd(text) !== undefined;
}

const LONGEST_TITLE = 120;
/** In characters; no page is narrower, so no line is broken before. */
const NARROWEST = 25;
