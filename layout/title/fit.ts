// Fits the weights of `fitted.generated.ts` to marked titles: `npm run generate` writes them. No part of what lays out pages.
import { outerCost } from './break-costs.ts';
import { FORBIDDEN } from './costs.ts';
import { nameFeatures, roughNameCost } from './name-costs.ts';
import { phrasesOf } from './phrases.ts';

interface Example {
  readonly features: readonly string[];
  /** Whether the title is marked here. */
  readonly isMarked: boolean;
}

/** A feature that occurs less often gets no weight. */
const LEAST_OCCURRENCES = 4;
const STEPS = 300;
const RATE = 0.5;
/** How strongly weights are held near 0; chosen by cross-validation (docs/titles.md). */
const HOLD = 6;

/** The weights, by feature, with which a place is marked most likely as the titles mark it: logistic regression. */
export function fitWeights(marked: readonly string[]): ReadonlyMap<string, number> {
  const all = marked.flatMap(examplesOf);
  const counts = new Map<string, number>();
  for (const feature of all.flatMap(({ features }) => features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights = new Map([...counts].filter(([, count]) => count >= LEAST_OCCURRENCES).map(([feature]) => [feature, 0]));
  const examples = all.map(({ features, isMarked }) => ({ features: features.filter(feature => weights.has(feature)), isMarked }));
  const slopes = new Map<string, number>();
  for (let step = 0; step < STEPS; step++) descend(weights, slopes, gradientOf(examples, weights));
  return weights;
}

/** What `readWeights` reads. */
export function writeWeights(weights: ReadonlyMap<string, number>): string {
  return [...weights]
    .map(([feature, weight]) => ({ feature, hundredths: Math.round(100 * weight) }))
    .filter(({ hundredths }) => Math.abs(hundredths) >= 6)
    .map(({ feature, hundredths }) => `${feature}=${hundredths}`)
    .toSorted()
    .join(' ');
}

/** The places within names of a marked title. */
function examplesOf(marked: string): readonly Example[] {
  const places = markedPlaces(marked);
  if (places.size === 0) return [];
  const phrases = phrasesOf(marked.replaceAll('|', ''));
  return phrases.words.flatMap((right, i) => {
    const left = phrases.words[i - 1];
    if (left === undefined || outerCost(phrases, left, right) !== undefined) return [];
    const rough = roughNameCost(phrases, left, right);
    if (rough >= FORBIDDEN) return [];
    return [{ features: nameFeatures(phrases, left, right, rough), isMarked: places.has(right.start) }];
  });
}

function markedPlaces(marked: string): ReadonlySet<number> {
  let at = 0;
  return new Set(
    marked
      .split('|')
      .slice(0, -1)
      .map(piece => (at += piece.length)),
  );
}

/** By how much more examples would be told apart worse if a weight were higher. */
function gradientOf(examples: readonly Example[], weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const gradient = new Map([...weights].map(([feature, weight]) => [feature, feature === 'bias' ? 0 : HOLD * weight]));
  for (const { features, isMarked } of examples) {
    const score = features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
    const excess = 1 / (1 + Math.exp(-score)) - (isMarked ? 1 : 0);
    for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + excess);
  }
  return gradient;
}

/** One step downhill, shorter for weights that have moved much. */
function descend(weights: Map<string, number>, slopes: Map<string, number>, gradient: ReadonlyMap<string, number>): void {
  for (const [feature, slope] of gradient) {
    const sum = (slopes.get(feature) ?? 0) + slope * slope;
    slopes.set(feature, sum);
    if (sum > 0) weights.set(feature, (weights.get(feature) ?? 0) - (RATE * slope) / Math.sqrt(sum));
  }
}
