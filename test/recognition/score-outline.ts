import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { MarkedDocument, MarkedLine } from './marked-document.ts';
import { Tally } from './tally.ts';

/** How an outline compares with the labels. Conventions: README.md beside this file. */
export interface OutlineScore {
  /** Titles, headings and run-in headings, by line. */
  readonly headings: Tally;
  /** The same with the nearest found heading above it in the tree. */
  readonly parents: Tally;
  readonly titles: Tally;
  readonly series: Tally;
  readonly faults: readonly string[];
}

interface Entry {
  readonly line: number;
  readonly column: number;
  readonly name: string;
  readonly depth: number;
  readonly parent: Entry | undefined;
}

interface Expected {
  readonly line: number;
  readonly lines: readonly number[];
  readonly level: number;
  readonly isTitle: boolean;
  readonly optional: boolean;
  readonly text: string;
}

export function scoreOutline(symbols: readonly DocumentSymbol[], document: MarkedDocument): OutlineScore {
  const expected = expectedHeadings(document.lines);
  const byLine = new Map(expected.flatMap(each => each.lines.map(line => [line, each] as const)).toReversed());
  const neutral = new Set(document.lines.flatMap((line, i) => (isNeutral(line) ? [i] : [])));
  const faults: string[] = [];
  const series = new Tally();
  const titles = new Tally();
  const headings = new Tally();
  const taken = new Map<Expected, Entry>();
  const matched = new Map<Entry, Expected>();
  const ignored = new Set<Entry>();
  const seenSeries = new Set<number>();
  for (const entry of entriesOf(symbols)) {
    if (isSeries(entry, document)) {
      ignored.add(entry);
      const found = document.series.findIndex(
        (span, i) =>
          !seenSeries.has(i) &&
          span.line === entry.line &&
          isNear(span.start - (document.lines[span.line]?.start ?? 0), entry, document.lines[span.line]),
      );
      if (found >= 0) seenSeries.add(found);
      series.found(found >= 0);
      if (found < 0) faults.push(`+ series ${entry.line + 1} ${entry.name.slice(0, 30)}`);
      continue;
    }
    const heading = byLine.get(entry.line);
    if (heading !== undefined && !taken.has(heading)) {
      taken.set(heading, entry);
      matched.set(entry, heading);
      if (heading.optional) ignored.add(entry);
      else {
        headings.found(true);
        if (heading.isTitle) titles.found(true);
      }
      continue;
    }
    if (heading?.isTitle === true || neutral.has(entry.line)) {
      ignored.add(entry);
      continue;
    }
    headings.found(false);
    if (entry.depth === 1 && !ORDINAL.test(bare(entry.name))) titles.found(false);
    faults.push(`+ heading ${entry.line + 1} ${entry.name.slice(0, 40)}`);
  }
  const firm = expected.filter(({ optional }) => !optional);
  for (const each of firm) {
    if (taken.has(each)) continue;
    headings.missed();
    if (each.isTitle) titles.missed();
    faults.push(`- ${each.isTitle ? 'title' : 'heading'} ${each.line + 1} ${each.text.slice(0, 40)}`);
  }
  for (let i = seenSeries.size; i < document.series.length; i++) series.missed();
  for (const [i, span] of document.series.entries())
    if (!seenSeries.has(i)) faults.push(`- series ${span.line + 1} ${document.text.slice(span.start, span.end)}`);

  const parents = new Tally();
  parents.predicted = headings.predicted;
  parents.expected = headings.expected;
  for (const each of firm) {
    const entry = taken.get(each);
    if (entry === undefined) continue;
    const parent = parentOf(entry, matched, ignored);
    if (parent === expectedParent(each, firm, taken)) {
      parents.right++;
      parents.hit++;
    } else
      faults.push(
        `^ parent of ${each.line + 1} ${each.text.slice(0, 24)}: ${parent === 'stranger' ? 'a stranger' : (parent?.text ?? 'none').slice(0, 24)}`,
      );
  }
  return { headings, parents, titles, series, faults };
}

function expectedHeadings(lines: readonly MarkedLine[]): readonly Expected[] {
  const found: (Expected & { lines: number[] })[] = [];
  for (const [line, { role, level, debatable, text }] of lines.entries()) {
    if (role === 'title-line') found.findLast(({ isTitle }) => isTitle)?.lines.push(line);
    else if (level !== undefined)
      found.push({ line, lines: [line], level, isTitle: role === 'title', optional: debatable, text: text.trim() });
  }
  return found;
}

/** Lines that may or may not be shown. */
function isNeutral({ role, debatable }: MarkedLine): boolean {
  return debatable || NEUTRAL.has(role);
}

const NEUTRAL = new Set(['clause', 'neutral', 'subtitle', 'byline', 'head', 'attachment-note', 'attachment-mark']);

function* entriesOf(symbols: readonly DocumentSymbol[], depth = 1, parent?: Entry): Iterable<Entry> {
  for (const { name, selectionRange, children } of symbols) {
    const entry = { line: selectionRange.start.line, column: selectionRange.start.character, name: name.trim(), depth, parent };
    yield entry;
    if (children !== undefined) yield* entriesOf(children, depth + 1, entry);
  }
}

function isSeries(entry: Entry, { lines, series }: MarkedDocument): boolean {
  const line = lines[entry.line];
  if (line === undefined) return false;
  const before = bare(line.text.slice(0, entry.column)).replace(ORDINAL, '').trim();
  if (before !== '') return true;
  if (series.some(span => span.line === entry.line && bare(line.text.slice(0, span.start - line.start)) === '')) return true;
  return SERIES.test(bare(entry.name));
}

/** At the same place, or both at the start of the line. */
function isNear(column: number, entry: Entry, line: MarkedLine | undefined): boolean {
  if (Math.abs(column - entry.column) <= 2) return true;
  const rest = (end: number): string =>
    bare(line?.text.slice(0, end) ?? '')
      .replace(ORDINAL, '')
      .trim();
  return rest(column) === '' && rest(entry.column) === '';
}

function parentOf(entry: Entry, matched: ReadonlyMap<Entry, Expected>, ignored: ReadonlySet<Entry>): Expected | 'stranger' | undefined {
  for (let at = entry.parent; at !== undefined; at = at.parent) {
    const heading = matched.get(at);
    if (heading !== undefined && !heading.optional) return heading;
    if (!ignored.has(at)) return 'stranger';
  }
  return undefined;
}

function expectedParent(heading: Expected, firm: readonly Expected[], taken: ReadonlyMap<Expected, Entry>): Expected | undefined {
  let { level } = heading;
  for (let i = firm.indexOf(heading) - 1; i >= 0; i--) {
    const above = firm[i];
    if (above === undefined || above.level >= level) continue;
    level = above.level;
    if (taken.has(above)) return above;
  }
  return undefined;
}

function bare(text: string): string {
  return text.replace(/^[\s\u3000\u00a0\ufeff>]*(?:#+|[-*+](?=\s))?[\s\u3000\u00a0]*/u, '').replace(/^\*\*/u, '');
}

const HAN = '一二三四五六七八九十';
const SERIES = new RegExp(
  `^(?:[${HAN}]+(?:是|要|则)|其[${HAN}]|首先|其次|再次|再者|最后|最後|第[${HAN}]+(?:点|，|,|是|就是|、)|一方面|另一方面|一则|二则)`,
  'u',
);
const ORDINAL = new RegExp(
  `^(?:第\\s*[${HAN}百零〇\\d]+(?:-\\d+)?\\s*(?:部分|[章节節条條编編篇])|[${HAN}廿卅壹貳參肆伍陸柒捌玖拾]+[、.．,，]|[（(][${HAN}\\d]+[）)]|\\d+(?:\\.\\d+)*[、.．)）]?|[①-⑳]|附件\\d*|附表\\d*)`,
  'u',
);
