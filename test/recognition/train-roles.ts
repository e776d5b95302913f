// Fits the weights of line roles to labelled documents: a linear-chain conditional random field, AdaGrad, L2, a fixed order of the
// documents. Everything is deterministic, so the same labels give the same table to the digit.
import { EVIDENCE_NAMES, evidenceOf, isPossible, OPEN_ROLES, type PlacedLine, ROLE_COUNT } from '#recognition';
import { shuffled } from './shuffled.ts';

export interface RoleSample {
  readonly lines: readonly PlacedLine[];
  /** The roles that are right for each line; several where the label is debatable. */
  readonly allowed: readonly (readonly number[])[];
}

export interface FittedRoles {
  /** In natural logarithms; laid out as in `RoleWeights`. */
  readonly evidence: Float64Array;
  readonly steps: Float64Array;
}

export interface FitOptions {
  readonly passes: number;
  /** The mean of several runs depends less on the order of the documents. */
  readonly runs: number;
  readonly rate: number;
  readonly decay: number;
  /** Evidence seen in fewer documents is left out. */
  readonly fewestDocuments: number;
  /** Evidence to leave out, for ablation. */
  readonly without?: (name: string) => boolean;
}

export const FIT: FitOptions = { passes: 24, runs: 3, rate: 0.15, decay: 0.003, fewestDocuments: 4 };

const R = ROLE_COUNT;

export function fitRoles(samples: readonly RoleSample[], options: FitOptions = FIT): FittedRoles {
  const kept = keptEvidence(samples, options);
  const prepared = samples.map(sample => prepare(sample, kept));
  const runs = Array.from({ length: options.runs }, (_, run) => fitOnce(prepared, options, run));
  const mean = (tables: readonly Float64Array[]): Float64Array =>
    Float64Array.from(tables[0] ?? [], (_, i) => tables.reduce((sum, table) => sum + (table[i] ?? 0), 0) / tables.length);
  return { evidence: mean(runs.map(({ evidence }) => evidence)), steps: mean(runs.map(({ steps }) => steps)) };
}

/** One run over the documents in an order of its own. */
function fitOnce(prepared: readonly Prepared[], options: FitOptions, run: number): FittedRoles {
  const evidence = new Adapted(EVIDENCE_NAMES.length * R, options);
  const steps = new Adapted(2 * R * R, options);
  for (let pass = 0; pass < options.passes; pass++) {
    for (const index of shuffled(prepared.length, pass + run * options.passes)) {
      const sample = prepared[index];
      if (sample !== undefined && sample.evidence.length > 0) learn(sample, evidence, steps);
    }
    if (pass >= options.passes / 2) {
      evidence.remember();
      steps.remember();
    }
  }
  return { evidence: evidence.average(), steps: steps.average() };
}

interface Prepared {
  readonly evidence: readonly Int32Array[];
  readonly allowed: readonly (readonly number[])[];
  readonly possible: readonly (readonly number[])[];
  readonly afterBlank: readonly boolean[];
}

function prepare({ lines, allowed }: RoleSample, kept: Uint8Array): Prepared {
  return {
    evidence: evidenceOf(lines).map(ids => Int32Array.from(ids.filter(id => kept[id] === 1))),
    possible: lines.map((line, i) => OPEN_ROLES.map((_, role) => role).filter(role => isPossible(role, line, i === 0))),
    allowed: allowed.map((roles, i) => {
      const line = lines[i];
      const possible = line === undefined ? [] : roles.filter(role => isPossible(role, line, i === 0));
      return possible.length > 0
        ? possible
        : OPEN_ROLES.map((_, role) => role).filter(role => line !== undefined && isPossible(role, line, i === 0));
    }),
    afterBlank: lines.map(line => line.afterBlank),
  };
}

function keptEvidence(samples: readonly RoleSample[], { fewestDocuments, without }: FitOptions): Uint8Array {
  const documents = new Int32Array(EVIDENCE_NAMES.length);
  for (const { lines } of samples) for (const id of new Set(evidenceOf(lines).flat())) documents[id] = (documents[id] ?? 0) + 1;
  return Uint8Array.from(documents, (count, id) => (count >= fewestDocuments && without?.(EVIDENCE_NAMES[id] ?? '') !== true ? 1 : 0));
}

/** One step up the log-likelihood of the allowed sequences of one document. */
function learn({ evidence, allowed, possible, afterBlank }: Prepared, weights: Adapted, steps: Adapted): void {
  const count = evidence.length;
  const scores = new Float64Array(count * R);
  for (let i = 0; i < count; i++) {
    for (const id of evidence[i] ?? []) {
      const row = id * R;
      for (let role = 0; role < R; role++) scores[i * R + role] = (scores[i * R + role] ?? 0) + (weights.values[row + role] ?? 0);
    }
  }
  const all = marginals(scores, steps.values, possible, afterBlank);
  const good = marginals(scores, steps.values, allowed, afterBlank);
  const size = 1 / Math.sqrt(count);
  const rise = new Float64Array(R);
  for (let i = 0; i < count; i++) {
    for (let role = 0; role < R; role++) rise[role] = ((good.lines[i * R + role] ?? 0) - (all.lines[i * R + role] ?? 0)) * size;
    for (const id of evidence[i] ?? []) weights.climb(id * R, rise);
  }
  const stepRise = new Float64Array(2 * R * R);
  for (let k = 0; k < stepRise.length; k++) stepRise[k] = ((good.steps[k] ?? 0) - (all.steps[k] ?? 0)) * size;
  steps.climb(0, stepRise);
}

interface Marginals {
  readonly lines: Float64Array;
  readonly steps: Float64Array;
}

/** Forward and backward sums over the sequences in which each line has one of its `roles`. */
function marginals(
  scores: Float64Array,
  steps: Float64Array,
  roles: readonly (readonly number[])[],
  afterBlank: readonly boolean[],
): Marginals {
  const count = roles.length;
  const forward = new Float64Array(count * R).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(count * R).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < count; i++) {
    const gap = afterBlank[i] === true ? R * R : 0;
    for (const role of roles[i] ?? []) {
      const own = scores[i * R + role] ?? 0;
      forward[i * R + role] =
        own +
        (i === 0
          ? 0
          : logSum((roles[i - 1] ?? []).map(above => (forward[(i - 1) * R + above] ?? 0) + (steps[gap + above * R + role] ?? 0))));
    }
  }
  for (let i = count - 1; i >= 0; i--) {
    const gap = afterBlank[i + 1] === true ? R * R : 0;
    for (const role of roles[i] ?? []) {
      backward[i * R + role] =
        i === count - 1
          ? 0
          : logSum(
              (roles[i + 1] ?? []).map(
                below => (backward[(i + 1) * R + below] ?? 0) + (scores[(i + 1) * R + below] ?? 0) + (steps[gap + role * R + below] ?? 0),
              ),
            );
    }
  }
  const total = logSum((roles[count - 1] ?? []).map(role => forward[(count - 1) * R + role] ?? 0));
  const lines = new Float64Array(count * R);
  const pairs = new Float64Array(2 * R * R);
  for (let i = 0; i < count; i++) {
    const gap = afterBlank[i] === true ? R * R : 0;
    for (const role of roles[i] ?? []) {
      lines[i * R + role] = Math.exp((forward[i * R + role] ?? 0) + (backward[i * R + role] ?? 0) - total);
      if (i === 0) continue;
      const own = (scores[i * R + role] ?? 0) + (backward[i * R + role] ?? 0) - total;
      for (const above of roles[i - 1] ?? []) {
        const place = gap + above * R + role;
        pairs[place] = (pairs[place] ?? 0) + Math.exp((forward[(i - 1) * R + above] ?? 0) + (steps[place] ?? 0) + own);
      }
    }
  }
  return { lines, steps: pairs };
}

function logSum(values: readonly number[]): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > top) top = value;
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}

/** Weights with the step sizes of AdaGrad, shrunk towards zero at each touch. */
class Adapted {
  readonly values: Float64Array;
  readonly #squares: Float64Array;
  readonly #options: FitOptions;
  readonly #sums: Float64Array;
  #remembered = 0;

  constructor(size: number, options: FitOptions) {
    this.values = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(1e-4);
    this.#options = options;
    this.#sums = new Float64Array(size);
  }

  climb(at: number, rise: Float64Array): void {
    const { rate, decay } = this.#options;
    for (let k = 0; k < rise.length; k++) {
      const place = at + k;
      const value = this.values[place] ?? 0;
      const slope = (rise[k] ?? 0) - decay * value;
      if (slope === 0) continue;
      const squares = (this.#squares[place] ?? 0) + slope * slope;
      this.#squares[place] = squares;
      this.values[place] = value + (rate * slope) / Math.sqrt(squares);
    }
  }

  remember(): void {
    this.#remembered++;
    for (let i = 0; i < this.values.length; i++) this.#sums[i] = (this.#sums[i] ?? 0) + (this.values[i] ?? 0);
  }

  /** The mean of what was remembered: steadier than the values of the last pass. */
  average(): Float64Array {
    return this.#sums.map(sum => sum / Math.max(1, this.#remembered));
  }
}
