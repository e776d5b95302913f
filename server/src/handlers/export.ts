import type { ExportResult } from '#protocol';
import { requests } from '#protocol';
import { reportAt, titleOf } from '#service';
import type { Context } from '../context.ts';
import { ExportThread } from '../export-thread.ts';
import { refuseCancelled } from '../guard.ts';
import { inSlices } from '../slices.ts';
import { answer } from './custom.ts';

/** Files to be printed or sent: which reports and formats there are, and the file itself. */
export function registerExport(context: Context): void {
  const { connection, host, store, settings, print, profileFiles, script } = context;
  const thread = new ExportThread(host, script);
  answer(context, requests.formats, [], async () => (await print()).formatList());
  answer(context, requests.reports, null, ({ uri, line }) => {
    const draft = store.get(uri)?.draft;
    if (draft === undefined) return null;
    const reports = draft.reports.map(report => ({ title: titleOf(draft, report), line: report.blocks.first }));
    return { reports, current: reportAt(draft, line) };
  });
  answer(context, requests.export, { kind: 'failed', message: FAILED }, async (params, token): Promise<ExportResult | null> => {
    const snapshot = store.get(params.uri);
    if (snapshot === undefined) return null;
    const now = host.now();
    const proceed = (): void => refuseCancelled(token, requests.export);
    const profiles = { files: profileFiles(), setting: settings()['gaozhi.profile'] };
    const file =
      (await thread.run({ uri: params.uri, text: snapshot.draft.source.text, params, profiles, now }, token)) ??
      // Here, then, where the others wait for it.
      (await (await print()).exportFile(snapshot, params, { profiles, now }, steps => inSlices(context, steps, proceed)));
    proceed();
    if (file.kind === 'done') {
      const { bytes, ...rest } = file;
      return { ...rest, base64: host.base64(bytes) };
    }
    connection.console.error(`${requests.export} ${params.uri}: ${file.cause}`);
    return { kind: 'failed', message: file.message || FAILED };
  });
}

const FAILED = '导出时出错，文件没有写出';
