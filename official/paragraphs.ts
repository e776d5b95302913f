import type { Block, DocumentHabits } from '#core';
import type { Paragraph, Run } from './official-document.ts';
import { lineRuns, withoutEmphasis } from './printed-runs.ts';
import type { Casting, PrintedLine } from './roles.ts';
import { tableParagraph } from './tables/table-paragraph.ts';

/** A blank line that the standard asks for. */
export const BLANK: Paragraph = { role: 'blank', depth: 0, runs: [], pageBreakBefore: false };

/** The paragraph that these lines make, the same object as long as nothing about it changes; undefined for a table that is none. */
export function paragraphOf(
  lines: readonly PrintedLine[],
  casting: Casting,
  pageBreakBefore: boolean,
  habits: DocumentHabits,
): Paragraph | undefined {
  const [first] = lines;
  if (first === undefined) return BLANK;
  const key = `${casting.role}${casting.depth}${pageBreakBefore ? '▼' : ''}${first.markdown ? '#' : ''} ${habits.key}`;
  const known = remembered.get(first.block);
  if (known?.key === key && isSame(known.lines, lines)) return known.paragraph;
  const paragraph = casting.role === 'table' ? tableParagraph(lines, habits) : textParagraph(lines, casting, pageBreakBefore, habits);
  remembered.set(first.block, { paragraph, key, lines: lines.map(({ block, index }) => ({ block, index })) });
  return paragraph;
}

/** The text of a paragraph on one line. */
export function titleOf(paragraph: Paragraph): string {
  return paragraph.runs.map(run => run.text).join('');
}

/** With its lines, and with all else that it was made from. */
const remembered = new WeakMap<
  Block,
  { readonly paragraph: Paragraph | undefined; readonly key: string; readonly lines: readonly Pick<PrintedLine, 'block' | 'index'>[] }
>();

function isSame(known: readonly Pick<PrintedLine, 'block' | 'index'>[], lines: readonly PrintedLine[]): boolean {
  return known.length === lines.length && known.every(({ block, index }, i) => block === lines[i]?.block && index === lines[i]?.index);
}

function textParagraph(
  lines: readonly PrintedLine[],
  { role, depth }: Casting,
  pageBreakBefore: boolean,
  habits: DocumentHabits,
): Paragraph {
  const runs = lines.flatMap(line => lineRuns(line, habits));
  const [first] = lines;
  if (role === 'heading' && first !== undefined) return { role, depth, runs: headingRuns(first, runs), pageBreakBefore };
  // A title and what stands with it has a face of its own, which is not made bold.
  return { role, depth, runs: role === 'body' || role === 'annotation' ? runs : runs.map(withoutEmphasis), pageBreakBefore };
}

/** The heading sentence with its number and closing 。, then what runs on after it. */
function headingRuns({ block }: PrintedLine, runs: readonly Run[]): readonly Run[] {
  const runIn = block.kind === 'numbered' ? block.runIn?.start : undefined;
  if (runIn === undefined) return runs.map(run => ({ ...withoutEmphasis(run), heading: true }));
  const cut = runs.flatMap(run => cutAt(run, runIn));
  const isHeading = (run: Run): boolean => run.offset < runIn;
  const sentence = cut.filter(isHeading).map(run => ({ ...withoutEmphasis(run), heading: true }));
  return [...sentence, ...cut.filter(run => !isHeading(run))];
}

function cutAt(run: Run, offset: number): readonly Run[] {
  const at = offset - run.offset;
  if (at <= 0 || at >= run.text.length) return [run];
  const placeholders = (start: number, end: number): Run['placeholders'] =>
    run.placeholders
      .filter(gap => gap.start < end && gap.end > start)
      .map(gap => ({ start: Math.max(gap.start, start) - start, end: Math.min(gap.end, end) - start }));
  return [
    { ...run, text: run.text.slice(0, at), placeholders: placeholders(0, at) },
    { ...run, text: run.text.slice(at), offset, placeholders: placeholders(at, run.text.length) },
  ];
}
