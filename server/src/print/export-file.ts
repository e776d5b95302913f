import { createLinter, defaultLintConfig } from '#core';
import { exportDocument, ExportError, exportNotes, formats, loadExporter, printNotes } from '#export';
import { composing } from '#official';
import type { ExportParams, FormatInfo } from '#protocol';
import type { Snapshot } from '#service';
import type { ChosenProfiles } from './profiles.ts';
import { profileInForce } from './profiles.ts';
import type { Remarks } from './remarks.ts';
import { remarksOn } from './remarks.ts';

export type ExportedFile =
  | ({ readonly kind: 'done'; readonly bytes: Uint8Array; readonly fileName: string } & Remarks)
  /** `message` is for the writer, `cause` for the log. */
  | { readonly kind: 'failed'; readonly message: string; readonly cause: string };

/** Does a work that comes in steps; rejects when it was called off meanwhile. */
export type DoSteps = <Result>(steps: Iterator<void, Result>) => Promise<Result>;

/** A report, or all of a file, in a format, with what the writer should know; `now` is the ISO date and time for its metadata. */
export async function exportFile(
  snapshot: Pick<Snapshot, 'uri' | 'draft'>,
  { report, format, everything }: Omit<ExportParams, 'uri'>,
  { profiles, now }: { readonly profiles: ChosenProfiles; readonly now: string },
  doSteps: DoSteps,
): Promise<ExportedFile> {
  const { uri, draft } = snapshot;
  if (report !== 'all' && draft.reports[report] === undefined)
    return { kind: 'failed', message: `文稿里没有第 ${report + 1} 篇报告，没有导出。`, cause: `report ${report}` };
  // The gaps that a text has for its habits are what composing asks for first, all at once.
  await doSteps(createLinter([], defaultLintConfig).lookThrough(draft.blocks)[Symbol.iterator]());
  const document = await doSteps(composing(draft, { only: report === 'all' ? undefined : report, everything }));
  const profile = profileInForce(draft, profiles.files, profiles.setting);
  try {
    const bytes = await exportDocument(document, format, profile, { loadExporter, now });
    const notes = [...printNotes(draft, document, profile), ...exportNotes(document, format, profile)];
    return { kind: 'done', bytes, fileName: fileName(document.title, uri, format), ...remarksOn(draft, report, notes) };
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
function fileName(title: string, uri: string, format: string): string {
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
