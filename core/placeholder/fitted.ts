import { readTable } from '../roles/weights.ts';
import { blend, gapTable } from './fitted.generated.ts';
import { GAP_FACTS } from './gap-fact-list.ts';
import type { Blend } from './judge.ts';

/** The weights of the evidence about gaps, in hundredths, and how the document's habits are blended in. */
export function gapWeights(): { readonly weights: Int16Array; readonly blend: Blend } {
  weights ??= readTable(gapTable, GAP_FACTS.length);
  return { weights, blend };
}

let weights: Int16Array | undefined;
