import { type DocumentHabits, habitsOf, sumsOf } from '../syntax/habits.ts';
import type { Block } from '../syntax/block.ts';
import type { Chunk, ChunkedList } from '../text/chunked-list.ts';
import { ChunkSums } from '../text/chunk-sums.ts';
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
  /** How many findings the lines hold, by severity. Visits chunks, not lines. */
  count(blocks: ChunkedList<Block>): FindingCounts;
  /** Looks through a long text chunk by chunk, so that the other questions are quick; stop at any step. */
  lookThrough(blocks: ChunkedList<Block>): Iterable<void>;
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
  const byHabits = new Map<string, Findings>();

  /** What is remembered of the documents with these habits; of the habits used last a few are kept. */
  function under(blocks: ChunkedList<Block>): Findings {
    const habits = habitsOf(blocks);
    const known = byHabits.get(habits.key) ?? new Findings(checks, habits);
    byHabits.delete(habits.key);
    byHabits.set(habits.key, known);
    const [oldest] = byHabits.keys();
    if (byHabits.size > MOST_HABITS && oldest !== undefined) byHabits.delete(oldest);
    return known;
  }

  return {
    *lookThrough(blocks) {
      for (const chunk of blocks.chunks) {
        sumsOf(chunk);
        yield;
      }
      const findings = under(blocks);
      for (const chunk of blocks.chunks) {
        findings.countOf(chunk);
        yield;
      }
    },
    count: blocks => under(blocks).count(blocks),
    findings: blocks => under(blocks).all(blocks),
    mostSevere: (blocks, limit) => under(blocks).mostSevere(blocks, limit),
  };
}

const MOST_HABITS = 8;

/** The findings in documents of the same habits, remembered by line and chunk. */
class Findings {
  readonly #checks: readonly Check[];
  readonly #habits: DocumentHabits;
  readonly #found = new WeakMap<Block, readonly RuleFinding[]>();
  readonly #counts = new WeakMap<Block, FindingCounts>();
  readonly #sums = new ChunkSums<Block, FindingCounts>({
    whole: blocks => blocks.reduce((total, block) => addCounts(total, this.#countIn(block)), noFindings),
    changed: (sum, gone, come) =>
      come.reduce(
        (total, block) => addCounts(total, this.#countEdited(block)),
        gone.reduce((total, block) => subtractCounts(total, this.#countIn(block)), sum),
      ),
  });
  readonly #totals = new WeakMap<ChunkedList<Block>, FindingCounts>();
  readonly #lists = new WeakMap<Chunk<Block>, readonly PlacedFinding[]>();
  readonly #table = new CountTable();

  constructor(checks: readonly Check[], habits: DocumentHabits) {
    this.#checks = checks;
    this.#habits = habits;
  }

  count(blocks: ChunkedList<Block>): FindingCounts {
    let total = this.#totals.get(blocks);
    if (total === undefined) {
      total = blocks.chunks.reduce((sum, chunk) => addCounts(sum, this.countOf(chunk)), noFindings);
      this.#totals.set(blocks, total);
    }
    return total;
  }

  countOf(chunk: Chunk<Block>): FindingCounts {
    return this.#sums.of(chunk);
  }

  *all(blocks: ChunkedList<Block>): Iterable<PlacedFinding> {
    let index = 0;
    for (const block of blocks) {
      for (const finding of this.#in(block)) yield { block: index, finding };
      index++;
    }
  }

  mostSevere(blocks: ChunkedList<Block>, limit: number): readonly FindingList[] {
    const quota = take(this.count(blocks), limit);
    const chosen: FindingList[] = [];
    let first = 0;
    for (const chunk of blocks.chunks) {
      const counted = this.countOf(chunk);
      if (severities.some(severity => quota[severity] > 0 && counted[severity] > 0)) {
        const fitsWhole = severities.every(severity => quota[severity] >= counted[severity]);
        const list = this.#listOf(chunk);
        const chosenHere = fitsWhole ? list : list.filter(({ finding: { severity } }) => quota[severity]-- > 0);
        if (fitsWhole) for (const severity of severities) quota[severity] -= counted[severity];
        chosen.push({ first, findings: chosenHere });
      }
      if (severities.every(severity => quota[severity] <= 0)) break;
      first += chunk.items.length;
    }
    return chosen;
  }

  #in(block: Block): readonly RuleFinding[] {
    if (block.kind === 'blank') return none;
    let list = this.#found.get(block);
    if (list === undefined) {
      list = findingsOf(block, this.#checks, this.#habits);
      this.#found.set(block, list);
    }
    return list;
  }

  #countIn(block: Block): FindingCounts {
    if (block.kind === 'blank') return noFindings;
    let counted = this.#counts.get(block);
    if (counted === undefined) {
      counted = this.#table.of(severitiesOf(block, this.#checks, this.#habits));
      this.#counts.set(block, counted);
    }
    return counted;
  }

  /** Of an edited line the findings are wanted next, so they are found at once. */
  #countEdited(block: Block): FindingCounts {
    if (!this.#counts.has(block)) this.#counts.set(block, this.#table.of(this.#in(block).map(({ severity }) => severity)));
    return this.#countIn(block);
  }

  #listOf(chunk: Chunk<Block>): readonly PlacedFinding[] {
    let list = this.#lists.get(chunk);
    if (list === undefined) {
      list = chunk.items.flatMap((block, index) =>
        this.#countIn(block) === noFindings ? [] : this.#in(block).map(finding => ({ block: index, finding })),
      );
      this.#lists.set(chunk, list);
    }
    return list;
  }
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

/** Takes no more of a finding than is counted: its message may be made when read. */
function severitiesOf(block: Block, checks: readonly Check[], habits: DocumentHabits): readonly Severity[] {
  const list: Severity[] = [];
  for (const { rule, severityOf } of checks) {
    for (const finding of rule.check(block, habits)) list.push(severityOf(finding));
  }
  return list;
}

function findingsOf(block: Block, checks: readonly Check[], habits: DocumentHabits): readonly RuleFinding[] {
  let list: RuleFinding[] | undefined;
  for (const { rule, severityOf } of checks) {
    for (const finding of rule.check(block, habits)) {
      list ??= [];
      list.push({ ...finding, rule: rule.meta, severity: severityOf(finding) });
    }
  }
  if (list === undefined) return none;
  return checks.length === 1 ? list : list.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
