import { ownEvidence, surroundingEvidence } from './evidence.ts';
import { memoByObject } from '../text/memo.ts';
import type { LineFacts } from './line.ts';
import { OPEN_ROLES } from './line-role.ts';
import { type PlacedLine, surroundingFacts } from './surroundings.ts';
import { ROLE_COUNT, type RoleWeights } from './weights.ts';

const HEADING = OPEN_ROLES.indexOf('heading');
const TOPIC = OPEN_ROLES.indexOf('topic');
const RUN_IN = OPEN_ROLES.indexOf('run-in');
const TITLE_LINE = OPEN_ROLES.indexOf('title-line');
/** The roles that not every line may have. */
const CONDITIONAL = [HEADING, TOPIC, RUN_IN, TITLE_LINE];
const OUT = -1_000_000;

/** Whether a line may have a role at all, whatever the evidence. */
export function isPossible(role: number, line: Pick<PlacedLine, 'mark' | 'facts'>, isFirst: boolean): boolean {
  if (role === HEADING) return line.mark !== undefined && line.mark.scheme !== 'hash';
  if (role === TOPIC) return line.mark === undefined || line.mark.scheme === 'hash';
  if (role === RUN_IN) return line.facts.runsOn;
  return role !== TITLE_LINE || !isFirst;
}

/** The scores of every line for every role: sums of weights. */
export function scoresOf(lines: readonly PlacedLine[], weights: RoleWeights): Int32Array {
  const scores = new Int32Array(lines.length * ROLE_COUNT);
  lines.forEach((line, i) => scores.set(ownScores(line, weights), i * ROLE_COUNT));
  surroundingFacts(lines, (i, fact) => weights.evidence.addTo(scores, i * ROLE_COUNT, surroundingEvidence(fact, lines[i])));
  lines.forEach((line, i) => {
    for (const role of CONDITIONAL) if (!isPossible(role, line, i === 0)) scores[i * ROLE_COUNT + role] = OUT;
  });
  return scores;
}

/** What a line's own facts say; the same object for lines with the same facts. */
function ownScores(line: PlacedLine, weights: RoleWeights): Int32Array {
  const known = remembered.get(line.facts);
  if (known?.weights === weights) return known.scores;
  const scores = new Int32Array(ROLE_COUNT);
  for (const fact of line.facts.ids) weights.evidence.addTo(scores, 0, ownEvidence(fact, line));
  remembered.set(line.facts, { weights, scores });
  return scores;
}

const remembered = new WeakMap<LineFacts, { readonly weights: RoleWeights; readonly scores: Int32Array }>();

/** The best sequence of roles (Viterbi); ties go to the earlier role. Roles that cannot win are left out. */
export function decode(lines: readonly PlacedLine[], scores: Int32Array, weights: RoleWeights): Uint8Array {
  const ways = new Ways(scores, weights);
  lines.forEach(({ afterBlank }, i) => ways.goOn(i, afterBlank));
  return ways.best(lines.length);
}

/** The best way to each role of the last line, and where it came from. */
class Ways {
  readonly #scores: Int32Array;
  readonly #steps: Int16Array;
  readonly #margins: WinningMargins;
  /** For each line and role the role of the line above. */
  readonly #from: Uint8Array;
  #sums = new Float64Array(ROLE_COUNT);
  #nextSums = new Float64Array(ROLE_COUNT);
  #roles = new Contenders();
  #nextRoles = new Contenders();

  constructor(scores: Int32Array, { steps }: RoleWeights) {
    this.#scores = scores;
    this.#steps = steps;
    this.#margins = marginsOf(steps);
    this.#from = new Uint8Array(scores.length);
  }

  goOn(line: number, afterBlank: boolean): void {
    const base = line * ROLE_COUNT;
    const scores = this.#scores;
    const sums = this.#nextSums;
    const roles = this.#nextRoles;
    roles.read(scores, base, this.#margins);
    const block = afterBlank ? ROLE_COUNT * ROLE_COUNT : 0;
    for (let k = 0; k < roles.count; k++) {
      const role = roles.at(k);
      sums[role] = (line === 0 ? 0 : this.#bestTo(base, role, block)) + (scores[base + role] ?? 0);
    }
    this.#nextRoles = this.#roles;
    this.#roles = roles;
    this.#nextSums = this.#sums;
    this.#sums = sums;
  }

  #bestTo(base: number, role: number, block: number): number {
    const roles = this.#roles;
    const sums = this.#sums;
    const steps = this.#steps;
    let best = 0;
    let value = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < roles.count; k++) {
      const above = roles.at(k);
      const sum = (sums[above] ?? 0) + (steps[block + above * ROLE_COUNT + role] ?? 0);
      if (sum > value) {
        value = sum;
        best = above;
      }
    }
    this.#from[base + role] = best;
    return value;
  }

  /** The roles of all lines on the best way. */
  best(count: number): Uint8Array {
    let role = this.#roles.at(0);
    for (let k = 1; k < this.#roles.count; k++)
      if ((this.#sums[this.#roles.at(k)] ?? 0) > (this.#sums[role] ?? 0)) role = this.#roles.at(k);
    const roles = new Uint8Array(count);
    for (let i = count - 1; i >= 0; i--) {
      roles[i] = role;
      role = this.#from[i * ROLE_COUNT + role] ?? 0;
    }
    return roles;
  }
}

/** How far behind the best role of a line another one may be, in hundredths, to stay in question. */
export interface Margins {
  /** For a best role the margin of each role. */
  behind(best: number): ArrayLike<number>;
}

/**
 * A role that is farther behind than the steps to and from it can make up for is on no best way: putting the best role of the line
 * in its place always wins.
 */
class WinningMargins implements Margins {
  readonly #steps: Int16Array;
  readonly #rows: Int32Array[] = [];

  constructor(steps: Int16Array) {
    this.#steps = steps;
  }

  behind(best: number): Int32Array {
    return (this.#rows[best] ??= this.#rowOf(best));
  }

  #rowOf(best: number): Int32Array {
    const steps = this.#steps;
    const row = new Int32Array(ROLE_COUNT);
    for (let role = 0; role < ROLE_COUNT; role++) {
      // 0: the first line has no step to it, the last none from it.
      let to = 0;
      let from = 0;
      for (let block = 0; block < steps.length; block += ROLE_COUNT * ROLE_COUNT) {
        for (let other = 0; other < ROLE_COUNT; other++) {
          const into = block + other * ROLE_COUNT;
          to = Math.max(to, (steps[into + role] ?? 0) - (steps[into + best] ?? 0));
          from = Math.max(from, (steps[block + role * ROLE_COUNT + other] ?? 0) - (steps[block + best * ROLE_COUNT + other] ?? 0));
        }
      }
      row[role] = to + from;
    }
    return row;
  }
}

const marginsOf = memoByObject((steps: Int16Array) => new WinningMargins(steps));

/** The roles of a line that are in question, ascending. */
export class Contenders {
  count = 0;
  readonly #roles = new Uint8Array(ROLE_COUNT);

  at(place: number): number {
    return this.#roles[place] ?? 0;
  }

  /** `base` is the place of the line's first score. */
  read(scores: Int32Array, base: number, margins: Margins): void {
    let best = 0;
    for (let role = 1; role < ROLE_COUNT; role++) if ((scores[base + role] ?? 0) > (scores[base + best] ?? 0)) best = role;
    const top = scores[base + best] ?? 0;
    const behind = margins.behind(best);
    let count = 0;
    for (let role = 0; role < ROLE_COUNT; role++) if ((scores[base + role] ?? 0) >= top - (behind[role] ?? 0)) this.#roles[count++] = role;
    this.count = count;
  }
}
