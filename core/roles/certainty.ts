import { Contenders, type Margins } from './decode.ts';
import type { PlacedLine } from './surroundings.ts';
import { ROLE_COUNT, type RoleWeights } from './weights.ts';

/**
 * The probabilities, 0 to 1, that lines have a role: the share of the sequences of roles of the lines around each in which it
 * has it. Lines farther than `REACH` change nothing that matters.
 */
export class Certainty {
  readonly #groups: readonly Neighborhood[];

  /** `wanted` lines are ascending, `scores` as `scoresOf` gives them. Keeps nothing of the lines themselves. */
  constructor(wanted: readonly number[], lines: readonly PlacedLine[], scores: Int32Array, { steps }: RoleWeights) {
    const groups: Neighborhood[] = [];
    for (let from = 0; from < wanted.length;) {
      let to = from + 1;
      while (to < wanted.length && (wanted[to] ?? 0) - (wanted[to - 1] ?? 0) <= REACH) to++;
      groups.push(new Neighborhood(wanted.slice(from, to), lines, scores, steps));
      from = to;
    }
    this.#groups = groups;
  }

  /** For each of the wanted lines. */
  of(role: number): readonly number[] {
    return this.#groups.flatMap(group => group.sharesOf(role));
  }
}

/** Some lines near each other with the lines around them. */
class Neighborhood {
  readonly #wanted: readonly number[];
  readonly #count: number;
  /** 1 for lines behind a blank one. */
  readonly #afterBlank: Uint8Array;
  readonly #scores: Int32Array;
  readonly #steps: Int16Array;

  constructor(wanted: readonly number[], lines: readonly PlacedLine[], scores: Int32Array, steps: Int16Array) {
    const first = Math.max(0, (wanted[0] ?? 0) - REACH);
    const near = lines.slice(first, (wanted.at(-1) ?? 0) + REACH + 1);
    this.#wanted = wanted.map(line => line - first);
    this.#count = near.length;
    this.#afterBlank = new Uint8Array(near.length);
    near.forEach(({ afterBlank }, line) => (this.#afterBlank[line] = afterBlank ? 1 : 0));
    this.#scores = scores.slice(first * ROLE_COUNT, (first + near.length) * ROLE_COUNT);
    this.#steps = steps;
  }

  /** For each wanted line. */
  sharesOf(role: number): readonly number[] {
    const ways = this.#ways();
    return this.#wanted.map(line => shareOf(ways, line, role));
  }

  /** For each line and role the logarithm of the sum over the sequences that go through it. */
  #ways(): Float64Array {
    const down = this.#sums(1);
    const up = this.#sums(-1);
    // Both sums hold the score of the line itself.
    return down.map((sum, i) => sum + (up[i] ?? 0) - (this.#scores[i] ?? 0) / 100);
  }

  #sums(direction: 1 | -1): Float64Array {
    const sums = new Float64Array(this.#count * ROLE_COUNT).fill(Number.NEGATIVE_INFINITY);
    let here = new Contenders();
    let before = new Contenders();
    for (let n = 0; n < this.#count; n++) {
      const line = direction === 1 ? n : this.#count - 1 - n;
      const base = line * ROLE_COUNT;
      here.read(this.#scores, base, MARGINS);
      for (let k = 0; k < here.count; k++) {
        const role = here.at(k);
        const ways =
          n === 0 ? 0 : this.#logSum(sums, base - direction * ROLE_COUNT, before, role, this.#stepsAt(line, direction), direction);
        sums[base + role] = (this.#scores[base + role] ?? 0) / 100 + ways;
      }
      [here, before] = [before, here];
    }
    return sums;
  }

  /** Where the steps between the line and the one before it in this direction stand. */
  #stepsAt(line: number, direction: 1 | -1): number {
    return (this.#afterBlank[direction === 1 ? line : line + 1] ?? 0) * ROLE_COUNT * ROLE_COUNT;
  }

  /** Over the roles of the line before, of which `base` is the place in `sums`. */
  #logSum(sums: Float64Array, base: number, before: Contenders, role: number, steps: number, direction: 1 | -1): number {
    let top = Number.NEGATIVE_INFINITY;
    const each = (k: number): number => {
      const other = before.at(k);
      const step = direction === 1 ? other * ROLE_COUNT + role : role * ROLE_COUNT + other;
      return (sums[base + other] ?? 0) + (this.#steps[steps + step] ?? 0) / 100;
    };
    for (let k = 0; k < before.count; k++) top = Math.max(top, each(k));
    let total = 0;
    for (let k = 0; k < before.count; k++) total += Math.exp(each(k) - top);
    return top + Math.log(total);
  }
}

/** In hundredths: what is farther behind has next to no share. */
const MARGIN = new Int16Array(ROLE_COUNT).fill(500);
const MARGINS: Margins = { behind: () => MARGIN };
/** In lines. */
const REACH = 4;

function shareOf(ways: Float64Array, line: number, role: number): number {
  const own = ways.subarray(line * ROLE_COUNT, (line + 1) * ROLE_COUNT);
  const top = Math.max(...own);
  return Math.exp((own[role] ?? 0) - top) / own.reduce((total, way) => total + Math.exp(way - top), 0);
}
