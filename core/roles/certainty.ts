import { Contenders } from './decode.ts';
import type { PlacedLine } from './surroundings.ts';
import { ROLE_COUNT, type RoleWeights } from './weights.ts';

/**
 * The probability, 0 to 1, that a line has a role: the share of the sequences of roles of the lines around it in which it
 * has it. Lines farther than `REACH` change nothing that matters.
 */
export class Certainty {
  /** 1 for lines behind a blank one. */
  readonly #afterBlank: Uint8Array;
  readonly #scores: Int16Array;
  readonly #steps: Int16Array;

  /** `scores` as `scoresOf` gives them. Keeps nothing of the lines themselves. */
  constructor(lines: readonly PlacedLine[], scores: Int32Array, { steps }: RoleWeights) {
    this.#afterBlank = new Uint8Array(lines.length);
    for (let i = 0; i < lines.length; i++) if (lines[i]?.afterBlank === true) this.#afterBlank[i] = 1;
    this.#scores = new Int16Array(scores.length);
    for (let i = 0; i < scores.length; i++) this.#scores[i] = Math.max(scores[i] ?? 0, LEAST);
    this.#steps = steps;
  }

  /** For each of `wanted`, which are ascending. */
  of(wanted: readonly number[], role: number): readonly number[] {
    const found: number[] = [];
    for (let from = 0; from < wanted.length;) {
      let to = from + 1;
      while (to < wanted.length && (wanted[to] ?? 0) - (wanted[to - 1] ?? 0) <= REACH) to++;
      const group = wanted.slice(from, to);
      const first = Math.max(0, (group[0] ?? 0) - REACH);
      const end = Math.min(this.#afterBlank.length, (group.at(-1) ?? 0) + REACH + 1);
      const ways = this.#waysIn(first, end);
      found.push(...group.map(line => shareOf(ways, line - first, role)));
      from = to;
    }
    return found;
  }

  /** For each line and role the logarithm of the sum over the sequences from `first` to before `end` that go through it. */
  #waysIn(first: number, end: number): Float64Array {
    const down = this.#sums(first, end, 1);
    const up = this.#sums(first, end, -1);
    // Both sums hold the score of the line itself.
    return down.map((sum, i) => sum + (up[i] ?? 0) - (this.#scores[first * ROLE_COUNT + i] ?? 0) / 100);
  }

  #sums(first: number, end: number, direction: 1 | -1): Float64Array {
    const sums = new Float64Array((end - first) * ROLE_COUNT).fill(Number.NEGATIVE_INFINITY);
    let here = new Contenders();
    let before = new Contenders();
    for (let n = 0; n < end - first; n++) {
      const line = direction === 1 ? first + n : end - 1 - n;
      const base = (line - first) * ROLE_COUNT;
      here.read(this.#scores, line * ROLE_COUNT, MARGIN);
      for (let k = 0; k < here.count; k++) {
        const role = here.at(k);
        const ways =
          n === 0 ? 0 : this.#logSum(sums, base - direction * ROLE_COUNT, before, role, this.#stepsAt(line, direction), direction);
        sums[base + role] = (this.#scores[line * ROLE_COUNT + role] ?? 0) / 100 + ways;
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

/** The score of a role that a line cannot have. */
const LEAST = -30_000;
/** In hundredths: what is farther behind has next to no share. */
const MARGIN = 500;
/** In lines. */
const REACH = 4;

function shareOf(ways: Float64Array, line: number, role: number): number {
  const own = ways.subarray(line * ROLE_COUNT, (line + 1) * ROLE_COUNT);
  const top = Math.max(...own);
  return Math.exp((own[role] ?? 0) - top) / own.reduce((total, way) => total + Math.exp(way - top), 0);
}
