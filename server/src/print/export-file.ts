import { exportDocument, ExportError, exportNotes, formats, loadExporter } from '#export';
import type { LayoutProfile } from '#official';
import { composeDocument } from '#official';
import type { ExportParams, FormatInfo } from '#protocol';
import type { Snapshot } from '#service';

export type ExportedFile =
  | { readonly kind: 'done'; readonly bytes: Uint8Array; readonly fileName: string; readonly notes: readonly string[] }
  /** `message` is for the writer, `cause` for the log. */
  | { readonly kind: 'failed'; readonly message: string; readonly cause: string };

/**
 * A report, or all of a file, in a format; `now` is the ISO date and time for its metadata. `proceed` is awaited before each
 * long step and throws when the work was called off.
 */
export async function exportFile(
  snapshot: Snapshot,
  { report, format, everything }: ExportParams,
  profile: LayoutProfile,
  now: string,
  proceed: () => Promise<void>,
): Promise<ExportedFile> {
  await proceed();
  if (report !== 'all' && snapshot.draft.reports[report] === undefined)
    return { kind: 'failed', message: `文稿里没有第 ${report + 1} 篇报告，没有导出。`, cause: `report ${report}` };
  const document = composeDocument(snapshot.draft, { only: report === 'all' ? undefined : report, everything });
  await proceed();
  try {
    const bytes = await exportDocument(document, format, profile, { loadExporter, now });
    return { kind: 'done', bytes, fileName: fileName(document.title, snapshot, format), notes: exportNotes(document, format, profile) };
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    return { kind: 'failed', message: error.message, cause: `${error.code} ${String(error.cause)}` };
  }
}

/** What the writer can choose from. */
export function formatList(): readonly FormatInfo[] {
  return formats.map(({ id, label, extension }) => ({ id, label, extension }));
}

/** The title, else the name of the source; without what file systems refuse, and short enough for all of them. */
function fileName(title: string, { uri }: Snapshot, format: string): string {
  const extension = formats.find(({ id }) => id === format)?.extension ?? '';
  const source = decode(uri.slice(uri.lastIndexOf('/') + 1)).replace(/\.[^.]*$/u, '');
  return `${cleanName(title) || cleanName(source) || '文稿'}${extension}`;
}

function cleanName(text: string): string {
  return [...text.replace(refused, '').trim()]
    .slice(0, 80)
    .join('')
    .replace(/[. ]+$/u, '');
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
