import type { Draft } from '#core';
import type { ExportParams, ExportResult } from '#protocol';
import { countPlaceholders, describeOmitted, hasSurePlaceholder, listPlaceholders } from '#service';

/** What the writer should know before the file is sent. */
export type Remarks = Pick<Extract<ExportResult, { kind: 'done' }>, 'placeholders' | 'asks' | 'examples' | 'omitted' | 'notes'>;

export function remarksOn(draft: Draft, only: ExportParams['report'], notes: readonly string[]): Remarks {
  const reports = draft.reports.filter((_, index) => only === 'all' || only === index);
  let placeholders = 0;
  const examples: string[] = [];
  for (const { blocks } of reports) {
    placeholders += countPlaceholders(draft, blocks);
    examples.push(...listPlaceholders(draft, blocks, exampleCount - examples.length));
  }
  const asks = reports.some(({ blocks }) => hasSurePlaceholder(draft, blocks));
  return { placeholders, asks, examples, omitted: describeOmitted(draft, reports), notes };
}

const exampleCount = 20;
