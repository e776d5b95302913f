import type { SchemeId } from '#core';
import { parseHanNumeral, writeHanNumeral } from '#core';
import type { NextOrdinal } from './next-ordinal.ts';
import type { Snippet } from './snippet.ts';
import type { TemplateNode } from './template.ts';
import { parseTemplate, plainText, writeTemplate } from './template.ts';
import { markToFill } from './to-fill.ts';

/** What the place gives to a standard paragraph. */
export interface Setting {
  /** Stands before every line of the body but the first, flush and blank ones. */
  readonly indent: string;
  /** Stands before the first line: empty where the writer has indented already. */
  readonly firstIndent: string;
  readonly lineBreak: string;
  readonly next: (scheme: SchemeId) => NextOrdinal;
  /** ISO date, which fills $CURRENT_YEAR and the like; undefined leaves them to the editor. */
  readonly today: string | undefined;
  /** The report has its title already, so the first paragraph of a framework is left out. */
  readonly omitTitle: boolean;
}

/** A standard paragraph as it goes into this place. */
export interface Expansion {
  /** In snippet syntax. */
  readonly snippet: string;
  /** As it looks before anything is filled. */
  readonly plain: string;
}

/** A standard paragraph made ready for a place: what is to be written is marked, numbers go on, lines are indented, the year is known. */
export function expand(snippet: Snippet, setting: Setting): Expansion {
  let nodes = markToFill(parseTemplate(snippet.body).nodes, snippet.ready);
  if (setting.omitTitle) nodes = withoutFirstParagraph(nodes);
  if (snippet.continues !== undefined) nodes = renumbered(nodes, snippet.continues, setting.next(snippet.continues));
  if (setting.today !== undefined) nodes = dated(nodes, setting.today);
  nodes = indented(nodes, setting, setting.omitTitle ? 0 : snippet.flush);
  return { snippet: writeTemplate(nodes), plain: plainText(nodes) };
}

/** Plain text as snippet syntax that stands for nothing but itself. */
export function escapeSnippet(text: string): string {
  return writeTemplate([{ kind: 'text', text }]);
}

function withoutFirstParagraph(nodes: readonly TemplateNode[]): readonly TemplateNode[] {
  for (const [i, node] of nodes.entries()) {
    const gap = node.kind === 'text' ? node.text.indexOf('\n\n') : -1;
    if (node.kind !== 'text' || gap < 0) continue;
    const rest: TemplateNode[] = [{ kind: 'text', text: node.text.slice(gap + 2) }, ...nodes.slice(i + 1)];
    return counted(rest.filter(each => each.kind !== 'text' || each.text !== ''));
  }
  return nodes;
}

/** The stops numbered from 1 again in the order in which they stand. */
function counted(nodes: readonly TemplateNode[]): readonly TemplateNode[] {
  const numbers = new Map([[0, 0]]);
  const count = (each: readonly TemplateNode[]): readonly TemplateNode[] =>
    each.map(node => {
      if (node.kind === 'text') return node;
      if (node.kind === 'variable') return { ...node, content: count(node.content) };
      const number = numbers.get(node.number) ?? numbers.size;
      numbers.set(node.number, number);
      return { ...node, number, content: count(node.content) };
    });
  return count(nodes);
}

/** The marks that a body is written in, each with its numeral in the middle. */
const marks: Partial<Record<SchemeId, RegExp>> = {
  part: /^(第)([一二三四五六七八九十]+)(部分[ \u3000]*)/u,
  han: /^()([一二三四五六七八九十]+)(、)/u,
  'han-paren': /^([（(])([一二三四五六七八九十]+)([）)])/u,
  arabic: /^()([0-9]+)([.．、])/u,
  series: /^()([一二三四五六七八九十]+)(是)/u,
};

function renumbered(nodes: readonly TemplateNode[], scheme: SchemeId, next: NextOrdinal): readonly TemplateNode[] {
  const mark = marks[scheme];
  if (mark === undefined) return nodes;
  let opensLine = true;
  return nodes.map(node => {
    // A series item may follow a stop at once: `${2:做法}二是`.
    const opens = opensLine || scheme === 'series';
    opensLine = false;
    if (node.kind !== 'text') return node;
    opensLine = node.text.endsWith('\n');
    const boundary = scheme === 'series' ? /(?<=[\n。；：])/u : /(?<=\n)/u;
    const pieces = node.text.split(boundary);
    const text = pieces.map((piece, i) => (i > 0 || opens ? remarked(piece, mark, scheme, next) : piece)).join('');
    return { kind: 'text', text };
  });
}

function remarked(text: string, pattern: RegExp, scheme: SchemeId, next: NextOrdinal): string {
  const match = pattern.exec(text);
  if (match === null) return text;
  const [mark, before = '', numeral = '', after = ''] = match;
  const ordinal = (parseHanNumeral(numeral) ?? Number(numeral)) + next.ordinal - 1;
  const own = scheme === 'arabic' ? `${ordinal}` : writeHanNumeral(ordinal);
  return (inStyleOf(next.sample, scheme, ordinal) ?? before + own + after) + text.slice(mark.length);
}

/** `(三)、` after the sample `(二)、`; undefined for a sample that cannot be followed, such as ㈠. */
function inStyleOf(sample: string | undefined, scheme: SchemeId, ordinal: number): string | undefined {
  if (sample === undefined) return undefined;
  const written = sample.replace(/[〇零一二三四五六七八九十廿卅百]+|[0-9]+|[０-９]+/u, numeral => {
    if (/[0-9]/u.test(numeral)) return `${ordinal}`;
    if (/[０-９]/u.test(numeral)) return [...`${ordinal}`].map(digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
    return writeHanNumeral(ordinal);
  });
  const single = /^[\u2488-\u249b\u3220-\u3229]/u.test(sample);
  if (single) return undefined;
  // 第一部分 alone on its line has nothing behind it to part it from a title.
  return scheme === 'part' && written.endsWith('分') ? `${written}　` : written;
}

function dated(nodes: readonly TemplateNode[], today: string): readonly TemplateNode[] {
  const [year = '', month = '', date = ''] = today.split('-');
  const known = new Map([
    ['CURRENT_YEAR', year],
    ['CURRENT_MONTH', month],
    ['CURRENT_DATE', date.slice(0, 2)],
  ]);
  return nodes.map((node): TemplateNode => {
    if (node.kind === 'text') return node;
    const value = node.kind === 'variable' ? known.get(node.name) : undefined;
    if (value !== undefined && value !== '') return { kind: 'text', text: value };
    return { ...node, content: dated(node.content, today) };
  });
}

function indented(nodes: readonly TemplateNode[], setting: Setting, flush: number): readonly TemplateNode[] {
  let line = 0;
  const shifted = nodes.map((node): TemplateNode => {
    if (node.kind !== 'text') return node;
    const text = node.text.replace(/\n(?=(\n?))/gu, (_, blank: string) => {
      line++;
      return setting.lineBreak + (blank === '' && line >= flush ? setting.indent : '');
    });
    return { kind: 'text', text };
  });
  return flush === 0 && setting.firstIndent !== '' ? [{ kind: 'text', text: setting.firstIndent }, ...shifted] : shifted;
}
