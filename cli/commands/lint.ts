import { createLinter, defaultLintConfig } from '#core';
import { rules } from '#rules';
import { frontMatterFindings, toDiagnostics } from '#service';
import type { LintCommand } from '../args.ts';
import type { ExitCode } from '../exit-codes.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { printJson } from '../reporters/json.ts';
import { explainedFindings, explanationOf } from '../reporters/explain.ts';
import type { FileFindings } from '../reporters/lint.ts';
import { lintJson, lintSummary, lintText } from '../reporters/lint.ts';
import { readDrafts } from './read-drafts.ts';

export async function lintFiles({ files, format, explain }: LintCommand, io: Io): Promise<ExitCode> {
  const { drafts, failed } = readDrafts(files, io);
  const linter = createLinter(rules, defaultLintConfig);
  const results: FileFindings[] = [];
  const explanations = new Map<string, readonly unknown[]>();
  for await (const { file, encoding, draft } of drafts) {
    const head = frontMatterFindings(draft);
    const inText = linter.count(draft.blocks);
    const counts = { ...inText };
    for (const { finding } of head) counts[finding.severity]++;
    const result = { file, encoding, counts, findings: [...head, ...linter.findings(draft.blocks)] };
    results.push(result);
    if (format === 'text') await io.out(explain ? explainedFindings(draft, result.findings) : lintText(result));
    if (explain && format === 'json')
      explanations.set(
        file,
        result.findings.map(finding => explanationOf(draft, finding)),
      );
  }
  if (format === 'text' && results.length > 0) await io.out(lintSummary(results));
  if (format === 'json') {
    await printJson(
      results.map(result => (explain ? { ...lintJson(result), explanations: explanations.get(result.file) } : lintJson(result))),
      io,
    );
  }
  if (format === 'lsp') {
    // All of them: the cap of an editor is none of ours.
    const all = results.map(({ file, counts, findings }) => ({
      file,
      diagnostics: toDiagnostics({ chosen: [{ first: 0, findings }], counts }),
    }));
    if (files.length > 1) await printJson(all, io);
    else for (const { diagnostics } of all) await printJson(diagnostics, io);
  }
  if (failed()) return exitCodes.file;
  return results.some(({ counts }) => counts.error + counts.warning + counts.info > 0) ? exitCodes.findings : exitCodes.fine;
}
