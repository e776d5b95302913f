import type { DocumentHabits } from '#core';
import type { FrontMatterValue } from '../given-elements.ts';
import type { Group, Paragraph, Role, Run } from '../official-document.ts';
import { printedPlaceholders } from '../placeholders.ts';
import type { PrintedLine } from '../roles.ts';

/** The stretch `start`…`end` of a line, counted from its first character without indent. */
export function runOfLine({ block, index }: PrintedLine, habits: DocumentHabits, start: number, end: number): Run {
  const from = block.content.start + start;
  const to = block.content.start + end;
  return {
    text: block.text.slice(from, to),
    heading: false,
    block: index,
    offset: from,
    placeholders: printedPlaceholders(block, habits, from, to),
  };
}

/** A value of the front matter. */
export function runOfValue({ text, block, offset }: FrontMatterValue): Run {
  return { text, heading: false, block, offset, placeholders: [] };
}

/** `run` with words of ours around it, which stand for the same place in the source. */
export function worded(run: Run, before: string, after: string): Run {
  const placeholders = run.placeholders.map(({ start, end }) => ({ start: start + before.length, end: end + before.length }));
  return { ...run, text: before + run.text + after, placeholders };
}

/** A word of ours before `run`. */
export function labelFor(run: Run, text: string): Run {
  return { ...run, text, label: true, placeholders: [] };
}

export function elementParagraph(role: Role, runs: readonly Run[], group: Group | undefined): Paragraph {
  return { role, depth: 0, runs, pageBreakBefore: false, group };
}
