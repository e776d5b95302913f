import type { Severity, Span } from '#core';
import { contentLength } from '#core';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Range } from 'vscode-languageserver-types';

/** The span within one line as an editor's range. A block is a line, so no offsets of the document are needed. */
export function rangeInLine(line: number, span: Span): Range {
  return { start: { line, character: span.start }, end: { line, character: span.end } };
}

/** From the start of line `first` to the end of line `last`, whose text is given; its break is left out. */
export function rangeOfLines(first: number, last: number, lastText: string): Range {
  return { start: { line: first, character: 0 }, end: { line: last, character: contentLength(lastText) } };
}

export function toDiagnosticSeverity(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'info':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
  }
}
