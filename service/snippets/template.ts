import type { Span } from '#core';

/** The parts of a snippet body, in order. */
export type TemplateNode = TextNode | StopNode | VariableNode;

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
}

/** A place to fill; stops of one number are filled together. Number 0 is where the cursor ends. */
export interface StopNode {
  readonly kind: 'stop';
  readonly number: number;
  readonly content: readonly TemplateNode[];
  /** Alternatives to choose from instead of a content. */
  readonly choices: readonly string[] | undefined;
}

/** What the editor knows, such as CURRENT_YEAR. */
export interface VariableNode {
  readonly kind: 'variable';
  readonly name: string;
  readonly content: readonly TemplateNode[];
}

export interface Template {
  readonly nodes: readonly TemplateNode[];
  /** Spans count from the start of the body. */
  readonly problems: readonly { readonly span: Span; readonly message: string }[];
}

/** Reads a snippet body. Any text gives a template; what is malformed becomes plain text and a problem. */
export function parseTemplate(body: string): Template {
  const reader = new Reader(body);
  const nodes = reader.nodes(0);
  return { nodes, problems: reader.problems };
}

/** The nodes in snippet syntax again, with everything escaped that would be read as syntax. */
export function writeTemplate(nodes: readonly TemplateNode[]): string {
  return nodes.map(writeNode).join('');
}

/** The text that stands there before anything is filled; of choices the first. */
export function plainText(nodes: readonly TemplateNode[]): string {
  return nodes
    .map(node => {
      switch (node.kind) {
        case 'text':
          return node.text;
        case 'stop':
          return node.choices?.[0] ?? plainText(node.content);
        case 'variable':
          return plainText(node.content);
      }
    })
    .join('');
}

/** Deeper nesting is text; it also bounds the recursion. */
const deepest = 8;
const ESCAPABLE = '$}\\';
const NAME = /[A-Z_a-z][0-9A-Z_a-z]*/uy;
const NUMBER = /\d{1,4}/uy;

class Reader {
  readonly problems: { span: Span; message: string }[] = [];
  readonly #body: string;
  #at = 0;

  constructor(body: string) {
    this.#body = body;
  }

  /** Nodes up to the end, or inside a stop up to its closing brace, which is left standing. */
  nodes(depth: number): TemplateNode[] {
    const nodes: TemplateNode[] = [];
    let text = '';
    const flush = (): void => {
      if (text !== '') nodes.push({ kind: 'text', text });
      text = '';
    };
    while (this.#at < this.#body.length) {
      const char = this.#body.charAt(this.#at);
      if (char === '}' && depth > 0) break;
      if (char === '\\' && ESCAPABLE.includes(this.#body.charAt(this.#at + 1) || ' ')) {
        text += this.#body.charAt(this.#at + 1);
        this.#at += 2;
        continue;
      }
      const node = char === '$' && depth < deepest ? this.#field(depth) : undefined;
      if (node === undefined) {
        text += char;
        this.#at++;
        continue;
      }
      flush();
      nodes.push(node);
    }
    flush();
    return nodes;
  }

  /** `$1` `${1}` `${1:…}` `${1|…|}` `$NAME` `${NAME}` `${NAME:…}`; undefined and nothing read for anything else. */
  #field(depth: number): TemplateNode | undefined {
    const start = this.#at;
    const braced = this.#body.charAt(start + 1) === '{';
    this.#at += braced ? 2 : 1;
    const number = this.#match(NUMBER);
    const name = number === undefined ? this.#match(NAME) : undefined;
    if (number === undefined && name === undefined) return this.#giveUp(start, '“$”后面应是数字或变量名；要写“$”本身，请写成“\\$”');
    let content: readonly TemplateNode[] = [];
    let choices: readonly string[] | undefined;
    if (braced) {
      const next = this.#body.charAt(this.#at);
      if (next === ':') {
        this.#at++;
        content = this.nodes(depth + 1);
      } else if (next === '|' && number !== undefined) {
        this.#at++;
        choices = this.#choices(start);
      }
      if (this.#body.charAt(this.#at) === '}') this.#at++;
      else if (next === ':' || next === '|') this.problems.push({ span: { start, end: this.#at }, message: '“${”没有对应的“}”' });
      else return this.#giveUp(start, '“${”里只能是 ${1}、${1:提示}、${1|甲,乙|} 或变量');
    }
    return name === undefined ? { kind: 'stop', number: Number(number), content, choices } : { kind: 'variable', name, content };
  }

  /** `甲,乙|`: parted by ASCII commas, closed by a bar. */
  #choices(start: number): readonly string[] {
    const choices: string[] = [];
    let choice = '';
    for (; this.#at < this.#body.length; this.#at++) {
      const char = this.#body.charAt(this.#at);
      if (char === '\\' && ',|\\'.includes(this.#body.charAt(this.#at + 1) || ' ')) choice += this.#body.charAt(++this.#at);
      else if (char === ',') {
        choices.push(choice);
        choice = '';
      } else if (char === '|') break;
      else choice += char;
    }
    choices.push(choice);
    this.#at++;
    if (choices.some(each => each.trim() === '')) this.problems.push({ span: { start, end: this.#at }, message: '选项不能为空' });
    return choices;
  }

  #giveUp(start: number, message: string): undefined {
    this.problems.push({ span: { start, end: Math.max(start + 1, this.#at) }, message });
    this.#at = start;
    return undefined;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#body)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
}

function writeNode(node: TemplateNode): string {
  switch (node.kind) {
    case 'text':
      return node.text.replace(/[$}\\]/gu, '\\$&');
    case 'stop':
      if (node.choices !== undefined) return `\${${node.number}|${node.choices.map(writeChoice).join(',')}|}`;
      return node.content.length === 0
        ? `$${node.number === 0 ? '0' : `{${node.number}}`}`
        : `\${${node.number}:${writeTemplate(node.content)}}`;
    case 'variable':
      return node.content.length === 0 ? `\${${node.name}}` : `\${${node.name}:${writeTemplate(node.content)}}`;
  }
}

function writeChoice(choice: string): string {
  return choice.replace(/[,|\\]/gu, '\\$&');
}
