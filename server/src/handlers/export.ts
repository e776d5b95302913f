import type { Draft } from '#core';
import { exportDocument, ExportError, formats, loadExporter } from '#export';
import { composeDocument, gbt9704 } from '#official';
import type { ExportParams, ExportResult } from '#protocol';
import { requests } from '#protocol';
import type { Snapshot } from '#service';
import { countPlaceholders, furnitureLines, listPlaceholders, reportAt, titleOf } from '#service';
import type { Context } from '../context.ts';
import type { Host } from '../host.ts';
import { answer } from './custom.ts';

/** Files to be printed or sent: which reports and formats there are, and the file itself. */
export function registerExport({ connection, host, store }: Context): void {
  connection.onRequest(requests.formats, () => formats.map(({ id, label, extension }) => ({ id, label, extension })));
  answer(connection, requests.reports, null, ({ uri, line }) => {
    const draft = store.get(uri)?.draft;
    if (draft === undefined) return null;
    const reports = draft.reports.map((report) => ({ title: titleOf(draft, report), line: report.blocks.first }));
    return { reports, current: reportAt(draft, line) };
  });
  answer(connection, requests.export, failed('导出时出错，文件没有写出'), async (params) => {
    const snapshot = store.get(params.uri);
    if (snapshot === undefined) return null;
    try {
      return await exported(snapshot, params, host);
    } catch (error) {
      if (!(error instanceof ExportError)) throw error;
      connection.console.error(`${requests.export} ${params.uri}: ${error.code} ${String(error.cause)}`);
      return failed(error.message);
    }
  });
}

async function exported(snapshot: Snapshot, { report, format }: ExportParams, host: Host): Promise<ExportResult> {
  const document = report === 'all' ? composeDocument(snapshot.draft) : composeDocument(snapshot.draft, report);
  const bytes = await exportDocument(document, format, gbt9704, { loadExporter, now: host.now() });
  const name = fileName(document.title, snapshot, format);
  return { kind: 'done', base64: host.base64(bytes), fileName: name, ...remarks(snapshot.draft, report) };
}

function failed(message: string): ExportResult {
  return { kind: 'failed', message };
}

/** What the writer should know before the file is sent. */
function remarks(draft: Draft, only: ExportParams['report']): { placeholders: number; examples: readonly string[]; omittedLines: number } {
  let placeholders = 0;
  let omittedLines = 0;
  const examples: string[] = [];
  for (const [index, report] of draft.reports.entries()) {
    if (only !== 'all' && only !== index) continue;
    placeholders += countPlaceholders(draft, report.blocks);
    omittedLines += furnitureLines(draft, report);
    examples.push(...listPlaceholders(draft, report.blocks, exampleCount - examples.length));
  }
  return { placeholders, examples, omittedLines };
}

/** The title, else the name of the source; without what file systems refuse, and short enough for all of them. */
function fileName(title: string, { uri }: Snapshot, format: string): string {
  const extension = formats.find(({ id }) => id === format)?.extension ?? '';
  const source = decode(uri.slice(uri.lastIndexOf('/') + 1)).replace(/\.[^.]*$/u, '');
  return `${cleanName(title) || cleanName(source) || '文稿'}${extension}`;
}

function cleanName(text: string): string {
  return [...text.replace(refused, '').trim()].slice(0, 80).join('').replace(/[. ]+$/u, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Characters that Windows does not take in a name, and halves of characters. */
const refused = /[\\/:*?"<>|\u0000-\u001F\u007F\uD800-\uDFFF]/gu;
const exampleCount = 20;
