import type { Span } from '../text/span.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { candidateWeights } from './fitted.ts';
import { CANDIDATE_FACTS } from './candidate-fact-list.ts';
import { candidateFacts } from './candidate-facts.ts';
import { circumstancesOf, finalScore, type Habits } from './judge.ts';
import { judgeText } from './judge-line.ts';

/** Why a stretch of a line counts as a gap. */
export interface PlaceholderExplanation {
  readonly form: Candidate['form'];
  /** From 0 to 1. */
  readonly probability: number;
  /** In natural logarithms, strongest first; the last three come from the document. */
  readonly reasons: readonly { readonly evidence: string; readonly weight: number }[];
}

/** Explains the candidate of a line at `span`, or the one inside it; undefined where there is none. */
export function explainPlaceholder(text: string, span: Span, habits: Habits): PlaceholderExplanation | undefined {
  const candidates = candidatesIn(text);
  const whole = candidates.findIndex(({ span: { start, end } }) => start === span.start && end === span.end);
  const index = whole >= 0 ? whole : candidates.findIndex(({ span: { start, end } }) => start >= span.start && end <= span.end);
  const candidate = candidates[index];
  if (candidate === undefined) return undefined;
  const { weights, blend } = candidateWeights();
  const own = (candidateFacts(text, candidates)[index] ?? []).map(fact => ({
    evidence: CANDIDATE_FACTS[fact] ?? '',
    weight: (weights[fact] ?? 0) / 100,
  }));
  const judged = judgeText(text).candidates;
  const at = judged.findIndex(each => each.span.start === candidate.span.start && each.span.end === candidate.span.end);
  const line = judged[at];
  const around = circumstancesOf(judged, habits)[at];
  if (line === undefined || around === undefined) return undefined;
  const document = line.lookAlike
    ? [{ evidence: '像字母或代号，不计全文习惯', weight: around.amongPlaceholders ? blend.lookAlikeAmongPlaceholders : blend.lookAlike }]
    : [
        { evidence: '全文同类形式多为待填', weight: blend.habit * around.habit },
        { evidence: '全文待填数量', weight: blend.mass * around.mass },
        { evidence: '同行待填', weight: blend.near * around.near },
      ];
  return {
    form: candidate.form,
    probability: 1 / (1 + Math.exp(-finalScore(line, around, blend))),
    reasons: [...own.filter(({ weight }) => weight !== 0).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)), ...document],
  };
}
