import type { Pair, Scalar } from 'yaml';
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { isTooDeep } from '../too-deep.ts';
import type { Field } from './fields.ts';
import { profileFields } from './fields.ts';
import { nearest } from './near.ts';
import type { Setting, ValueKind } from './values.ts';
import { readValue } from './values.ts';

/** What one profile file says. */
export interface ProfileText {
  /** By path, as `页边距.上`; only what is given. */
  readonly settings: ReadonlyMap<string, Setting>;
  /** Where the value of each path stands in the text. */
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: readonly ProfileProblem[];
}

/** UTF-16 offsets in the text of the file. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A mistake in a profile file; `message` is for the writer. */
export interface ProfileProblem extends Place {
  readonly message: string;
}

/** Reads a profile file. Whatever stands there, the answer comes quickly and is never an exception; what is wrong is left out. */
export function readProfile(text: string): ProfileText {
  if (text.length > LONGEST) return faulty(text, '版式文件过长，未读取');
  if (isTooDeep(text)) return faulty(text, '版式文件嵌套过深，未读取');
  // The failsafe schema leaves every value as it was written.
  const document = parseDocument(text, { schema: 'failsafe', strict: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const reader = new Reader(text.length);
  for (const { pos, code } of document.errors) reader.report(pos[0], pos[1], SYNTAX_MESSAGES[code] ?? '写法有误，应为“名称: 内容”');
  const contents: unknown = document.contents;
  if (isMap(contents)) reader.readGroup(contents.items, profileFields, '');
  else if (contents !== null && document.errors.length === 0) reader.reportNoGroup(text.trimEnd());
  return reader.result();
}

/** In UTF-16 units. */
const LONGEST = 100_000;
const MOST_PROBLEMS = 100;

const SYNTAX_MESSAGES: { readonly [code: string]: string } = {
  TAB_AS_INDENT: '缩进不能用制表符，请改用空格',
  BAD_INDENT: '缩进不一致',
  MISSING_CHAR: '括号或引号没有成对，或冒号后缺少空格',
  UNEXPECTED_TOKEN: '此处有多余的符号',
  BAD_ALIAS: '不支持引用（*）',
  BLOCK_AS_IMPLICIT_KEY: '名称应在一行之内，后接英文冒号和空格',
  MULTILINE_IMPLICIT_KEY: '名称应在一行之内，后接英文冒号和空格',
};

function faulty(text: string, message: string): ProfileText {
  return { settings: new Map(), places: new Map(), problems: [{ start: 0, end: text.length, message }] };
}

class Reader {
  readonly #length: number;
  readonly #settings = new Map<string, Setting>();
  readonly #places = new Map<string, Place>();
  readonly #problems: ProfileProblem[] = [];

  constructor(length: number) {
    this.#length = length;
  }

  result(): ProfileText {
    const problems = this.#problems.toSorted((a, b) => a.start - b.start);
    // `行距：28` breaks the rules of YAML and ours at one place; what is told last says what to do.
    const told = problems.filter(({ start }, i) => problems[i + 1]?.start !== start);
    return { settings: this.#settings, places: this.#places, problems: told };
  }

  report(start: number, end: number, message: string): void {
    if (this.#problems.length >= MOST_PROBLEMS) return;
    // What is missing at the end is missed behind it.
    const from = Math.min(start, this.#length);
    this.#problems.push({ start: from, end: Math.min(Math.max(start, end), this.#length), message });
  }

  /** A file whose colons are all full-width is one long value to YAML. */
  reportNoGroup(text: string): void {
    const colon = text.indexOf('：');
    const key = text.slice(0, Math.max(colon, 0)).trim();
    if (fieldNamed(key, profileFields) === undefined) this.report(0, text.length, '应逐行写成“名称: 内容”');
    else this.report(0, colon + 1, `“${key}”后应为英文冒号和空格`);
  }

  readGroup(pairs: readonly Pair<unknown, unknown>[], fields: readonly Field[], parent: string): void {
    const seen = new Set<Field>();
    for (const pair of pairs) {
      const { key } = pair;
      if (!isScalar(key)) continue;
      const written = textOf(key);
      const { start, end } = placeOf(key);
      const field = fieldNamed(written, fields);
      if (field === undefined) this.report(start, end, unknownKey(written, fields, parent));
      else if (seen.has(field)) this.report(start, end, `“${written}”重复，以第一处为准`);
      else {
        seen.add(field);
        this.#readField(field, pair.value, parent === '' ? field.key : `${parent}.${field.key}`, { start, end });
      }
    }
  }

  #readField({ key, value }: Field, node: unknown, path: string, keyPlace: Place): void {
    if (isEmpty(node)) return;
    const { start, end } = isNode(node) ? placeOf(node) : keyPlace;
    if (!('kind' in value)) {
      if (isMap(node)) this.readGroup(node.items, value, path);
      else this.report(start, end, `“${key}”下面应分项写，如“${key}: {${value[0]?.key ?? ''}: …}”`);
      return;
    }
    if (isScalar(node)) this.#take(value, textOf(node), path, { start, end });
    else if (isSeq(node) && value.kind === 'fonts') this.#takeList(node.items, path, { start, end });
    else this.report(start, end, value.kind === 'fonts' ? `“${key}”应为字体名称的列表，如 [仿宋_GB2312, 仿宋]` : `“${key}”应为一个值`);
  }

  #take(kind: ValueKind, text: string, path: string, place: Place): void {
    const read = readValue(kind, text);
    if ('problem' in read) this.report(place.start, place.end, read.problem);
    else this.#put(path, read.value, place);
  }

  #takeList(items: readonly unknown[], path: string, place: Place): void {
    const names = items.flatMap(item => {
      if (isScalar(item)) return textOf(item) === '' ? [] : [textOf(item)];
      const { start, end } = isNode(item) ? placeOf(item) : place;
      this.report(start, end, '各项应为字体名称');
      return [];
    });
    if (names.length > 0) this.#put(path, names, place);
  }

  #put(path: string, value: Setting, place: Place): void {
    this.#settings.set(path, value);
    this.#places.set(path, place);
  }
}

function fieldNamed(written: string, fields: readonly Field[]): Field | undefined {
  return fields.find(({ key, aliases }) => key === written || aliases?.includes(written) === true);
}

function unknownKey(written: string, fields: readonly Field[], parent: string): string {
  const names = fields.flatMap(({ key, aliases = [] }) => [key, ...aliases]);
  // A full-width colon is the commonest slip: YAML then sees one long key.
  const joined = names.find(name => written.startsWith(`${name}：`));
  if (joined !== undefined) return `“${joined}”后应为英文冒号和空格`;
  const meant = nearest(written, names);
  const where = parent === '' ? '版式里' : `“${parent}”里`;
  const hint = meant === undefined ? (parent === '' ? '' : `，可用的有${fields.map(({ key }) => key).join('、')}`) : `，是不是“${meant}”？`;
  return `${where}没有“${written.slice(0, 20)}”这一项${hint}`;
}

function textOf({ value }: Scalar<unknown>): string {
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && textOf(node) === '');
}

function placeOf(node: { readonly range?: readonly number[] | null | undefined }): Place {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}
