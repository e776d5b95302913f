import { Certainty } from './certainty.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { decode, scoresOf } from './decode.ts';
import { roleWeights } from './fitted.ts';
import { type LineRole, OPEN_ROLES } from './line-role.ts';
import type { PlacedLine } from './surroundings.ts';

export interface Recognition {
  /** The role of each line: those that the evidence for the lines and for the steps between them favors most. */
  readonly roles: LineRole[];
  /** The lines that are almost certainly furniture; others with that role may be the writer's own. Found when first asked for. */
  readonly certainFurniture: () => readonly number[];
}

/** Recognizes the roles of a sequence of lines. */
export function recognizeRoles(lines: readonly PlacedLine[]): Recognition {
  const weights = roleWeights();
  const scores = scoresOf(lines, weights);
  const decoded = decode(lines, scores, weights);
  const furniture = [...decoded.keys()].filter(line => decoded[line] === FURNITURE);
  const certainty = furniture.length === 0 ? undefined : new Certainty(lines, scores, weights);
  return {
    roles: Array.from(decoded, role => OPEN_ROLES[role] ?? 'body'),
    certainFurniture: () => {
      const certainties = certainty?.of(furniture, FURNITURE) ?? [];
      return furniture.filter((_, i) => (certainties[i] ?? 0) >= THRESHOLDS.omitFurniture);
    },
  };
}

const FURNITURE = OPEN_ROLES.indexOf('furniture');
