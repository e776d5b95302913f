import { readTable } from '../roles/weights.ts';
import { blend, candidateTable } from './fitted.generated.ts';
import { CANDIDATE_FACTS } from './candidate-fact-list.ts';
import type { Blend } from './judge.ts';

/** The weights of the evidence about gaps, in hundredths, and how the document's habits are blended in. */
export function candidateWeights(): { readonly weights: Int16Array; readonly blend: Blend } {
  weights ??= readTable(candidateTable, CANDIDATE_FACTS.length);
  return { weights, blend };
}

let weights: Int16Array | undefined;
