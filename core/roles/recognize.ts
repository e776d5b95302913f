import { Certainty } from './certainty.ts';
import { decode, scoresOf } from './decode.ts';
import { roleWeights } from './fitted.ts';
import { type LineRole, OPEN_ROLES } from './line-role.ts';
import type { PlacedLine } from './surroundings.ts';

/** The role of each line of a sequence: the roles that the evidence for the lines and for the steps between them favors most. */
export function recognizeRoles(lines: readonly PlacedLine[]): LineRole[] {
  const weights = roleWeights();
  return Array.from(decode(lines, scoresOf(lines, weights), weights), role => OPEN_ROLES[role] ?? 'body');
}

/** For some lines of a sequence, ascending, the probability from 0 to 1 that they have a role. */
export function certaintiesOf(lines: readonly PlacedLine[], wanted: readonly number[], role: LineRole): readonly number[] {
  const weights = roleWeights();
  return new Certainty(lines, scoresOf(lines, weights), weights).of(wanted, OPEN_ROLES.indexOf(role));
}
