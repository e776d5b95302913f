import { Contenders, scoresOf } from './decode.ts';
import { roleWeights } from './fitted.ts';
import { type LineRole, OPEN_ROLES } from './line-role.ts';
import type { PlacedLine } from './surroundings.ts';
import { ROLE_COUNT, type RoleWeights } from './weights.ts';

/** For each line of a sequence the probability, 0 to 1, that it has `role`: the share of all sequences of roles in which it has it. */
export function certaintiesOf(lines: readonly PlacedLine[], role: LineRole): Float64Array {
  const weights = roleWeights();
  const scores = scoresOf(lines, weights);
  const contenders = new Contenders();
  const kept = lines.map((_, i) => {
    contenders.read(scores, i * ROLE_COUNT);
    return contenders.toArray();
  });
  const above = sums(lines, scores, weights, kept);
  const below = sums(lines, scores, weights, kept, true);
  const wanted = OPEN_ROLES.indexOf(role);
  return Float64Array.from(lines, (_, i) => {
    // Both sums hold the score of the line itself.
    const each = (k: number): number =>
      (above[i * ROLE_COUNT + k] ?? 0) + (below[i * ROLE_COUNT + k] ?? 0) - (scores[i * ROLE_COUNT + k] ?? 0) / 100;
    const roles = kept[i] ?? [];
    return roles.includes(wanted) ? Math.exp(each(wanted) - logSum(roles.map(each))) : 0;
  });
}

/** For each line and role the logarithm of the sum over all sequences that lead to it from the first line; `backward`: from the last. */
function sums(
  lines: readonly PlacedLine[],
  scores: Int32Array,
  { steps }: RoleWeights,
  kept: readonly (readonly number[])[],
  backward = false,
): Float64Array {
  const found = new Float64Array(scores.length);
  for (let n = 0; n < lines.length; n++) {
    const i = backward ? lines.length - 1 - n : n;
    const from = backward ? i + 1 : i - 1;
    const gap = lines[backward ? from : i]?.afterBlank === true ? ROLE_COUNT * ROLE_COUNT : 0;
    for (const role of kept[i] ?? []) {
      const ways = (kept[from] ?? []).map(other => {
        const step = backward ? role * ROLE_COUNT + other : other * ROLE_COUNT + role;
        return (found[from * ROLE_COUNT + other] ?? 0) + (steps[gap + step] ?? 0) / 100;
      });
      found[i * ROLE_COUNT + role] = (scores[i * ROLE_COUNT + role] ?? 0) / 100 + (n === 0 ? 0 : logSum(ways));
    }
  }
  return found;
}

function logSum(values: readonly number[]): number {
  const top = Math.max(...values);
  return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
}
