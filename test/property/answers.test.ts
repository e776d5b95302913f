import { createLinter, defaultLintConfig, parseDraft, splitLines } from '#core';
import { composeDocument, gbt9704 } from '#official';
import { layoutDocument } from '#layout';
import { rules } from '#rules';
import { complete, diagnostics, documentSymbols, foldingRanges, selectionRanges } from '#service';
import { faultsOfSymbols } from '#test';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import { reportText } from './drafts.ts';

const linter = createLinter(rules, defaultLintConfig);

test('every range of every answer lies inside the document', () => {
  fc.assert(
    fc.property(reportText, fc.nat(1_000_000), (text, place) => {
      const draft = parseDraft(text);
      const inside = insideOf(text);
      for (const series of ['off', 'paragraph', 'all'] as const)
        expect(faultsOfSymbols(draft, documentSymbols(draft, { series }))).toEqual([]);
      for (const { range } of diagnostics(draft, linter)) expect(inside(range)).toBe(true);
      for (const { startLine, endLine } of foldingRanges(draft)) {
        expect(startLine).toBeGreaterThanOrEqual(0);
        expect(endLine).toBeGreaterThan(startLine);
        expect(endLine).toBeLessThan(draft.blocks.length);
      }
      const offset = Math.floor((place / 1_000_000) * text.length);
      for (
        let selection = selectionRanges(draft, [draft.source.position(offset)])[0];
        selection !== undefined;
        selection = selection.parent
      ) {
        expect(inside(selection.range)).toBe(true);
      }
      for (const { textEdit } of complete(draft, offset, { today: '2031-01-31' }).items) {
        if (textEdit !== undefined) expect(inside('range' in textEdit ? textEdit.range : textEdit.replace)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('every printed piece stands in the text where it says', () => {
  fc.assert(
    fc.property(reportText, text => {
      const draft = parseDraft(text);
      for (const { lines, firstBlock } of layoutDocument(composeDocument(draft), gbt9704)) {
        for (const { block, offset, text: printed } of lines.flatMap(line => line.pieces)) {
          const line = draft.blocks.at(firstBlock + block)?.text ?? '';
          // Words of ours (签发人：, 文件) stand at the place of what they go with.
          const own = Array.from(printed)
            .filter(char => line.includes(char))
            .join('');
          expect(line.slice(offset, offset + own.length)).toBe(own);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

/** Whether a range stands in the lines of a text, start before end. */
function insideOf(text: string): (range: Range) => boolean {
  const lengths = splitLines(text).map(line => line.replace(/(?:\r\n|\n|\r)$/u, '').length);
  const valid = ({ line, character }: Range['start']): boolean => character >= 0 && character <= (lengths[line] ?? -1);
  return ({ start, end }) =>
    valid(start) && valid(end) && (start.line < end.line || (start.line === end.line && start.character <= end.character));
}
