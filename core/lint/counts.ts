import type { Severity } from './rule.ts';

/** How many findings there are of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** The most severe first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
export const noFindings: FindingCounts = { error: 0, warning: 0, info: 0, hint: 0 };

/** Counts findings. Equal small counts are one object: most lines have none or few. */
export class CountTable {
  readonly #shared = new Map<number, FindingCounts>();

  of(found: readonly Severity[]): FindingCounts {
    if (found.length === 0) return noFindings;
    const counts = { ...noFindings };
    for (const severity of found) counts[severity]++;
    if (found.length >= radix) return counts;
    const key = severities.reduce((sum, severity) => sum * radix + counts[severity], 0);
    const known = this.#shared.get(key);
    if (known !== undefined) return known;
    this.#shared.set(key, counts);
    return counts;
  }
}

export function addCounts(a: FindingCounts, b: FindingCounts): FindingCounts {
  if (b === noFindings) return a;
  if (a === noFindings) return b;
  return { error: a.error + b.error, warning: a.warning + b.warning, info: a.info + b.info, hint: a.hint + b.hint };
}

export function subtractCounts(a: FindingCounts, b: FindingCounts): FindingCounts {
  if (b === noFindings) return a;
  return { error: a.error - b.error, warning: a.warning - b.warning, info: a.info - b.info, hint: a.hint - b.hint };
}

/** How many of each are among `limit` when the severe ones go first. */
export function take(counts: FindingCounts, limit: number): Record<Severity, number> {
  const taken = { ...noFindings };
  let left = limit;
  for (const severity of severities) {
    taken[severity] = Math.min(counts[severity], left);
    left -= taken[severity];
  }
  return taken;
}

const radix = 32;
