import type { Group, OfficialDocument, Paragraph, Run, Table } from '#official';

/** How many paragraphs at both ends of a document came through an edit as they were. */
export interface Unchanged {
  readonly head: number;
  readonly tail: number;
  /** By how many blocks the tail has moved in the draft. */
  readonly blockShift: number;
}

/**
 * Compares two versions of a document. A paragraph counts as unchanged only if what stands beside it can no longer move
 * it: headings kept with a changed paragraph, and names and dates placed by each other, belong to the change.
 */
export function unchanged(before: OfficialDocument, after: OfficialDocument): Unchanged {
  const old = before.paragraphs;
  const now = after.paragraphs;
  const shortest = Math.min(old.length, now.length);
  let head = 0;
  while (head < shortest && isSame(old[head], now[head], 0)) head++;
  if (head === old.length && head === now.length) return { head, tail: 0, blockShift: 0 };
  const blockShift = blockOf(now[now.length - 1]) - blockOf(old[old.length - 1]);
  let tail = 0;
  while (tail < shortest - head && isSame(old[old.length - 1 - tail], now[now.length - 1 - tail], blockShift)) tail++;
  while (tail > 0 && dependsOnNeighbors(now[now.length - tail])) tail--;
  while (head > 0 && dependsOnNeighbors(now[head - 1])) head--;
  return { head, tail, blockShift };
}

function isSame(old: Paragraph | undefined, now: Paragraph | undefined, blockShift: number): boolean {
  if (old === undefined || now === undefined) return false;
  if (old === now) return blockShift === 0 || now.runs.length === 0;
  return (
    old.role === now.role &&
    old.depth === now.depth &&
    old.pageBreakBefore === now.pageBreakBefore &&
    isSameGroup(old.group, now.group) &&
    isSameTable(old.table, now.table) &&
    old.runs.length === now.runs.length &&
    now.runs.every((run, i) => isSameRun(old.runs[i], run, blockShift))
  );
}

function isSameGroup(old: Group | undefined, now: Group | undefined): boolean {
  return old === now || (old?.kind === now?.kind && old?.format === now?.format && old?.seal === now?.seal);
}

/** The runs are compared by themselves: here is only how they stand. */
function isSameTable(old: Table | undefined, now: Table | undefined): boolean {
  if (old === undefined || now === undefined) return old === now;
  return (
    old.headRows === now.headRows &&
    old.rows.length === now.rows.length &&
    old.alignments.join(' ') === now.alignments.join(' ') &&
    now.rows.every((row, i) => row.length === old.rows[i]?.length && row.every((cell, j) => cell.length === old.rows[i]?.[j]?.length))
  );
}

function isSameRun(old: Run | undefined, now: Run, blockShift: number): boolean {
  return (
    old !== undefined &&
    old.block + blockShift === now.block &&
    old.offset === now.offset &&
    old.heading === now.heading &&
    old.label === now.label &&
    old.emphasis === now.emphasis &&
    old.role === now.role &&
    old.text === now.text &&
    old.placeholders.length === now.placeholders.length &&
    now.placeholders.every((gap, i) => gap.start === old.placeholders[i]?.start && gap.end === old.placeholders[i]?.end)
  );
}

function dependsOnNeighbors(paragraph: Paragraph | undefined): boolean {
  return paragraph?.group !== undefined;
}

function blockOf(paragraph: Paragraph | undefined): number {
  return paragraph?.runs[0]?.block ?? 0;
}
