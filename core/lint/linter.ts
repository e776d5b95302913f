import type { Block } from '../syntax/block.ts';
import type { Chunk, ChunkedList } from '../text/chunked-list.ts';
import type { LintConfig } from './config.ts';
import { activeRules, severityUnder } from './config.ts';
import type { FindingCounts } from './counts.ts';
import { addCounts, CountTable, noFindings, severities, take } from './counts.ts';
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
  /** Every finding in text order. */
  findings(blocks: ChunkedList<Block>): Iterable<PlacedFinding>;
  /** At most `limit` findings, the most severe first chosen, in text order. Stops looking when it has them. */
  mostSevere(blocks: ChunkedList<Block>, limit: number): readonly PlacedFinding[];
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

/** Sets up `rules` as `config` wants them. A new configuration needs a new linter. */
export function createLinter(rules: readonly Rule[], config: LintConfig): Linter {
  const checks = activeRules(rules, config).map((rule) => checkOf(rule, config));
  const found = new WeakMap<Block, readonly RuleFinding[]>();
  const counts = new WeakMap<Block, FindingCounts>();
  const sums = new WeakMap<Chunk<Block>, FindingCounts>();
  const table = new CountTable();

  function findingsIn(block: Block): readonly RuleFinding[] {
    if (block.kind === 'blank') return none;
    let findings = found.get(block);
    if (findings === undefined) {
      findings = findingsOf(block, checks);
      found.set(block, findings);
    }
    return findings;
  }

  function countIn(block: Block): FindingCounts {
    if (block.kind === 'blank') return noFindings;
    let count = counts.get(block);
    if (count === undefined) {
      count = table.of(findingsOf(block, checks));
      counts.set(block, count);
    }
    return count;
  }

  function countOf(chunk: Chunk<Block>): FindingCounts {
    let sum = sums.get(chunk);
    if (sum === undefined) {
      sum = chunk.items.reduce((total, block) => addCounts(total, countIn(block)), noFindings);
      sums.set(chunk, sum);
    }
    return sum;
  }

  function count(blocks: ChunkedList<Block>): FindingCounts {
    return blocks.chunks.reduce((total, chunk) => addCounts(total, countOf(chunk)), noFindings);
  }

  function* findings(blocks: ChunkedList<Block>): Iterable<PlacedFinding> {
    let index = 0;
    for (const block of blocks) {
      for (const finding of findingsIn(block)) yield { block: index, finding };
      index++;
    }
  }

  function mostSevere(blocks: ChunkedList<Block>, limit: number): readonly PlacedFinding[] {
    const quota = take(count(blocks), limit);
    const isWanted = (counted: FindingCounts): boolean => severities.some((severity) => quota[severity] > 0 && counted[severity] > 0);
    const chosen: PlacedFinding[] = [];
    let base = 0;
    for (const chunk of blocks.chunks) {
      if (!isWanted(quota)) break;
      if (isWanted(countOf(chunk))) {
        chunk.items.forEach((block, index) => {
          if (!isWanted(countIn(block))) return;
          for (const finding of findingsIn(block)) {
            if (quota[finding.severity]-- > 0) chosen.push({ block: base + index, finding });
          }
        });
      }
      base += chunk.items.length;
    }
    return chosen;
  }

  return { findingsIn, count, findings, mostSevere };
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
  return { rule, severityOf: (finding) => (isChosen ? usual : (finding.severity ?? usual)) };
}

const none: readonly RuleFinding[] = [];

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
