import type { Block } from '../syntax/block.ts';
import type { Chunk, ChunkedList } from '../text/chunked-list.ts';
import type { LintConfig } from './config.ts';
import { activeRules, severityUnder } from './config.ts';
import type { FindingCounts } from './counts.ts';
import { addCounts, CountTable, noFindings, severities, subtractCounts, take } from './counts.ts';
import type { Finding, Rule, RuleMeta, Severity } from './rule.ts';

/**
 * The rules at work. How many findings a line has is remembered by the line, and their sum by chunk of lines, so that
 * after an edit only the touched line is checked again and only its chunk is summed again. The findings themselves are
 * kept for the lines that somebody asked for: a long text has far more of them than an editor shows.
 */
export interface Linter {
  /** The findings in one line, in text order; spans count from the start of the line. */
  findingsIn(block: Block): readonly RuleFinding[];
  /** How many findings the lines hold, by severity. Visits chunks, not lines. */
  count(blocks: ChunkedList<Block>): FindingCounts;
  /** How many findings one chunk of lines holds; for a look through a long text in pieces. */
  countOf(chunk: Chunk<Block>): FindingCounts;
  /** Every finding in text order. */
  findings(blocks: ChunkedList<Block>): Iterable<PlacedFinding>;
  /**
   * At most `limit` findings, the most severe first chosen, in text order. Stops looking when it has them. What comes
   * from an untouched chunk of lines is the same list as at the last call.
   */
  mostSevere(blocks: ChunkedList<Block>, limit: number): readonly FindingList[];
}

/** A finding with its rule and the severity that holds for it. */
export interface RuleFinding extends Finding {
  readonly rule: RuleMeta;
  readonly severity: Severity;
}

/** A finding with the index of its line. */
export interface PlacedFinding {
  readonly block: number;
  readonly finding: RuleFinding;
}

/** Findings of neighboring lines. */
export interface FindingList {
  /** Index of the line from which the lines of `findings` are counted. */
  readonly first: number;
  readonly findings: readonly PlacedFinding[];
}

/** Sets up `rules` as `config` wants them. A new configuration needs a new linter. */
export function createLinter(rules: readonly Rule[], config: LintConfig): Linter {
  const checks = activeRules(rules, config).map(rule => checkOf(rule, config));
  const found = new WeakMap<Block, readonly RuleFinding[]>();
  const counts = new WeakMap<Block, FindingCounts>();
  const sums = new WeakMap<Chunk<Block>, FindingCounts>();
  const totals = new WeakMap<ChunkedList<Block>, FindingCounts>();
  const lists = new WeakMap<Chunk<Block>, readonly PlacedFinding[]>();
  /** The last chunk that was summed up with this block at its beginning or end. */
  const byEdge = new WeakMap<Block, Chunk<Block>>();
  const table = new CountTable();

  function findingsIn(block: Block): readonly RuleFinding[] {
    if (block.kind === 'blank') return none;
    let list = found.get(block);
    if (list === undefined) {
      list = findingsOf(block, checks);
      found.set(block, list);
    }
    return list;
  }

  function countIn(block: Block): FindingCounts {
    if (block.kind === 'blank') return noFindings;
    let counted = counts.get(block);
    if (counted === undefined) {
      counted = table.of(severitiesOf(block, checks));
      counts.set(block, counted);
    }
    return counted;
  }

  /** Sums up a chunk, from the one it was before an edit where there is such a one. */
  function countOf(chunk: Chunk<Block>): FindingCounts {
    const known = sums.get(chunk);
    if (known !== undefined) return known;
    const { items } = chunk;
    const first = items[0];
    const last = items.at(-1);
    const before = (first && byEdge.get(first)) ?? (last && byEdge.get(last));
    let sum = before === undefined ? undefined : sums.get(before);
    if (before === undefined || sum === undefined) {
      sum = items.reduce((total, block) => addCounts(total, countIn(block)), noFindings);
    } else {
      const { head, tail } = sharedEnds(before.items, items);
      for (let i = head; i < before.items.length - tail; i++) sum = subtractCounts(sum, countAt(before.items, i));
      for (let i = head; i < items.length - tail; i++) sum = addCounts(sum, countAt(items, i));
    }
    sums.set(chunk, sum);
    if (first !== undefined) byEdge.set(first, chunk);
    if (last !== undefined) byEdge.set(last, chunk);
    return sum;
  }

  /** Of an edited line the findings are wanted next, so they are found at once. */
  function countAt(items: readonly Block[], index: number): FindingCounts {
    const block = items[index];
    if (block === undefined) return noFindings;
    if (!counts.has(block)) counts.set(block, table.of(findingsIn(block).map(({ severity }) => severity)));
    return countIn(block);
  }

  function count(blocks: ChunkedList<Block>): FindingCounts {
    let total = totals.get(blocks);
    if (total === undefined) {
      total = blocks.chunks.reduce((sum, chunk) => addCounts(sum, countOf(chunk)), noFindings);
      totals.set(blocks, total);
    }
    return total;
  }

  function* findings(blocks: ChunkedList<Block>): Iterable<PlacedFinding> {
    let index = 0;
    for (const block of blocks) {
      for (const finding of findingsIn(block)) yield { block: index, finding };
      index++;
    }
  }

  function listOf(chunk: Chunk<Block>): readonly PlacedFinding[] {
    let list = lists.get(chunk);
    if (list === undefined) {
      list = placedFindings(chunk.items, findingsIn, block => countIn(block) !== noFindings);
      lists.set(chunk, list);
    }
    return list;
  }

  function mostSevere(blocks: ChunkedList<Block>, limit: number): readonly FindingList[] {
    const quota = take(count(blocks), limit);
    const chosen: FindingList[] = [];
    let first = 0;
    for (const chunk of blocks.chunks) {
      const counted = countOf(chunk);
      if (severities.some(severity => quota[severity] > 0 && counted[severity] > 0)) {
        const fitsWhole = severities.every(severity => quota[severity] >= counted[severity]);
        const chosenHere = fitsWhole ? listOf(chunk) : listOf(chunk).filter(({ finding: { severity } }) => quota[severity]-- > 0);
        if (fitsWhole) for (const severity of severities) quota[severity] -= counted[severity];
        chosen.push({ first, findings: chosenHere });
      }
      if (severities.every(severity => quota[severity] <= 0)) break;
      first += chunk.items.length;
    }
    return chosen;
  }

  return { findingsIn, count, countOf, findings, mostSevere };
}

/** A rule with the severity that its findings have. */
interface Check {
  readonly rule: Rule;
  readonly severityOf: (finding: Finding) => Severity;
}

/** A severity that the user chose holds for all that the rule finds. */
function checkOf(rule: Rule, config: LintConfig): Check {
  const usual = severityUnder(config, rule.meta) ?? 'hint';
  const isChosen = config.severities[rule.meta.id] !== undefined;
  return { rule, severityOf: finding => (isChosen ? usual : (finding.severity ?? usual)) };
}

const none: readonly RuleFinding[] = [];

/** How many items two lists have in common at both ends. */
function sharedEnds<T>(a: readonly T[], b: readonly T[]): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { head, tail };
}

function placedFindings(
  blocks: readonly Block[],
  findingsIn: (block: Block) => readonly RuleFinding[],
  hasAny: (block: Block) => boolean,
): readonly PlacedFinding[] {
  const list: PlacedFinding[] = [];
  blocks.forEach((block, index) => {
    if (!hasAny(block)) return;
    for (const finding of findingsIn(block)) list.push({ block: index, finding });
  });
  return list;
}

/** Takes no more of a finding than is counted: its message may be made when read. */
function severitiesOf(block: Block, checks: readonly Check[]): readonly Severity[] {
  const list: Severity[] = [];
  for (const { rule, severityOf } of checks) {
    for (const finding of rule.check(block)) list.push(severityOf(finding));
  }
  return list;
}

function findingsOf(block: Block, checks: readonly Check[]): readonly RuleFinding[] {
  let list: RuleFinding[] | undefined;
  for (const { rule, severityOf } of checks) {
    for (const finding of rule.check(block)) {
      list ??= [];
      list.push({ ...finding, rule: rule.meta, severity: severityOf(finding) });
    }
  }
  if (list === undefined) return none;
  return checks.length === 1 ? list : list.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
