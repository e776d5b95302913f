import { contentLength } from '../text/source-text.ts';
import { candidateWeights } from './fitted.ts';
import { choose, circumstancesOf, finalScore, type Habits } from './judge.ts';
import { judgeText, type JudgedLine } from './judge-line.ts';
import { alignEnumerations, meaningOf } from './meaning.ts';
import { THRESHOLDS } from '../thresholds.ts';
import type { Placeholder } from './placeholder.ts';

/** The gaps of a line that is a document of its own, in text order; it may end in its line break. */
export function recognizePlaceholders(line: string): readonly Placeholder[] {
  const judged = judgeText(line.slice(0, contentLength(line)));
  return placeholdersIn(judged, line, new Map(judged.sums.map(sum => [sum.habit, sum])));
}

const NONE: readonly Placeholder[] = [];

/** The gaps among judged candidates of a line: those of at least this probability. */
export function placeholdersIn(
  { candidates }: JudgedLine,
  text: string,
  habits: Habits,
  probability: number = THRESHOLDS.showPlaceholder,
): readonly Placeholder[] {
  if (candidates.length === 0) return NONE;
  const { blend } = candidateWeights();
  const around = circumstancesOf(candidates, habits);
  const scored = candidates.flatMap((candidate, i) => {
    const circumstances = around[i];
    return circumstances === undefined ? [] : [{ candidate, score: finalScore(candidate, circumstances, blend) }];
  });
  const chosen = choose(scored, Math.log(probability / (1 - probability)));
  if (chosen.length === 0) return NONE;
  const gaps = chosen.map(({ form, span }, i) => meaningOf(form, span, text, chosen[i - 1]?.span.end ?? 0));
  return gaps.length === 1 ? gaps : alignEnumerations(gaps, text);
}
