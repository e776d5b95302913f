import type { Rule, RuleMeta, Severity } from './rule.ts';

/** What the user changed about the rules; everything else is as the rule says. There are no magic comments in a report. */
export interface LintConfig {
  /** By rule id. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

/** All rules as they come. */
export const defaultLintConfig: LintConfig = { severities: {} };

/** The severity of a rule under `config`; undefined when it is off. */
export function severityUnder(config: LintConfig, meta: RuleMeta): Severity | undefined {
  const severity = config.severities[meta.id] ?? meta.severity;
  return severity === 'off' ? undefined : severity;
}

/** The rules that are on under `config`. */
export function activeRules(rules: readonly Rule[], config: LintConfig): readonly Rule[] {
  return rules.filter(rule => severityUnder(config, rule.meta) !== undefined);
}
