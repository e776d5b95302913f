import type { FindingCounts, PlacedFinding, Severity } from '#core';
import type { TextEncoding } from '#import';
import { displayName } from '../files.ts';

export interface FileFindings {
  readonly file: string;
  readonly encoding: TextEncoding;
  readonly counts: FindingCounts;
  readonly findings: readonly PlacedFinding[];
}

/** `报告.txt:3:5: 警告: 未填写：金额（万元） (placeholder)`, one finding to a line; lines and columns from 1. */
export function lintText({ file, findings }: FileFindings): string {
  return findings
    .map(
      ({ block, finding }) =>
        `${displayName(file)}:${block + 1}:${finding.span.start + 1}: ${severityNames[finding.severity]}: ${finding.message} (${finding.rule.id})\n`,
    )
    .join('');
}

/** The closing line. */
export function lintSummary(results: readonly FileFindings[]): string {
  const total = (severity: Severity) => results.reduce((sum, { counts }) => sum + counts[severity], 0);
  const parts = severities.filter(severity => total(severity) > 0).map(severity => `${severityNames[severity]} ${total(severity)}`);
  const count = severities.reduce((sum, severity) => sum + total(severity), 0);
  const found = count === 0 ? '没有发现问题' : `发现 ${count} 个问题：${parts.join('，')}`;
  return `共检查 ${results.length} 个文件，${found}。\n`;
}

/** Findings for programs that do not speak LSP: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export function lintJson({ file, encoding, findings }: FileFindings): object {
  return {
    file,
    encoding,
    findings: findings.map(({ block, finding: { span, severity, rule, kind, message } }) => ({
      line: block + 1,
      column: span.start + 1,
      endColumn: span.end + 1,
      severity,
      rule: rule.id,
      kind,
      message,
    })),
  };
}

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示', hint: '建议' };
