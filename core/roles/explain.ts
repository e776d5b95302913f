import { scoresOf } from './decode.ts';
import { EVIDENCE_NAMES, evidenceOf } from './evidence.ts';
import { roleWeights } from './fitted.ts';
import { type LineRole, OPEN_ROLES } from './line-role.ts';
import type { PlacedLine } from './surroundings.ts';
import { ROLE_COUNT } from './weights.ts';

/** Why a line has its role: the evidence that tells it from the role that came next, strongest first. */
export interface RoleExplanation {
  readonly role: LineRole;
  readonly runnerUp: LineRole;
  /** How far the role is ahead by the line's own evidence and that of its surroundings, in natural logarithms; negative where the steps
   * from line to line decided. */
  readonly lead: number;
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly evidence: string;
  /** For the role and against the runner-up, in natural logarithms. */
  readonly weight: number;
}

/** Explains the given roles of a sequence of lines, one explanation a line. */
export function explainRoles(lines: readonly PlacedLine[], roles: readonly LineRole[]): readonly RoleExplanation[] {
  const weights = roleWeights();
  const evidence = evidenceOf(lines);
  const scores = scoresOf(lines, weights);
  return lines.map((_, line) => {
    const role = OPEN_ROLES.indexOf(roles[line] ?? 'body');
    const runnerUp = best(scores, line, role);
    const reasons = (evidence[line] ?? [])
      .map(id => {
        const row = weights.evidence.of(id);
        return { evidence: EVIDENCE_NAMES[id] ?? '', weight: ((row[role] ?? 0) - (row[runnerUp] ?? 0)) / 100 };
      })
      .filter(({ weight }) => weight !== 0)
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.evidence < b.evidence ? -1 : 1));
    return {
      role: OPEN_ROLES[role] ?? 'body',
      runnerUp: OPEN_ROLES[runnerUp] ?? 'body',
      lead: ((scores[line * ROLE_COUNT + role] ?? 0) - (scores[line * ROLE_COUNT + runnerUp] ?? 0)) / 100,
      reasons,
    };
  });
}

/** The role with the highest score, `except` aside. */
function best(scores: Int32Array, line: number, except: number): number {
  let found = except === 0 ? 1 : 0;
  for (let role = 0; role < ROLE_COUNT; role++) {
    if (role !== except && (scores[line * ROLE_COUNT + role] ?? 0) > (scores[line * ROLE_COUNT + found] ?? 0)) found = role;
  }
  return found;
}
