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
  const roles = new Uint8Array(lines.length);
  const from = new Uint8Array(lines.length * ROLE_COUNT);
  let above: readonly number[] = [];
  let best = new Float64Array(ROLE_COUNT);
  let next = new Float64Array(ROLE_COUNT);
  for (let i = 0; i < lines.length; i++) {
    const base = i * ROLE_COUNT;
    const steps = lines[i]?.afterBlank === true ? ROLE_COUNT * ROLE_COUNT : 0;
    const kept = contenders(scores, base);
    for (const role of kept) {
      let value = i === 0 ? 0 : Number.NEGATIVE_INFINITY;
      for (const before of above) {
        const sum = (best[before] ?? 0) + (weights.steps[steps + before * ROLE_COUNT + role] ?? 0);
        if (sum > value) {
          value = sum;
          from[base + role] = before;
        }
      }
      next[role] = value + (scores[base + role] ?? 0);
    }
    above = kept;
    [best, next] = [next, best];
  }
  let role = above.reduce((a, b) => ((best[b] ?? 0) > (best[a] ?? 0) ? b : a), above[0] ?? 0);
  for (let i = lines.length - 1; i >= 0; i--) {
    roles[i] = role;
    role = from[i * ROLE_COUNT + role] ?? 0;
  }
  return roles;
}

/** The roles of a line that are not too far behind its best to win; `base` is the place of its first score. */
export function contenders(scores: Int32Array, base: number): readonly number[] {
  let top = 0;
  for (let role = 1; role < ROLE_COUNT; role++) if ((scores[base + role] ?? 0) > (scores[base + top] ?? 0)) top = role;
  const least = (scores[base + top] ?? 0) - MARGIN;
  const kept: number[] = [];
  for (let role = 0; role < ROLE_COUNT; role++) if ((scores[base + role] ?? 0) >= least) kept.push(role);
  return kept;
}

/** In hundredths: more than the steps to and from a line can make up for. */
const MARGIN = 800;
