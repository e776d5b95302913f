// Takes the place of core/placeholder/fitted.ts where weights are tried out; see exchangeable-roles.ts.
import { type Blend, CANDIDATE_FACTS } from '#placeholders';
import { readTable } from '#recognition';
import { blend, candidateTable } from '../../core/placeholder/fitted.generated.ts';
import type { FittedTables } from './fit.ts';

let current: { readonly weights: Int16Array; readonly blend: Blend } | undefined;

export function exchangeCandidateWeights({ gaps, blend: other }: Pick<FittedTables, 'gaps' | 'blend'>): void {
  current = { weights: readTable(gaps, CANDIDATE_FACTS.length), blend: other };
}

export function candidateWeights(): { readonly weights: Int16Array; readonly blend: Blend } {
  current ??= { weights: readTable(candidateTable, CANDIDATE_FACTS.length), blend };
  return current;
}
