import type { Block } from '../syntax/block.ts';
import type { Chunk, ChunkedList } from '../text/chunked-list.ts';
import type { LintConfig } from './config.ts';
import { activeRules, severityUnder } from './config.ts';
import type { Finding, Rule, RuleMeta, Severity } from './rule.ts';

/**
 * The rules at work. What they say of a line is remembered by the line, and their numbers by chunk of lines, so that
 * after an edit only the touched line is looked at again and only its chunk is counted again.
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

export type FindingCounts = Readonly<Record<Severity, number>>;

/** Sets up `rules` as `config` wants them. A new configuration needs a new linter. */
export function createLinter(rules: readonly Rule[], config: LintConfig): Linter {
  const active = activeRules(rules, config);
  const byBlock = new WeakMap<Block, readonly RuleFinding[]>();
  const byChunk = new WeakMap<Chunk<Block>, ChunkSummary>();

  function findingsIn(block: Block): readonly RuleFinding[] {
    if (block.kind === 'blank' || active.length === 0) return none;
    const known = byBlock.get(block);
    if (known !== undefined) return known;
    const found = checkBlock(block, active, config);
    byBlock.set(block, found);
    return found;
  }

  function summaryOf(chunk: Chunk<Block>): ChunkSummary {
    const known = byChunk.get(chunk);
    if (known !== undefined) return known;
    const summary = summarize(chunk, findingsIn);
    byChunk.set(chunk, summary);
    return summary;
  }

  function count(blocks: ChunkedList<Block>): FindingCounts {
    const total = { ...noFindings };
    for (const chunk of blocks.chunks) {
      const { counts } = summaryOf(chunk);
      for (const severity of severities) total[severity] += counts[severity];
    }
    return total;
  }

  function* findings(blocks: ChunkedList<Block>): Iterable<PlacedFinding> {
    let base = 0;
    for (const chunk of blocks.chunks) {
      for (const [index, list] of summaryOf(chunk).lines) {
        for (const finding of list) yield { block: base + index, finding };
      }
      base += chunk.items.length;
    }
  }

  function mostSevere(blocks: ChunkedList<Block>, limit: number): readonly PlacedFinding[] {
    const quota = quotas(count(blocks), limit);
    const chosen: PlacedFinding[] = [];
    let wanted = severities.reduce((sum, severity) => sum + quota[severity], 0);
    let base = 0;
    for (const chunk of blocks.chunks) {
      if (wanted === 0) break;
      const { counts, lines } = summaryOf(chunk);
      if (severities.some((severity) => quota[severity] > 0 && counts[severity] > 0)) {
        for (const [index, list] of lines) {
          for (const finding of list) {
            if (quota[finding.severity] === 0) continue;
            quota[finding.severity]--;
            wanted--;
            chosen.push({ block: base + index, finding });
          }
        }
      }
      base += chunk.items.length;
    }
    return chosen;
  }

  return { findingsIn, count, findings, mostSevere };
}

interface ChunkSummary {
  readonly counts: FindingCounts;
  /** The lines that have findings, by index in the chunk. */
  readonly lines: readonly (readonly [number, readonly RuleFinding[]])[];
}

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
const noFindings: FindingCounts = { error: 0, warning: 0, info: 0, hint: 0 };
const none: readonly RuleFinding[] = [];

function checkBlock(block: Block, rules: readonly Rule[], config: LintConfig): readonly RuleFinding[] {
  let found: RuleFinding[] | undefined;
  for (const rule of rules) {
    const usual = severityUnder(config, rule.meta);
    if (usual === undefined) continue;
    // A severity that the user chose holds for all that the rule finds.
    const chosen = config.severities[rule.meta.id];
    for (const finding of rule.check(block)) {
      found ??= [];
      found.push({ ...finding, rule: rule.meta, severity: chosen === undefined ? (finding.severity ?? usual) : usual });
    }
  }
  if (found === undefined) return none;
  return rules.length === 1 ? found : found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function summarize(chunk: Chunk<Block>, findingsIn: (block: Block) => readonly RuleFinding[]): ChunkSummary {
  const counts = { ...noFindings };
  const lines: [number, readonly RuleFinding[]][] = [];
  chunk.items.forEach((block, index) => {
    const found = findingsIn(block);
    if (found.length === 0) return;
    lines.push([index, found]);
    for (const finding of found) counts[finding.severity]++;
  });
  return { counts, lines };
}

/** How many findings of each severity fit under `limit` when the severe ones go first. */
function quotas(counts: FindingCounts, limit: number): Record<Severity, number> {
  const quota = { ...noFindings };
  let left = limit;
  for (const severity of severities) {
    quota[severity] = Math.min(counts[severity], left);
    left -= quota[severity];
  }
  return quota;
}
