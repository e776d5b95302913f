// Takes the place of core/placeholder/fitted.ts where weights are tried out; see exchangeable-roles.ts.
import { type Blend, GAP_FACTS } from '#gaps';
import { readTable } from '#recognition';
import { blend, gapTable } from '../../core/placeholder/fitted.generated.ts';
import type { FittedTables } from './fit.ts';

let current: { readonly weights: Int16Array; readonly blend: Blend } | undefined;

export function exchangeGapWeights({ gaps, blend: other }: Pick<FittedTables, 'gaps' | 'blend'>): void {
  current = { weights: readTable(gaps, GAP_FACTS.length), blend: other };
}

export function gapWeights(): { readonly weights: Int16Array; readonly blend: Blend } {
  current ??= { weights: readTable(gapTable, GAP_FACTS.length), blend };
  return current;
}
