import { ownEvidence, surroundingEvidence } from './evidence.ts';
import type { LineFacts } from './line.ts';
import { OPEN_ROLES } from './line-role.ts';
import { type PlacedLine, surroundingFacts } from './surroundings.ts';
import { ROLE_COUNT, type RoleWeights } from './weights.ts';

const HEADING = OPEN_ROLES.indexOf('heading');
const TOPIC = OPEN_ROLES.indexOf('topic');
const RUN_IN = OPEN_ROLES.indexOf('run-in');
const TITLE_LINE = OPEN_ROLES.indexOf('title-line');
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
  for (const [i, line] of lines.entries()) scores.set(ownScores(line, weights), i * ROLE_COUNT);
  surroundingFacts(lines, (i, fact) => add(scores, i * ROLE_COUNT, surroundingEvidence(fact, lines[i]), weights));
  for (const [i, line] of lines.entries()) {
    for (let role = 0; role < ROLE_COUNT; role++) if (!isPossible(role, line, i === 0)) scores[i * ROLE_COUNT + role] = OUT;
  }
  return scores;
}

/** What a line's own facts say; the same object for lines with the same facts. */
function ownScores(line: PlacedLine, weights: RoleWeights): Int32Array {
  const known = remembered.get(line.facts);
  if (known?.weights === weights) return known.scores;
  const scores = new Int32Array(ROLE_COUNT);
  for (const fact of line.facts.ids) add(scores, 0, ownEvidence(fact, line), weights);
  remembered.set(line.facts, { weights, scores });
  return scores;
}

const remembered = new WeakMap<LineFacts, { readonly weights: RoleWeights; readonly scores: Int32Array }>();

function add(scores: Int32Array, base: number, evidence: number, weights: RoleWeights): void {
  const row = evidence * ROLE_COUNT;
  for (let role = 0; role < ROLE_COUNT; role++) scores[base + role] = (scores[base + role] ?? 0) + (weights.evidence[row + role] ?? 0);
}

/** The best sequence of roles (Viterbi); ties go to the earlier role. Roles far behind a line's best are left out. */
export function decode(lines: readonly PlacedLine[], scores: Int32Array, weights: RoleWeights): Uint8Array {
  const ways = new Ways(scores, weights);
  for (const [i, { afterBlank }] of lines.entries()) ways.goOn(i, afterBlank);
  return ways.best(lines.length);
}

/** The best way to each role of the last line, and where it came from. */
class Ways {
  readonly #scores: Int32Array;
  readonly #steps: Int16Array;
  /** For each line and role the role of the line above. */
  readonly #from: Uint8Array;
  #sums = new Float64Array(ROLE_COUNT);
  #nextSums = new Float64Array(ROLE_COUNT);
  #roles = new Contenders();
  #nextRoles = new Contenders();

  constructor(scores: Int32Array, { steps }: RoleWeights) {
    this.#scores = scores;
    this.#steps = steps;
    this.#from = new Uint8Array(scores.length);
  }

  goOn(line: number, afterBlank: boolean): void {
    const base = line * ROLE_COUNT;
    const steps = afterBlank ? ROLE_COUNT * ROLE_COUNT : 0;
    this.#nextRoles.read(this.#scores, base, MARGIN);
    for (let k = 0; k < this.#nextRoles.count; k++) {
      const role = this.#nextRoles.at(k);
      this.#nextSums[role] = (line === 0 ? 0 : this.#bestTo(base, role, steps)) + (this.#scores[base + role] ?? 0);
    }
    [this.#roles, this.#nextRoles] = [this.#nextRoles, this.#roles];
    [this.#sums, this.#nextSums] = [this.#nextSums, this.#sums];
  }

  #bestTo(base: number, role: number, steps: number): number {
    let value = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < this.#roles.count; k++) {
      const above = this.#roles.at(k);
      const sum = (this.#sums[above] ?? 0) + (this.#steps[steps + above * ROLE_COUNT + role] ?? 0);
      if (sum > value) {
        value = sum;
        this.#from[base + role] = above;
      }
    }
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

/** The roles of a line that are not too far behind its best to win, ascending. */
export class Contenders {
  count = 0;
  readonly #roles = new Uint8Array(ROLE_COUNT);

  at(place: number): number {
    return this.#roles[place] ?? 0;
  }

  /** `base` is the place of the line's first score; `margin` how far behind, in hundredths. */
  read(scores: Int32Array | Int16Array, base: number, margin: number): void {
    let top = scores[base] ?? 0;
    for (let role = 1; role < ROLE_COUNT; role++) top = Math.max(top, scores[base + role] ?? 0);
    this.count = 0;
    for (let role = 0; role < ROLE_COUNT; role++) if ((scores[base + role] ?? 0) >= top - margin) this.#roles[this.count++] = role;
  }

  toArray(): readonly number[] {
    return Array.from(this.#roles.subarray(0, this.count));
  }
}

/** In hundredths: more than the steps to and from a line can make up for. */
const MARGIN = 800;
