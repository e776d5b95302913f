import { FORBIDDEN } from './costs.ts';
import { WEIGHTS } from './fitted.generated.ts';

/** A break in a name costs so much even where all do it, and so much more for each e-fold by which it is less likely. */
const LEAST = 4;
const PER_FOLD = 11;

let known: ReadonlyMap<string, number> | undefined;

/** How ill it is to begin a line at a place with these features: by how likely a careful clerk does so. */
export function fittedCost(features: readonly string[]): number {
  known ??= readWeights(WEIGHTS);
  let score = 0;
  for (const feature of features) score += known.get(feature) ?? 0;
  return Math.min(FORBIDDEN - 1, LEAST + PER_FOLD * Math.log1p(Math.exp(-score)));
}

/** Weights in hundredths: `bias=29 b4=-7`. */
function readWeights(written: string): ReadonlyMap<string, number> {
  return new Map(
    written.split(' ').map(each => {
      const at = each.lastIndexOf('=');
      return [each.slice(0, at), Number(each.slice(at + 1)) / 100];
    }),
  );
}
