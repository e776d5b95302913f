import type { DocumentHabits } from '../syntax/habits.ts';
import type { Span, TextEdit } from '../text/span.ts';
import type { Block } from '../syntax/block.ts';

/** How much a finding matters. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A change that removes a finding. Only `safe` ones run on save or in bulk; `review` changes what the text says. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly safety: 'safe' | 'review';
}

/** Something a rule has to say about a stretch of text. */
export interface Finding {
  readonly span: Span;
  /** A sentence for the writer that says what to do. */
  readonly message: string;
  /** Where it differs from that of the rule. */
  readonly severity?: Severity;
  /** What of its sort this is, for tools: the kind of a placeholder. */
  readonly kind?: string;
  readonly fixes?: readonly Fix[];
}

export interface RuleMeta {
  /** The name of the rule's folder, and the code that the writer sees. */
  readonly id: string;
  /** Names the fault in Chinese. */
  readonly title: string;
  readonly severity: Severity | 'off';
}

/** Looks at one line and the habits of its document; asked again only when one of them changed. Spans count from the start of the line. */
export interface Rule {
  readonly meta: RuleMeta;
  check(block: Block, habits: DocumentHabits): Iterable<Finding>;
}

/** Declares a rule. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
