import type { Span } from '#core';
import { elementNamed } from './elements/elements.ts';
import { KEY_LINE } from './front-matter-keys.ts';

/** Lines of front matter that YAML would misread, read by themselves. */
export interface RepairedLines {
  /** The text for YAML, of the same length: without those lines. */
  readonly text: string;
  /** `主送：各区县`, `主送:各区县` as what they mean. */
  readonly pairs: readonly { readonly name: string; readonly key: Span; readonly value: Span }[];
  /** What is better written otherwise, though it is understood. */
  readonly slips: readonly { readonly span: Span; readonly message: string }[];
}

/**
 * The commonest slip is the full-width colon of the Chinese keyboard, or no blank behind the other: YAML then takes two lines for one
 * long name. A line that opens with one of our names is read as it was meant.
 */
export function repairLines(text: string): RepairedLines {
  let repaired = '';
  const pairs: { name: string; key: Span; value: Span }[] = [];
  const slips: { span: Span; message: string }[] = [];
  let isBlock = false;
  for (const line of text.split(/(?<=\n|\r(?!\n))/u)) {
    const start = repaired.length;
    const named = readLine(line, isBlock);
    if (named !== undefined) isBlock = /^\s*[|>]/u.test(named.rest);
    if (named === undefined || isSound(named)) {
      repaired += line;
      continue;
    }
    const { indent, quote, name, colonEnd, rest } = named;
    const key = { start: start + indent + quote, end: start + indent + quote + name.length };
    if (!hasColon(named)) slips.push({ span: { start: start + indent, end: start + colonEnd }, message: `“${name}”后应为英文冒号和空格` });
    else if (indent > 0) slips.push({ span: key, message: `“${name}”前面不要空格` });
    if (rest.trim() === '') repaired += `${line.slice(0, colonEnd - 1)}:${line.slice(colonEnd)}`;
    else {
      const value = start + colonEnd + rest.length - rest.trimStart().length;
      pairs.push({ name, key, value: { start: value, end: value + rest.replace(/\s#.*$/u, '').trim().length } });
      repaired += `#${' '.repeat(colonEnd + rest.length - 1)}${line.slice(colonEnd + rest.length)}`;
    }
  }
  return { text: repaired, pairs, slips };
}

/** A line with one of our names and its colon. Lengths and columns in UTF-16 units. */
interface NamedLine {
  readonly indent: number;
  /** 1 when the name stands between quotation marks. */
  readonly quote: number;
  readonly name: string;
  readonly colon: string;
  readonly colonEnd: number;
  readonly rest: string;
}

function readLine(line: string, isBlock: boolean): NamedLine | undefined {
  const indent = isBlock ? 0 : (/^[ \t]{0,20}/u.exec(line)?.[0].length ?? 0);
  const [whole, quote = '', name = '', colon = ':'] = KEY_LINE.exec(line.slice(indent)) ?? [];
  if (whole === undefined || elementNamed(name) === undefined) return undefined;
  const colonEnd = indent + whole.length;
  return { indent, quote: quote.length, name, colon, colonEnd, rest: line.slice(colonEnd).replace(/[\r\n]+$/u, '') };
}

/** YAML reads the line as it was meant; a name with nothing behind it may be indented on purpose. */
function isSound(line: NamedLine): boolean {
  return hasColon(line) && !MISREAD.test(line.rest) && (line.indent === 0 || line.rest.trim() === '');
}

function hasColon({ colon, rest }: NamedLine): boolean {
  return colon === ':' && /^(?:[ \t]|$)/u.test(rest);
}

/** Signs of YAML in what is plainly a text: `防汛: 通知`, `[2024]5号`. */
const MISREAD = /^\s+(?:\[[^\]]*\][^\s#]|[&!@%`]|[^\s"'[\]{}|>*#].*:(?:\s|$))/u;
