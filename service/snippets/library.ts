import type { SchemeId, Span } from '#core';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, YAMLMap } from 'yaml';
import type { Snippet, SnippetPlace } from './snippet.ts';
import { snippetPlaces } from './snippet.ts';
import { faultsOfLabels, unfitReady } from './to-fill.ts';
import type { TemplateNode } from './template.ts';
import { parseTemplate } from './template.ts';

/** What a file of standard paragraphs holds. A paragraph with a mistake is left out; the others are there. */
export interface Library {
  readonly snippets: readonly Snippet[];
  readonly problems: readonly LibraryProblem[];
}

/** A mistake in a library: where it stands in the YAML text, and what to do about it. */
export interface LibraryProblem {
  readonly span: Span;
  readonly message: string;
}

/** Reads a file of standard paragraphs. Any text gives a library. */
export function parseLibrary(text: string): Library {
  const lines = new LineCounter();
  const document = read(text, lines);
  if (document === undefined)
    return { snippets: [], problems: [{ span: { start: 0, end: text.length }, message: 'YAML 嵌套太深，无法读取' }] };
  const problems: LibraryProblem[] = document.errors.map(error => ({
    span: { start: error.pos[0], end: Math.min(text.length, Math.max(error.pos[1], error.pos[0])) },
    message: `YAML 格式有误（第${error.linePos?.[0].line ?? 1}行）：${YAML_FAULTS.get(error.code) ?? '请检查缩进、引号和冒号'}`,
  }));
  const reader = new LibraryReader(problems);
  const snippets = reader.library(document.contents);
  return { snippets, problems };
}

/** The YAML reader recurses, so brackets without end exhaust its stack: that is a mistake of the text, not of ours. */
function read(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, logLevel: 'silent' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const YAML_FAULTS = new Map([
  ['BAD_INDENT', '缩进不一致'],
  ['BLOCK_AS_IMPLICIT_KEY', '缩进不一致'],
  ['DUPLICATE_KEY', '同一项写了两次'],
  ['MISSING_CHAR', '缺少引号或括号'],
  ['TAB_AS_INDENT', '缩进请用空格，不要用制表符'],
  ['UNEXPECTED_TOKEN', '多出了字符'],
]);

/** The schemes that a body can be written in; see `continues`. */
const continuable = new Map<string, SchemeId>([
  ['han', 'han'],
  ['han-paren', 'han-paren'],
  ['arabic', 'arabic'],
  ['series', 'series'],
  ['part', 'part'],
]);
const variables = ['CURRENT_YEAR', 'CURRENT_MONTH', 'CURRENT_DATE'];
const fields = ['id', 'name', 'description', 'where', 'genres', 'except', 'without', 'aliases', 'continues', 'titled', 'flush', 'ready', 'body'];

class LibraryReader {
  readonly #problems: LibraryProblem[];
  readonly #ids = new Set<string>();
  readonly #names = new Set<string>();

  constructor(problems: LibraryProblem[]) {
    this.#problems = problems;
  }

  library(root: unknown): Snippet[] {
    if (!isMap(root)) {
      if (root !== null) this.#report(root, '文件开头应是“group: 组名”和“snippets:”');
      return [];
    }
    const group = this.#string(root, 'group') ?? '';
    const list = root.get('snippets', true);
    if (list === undefined || (isScalar(list) && list.value === null)) return [];
    if (!isSeq(list)) {
      this.#report(list, '“snippets”下面应是以“- ”开头的各项');
      return [];
    }
    return list.items.flatMap(item => this.#snippet(item, group) ?? []);
  }

  #snippet(item: unknown, group: string): Snippet | undefined {
    if (!isMap(item)) {
      this.#report(item, '标准段落应写明 id、name、description、where 和 body');
      return undefined;
    }
    for (const { key } of item.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!fields.includes(name)) this.#report(key, `不认识的项目“${name}”，可用的有：${fields.join('、')}`);
    }
    const id = this.#matching(item, 'id', /^[a-z]{2,12}$/u, '“id”应是 2 至 12 个小写拼音首字母');
    const name = this.#matching(item, 'name', /^\p{Script=Han}{2,10}$/u, '“name”应是 2 至 10 个汉字');
    const description = this.#required(item, 'description');
    const where = this.#place(item);
    const body = this.#required(item, 'body');
    if (id === undefined || name === undefined || description === undefined || where === undefined || body === undefined) return undefined;
    if (this.#ids.has(id)) return this.#report(item.get('id', true), `“${id}”已经用过，请换一个 id`);
    if (this.#names.has(name)) return this.#report(item.get('name', true), `“${name}”已经用过，请换一个名称`);
    const ready = this.#numbers(item, 'ready');
    if (!this.#bodyIsSound(item, body, ready)) return undefined;
    this.#ids.add(id);
    this.#names.add(name);
    return {
      id,
      name,
      description,
      group,
      where,
      genres: this.#strings(item, 'genres'),
      except: this.#strings(item, 'except'),
      without: this.#string(item, 'without'),
      aliases: this.#strings(item, 'aliases'),
      continues: this.#scheme(item),
      titled: item.get('titled') === true,
      flush: this.#count(item, 'flush'),
      ready,
      body,
    };
  }

  #place(item: YAMLMap): SnippetPlace | undefined {
    const value = this.#required(item, 'where');
    if (value === undefined) return undefined;
    const place = snippetPlaces.find(each => each === value);
    return place ?? this.#report(item.get('where', true), `“where”只能是：${snippetPlaces.join('、')}`);
  }

  #scheme(item: YAMLMap): SchemeId | undefined {
    const value = this.#string(item, 'continues');
    if (value === undefined) return undefined;
    return continuable.get(value) ?? this.#report(item.get('continues', true), `“continues”只能是：${[...continuable.keys()].join('、')}`);
  }

  #count(item: YAMLMap, key: string): number {
    const value = item.get(key);
    if (value === undefined) return 0;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    this.#report(item.get(key, true), `“${key}”应是行数`);
    return 0;
  }

  #bodyIsSound(item: YAMLMap, body: string, ready: readonly number[]): boolean {
    const { nodes, problems } = parseTemplate(body);
    const messages = [...problems.map(({ message }) => message), ...faultsOf(nodes), ...faultsOfLabels(nodes, ready)];
    for (const message of messages) this.#report(item.get('body', true), message);
    const unfit = unfitReady(nodes, ready);
    if (unfit.length > 0) this.#report(item.get('ready', true), `“ready”里的第 ${unfit.join('、')} 处不存在，或者没有可以照用的文字`);
    return messages.length === 0 && unfit.length === 0;
  }

  #required(item: YAMLMap, key: string): string | undefined {
    if (!item.has(key)) return this.#report(item, `缺少“${key}”`);
    const value = this.#string(item, key);
    return value === '' ? this.#report(item.get(key, true), `“${key}”不能为空`) : value;
  }

  #matching(item: YAMLMap, key: string, pattern: RegExp, message: string): string | undefined {
    const value = this.#required(item, key);
    return value === undefined || pattern.test(value) ? value : this.#report(item.get(key, true), message);
  }

  #string(item: YAMLMap, key: string): string | undefined {
    const value = item.get(key);
    if (value === undefined) return undefined;
    return typeof value === 'string' ? value : this.#report(item.get(key, true), `“${key}”应是文字`);
  }

  #strings(item: YAMLMap, key: string): readonly string[] {
    const list = item.get(key, true);
    if (list === undefined) return [];
    if (isSeq(list)) {
      const values = list.items.flatMap(each =>
        isScalar(each) && typeof each.value === 'string' && each.value !== '' ? [each.value] : [],
      );
      if (values.length === list.items.length) return values;
    }
    this.#report(list, `“${key}”应写成 [甲, 乙]`);
    return [];
  }

  #numbers(item: YAMLMap, key: string): readonly number[] {
    const list = item.get(key, true);
    if (list === undefined) return [];
    if (isSeq(list)) {
      const values = list.items.flatMap(each => (isScalar(each) && typeof each.value === 'number' ? [each.value] : []));
      if (values.length === list.items.length) return values;
    }
    this.#report(list, `“${key}”应写成 [2, 7]`);
    return [];
  }

  #report(node: unknown, message: string): undefined {
    const range = isNode(node) ? node.range : undefined;
    this.#problems.push({ span: { start: range?.[0] ?? 0, end: range?.[1] ?? 0 }, message });
    return undefined;
  }
}

/** What no editor objects to but a writer would stumble over. */
function faultsOf(nodes: readonly TemplateNode[]): string[] {
  const numbers = new Set<number>();
  const faults = new Set<string>();
  const visit = (each: readonly TemplateNode[]): void => {
    for (const node of each) {
      if (node.kind === 'text') continue;
      if (node.kind === 'stop') numbers.add(node.number);
      else if (!variables.includes(node.name)) faults.add(`不认识的变量“${node.name}”，可用的有：${variables.join('、')}`);
      visit(node.content);
    }
  };
  visit(nodes);
  const highest = Math.max(0, ...numbers);
  const missing = Array.from({ length: highest }, (_, i) => i + 1).find(number => !numbers.has(number));
  if (missing !== undefined) faults.add(`缺少第 ${missing} 处，填写处应从 1 起依次编号`);
  return [...faults];
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}
