import type { Span } from '../text/span.ts';
import type { Candidate } from './candidates.ts';
import type { Habit } from './habit.ts';

/** A candidate with what its own line says of it. */
export interface JudgedCandidate extends Candidate {
  /** Candidates with the same habit are judged by each other. */
  readonly habit: Habit;
  /** Natural logarithm of the odds that it is a gap, by its line alone. */
  readonly local: number;
  /** It looks like a letter, code or sign: the habits of the document do not help it. */
  readonly lookAlike: boolean;
}

/** How a document uses a form: of so many candidates, how strongly they are gaps together; each counts up to 100. */
export interface FormHabit {
  readonly strong: number;
  readonly count: number;
}
export type Habits = ReadonlyMap<Habit, FormHabit>;

/** Numbers that bring the evidence of the line and the habits of the document together. */
export interface Blend {
  readonly bias: number;
  readonly local: number;
  readonly habit: number;
  readonly mass: number;
  readonly near: number;
  readonly lookAlike: number;
  readonly lookAlikeAmongPlaceholders: number;
}

/** How sure it is that a candidate is a gap, but only above one half: a whole number from 0 to 100. */
export function strength({ local }: Pick<JudgedCandidate, 'local'>): number {
  return local <= 0 ? 0 : Math.round(200 / (1 + Math.exp(-local))) - 100;
}

/** What the document and the line around it add to a candidate. */
export interface Circumstances {
  readonly habit: number;
  readonly mass: number;
  readonly near: number;
  readonly amongPlaceholders: boolean;
}

/** The circumstances of each candidate of a line; they are in text order. */
export function circumstancesOf(line: readonly JudgedCandidate[], habits: Habits): readonly Circumstances[] {
  const strengths = line.map(candidate => strength(candidate) / 100);
  const total = strengths.reduce((sum, each) => sum + each, 0);
  let all = 0;
  for (const { strong } of habits.values()) all += strong / 100;
  return line.map((candidate, i) => {
    const own = strengths[i] ?? 0;
    const habit = habits.get(candidate.habit);
    const strong = habit === undefined ? own : habit.strong / 100;
    const count = habit?.count ?? 1;
    const share = (Math.max(0, strong - own) + 0.6) / (Math.max(0, count - 1) + 2);
    let near = total - own;
    for (let k = Math.max(0, i - NEIGHBORS); k <= Math.min(line.length - 1, i + NEIGHBORS); k++) {
      const other = line[k];
      if (k !== i && other !== undefined && overlaps(other.span, candidate.span)) near -= strengths[k] ?? 0;
    }
    return {
      habit: Math.log((share + 0.02) / (1.02 - share)),
      mass: Math.log(1 + Math.max(0, strong - own)),
      near: Math.log(1 + Math.max(0, near)),
      amongPlaceholders: all > 5,
    };
  });
}

/** So many candidates on either side are looked at for an overlap. */
const NEIGHBORS = 6;

/** The final odds, as a natural logarithm. */
export function finalScore(candidate: JudgedCandidate, { habit, mass, near, amongPlaceholders }: Circumstances, blend: Blend): number {
  const own = blend.bias + blend.local * candidate.local;
  if (candidate.lookAlike) return own + (amongPlaceholders ? blend.lookAlikeAmongPlaceholders : blend.lookAlike);
  return own + blend.habit * habit + blend.mass * mass + blend.near * near;
}

/** The gaps of a line: the candidates at or above `threshold`, the likelier first where they overlap, in text order. */
export function choose(
  scored: readonly { readonly candidate: JudgedCandidate; readonly score: number }[],
  threshold: number,
): readonly JudgedCandidate[] {
  const order = scored.filter(({ score }) => score >= threshold);
  if (order.length < 2) return order.map(({ candidate }) => candidate);
  order.sort((a, b) => b.score - a.score || a.candidate.span.start - b.candidate.span.start);
  const taken = new Uint8Array(order.reduce((end, { candidate }) => Math.max(end, candidate.span.end), 0));
  const chosen: JudgedCandidate[] = [];
  for (const { candidate } of order) {
    const { start, end } = candidate.span;
    if (taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    chosen.push(candidate);
  }
  return chosen.toSorted((a, b) => a.span.start - b.span.start);
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
