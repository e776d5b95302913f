import { THRESHOLDS } from '../thresholds.ts';
import { Certainty } from './certainty.ts';
import { decode, scoresOf } from './decode.ts';
import { roleWeights } from './fitted.ts';
import { type LineRole, OPEN_ROLES } from './line-role.ts';
import type { PlacedLine } from './surroundings.ts';

export interface Recognition {
  /** The role of each line: those that the evidence for the lines and for the steps between them favors most. */
  readonly roles: LineRole[];
  /** A function that tells which of some lines of furniture, ascending, almost certainly are some; it keeps nothing of the lines. */
  readonly furnitureTest: (wanted: readonly number[]) => () => readonly number[];
}

/** Recognizes the roles of a sequence of lines. */
export function recognizeRoles(lines: readonly PlacedLine[]): Recognition {
  const weights = roleWeights();
  const scores = scoresOf(lines, weights);
  return {
    roles: Array.from(decode(lines, scores, weights), role => OPEN_ROLES[role] ?? 'body'),
    furnitureTest: wanted => furnitureAmong(wanted, new Certainty(wanted, lines, scores, weights)),
  };
}

function furnitureAmong(wanted: readonly number[], certainty: Certainty): () => readonly number[] {
  return () => {
    const certainties = certainty.of(FURNITURE);
    return wanted.filter((_, i) => (certainties[i] ?? 0) >= THRESHOLDS.omitFurniture);
  };
}

const FURNITURE = OPEN_ROLES.indexOf('furniture');
