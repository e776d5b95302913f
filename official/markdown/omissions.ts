import { type Block, contentLength, type Draft } from '#core';
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
 * What `composeDocument` leaves out of a draft, in text order: the signs of Markdown, addresses that stand behind a text, pictures
 * (whose description is printed), comments, typed rules. Lines that a website left, and the signs that part the cells of a table, are
 * not among them.
 */
export function omissionsOf(draft: Draft, scope: PrintScope = {}): readonly Omission[] {
  const markdown = isMarkdown(draft);
  return draft.reports.flatMap((_, i) => {
    if (scope.only !== undefined && scope.only !== i) return [];
    const lines = linesOfReport(draft, i, scope, markdown);
    const whole = markdown ? omittedLines(draft, lines) : NONE;
    return lines.flatMap(({ block, index }): readonly Omission[] => {
      const kind = whole.get(index);
      if (kind !== undefined) return [{ kind, block: index, start: block.content.start, end: block.content.end }];
      const within = readLine(block, markdown).flatMap(({ start, end, omitted }) =>
        omitted === undefined ? [] : [{ kind: omitted, block: index, start, end }],
      );
      return [
        ...around(block, index, 0, block.content.start),
        ...within,
        ...around(block, index, block.content.end, contentLength(block.text)),
      ];
    });
  });
}

/** Signs that do not count as content: of a quotation, of a line that is bold throughout. */
function around({ text }: Block, block: number, from: number, to: number): readonly Omission[] {
  const outside = text.slice(from, to);
  const start = from + outside.length - outside.trimStart().length;
  return outside.trim() === '' ? [] : [{ kind: 'sign', block, start, end: start + outside.trim().length }];
}

const NONE: ReadonlyMap<number, OmissionKind | undefined> = new Map();
