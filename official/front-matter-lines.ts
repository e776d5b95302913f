import type { Span } from '#core';
import { elementNamed } from './elements/elements.ts';
import { KEY_LINE } from './front-matter-keys.ts';

/** Lines of front matter that YAML would misread, read by themselves. */
export interface RepairedLines {
  /** The text for YAML, of the same length: without those lines. */
  readonly text: string;
  /** `主送：各区县`, `主送:各区县` as what they mean. */
  readonly pairs: readonly { readonly name: string; readonly key: Span; readonly value: Span }[];
  /** Names with their colon where it is not that of YAML. */
  readonly colons: readonly { readonly name: string; readonly span: Span }[];
}

/**
 * The commonest slip is the full-width colon of the Chinese keyboard, or no blank behind the other: YAML then takes two lines for one
 * long name. A line that opens with one of our names is read as it was meant.
 */
export function repairLines(text: string): RepairedLines {
  let repaired = '';
  let start = 0;
  const pairs: { name: string; key: Span; value: Span }[] = [];
  const colons: { name: string; span: Span }[] = [];
  for (const line of text.split(/(?<=\n|\r(?!\n))/u)) {
    const [whole = '', quote = '', name = '', colon] = KEY_LINE.exec(line) ?? [];
    const rest = line.slice(whole.length).replace(/[\r\n]+$/u, '');
    const isSound = colon === ':' && /^(?:[ \t]|$)/u.test(rest);
    if (elementNamed(name) === undefined || (isSound && !MISREAD.test(rest))) repaired += line;
    else {
      if (!isSound) colons.push({ name, span: { start, end: start + whole.length } });
      if (/^[ \t]*$/u.test(rest)) repaired += `${line.slice(0, whole.length - 1)}:${line.slice(whole.length)}`;
      else {
        const key = { start: start + quote.length, end: start + quote.length + name.length };
        const value = start + whole.length + rest.length - rest.trimStart().length;
        pairs.push({ name, key, value: { start: value, end: value + rest.replace(/\s#.*$/u, '').trim().length } });
        repaired += `#${' '.repeat(whole.length + rest.length - 1)}${line.slice(whole.length + rest.length)}`;
      }
    }
    start += line.length;
  }
  return { text: repaired, pairs, colons };
}

/** Signs of YAML in what is plainly a text: `防汛: 通知`, `[2024]5号`. */
const MISREAD = /^\s+(?:\[[^\]]*\][^\s#]|[^\s"'[\]{}|>&*!#].*:(?:\s|$))/u;
