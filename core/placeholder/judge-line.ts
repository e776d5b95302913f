import { candidatesIn } from './candidates.ts';
import { candidateWeights } from './fitted.ts';
import { candidateFacts, isLookAlike } from './candidate-facts.ts';
import { type Habit, habitOf } from './habit.ts';
import { type FormHabit, type JudgedCandidate, strength } from './judge.ts';

/** What one line says about its own candidates. */
export interface JudgedLine {
  readonly candidates: readonly JudgedCandidate[];
  /** One for each habit that the line has a part in. */
  readonly sums: readonly FormSum[];
}

export interface FormSum extends FormHabit {
  readonly habit: Habit;
}

/** Judges the candidates of a line by the line alone; `text` is without its break. */
export function judgeText(text: string): JudgedLine {
  const found = candidatesIn(text);
  if (found.length === 0) return NOTHING;
  const facts = candidateFacts(text, found);
  const { weights } = candidateWeights();
  const sums: { habit: Habit; strong: number; count: number }[] = [];
  const candidates: JudgedCandidate[] = [];
  for (const [i, { form, span }] of found.entries()) {
    const ids = facts[i] ?? [];
    let local = 0;
    for (const id of ids) local += (weights[id] ?? 0) / 100;
    if (form === '方头括号' && OWN_MARK.test(text.slice(span.start, span.start + 8))) local = CERTAIN;
    const habit = habitOf(form, ids);
    let sum = sums.find(each => each.habit === habit);
    if (sum === undefined) {
      sum = { habit, strong: 0, count: 0 };
      sums.push(sum);
    }
    sum.strong += strength({ local });
    sum.count++;
    // One so unlikely stays unlikely whatever the document does.
    if (local > HOPELESS) candidates.push({ form, span, habit, local, lookAlike: isLookAlike(ids) });
  }
  return { candidates, sums };
}

const HOPELESS = -9;
/** 【填：……】 is what the standard paragraphs of this program leave: a gap whatever stands around it. */
const OWN_MARK = /^【 ?待?填 ?[：:]/u;
const CERTAIN = 12;
const NOTHING: JudgedLine = { candidates: [], sums: [] };
