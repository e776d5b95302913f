import { decode, scoresOf } from './decode.ts';
import { roleWeights } from './fitted.ts';
import { type LineRole, OPEN_ROLES } from './line-role.ts';
import type { PlacedLine } from './surroundings.ts';

/** The role of each line of a sequence: the roles that the evidence for the lines and for the steps between them favors most. */
export function recognizeRoles(lines: readonly PlacedLine[]): LineRole[] {
  const weights = roleWeights();
  const scores = scoresOf(lines, weights);
  return Array.from(decode(lines, scores, weights), role => OPEN_ROLES[role] ?? 'body');
}
