import type { Block, Draft } from '#core';
import type { Pair } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { checkValue, elementNames } from './front-matter-elements.ts';
import type { ElementName } from './front-matter-elements.ts';
import { isTooDeep } from './too-deep.ts';

/** The elements of an official document that a writer gives above the text, between two lines `---`. */
export interface FrontMatter {
  /** The values of each element, one or several; only elements that were given. */
  readonly elements: { readonly [name in ElementName]?: readonly FrontMatterValue[] };
  /** Mistakes, in text order. */
  readonly problems: readonly FrontMatterProblem[];
}

export interface FrontMatterValue {
  readonly text: string;
  /** Where the text begins: index of the block in the draft, and UTF-16 offset in that block. */
  readonly block: number;
  readonly offset: number;
}

/** A mistake in the front matter; the span counts UTF-16 units from the start of the draft. */
export interface FrontMatterProblem {
  readonly span: { readonly start: number; readonly end: number };
  readonly message: string;
}

/** Reads the front matter of a draft. Whatever stands there, the answer comes quickly and is never an exception. */
export function readFrontMatter(draft: Draft): FrontMatter {
  const range = draft.frontMatter;
  if (range === undefined || range.end - range.first < 3) return NOTHING;
  const start = draft.start(range.first + 1);
  const end = draft.start(range.end - 1);
  if (end - start > LONGEST) return { elements: {}, problems: [{ span: { start, end }, message: '文首的公文要素过长，未读取' }] };
  let text = '';
  for (const block of draft.blocks.slice(range.first + 1, range.end - 1)) text += block.text;
  const first = draft.blocks.at(range.first + 1);
  const known = first === undefined ? undefined : remembered.get(first);
  if (known !== undefined && known.start === start && known.text === text) return known.value;
  const value = read(text, start, offset => {
    const block = draft.blockAt(offset);
    return { block, offset: offset - draft.start(block) };
  });
  if (first !== undefined) remembered.set(first, { start, text, value });
  return value;
}

/** The last answer, by the first line: the front matter seldom changes while the text below it does. */
const remembered = new WeakMap<Block, { readonly start: number; readonly text: string; readonly value: FrontMatter }>();

const NOTHING: FrontMatter = { elements: {}, problems: [] };
/** In UTF-16 units; several times what any office will ever write here. */
const LONGEST = 8_000;
/** A front matter with more mistakes than this is no front matter. */
const MOST_PROBLEMS = 50;

type Locate = (offset: number) => { readonly block: number; readonly offset: number };

function read(text: string, start: number, locate: Locate): FrontMatter {
  if (!concernsUs(text)) return NOTHING;
  if (isTooDeep(text))
    return { elements: {}, problems: [{ span: { start, end: start + text.length }, message: '文首的公文要素嵌套过深，未读取' }] };
  const reader = new Reader(start, locate);
  // The failsafe schema leaves every value as it was written: 份号 000001 keeps its zeros, a date its form.
  const document = parseDocument(text, { schema: 'failsafe', strict: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  for (const { pos, code } of document.errors) reader.report(pos[0], pos[1], SYNTAX_MESSAGES[code] ?? '公文要素写法有误，应为“名称: 内容”');
  const contents: unknown = document.contents;
  if (isMap(contents)) for (const pair of contents.items) reader.readPair(pair);
  else if (contents !== null && document.errors.length === 0) reader.report(0, text.trimEnd().length, '公文要素应逐行写成“名称: 内容”');
  return reader.result();
}

/** Whether any key is one of ours; the head of a blog or of a note tool is none of our business. */
function concernsUs(text: string): boolean {
  return text.split(/\r?\n|\r/u).some(line => {
    const key = /^["']?([^:："']{1,12}?)["']?\s*[:：]/u.exec(line)?.[1];
    return key !== undefined && elementNames.has(key.trim());
  });
}

const SYNTAX_MESSAGES: { readonly [code: string]: string } = {
  TAB_AS_INDENT: '缩进不能用制表符，请改用空格',
  BAD_INDENT: '缩进不一致',
  MISSING_CHAR: '括号或引号没有成对，或冒号后缺少空格',
  UNEXPECTED_TOKEN: '此处有多余的符号',
  BAD_ALIAS: '不支持引用（*）',
  BLOCK_AS_IMPLICIT_KEY: '要素名称应在一行之内',
  MULTILINE_IMPLICIT_KEY: '要素名称应在一行之内，后接英文冒号和空格',
};

class Reader {
  readonly #start: number;
  readonly #locate: Locate;
  readonly #elements: { [name in ElementName]?: readonly FrontMatterValue[] } = {};
  readonly #problems: FrontMatterProblem[] = [];

  constructor(start: number, locate: Locate) {
    this.#start = start;
    this.#locate = locate;
  }

  result(): FrontMatter {
    return { elements: this.#elements, problems: this.#problems.toSorted((a, b) => a.span.start - b.span.start) };
  }

  report(start: number, end: number, message: string): void {
    if (this.#problems.length >= MOST_PROBLEMS) return;
    this.#problems.push({ span: { start: this.#start + start, end: this.#start + Math.max(start, end) }, message });
  }

  readPair(pair: Pair<unknown, unknown>): void {
    const { key } = pair;
    if (!isScalar(key)) return;
    const written = (typeof key.value === 'string' ? key.value : '').trim();
    const [start, end] = key.range ?? [0, 0];
    const name = elementNames.get(written);
    if (name === undefined) {
      // `主送：` with a full-width colon is the commonest slip: YAML then sees one long key.
      const meant = [...elementNames.keys()].find(known => written.startsWith(`${known}：`));
      this.report(start, end, meant === undefined ? `不认识的公文要素“${written.slice(0, 20)}”` : `“${meant}”后应为英文冒号和空格`);
      return;
    }
    if (this.#elements[name] !== undefined) {
      this.report(start, end, `“${written}”重复，以第一处为准`);
      return;
    }
    const values = this.#valuesOf(pair.value, written, [start, end]);
    if (values.length > 0) this.#elements[name] = values;
    for (const { text, span } of values) {
      const message = checkValue(name, text);
      if (message !== undefined) this.#problems.push({ span, message });
    }
  }

  #valuesOf(node: unknown, name: string, keyRange: readonly [number, number]): readonly Value[] {
    if (isScalar(node)) return this.#scalar(node);
    if (isSeq(node)) {
      return node.items.flatMap(item => {
        if (isScalar(item)) return this.#scalar(item);
        const [start, end] = rangeOf(item) ?? keyRange;
        this.report(start, end, `“${name}”的各项应为文字`);
        return [];
      });
    }
    if (node !== null && node !== undefined) {
      const [start, end] = rangeOf(node) ?? keyRange;
      this.report(start, end, isAlias(node) ? '不支持引用（*）' : `“${name}”应为文字或列表`);
    }
    return [];
  }

  #scalar(node: {
    readonly value: unknown;
    readonly range?: readonly number[] | null | undefined;
    readonly type?: string | undefined;
  }): readonly Value[] {
    const text = typeof node.value === 'string' ? node.value.replace(/\s+/gu, ' ').trim() : '';
    if (text === '') return [];
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const start = this.#start + (node.range?.[0] ?? 0);
    const end = this.#start + (node.range?.[1] ?? 0);
    return [{ text, span: { start, end }, ...this.#locate(start + (quoted ? 1 : 0)) }];
  }
}

interface Value extends FrontMatterValue {
  readonly span: { readonly start: number; readonly end: number };
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = isNode(node) ? node.range : undefined;
  return range === null || range === undefined ? undefined : [range[0], range[1]];
}
