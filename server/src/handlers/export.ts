import type { Draft } from '#core';
import type { ExportParams, ExportResult } from '#protocol';
import { requests } from '#protocol';
import { countPlaceholders, describeOmitted, hasSurePlaceholder, listPlaceholders, reportAt, titleOf } from '#service';
import type { Context } from '../context.ts';
import { refuseCancelled } from '../guard.ts';
import { pause } from '../host.ts';
import { answer } from './custom.ts';

/** Files to be printed or sent: which reports and formats there are, and the file itself. */
export function registerExport(context: Context): void {
  const { connection, host, store, settings, print, profileFiles } = context;
  answer(context, requests.formats, [], async () => (await print()).formatList());
  answer(context, requests.reports, null, ({ uri, line }) => {
    const draft = store.get(uri)?.draft;
    if (draft === undefined) return null;
    const reports = draft.reports.map(report => ({ title: titleOf(draft, report), line: report.blocks.first }));
    return { reports, current: reportAt(draft, line) };
  });
  answer(
    context,
    requests.export,
    { kind: 'failed', message: '导出时出错，文件没有写出' },
    async (params, token): Promise<ExportResult | null> => {
      const { exportFile, profileInForce } = await print();
      const snapshot = store.get(params.uri);
      if (snapshot === undefined) return null;
      const proceed = async (): Promise<void> => {
        await pause(host, 0);
        refuseCancelled(token, requests.export);
      };
      const profile = profileInForce(snapshot.draft, profileFiles(), settings()['gaozhi.profile']);
      const file = await exportFile(snapshot, params, profile, host.now(), proceed);
      if (file.kind === 'done') {
        return {
          kind: 'done',
          base64: host.base64(file.bytes),
          fileName: file.fileName,
          notes: file.notes,
          ...remarks(snapshot.draft, params.report),
        };
      }
      connection.console.error(`${requests.export} ${params.uri}: ${file.cause}`);
      return { kind: 'failed', message: file.message };
    },
  );
}

/** What the writer should know before the file is sent. */
function remarks(
  draft: Draft,
  only: ExportParams['report'],
): Omit<Extract<ExportResult, { kind: 'done' }>, 'kind' | 'base64' | 'fileName' | 'notes'> {
  const reports = draft.reports.filter((_, index) => only === 'all' || only === index);
  let placeholders = 0;
  const examples: string[] = [];
  for (const { blocks } of reports) {
    placeholders += countPlaceholders(draft, blocks);
    examples.push(...listPlaceholders(draft, blocks, exampleCount - examples.length));
  }
  const asks = reports.some(({ blocks }) => hasSurePlaceholder(draft, blocks));
  return { placeholders, asks, examples, omitted: describeOmitted(draft, reports) };
}

const exampleCount = 20;
