import type { Block, DocumentHabits } from '#core';
import type { Paragraph, Role, Run } from './official-document.ts';
import { printedPlaceholders } from './placeholders.ts';
import type { Casting, PrintedLine } from './roles.ts';

/** A blank line that the standard asks for. */
export const BLANK: Paragraph = { role: 'blank', depth: 0, runs: [], pageBreakBefore: false };

/** The paragraph that these lines make, the same object as long as nothing about it changes. */
export function paragraphOf(
  lines: readonly PrintedLine[],
  { role, depth }: Casting,
  pageBreakBefore: boolean,
  habits: DocumentHabits,
): Paragraph {
  const [first] = lines;
  if (first === undefined) return BLANK;
  const known = remembered.get(first.block);
  if (known?.key === habits.key && isSame(known.paragraph, lines, role, depth, pageBreakBefore)) return known.paragraph;
  const runs =
    role === 'heading'
      ? headingRuns(first, habits)
      : lines.map(line => runOf(line, habits, printedStart(line), line.block.content.end, false));
  const paragraph = { role, depth, runs, pageBreakBefore };
  remembered.set(first.block, { paragraph, key: habits.key });
  return paragraph;
}

/** The text of a paragraph on one line. */
export function titleOf(paragraph: Paragraph): string {
  return paragraph.runs.map(run => run.text).join('');
}

/** With the key of the habits by which its gaps were found. */
const remembered = new WeakMap<Block, { readonly paragraph: Paragraph; readonly key: string }>();

function isSame(known: Paragraph, lines: readonly PrintedLine[], role: Role, depth: number, pageBreakBefore: boolean): boolean {
  if (known.role !== role || known.depth !== depth || known.pageBreakBefore !== pageBreakBefore) return false;
  if (known.runs[0]?.block !== lines[0]?.index) return false;
  return role === 'heading' || (known.runs.length === lines.length && known.runs.every((run, i) => isRunOf(run, lines[i])));
}

function isRunOf(run: Run, line: PrintedLine | undefined): boolean {
  return line !== undefined && run.block === line.index && run.text === line.block.text.slice(run.offset, line.block.content.end);
}

/** The heading sentence with its number and closing 。, then what runs on after it. */
function headingRuns(line: PrintedLine, habits: DocumentHabits): readonly Run[] {
  const { block } = line;
  const start = printedStart(line);
  if (block.kind === 'text' || block.runIn === undefined) return [runOf(line, habits, start, block.content.end, true)];
  return [runOf(line, habits, start, block.runIn.start, true), runOf(line, habits, block.runIn.start, block.content.end, false)];
}

/** The signs of a Markdown heading are not printed. */
function printedStart({ block }: PrintedLine): number {
  if (block.kind === 'text' || block.hashes === 0) return block.content.start;
  let start = block.content.start;
  while (start < block.content.end && '# \t\u3000'.includes(block.text.charAt(start))) start++;
  return start < block.content.end ? start : block.content.start;
}

function runOf({ block, index }: PrintedLine, habits: DocumentHabits, start: number, end: number, heading: boolean): Run {
  return {
    text: block.text.slice(start, end),
    heading,
    block: index,
    offset: start,
    placeholders: printedPlaceholders(block, habits, start, end),
  };
}
