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
  const made: Origin = { casting, pageBreakBefore, key: habits.key, lines };
  const known = remembered.get(first.block);
  if (known !== undefined && isSame(known.made, made)) return known.paragraph;
  const paragraph = casting.role === 'table' ? tableParagraph(lines, habits) : textParagraph(lines, casting, pageBreakBefore, habits);
  remembered.set(first.block, { paragraph, made });
  return paragraph;
}

/** The text of a paragraph on one line. */
export function titleOf(paragraph: Paragraph): string {
  return paragraph.runs.map(run => run.text).join('');
}

/** All that a paragraph is made from; `key` is that of the habits by which its gaps were found. */
interface Origin {
  readonly casting: Casting;
  readonly pageBreakBefore: boolean;
  readonly key: string;
  readonly lines: readonly PrintedLine[];
}

const remembered = new WeakMap<Block, { readonly paragraph: Paragraph | undefined; readonly made: Origin }>();

function isSame(known: Origin, now: Origin): boolean {
  return (
    known.casting.role === now.casting.role &&
    known.casting.depth === now.casting.depth &&
    known.pageBreakBefore === now.pageBreakBefore &&
    known.key === now.key &&
    known.lines.length === now.lines.length &&
    known.lines.every((line, i) => isSameLine(line, now.lines[i]))
  );
}

function isSameLine(line: PrintedLine, other: PrintedLine | undefined): boolean {
  return line.block === other?.block && line.index === other.index && line.markdown === other.markdown;
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
