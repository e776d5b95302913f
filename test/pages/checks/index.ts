import type { Check } from './check.ts';
import { closingChecks } from './closing-checks.ts';
import { gapChecks } from './gap-checks.ts';
import { headChecks } from './head-checks.ts';
import { imprintChecks } from './imprint-checks.ts';
import { pageBreakChecks } from './page-break-checks.ts';
import { pageChecks } from './page-checks.ts';
import { textChecks } from './text-checks.ts';

/** Everything that is measured, in the order of the standard. */
export const checks: readonly Check[] = [
  ...pageChecks,
  ...headChecks,
  ...textChecks,
  ...gapChecks,
  ...pageBreakChecks,
  ...closingChecks,
  ...imprintChecks,
];
