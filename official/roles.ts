import type { Block, Report, Section } from '#core';
import type { Role } from './official-document.ts';

/** A line of text that is printed, with its place in the draft. */
export interface PrintedLine {
  readonly block: Exclude<Block, { readonly kind: 'blank' }>;
  readonly index: number;
  /** Without indent, break and trailing space. */
  readonly text: string;
}

export interface Casting {
  readonly role: Role;
  /** 1 to 9 for a heading, else 0. */
  readonly depth: number;
}

/** What each of the lines of one report is; `afterMark` says that an 附件 line stands right above the first. */
export function castLines(lines: readonly PrintedLine[], report: Report, afterMark: boolean): readonly Casting[] {
  return new Director(lines, report).cast(afterMark);
}

/** A line that is only a date: `2024年7月9日`, `二〇二四年七月九日`, `20XX年X月X日`, in brackets or not. */
export function isDate(text: string): boolean {
  return text.length <= 24 && DATE.test(text);
}

/** A line that opens an attachment: exactly `附件` or `附件1`. */
export function isAttachmentMark(text: string): boolean {
  return ATTACHMENT_MARK.test(text);
}

const YEAR = '[0-9０-９XxＸ×〇○零一二三四五六七八九十]{2,8}';
const DAY = '[0-9０-９XxＸ×〇○零一二三四五六七八九十]{1,4}';
const DATE = new RegExp(`^[（(]?${YEAR} ?年(?: ?${DAY} ?月(?: ?${DAY} ?[日号])?)?[）)]?$`, 'u');
const ATTACHMENT_MARK = /^附件[ \u3000]?(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})?$/u;
const ATTACHMENT_NOTE = /^附件(?:[0-9０-９]{1,2})?[：:]/u;
const ATTACHMENT_ITEM = /^[0-9０-９]{1,2}[.．、]/u;
const SENTENCE = /[。；！？!?;]/u;
const PUNCTUATED = /[，。；：！？、,;:!?…]/u;
const BRACKETED = /^[（(][^（）()]+[）)]$/u;

class Director {
  readonly #lines: readonly PrintedLine[];
  readonly #title: Report['title'];
  readonly #depths: ReadonlyMap<number, number>;
  readonly #cast: Casting[] = [];

  constructor(lines: readonly PrintedLine[], report: Report) {
    this.#lines = lines;
    this.#title = report.title;
    this.#depths = depthsOf(report.sections);
  }

  cast(afterMark: boolean): readonly Casting[] {
    const lines = this.#lines;
    const firstMark = lines.findIndex((line, i) => isAttachmentMark(line.text) && (i > 0 || this.#title === undefined));
    const end = firstMark === -1 ? lines.length : firstMark;
    let at = this.#castHead(end, afterMark);
    const close = this.#tailFrom(at, end);
    while (at < close) at = this.#castBody(at, close);
    if (close < end) this.#castTail(close, end);
    this.#castAttachments(end);
    return this.#cast;
  }

  /** What stands above the title, the title, the lines under it, and the addressee. Gives the first line of text. */
  #castHead(end: number, afterMark: boolean): number {
    const lines = this.#lines;
    let at = 0;
    while (at < end && this.#isAboveTitle(at)) this.#set(at, isAttachmentMark(lines[at++]?.text ?? '') ? 'attachment-mark' : 'body');
    const titleStart = at;
    while (at < end && this.#isTitle(at)) this.#set(at++, afterMark ? 'attachment-title' : 'title');
    if (at > titleStart) {
      const most = at + MOST_BYLINES;
      while (at < end && at < most && this.#isByline(at)) this.#set(at++, 'byline');
    }
    if (at < end && isAddressee(lines[at]?.text ?? '') && !this.#isHeading(at)) this.#set(at++, 'addressee');
    return at;
  }

  #castBody(at: number, end: number): number {
    const text = this.#lines[at]?.text ?? '';
    if (!ATTACHMENT_NOTE.test(text) || SENTENCE.test(text)) {
      this.#setText(at);
      return at + 1;
    }
    let next = at;
    do this.#set(next++, 'attachment-note');
    while (next < end && this.#isAttachmentItem(next));
    return next;
  }

  /** Where 署名 and 成文日期 begin; `end` when there are none. */
  #tailFrom(first: number, end: number): number {
    const lines = this.#lines;
    let at = end - 1;
    if (at > first && BRACKETED.test(lines[at]?.text ?? '') && isDate(lines[at - 1]?.text ?? '')) at--;
    if (at <= first - 1 || !isDate(lines[at]?.text ?? '') || at === first) return end;
    const most = Math.max(first + 1, at - MOST_NAMES);
    while (at > most && this.#isName(at - 1)) at--;
    return at;
  }

  #castTail(from: number, end: number): void {
    for (let at = from; at < end; at++) {
      const text = this.#lines[at]?.text ?? '';
      const dated = at > from && this.#cast.some((casting, i) => i >= from && casting.role === 'issue-date');
      this.#set(at, dated ? 'annotation' : isDate(text) ? 'issue-date' : 'signature');
    }
  }

  #castAttachments(from: number): void {
    const lines = this.#lines;
    let at = from;
    while (at < lines.length) {
      this.#set(at++, 'attachment-mark');
      const next = lines[at];
      if (next !== undefined && next.block.kind === 'text' && isShortTitle(next.text)) this.#set(at++, 'attachment-title');
      const start = at;
      while (at < lines.length && !isAttachmentMark(lines[at]?.text ?? '')) this.#setText(at++);
      this.#raise(start, at);
    }
  }

  /** An attachment has its own first level, wherever its headings hang in the tree of the report. */
  #raise(from: number, end: number): void {
    let top = 9;
    for (let at = from; at < end; at++) if (this.#cast[at]?.role === 'heading') top = Math.min(top, this.#cast[at]?.depth ?? 9);
    for (let at = from; at < end; at++) {
      const { role, depth } = this.#cast[at] ?? { role: 'body', depth: 0 };
      if (role === 'heading') this.#set(at, role, depth - top + 1);
    }
  }

  #set(at: number, role: Role, depth = 0): void {
    this.#cast[at] = { role, depth };
  }

  #setText(at: number): void {
    const line = this.#lines[at];
    const depth = line === undefined || !isHeadingSized(line) ? undefined : this.#depths.get(line.index);
    if (depth === undefined) this.#set(at, 'body');
    else this.#set(at, 'heading', Math.min(depth, 9));
  }

  #isHeading(at: number): boolean {
    const line = this.#lines[at];
    return line !== undefined && this.#depths.has(line.index);
  }

  #isTitle(at: number): boolean {
    const index = this.#lines[at]?.index ?? -1;
    return this.#title !== undefined && index >= this.#title.first && index < this.#title.end;
  }

  #isAboveTitle(at: number): boolean {
    return this.#title !== undefined && (this.#lines[at]?.index ?? Number.POSITIVE_INFINITY) < this.#title.first;
  }

  /** 副标题、单位、日期 right under the title, and text after them. */
  #isByline(at: number): boolean {
    const line = this.#lines[at];
    if (line === undefined || line.block.kind !== 'text' || this.#isHeading(at) || at + 1 >= this.#lines.length) return false;
    if (/^[—–―]{1,2}[^—]/u.test(line.text)) return line.text.length <= 60 && !SENTENCE.test(line.text);
    if (isDate(line.text)) return true;
    if (BRACKETED.test(line.text)) return line.text.length <= 40;
    return line.text.length <= 24 && !PUNCTUATED.test(line.text) && /\p{Script=Han}/u.test(line.text);
  }

  #isName(at: number): boolean {
    const line = this.#lines[at];
    if (line === undefined || line.block.kind !== 'text' || this.#isHeading(at)) return false;
    return line.text.length <= 30 && !PUNCTUATED.test(line.text) && !CLOSING_FORMULA.test(line.text);
  }

  #isAttachmentItem(at: number): boolean {
    const text = this.#lines[at]?.text ?? '';
    return text.length <= 80 && ATTACHMENT_ITEM.test(text) && !SENTENCE.test(text);
  }
}

/** A numbered paragraph of one long sentence is text, and so is an item of a list that ends in `；`. */
function isHeadingSized({ block, text }: PrintedLine): boolean {
  if (block.kind !== 'numbered') return true;
  return block.title.end - block.mark.span.start <= LONGEST_HEADING && (block.runIn !== undefined || !/[；;]$/u.test(text));
}

/** Two printed lines, the indent taken off. */
const LONGEST_HEADING = 54;
const MOST_BYLINES = 4;
const MOST_NAMES = 6;
/** What stands above a signature without being a name. */
const CLOSING_FORMULA = /^(?:特此|专此|此致|敬礼|以上|妥否|当否|谢谢|此复|现将|请|附[件：:])/u;

function isShortTitle(text: string): boolean {
  return text.length <= 60 && !SENTENCE.test(text) && !/[：:]$/u.test(text);
}

/** 主送机关 and 称谓: `各区县人民政府，市政府各部门：`, `同志们：`; not `现将有关情况报告如下：`. */
function isAddressee(text: string): boolean {
  if (text.length > 200 || !/[：:]$/u.test(text) || SENTENCE.test(text)) return false;
  const names = text.slice(0, -1).split(/[、，,　 ]/u);
  return names.every(name => name.length <= 24) && !ANNOUNCING.test(text);
}

const ANNOUNCING =
  /(?:如下|以下|下列|下面|现将|包括|是|为|做到|认为|指出|强调|要求|汇报|报告|通知|通报|安排|部署|情况|问题|措施|工作)[^、，,]{0,6}[：:]$/u;

/** Depth of every heading, by the index of its block. */
function depthsOf(sections: readonly Section[]): ReadonlyMap<number, number> {
  const depths = new Map<number, number>();
  const waiting: (readonly Section[])[] = [sections];
  for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
    for (const section of group) {
      depths.set(section.heading, section.depth);
      if (section.children.length > 0) waiting.push(section.children);
    }
  }
  return depths;
}
