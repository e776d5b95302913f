import type { Severity, Span } from '#core';
import type { Pair, Scalar } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Element, ElementName } from './elements/element.ts';
import { elementNamed } from './elements/elements.ts';
import { formatNamed } from './elements/formats.ts';
import { elementMeant, isForeign } from './front-matter-keys.ts';
import { repairLines } from './front-matter-lines.ts';
import type { Entry, FrontMatterProblem } from './front-matter-problems.ts';
import { problemsOf } from './front-matter-problems.ts';
import type { FrontMatter, FrontMatterValue } from './given-elements.ts';
import { formatOf } from './given-elements.ts';

/** A place in the draft as index of a block and offset in it. */
export type Locate = (offset: number) => { readonly block: number; readonly offset: number };

/** Reads the lines between the two `---`. Spans inside count from the start of these lines. */
export class FrontMatterReader {
  readonly #text: string;
  readonly #start: number;
  readonly #locate: Locate;
  readonly #entries = new Map<ElementName, Reading>();
  readonly #problems: FrontMatterProblem[] = [];
  /** Names that are none of ours are another program's. */
  #isShared = false;

  constructor(text: string, start: number, locate: Locate) {
    this.#text = text;
    this.#start = start;
    this.#locate = locate;
  }

  read(): FrontMatter {
    const named = this.#named();
    this.#isShared = isForeign(named.map(({ name }) => name));
    for (const { name, key, values } of named) this.#take(name, key, values);
    const profile = this.#entries.get('profile');
    const isFormat = formatNamed(profile?.values[0]?.text ?? '') !== undefined;
    if (isFormat && profile !== undefined) {
      this.#entries.delete('profile');
      const format = elementNamed('格式');
      if (!this.#entries.has('format') && format !== undefined) this.#entries.set('format', { ...profile, element: format });
    }
    return this.#result();
  }

  #result(): FrontMatter {
    const given: { [name in ElementName]?: readonly FrontMatterValue[] } = {};
    for (const [id, { element, values }] of this.#entries) {
      const kept = element.list ? values : values.slice(0, 1);
      if (kept.length > 0) given[id] = kept.map(({ text, block, offset }) => ({ text, block, offset }));
    }
    const format = formatNamed(given.format?.[0]?.text ?? '');
    const read = { elements: given, ...(format === undefined ? {} : { format }) };
    const told = [...problemsOf(this.#entries, format, formatOf(read))].slice(0, MOST_PROBLEMS);
    const problems = [...this.#problems, ...told].toSorted((a, b) => a.span.start - b.span.start);
    return { ...read, problems };
  }

  /** Every name with its values, in text order. */
  #named(): readonly Named[] {
    const { text, pairs, slips } = repairLines(this.#text);
    for (const { span, message } of slips) this.#report(span, message, 'info');
    const byHand = pairs.map(({ name, key, value }) => ({ name, key, values: () => [this.#valueIn(value)] }));
    return [...byHand, ...this.#byYaml(text)].toSorted((a, b) => a.key.start - b.key.start);
  }

  #byYaml(text: string): readonly Named[] {
    // The failsafe schema leaves every value as it was written: 份号 000001 keeps its zeros, a date its form.
    const document = parseDocument(text, { schema: 'failsafe', strict: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    for (const { pos, code } of document.errors) {
      this.#report({ start: pos[0], end: pos[1] }, SYNTAX_MESSAGES[code] ?? '公文要素写法有误，应为“名称: 内容”');
    }
    const contents: unknown = document.contents;
    if (isMap(contents)) return contents.items.flatMap(pair => this.#ofPair(pair));
    if (contents !== null && document.errors.length === 0 && text.replace(/^#.*$/gmu, '').trim() !== '') {
      this.#report({ start: 0, end: text.trimEnd().length }, '公文要素应逐行写成“名称: 内容”');
    }
    return [];
  }

  #ofPair({ key, value }: Pair<unknown, unknown>): readonly Named[] {
    if (!isScalar(key)) return [];
    const name = (typeof key.value === 'string' ? key.value : '').trim();
    const [start, end] = key.range ?? [0, 0];
    const span = { start, end };
    return [{ name, key: span, values: element => this.#valuesOf(value, element, name, span) }];
  }

  #take(name: string, key: Span, values: (element: Element) => readonly Value[]): void {
    const element = elementNamed(name);
    if (element === undefined) {
      this.#reportUnknown(name, key);
      return;
    }
    const before = this.#entries.get(element.id);
    if (before !== undefined) {
      const twice = before.name === name ? `“${name}”重复` : `“${name}”与“${before.name}”是同一要素`;
      this.#report(key, `${twice}，以第一处为准`);
      return;
    }
    const problems = this.#problems.length;
    const given = values(element).flatMap(value => this.#split(value, element));
    this.#entries.set(element.id, { element, name, key: this.#inDraft(key), values: given });
    if (given.length === 0 && problems === this.#problems.length) this.#report(key, `“${name}”写了名称，没有内容`, 'info');
  }

  #reportUnknown(name: string, key: Span): void {
    const meant = elementMeant(name);
    const shown = name.length > 20 ? `${name.slice(0, 20)}…` : name;
    if (meant !== undefined) this.#report(key, `不认识的公文要素“${shown}”，应为“${meant.name}”`);
    else if (/^主题词/u.test(name)) this.#report(key, 'GB/T 9704—2012 已经取消“主题词”，不会印出', 'info');
    else if (!this.#isShared) this.#report(key, `不认识的公文要素“${shown}”，不会印出`, 'info');
  }

  #valuesOf(node: unknown, element: Element, name: string, key: Span): readonly Value[] {
    if (isScalar(node)) return this.#scalar(node, element);
    if (isSeq(node)) {
      return node.items.flatMap(item => {
        if (isScalar(item)) return this.#scalar(item, element);
        this.#report(spanOf(item) ?? key, `“${name}”的各项应为文字`);
        return [];
      });
    }
    if (node !== null && node !== undefined) {
      this.#report(spanOf(node) ?? key, isAlias(node) ? '不支持引用（*）' : `“${name}”应为文字或列表`);
    }
    return [];
  }

  /** A text on one line is a stretch of the draft; one on several lines is joined, or a list with a value on each. */
  #scalar(node: Scalar, element: Element): readonly Value[] {
    const text = typeof node.value === 'string' ? node.value.trim() : '';
    if (text === '') return [];
    const [start, end] = node.range ?? [0, 0];
    const at = this.#text.indexOf(text, start);
    if (at >= start && at + text.length <= end && !/[\r\n]/u.test(text)) return [this.#valueIn({ start: at, end: at + text.length })];
    const source = this.#text.slice(start, end);
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const header = isBlock ? (/^.*[\r\n]*/u.exec(source)?.[0].length ?? 0) : (/^["']?/u.exec(source)?.[0].length ?? 0);
    const first = start + header + source.slice(header).length - source.slice(header).trimStart().length;
    const span = { start: Math.min(first, end), end: Math.max(first, start + source.trimEnd().length) };
    if (node.type === 'BLOCK_LITERAL' && element.list) return this.#linesIn(span);
    return [this.#value(joined(text), span)];
  }

  #linesIn({ start, end }: Span): readonly Value[] {
    const lines: Value[] = [];
    for (const { index, 0: line } of this.#text.slice(start, end).matchAll(/[^\r\n]+/gu)) {
      const from = start + index + line.length - line.trimStart().length;
      if (line.trim() !== '') lines.push(this.#valueIn({ start: from, end: from + line.trim().length }));
    }
    return lines;
  }

  /** `张三、李四` as two, where no name has the sign in it. */
  #split(value: Value, { separator }: Element): readonly Value[] {
    const parts = separator === undefined || !value.isVerbatim ? [] : value.text.split(separator);
    if (parts.length < 2) return [value];
    let start = value.span.start - this.#start;
    return parts.flatMap(part => {
      const from = start + part.length - part.trimStart().length;
      start += part.length + 1;
      return part.trim() === '' ? [] : [this.#valueIn({ start: from, end: from + part.trim().length })];
    });
  }

  #valueIn(span: Span): Value {
    return { ...this.#value(this.#text.slice(span.start, span.end), span), isVerbatim: true };
  }

  #value(text: string, span: Span): Value {
    return { text, span: this.#inDraft(span), isVerbatim: false, ...this.#locate(this.#start + span.start) };
  }

  #inDraft({ start, end }: Span): Span {
    const first = Math.min(start, this.#text.length);
    return { start: this.#start + first, end: this.#start + Math.min(Math.max(first, end), this.#text.length) };
  }

  #report(span: Span, message: string, severity: Severity = 'warning'): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push({ span: this.#inDraft(span), message, severity });
  }
}

interface Named {
  readonly name: string;
  readonly key: Span;
  readonly values: (element: Element) => readonly Value[];
}

interface Value extends FrontMatterValue {
  readonly span: Span;
  /** The text stands in the draft as it is. */
  readonly isVerbatim: boolean;
}

interface Reading extends Entry {
  readonly values: readonly Value[];
}

/** A front matter with more mistakes than this is no front matter. */
const MOST_PROBLEMS = 50;

const SYNTAX_MESSAGES: { readonly [code: string]: string } = {
  TAB_AS_INDENT: '缩进不能用制表符，请改用空格',
  BAD_INDENT: '缩进不一致',
  MISSING_CHAR: '括号或引号没有成对，或冒号后缺少空格',
  UNEXPECTED_TOKEN: '此处有多余的符号',
  BAD_ALIAS: '不支持引用（*）',
  BLOCK_AS_IMPLICIT_KEY: '内容里有冒号和空格时，请用英文引号把内容括起来',
  MULTILINE_IMPLICIT_KEY: '要素名称应在一行之内，后接英文冒号和空格',
};

function spanOf(node: unknown): Span | undefined {
  const range = isNode(node) ? node.range : undefined;
  return range === null || range === undefined ? undefined : { start: range[0], end: range[1] };
}

/** YAML puts a blank where a line ended; Chinese has none there. */
function joined(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, ' ').replace(/(?<=[^\x20-\x7E]) +(?=[^\x20-\x7E])/gu, '');
}
