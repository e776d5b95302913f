import type { Draft } from '#core';
import { linesOfReport, type PrintScope } from '../printed-lines.ts';
import { isMarkdown } from './evidence.ts';
import type { OmissionKind } from './inline.ts';
import { readLine } from './line-signs.ts';
import { omittedLines } from './omitted-lines.ts';

/** A stretch of the source that is not printed: index of the block in the draft, UTF-16 offsets in that block. */
export interface Omission {
  readonly kind: OmissionKind;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What `composeDocument` leaves out of a Markdown draft, in text order: its signs, addresses that stand behind a text, pictures (whose
 * description is printed), comments, typed rules. Lines that a website left are not among them.
 */
export function omissionsOf(draft: Draft, scope: PrintScope = {}): readonly Omission[] {
  if (!isMarkdown(draft)) return [];
  return draft.reports.flatMap((_, i) => {
    if (scope.only !== undefined && scope.only !== i) return [];
    const lines = linesOfReport(draft, i, scope, true);
    const whole = omittedLines(draft, lines);
    return lines.flatMap(({ block, index }): readonly Omission[] => {
      const kind = whole.get(index);
      if (kind !== undefined) return [{ kind, block: index, start: block.content.start, end: block.content.end }];
      return readLine(block, true).flatMap(({ start, end, omitted }) => (omitted === undefined ? [] : [{ kind: omitted, block: index, start, end }]));
    });
  });
}
