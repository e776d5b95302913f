import type { Block, Draft, NumberMark, Report, SchemeId, Section } from '#core';
import { seriesItems, sliceSpan } from '#core';
import { lastBefore, reportOf } from './locate.ts';

/** The number that comes next at a place, and how the writer writes such numbers. */
export interface NextOrdinal {
  readonly ordinal: number;
  /** A mark of the same scheme from this report, `(二)、`; undefined where there is none. */
  readonly sample: string | undefined;
}

/**
 * The number that a new `scheme` mark at `offset` takes: one more than the last before it in the same run, else 1.
 * Looks the run up from the section of the place; of the other lines it reads none.
 */
export function nextOrdinal(draft: Draft, offset: number, scheme: SchemeId): NextOrdinal {
  const line = draft.blockAt(offset);
  if (scheme === 'series') return nextInSeries(draft, line, offset - draft.start(line));
  return nextHeading(draft, line, scheme);
}

/** The same for a place at the start of `line`, which need not exist: the line below a heading that is just being written. */
export function nextOrdinalAtLine(draft: Draft, line: number, scheme: SchemeId): NextOrdinal {
  return scheme === 'series' ? nextInSeries(draft, line, 0) : nextHeading(draft, line, scheme);
}

function nextHeading(draft: Draft, line: number, scheme: SchemeId): NextOrdinal {
  const report = reportOf(draft, line);
  const item = lastItem(draft, line, scheme);
  if (item !== undefined) return { ordinal: item.mark.ordinal + 1, sample: sliceSpan(item.text, item.mark.span) };
  let last: NumberMark | undefined;
  let sample: string | undefined;
  let sections = report.sections;
  for (let index = lastBefore(sections, headingOf, line); index >= 0; index = lastBefore(sections, headingOf, line)) {
    const found = lastInRun(draft, sections, index, scheme);
    if (found !== undefined) {
      last = found.mark;
      sample = sliceSpan(found.text, found.mark.span);
    }
    sections = sections[index]?.children ?? [];
  }
  return last === undefined ? { ordinal: 1, sample: sampleIn(draft, report, line, scheme) } : { ordinal: last.ordinal + 1, sample };
}

/** The last item of a list right above, which is no heading: `2、开工建设。` */
function lastItem(draft: Draft, line: number, scheme: SchemeId): Marked | undefined {
  for (let i = line - 1; i >= Math.max(0, line - reach); i--) {
    const role = draft.role(i);
    if (role === 'heading' || role === 'run-in' || role === 'topic' || role === 'title') return undefined;
    if (role === 'clause') {
      const marked = markOf(draft.blocks.at(i), scheme);
      if (marked !== undefined) return marked;
    }
  }
  return undefined;
}

function headingOf(section: Section): number {
  return section.heading;
}

interface Marked {
  readonly text: string;
  readonly mark: NumberMark;
}

/** The nearest mark of the scheme among the siblings up to `index`; a heading whose number is missing is passed over. */
function lastInRun(draft: Draft, sections: readonly Section[], index: number, scheme: SchemeId): Marked | undefined {
  const run = sections[index]?.run;
  for (let i = index; i >= Math.max(0, index - reach); i--) {
    const section = sections[i];
    if (section === undefined || section.run !== run) return undefined;
    const marked = markOf(draft.blocks.at(section.heading), scheme);
    if (marked !== undefined) return marked;
  }
  return undefined;
}

function markOf(block: Block | undefined, scheme: SchemeId): Marked | undefined {
  return block?.kind === 'numbered' && block.mark.scheme === scheme ? { text: block.text, mark: block.mark } : undefined;
}

/** How the writer marks the scheme elsewhere in the report: the nearest headings above, at most `reach` of them. */
function sampleIn(draft: Draft, report: Report, line: number, scheme: SchemeId): string | undefined {
  const waiting = report.sections.slice(0, lastBefore(report.sections, headingOf, line) + 1);
  let budget = reach;
  for (let section = waiting.pop(); section !== undefined && budget > 0; section = waiting.pop()) {
    budget--;
    const marked = section.heading < line ? markOf(draft.blocks.at(section.heading), scheme) : undefined;
    if (marked !== undefined) return sliceSpan(marked.text, marked.mark.span);
    waiting.push(...section.children.slice(0, reach));
  }
  return undefined;
}

/** 一是 inside a paragraph goes on from the last item before it there, at a paragraph's start from the paragraphs above. */
function nextInSeries(draft: Draft, line: number, column: number): NextOrdinal {
  const block = draft.blocks.at(line);
  const before = block === undefined || column === 0 ? [] : itemsOf(block).filter(item => item.start < column);
  const last = before.at(-1);
  if (block === undefined || last === undefined) {
    const opensLine = block === undefined || block.text.slice(0, Math.min(column, indentLimit)).trim() === '';
    return opensLine ? nextParagraphInSeries(draft, line) : first;
  }
  // 五是…。‸ opens a paragraph, so its own series inside begins anew; 一是…。‸ goes on inside.
  if (last.opensParagraph && last.ordinal > 1) return { ordinal: 1, sample: last.text };
  return { ordinal: last.ordinal + 1, sample: last.text };
}

function nextParagraphInSeries(draft: Draft, line: number): NextOrdinal {
  let between = 0;
  for (let i = line - 1; i >= Math.max(0, line - reach); i--) {
    const block = draft.blocks.at(i);
    if (block === undefined || block.kind === 'blank') continue;
    if (block.kind === 'numbered') return first;
    const [opening, second] = itemsOf(block);
    if (opening?.opensParagraph === true) {
      const staysInside = second !== undefined && second.ordinal === opening.ordinal + 1;
      return staysInside ? { ordinal: 1, sample: opening.text } : { ordinal: opening.ordinal + 1, sample: opening.text };
    }
    // One paragraph may stand between two items, as in a 三是 that runs over two; one that announces a series opens another.
    if (++between > 1 || /[：:]$/u.test(block.text.slice(Math.max(0, block.content.end - 1), block.content.end))) return first;
  }
  return first;
}

const first: NextOrdinal = { ordinal: 1, sample: undefined };

interface Item {
  readonly ordinal: number;
  readonly text: string;
  readonly start: number;
  readonly opensParagraph: boolean;
}

function itemsOf(block: Block): readonly Item[] {
  return seriesItems(block).flatMap(({ mark, opensParagraph }) =>
    mark.scheme === 'series'
      ? [{ ordinal: mark.ordinal, text: sliceSpan(block.text, mark.span), start: mark.span.start, opensParagraph }]
      : [],
  );
}

/** Enough to find a neighbor, few enough to cost nothing. */
const reach = 100;
const indentLimit = 64;
