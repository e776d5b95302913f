import { contentLength, type Draft, explainPlaceholder, explainLines, habitsOf, type PlacedFinding } from '#core';

/** One reason of an explanation: `长度 ≤12 +0.4`. */
interface Reason {
  readonly evidence: string;
  readonly weight: number;
}

/** Of every line: number, role, the role that came next and by how much, the evidence that tells them apart. */
export function explainedLines(draft: Draft): string {
  return explainLines(draft)
    .map(({ block, role, runnerUp, lead, reasons }) => {
      const text = (draft.blocks.at(block)?.text ?? '').trim().slice(0, 24);
      return `${String(block + 1).padStart(5)}  ${role}（其次 ${runnerUp}，领先 ${lead.toFixed(1)}）  ${text}\n${reasonsText(reasons)}`;
    })
    .join('');
}

export function explainedLinesJson(draft: Draft): unknown {
  return explainLines(draft).map(({ block, ...explanation }) => ({ line: block + 1, ...explanation }));
}

/** The evidence for a placeholder; undefined for findings of other rules. */
export function explanationOf(draft: Draft, { block, finding }: PlacedFinding): ReturnType<typeof explainPlaceholder> {
  if (finding.rule.id !== 'placeholder') return undefined;
  const text = draft.blocks.at(block)?.text ?? '';
  return explainPlaceholder(text.slice(0, contentLength(text)), finding.span, habitsOf(draft.blocks).forms);
}

export function explainedFindings(draft: Draft, findings: readonly PlacedFinding[]): string {
  return findings
    .map(placed => {
      const explanation = explanationOf(draft, placed);
      const text = (draft.blocks.at(placed.block)?.text ?? '').slice(placed.finding.span.start, placed.finding.span.end);
      if (explanation === undefined) return '';
      return `${String(placed.block + 1).padStart(5)}  “${text}” ${explanation.form}，概率 ${explanation.probability.toFixed(2)}\n${reasonsText(explanation.reasons)}`;
    })
    .join('');
}

function reasonsText(reasons: readonly Reason[]): string {
  const shown = reasons.slice(0, MOST_REASONS).map(({ evidence, weight }) => `${evidence} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`);
  return shown.length === 0 ? '' : `         ${shown.join('；')}\n`;
}

const MOST_REASONS = 8;
