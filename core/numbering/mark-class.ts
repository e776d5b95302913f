import { rankOf } from './registry.ts';
import type { NumberMark } from './scheme.ts';

/** Marks of one class number one level: those of one scheme, and of decimals those with as many numbers (1.1, 1.1.1). */
export function classOf({ scheme, path }: NumberMark): string {
  return path === undefined ? scheme : `${scheme}${path.length}`;
}

/** The customary depth of a mark's class; lower is higher. */
export function rankOfMark({ scheme, path }: NumberMark): number {
  return rankOf(scheme) + Math.max(0, (path?.length ?? 0) - 2);
}
