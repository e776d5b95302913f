import { Position, Range } from 'vscode';
import type { TextDocument } from 'vscode';
import { HEAD_CHARACTERS, HEAD_LINES } from './reads-like-report.ts';

/** The opening of a document, as much as it takes to tell what it is. */
export function head(document: TextDocument): string {
  const end = new Position(Math.min(HEAD_LINES, document.lineCount), 0);
  // One line may be a megabyte long.
  return document.getText(document.validateRange(new Range(new Position(0, 0), end))).slice(0, HEAD_CHARACTERS);
}
