// Fits the weights of the evidence about gaps (logistic regression, AdaGrad), then the few numbers that blend it with the habits of the
// document.
import {
  type Blend,
  type Candidate,
  candidatesIn,
  circumstancesOf,
  CANDIDATE_FACTS,
  candidateFacts,
  type Habit,
  habitOf,
  type Habits,
  isLookAlike,
  type JudgedCandidate,
  overlaps,
  strength,
} from '#placeholders';
import type { MarkedDocument } from './marked-document.ts';
import { fitsPlaceholder } from './score-placeholders.ts';
import { shuffled } from './shuffled.ts';

export interface CandidateSample {
  readonly lines: readonly {
    readonly text: string;
    readonly candidates: readonly Candidate[];
    readonly facts: readonly (readonly number[])[];
    /** 1 a gap, 0 none; weight 0 where either is right. */
    readonly targets: readonly { readonly value: number; readonly weight: number }[];
  }[];
}

export interface FittedCandidates {
  readonly weights: Float64Array;
  readonly blend: Blend;
}

/** What the candidates of a document should be judged to be. A line of `forms.txt` without a gap is there for what looks like one. */
export function candidateSample(document: MarkedDocument, isForm = false): CandidateSample {
  const none = isForm && document.placeholders.length === 0 ? 2 : 1;
  const lines = document.lines.map(({ text, start, role }, line) => {
    const candidates = role === 'front-matter' ? [] : candidatesIn(text);
    const targets = candidates.map(({ span }) => {
      const place = { start: start + span.start, end: start + span.end };
      const gaps = document.placeholders.filter(gap => gap.line === line && overlaps(gap, place));
      const look = document.lookAlikes.some(each => each.line === line && overlaps(each, place));
      const fit = gaps.find(gap => fitsPlaceholder(place, gap, document));
      if (fit !== undefined) return { value: 1, weight: fit.optional ? 0.2 : 1 };
      if (gaps.length > 0) return { value: 0, weight: gaps.every(gap => gap.optional) ? 0 : 0.5 };
      return { value: 0, weight: look ? 3 : none };
    });
    return { text, candidates, facts: candidateFacts(text, candidates), targets };
  });
  return { lines: lines.filter(({ candidates }) => candidates.length > 0) };
}

/** `forms` are single lines: they teach what a form is, not what a document does with it. */
export function fitCandidates(
  samples: readonly CandidateSample[],
  forms: readonly CandidateSample[],
  without?: (name: string) => boolean,
): FittedCandidates {
  const rows: BlendRow[] = [];
  // Scores of documents that the weights have seen are too sure of themselves: each part is scored by weights from the others.
  for (let part = 0; part < PARTS; part++) {
    const isHeldOut = (_: unknown, i: number): boolean => i % PARTS === part;
    const isSeen = (_: unknown, i: number): boolean => i % PARTS !== part;
    const weights = fitLocal([...samples.filter(isSeen), ...forms.filter(isSeen)], without);
    for (const sample of [...samples.filter(isHeldOut), ...forms.filter(isHeldOut)]) rows.push(...blendRows(sample, weights));
  }
  return { weights: fitLocal([...samples, ...forms], without), blend: fitBlend(rows) };
}

const PARTS = 4;

/** The mean of several runs over the documents in different orders: it depends less on any of them. */
function fitLocal(samples: readonly CandidateSample[], without?: (name: string) => boolean): Float64Array {
  const runs = Array.from({ length: RUNS }, (_, run) =>
    fitOnce(
      shuffled(samples.length, run).flatMap(i => samples[i] ?? []),
      without,
    ),
  );
  return Float64Array.from(CANDIDATE_FACTS, (_, fact) => runs.reduce((sum, weights) => sum + (weights[fact] ?? 0), 0) / RUNS);
}

function fitOnce(samples: readonly CandidateSample[], without?: (name: string) => boolean): Float64Array {
  const kept = Uint8Array.from(CANDIDATE_FACTS, name => (without?.(name) === true ? 0 : 1));
  const seen = new Int32Array(CANDIDATE_FACTS.length);
  for (const { lines } of samples) for (const fact of new Set(lines.flatMap(line => line.facts.flat()))) seen[fact] = (seen[fact] ?? 0) + 1;
  for (const [fact, count] of seen.entries()) if (count < 3) kept[fact] = 0;
  const weights = new Float64Array(CANDIDATE_FACTS.length);
  const squares = new Float64Array(CANDIDATE_FACTS.length).fill(1e-3);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { lines } of samples) {
      const total = lines.reduce((sum, { targets }) => sum + targets.length, 0);
      const size = 4 / Math.sqrt(Math.max(LEAST_SIZE, total));
      for (const { facts, targets } of lines) {
        for (const [i, ids] of facts.entries()) {
          const target = targets[i];
          if (target === undefined || target.weight === 0) continue;
          const score = ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
          const rise = (target.value - 1 / (1 + Math.exp(-score))) * target.weight * size;
          for (const id of ids) {
            if (kept[id] === 0) continue;
            const slope = rise - DECAY * (weights[id] ?? 0);
            squares[id] = (squares[id] ?? 0) + slope * slope;
            weights[id] = (weights[id] ?? 0) + (RATE * slope) / Math.sqrt(squares[id] ?? 1);
          }
        }
      }
    }
  }
  return weights;
}

/** A document of so few candidates counts no less than one of as many. */
const LEAST_SIZE = 6;
const PASSES = 40;
const RUNS = 3;
const RATE = 0.2;
const DECAY = 0.0005;

/** The candidates of a document judged by their lines, and its habits. */
export function judged(
  sample: CandidateSample,
  weights: ArrayLike<number>,
): { readonly lines: readonly (readonly JudgedCandidate[])[]; readonly habits: Habits } {
  const habits = new Map<Habit, { strong: number; count: number }>();
  const lines = sample.lines.map(({ candidates, facts }) =>
    candidates.map((candidate, i) => {
      const ids = facts[i] ?? [];
      const local = ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
      const habit = habitOf(candidate.form, ids);
      const known = habits.get(habit) ?? { strong: 0, count: 0 };
      habits.set(habit, known);
      known.strong += strength({ local });
      known.count++;
      return { ...candidate, habit, local, lookAlike: isLookAlike(ids) };
    }),
  );
  return { lines, habits };
}

interface BlendRow {
  readonly inputs: readonly number[];
  readonly value: number;
  readonly weight: number;
}

function blendRows(sample: CandidateSample, weights: Float64Array): readonly BlendRow[] {
  const rows: BlendRow[] = [];
  const { lines, habits } = judged(sample, weights);
  const total = lines.flat().length;
  for (const [l, line] of lines.entries()) {
    const around = circumstancesOf(line, habits);
    for (const [i, candidate] of line.entries()) {
      const target = sample.lines[l]?.targets[i];
      const circumstances = around[i];
      if (target === undefined || circumstances === undefined || target.weight === 0) continue;
      const { habit, mass, near, amongPlaceholders } = circumstances;
      const look = candidate.lookAlike;
      rows.push({
        inputs: [
          1,
          candidate.local,
          look ? 0 : habit,
          look ? 0 : near,
          look ? 0 : mass,
          look && !amongPlaceholders ? 1 : 0,
          look && amongPlaceholders ? 1 : 0,
        ],
        value: target.value,
        weight: target.weight / Math.sqrt(Math.max(LEAST_SIZE, total)),
      });
    }
  }
  return rows;
}

/** A logistic regression on the score of the line and what the document adds. */
function fitBlend(rows: readonly BlendRow[]): Blend {
  const found = [0, 1, 0.5, 0.5, 0, -1, -1];
  const squares = found.map(() => 1e-3);
  for (let pass = 0; pass < 60; pass++) {
    for (const { inputs, value, weight } of rows) {
      const score = inputs.reduce((sum, input, k) => sum + input * (found[k] ?? 0), 0);
      const rise = (value - 1 / (1 + Math.exp(-score))) * weight;
      for (const [k, input] of inputs.entries()) {
        if (input === 0) continue;
        const slope = rise * input;
        squares[k] = (squares[k] ?? 0) + slope * slope;
        found[k] = (found[k] ?? 0) + (0.05 * slope) / Math.sqrt(squares[k] ?? 1);
      }
    }
  }
  const [bias = 0, local = 1, habit = 0, near = 0, mass = 0, lookAlike = 0, lookAlikeAmongPlaceholders = 0] = found;
  return { bias, local, habit, mass, near, lookAlike, lookAlikeAmongPlaceholders };
}
