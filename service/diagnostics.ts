import type { Draft, FindingCounts, FindingList, Linter, PlacedFinding, RuleFinding } from '#core';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Diagnostic } from 'vscode-languageserver-types';
import { rangeInLine, toDiagnosticSeverity } from './convert.ts';

/** What is shown of a document's findings: all, or the most severe and how many there are in truth. */
export interface Selection {
  readonly chosen: readonly FindingList[];
  readonly counts: FindingCounts;
}

/**
 * An editor shows at most 1000 diagnostics of a file and drops the rest without a count. We send 999 and one that says
 * how many there are.
 */
export function selectFindings(draft: Draft, linter: Linter): Selection {
  const counts = linter.count(draft.blocks);
  const limit = total(counts) <= maximum ? maximum : maximum - 1;
  return { chosen: linter.mostSevere(draft.blocks, limit), counts };
}

/** The selection with what was found by others than the rules, which goes first and is never left out. */
export function withFindings(selection: Selection, findings: readonly PlacedFinding[]): Selection {
  return findings.length === 0 ? selection : { ...selection, chosen: [{ first: 0, findings }, ...selection.chosen] };
}

/** Whether an editor that shows `a` need not be told of `b`. Costs at most the cap, whatever the length of the document. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return (
    total(a.counts) === total(b.counts) &&
    a.chosen.length === b.chosen.length &&
    a.chosen.every((list, index) => {
      const other = b.chosen[index];
      return other !== undefined && list.first === other.first && sameFindings(list.findings, other.findings);
    })
  );
}

/** The diagnostics of a document, at most 1000, the summary last. */
export function diagnostics(draft: Draft, linter: Linter): Diagnostic[] {
  return toDiagnostics(selectFindings(draft, linter));
}

export function toDiagnostics({ chosen, counts }: Selection): Diagnostic[] {
  const found = chosen.flatMap(({ first, findings }) => findings.map(placed => toDiagnostic(first, placed)));
  const count = total(counts);
  if (count > found.length) found.push(summary(count, found.length));
  return found;
}

/** The most that an editor takes of one file. */
const maximum = 1000;

function sameFindings(a: readonly PlacedFinding[], b: readonly PlacedFinding[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every(({ block, finding }, index) => {
      const other = b[index];
      return other !== undefined && block === other.block && sameFinding(finding, other.finding);
    })
  );
}

function sameFinding(a: RuleFinding, b: RuleFinding): boolean {
  return (
    a === b ||
    (a.span.start === b.span.start &&
      a.span.end === b.span.end &&
      a.rule === b.rule &&
      a.severity === b.severity &&
      a.kind === b.kind &&
      a.message === b.message)
  );
}

function toDiagnostic(first: number, { block, finding }: PlacedFinding): Diagnostic {
  return {
    range: rangeInLine(first + block, finding.span),
    severity: toDiagnosticSeverity(finding.severity),
    code: finding.rule.id,
    source,
    message: finding.message,
    ...(finding.kind === undefined ? {} : { data: { kind: finding.kind } }),
  };
}

/** Stands on the first line, where a count of the whole file is looked for. */
function summary(count: number, shown: number): Diagnostic {
  return {
    range: rangeInLine(0, { start: 0, end: 0 }),
    severity: DiagnosticSeverity.Information,
    code: 'summary',
    source,
    message: `全文共有 ${count} 条检查结果，这里只列出其中 ${shown} 条`,
    data: { count },
  };
}

function total(counts: FindingCounts): number {
  return counts.error + counts.warning + counts.info + counts.hint;
}

const source = '稿纸';
