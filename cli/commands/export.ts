import { basename, extname, join, resolve } from 'node:path';
import { exportDocument, exportNotes, formats, loadExporter, printNotes } from '#export';
import type { LayoutProfile } from '#official';
import { composeDocument, profileOf, unknownProfile } from '#official';
import { countPlaceholders, describeOmitted } from '#service';
import type { ExportCommand } from '../args.ts';
import { STANDARD } from '../args.ts';
import type { ExitCode } from '../exit-codes.ts';
import { exitCodes } from '../exit-codes.ts';
import { FileError } from '../file-error.ts';
import { displayName, isDevice, isFolder, isSameFile } from '../files.ts';
import type { Io } from '../io.ts';
import type { ChosenProfile } from '../profiles.ts';
import { chooseProfile } from '../profiles.ts';
import { targetFor } from '../target.ts';
import type { Target } from '../target.ts';
import { createWriter } from '../whole-files.ts';
import type { ReadDraft } from './read-drafts.ts';
import { readDrafts } from './read-drafts.ts';

export async function exportFiles(command: ExportCommand, io: Io): Promise<ExitCode> {
  const write = createWriter(io.files, io.catchSignals());
  const place = await placeOf(command, io);
  if (place.kind === 'refused') {
    await io.err(`gaozhi: ${place.message}。\n`);
    return exitCodes.usage;
  }
  const chosen = await chooseProfile(command.profile ?? STANDARD, io).catch((error: unknown) => {
    if (error instanceof FileError) return error;
    throw error;
  });
  if (chosen instanceof FileError) {
    await io.err(`gaozhi: ${chosen.message}。\n`);
    return exitCodes.file;
  }
  let worst: ExitCode = exitCodes.fine;
  const { drafts, failed } = readDrafts(command.files, io);
  const written = new Set<string>();
  for await (const read of drafts) {
    const target = place.kind === 'folder' ? join(command.out, targetName(read.file, command.to)) : place.path;
    const code = await exportFile({ read, target, written, chosen, command, io, write });
    if (code > worst) worst = code;
  }
  return failed() ? exitCodes.file : worst;
}

/** Where the files go: each into a folder, or the only one to a name that its format agrees with. */
async function placeOf({ files, out, to }: ExportCommand, io: Io): Promise<Target | { readonly kind: 'folder' }> {
  if (/[/\\]$/.test(out) || (await isFolder(io.files, out))) return { kind: 'folder' };
  if (files.length > 1) {
    return { kind: 'refused', message: `要导出 ${files.length} 个文件，“--out”必须是文件夹，而“${out}”不是；请写文件夹，并先建好` };
  }
  const format = formats.find(({ id }) => id === to);
  // A device has its own name; that it takes no file is said when it is written.
  return format === undefined || (await isDevice(io.files, out)) ? { kind: 'file', path: out } : targetFor(out, format);
}

interface Task {
  readonly read: ReadDraft;
  readonly target: string;
  /** The files that this command has written so far. */
  readonly written: Set<string>;
  readonly chosen: ChosenProfile;
  readonly command: ExportCommand;
  readonly io: Io;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
}

async function exportFile({ read, target, written, chosen, command, io, write }: Task): Promise<ExitCode> {
  const { draft, file } = read;
  const { report, everything } = command;
  if (report !== undefined && report >= draft.reports.length) {
    await io.err(`gaozhi: “${displayName(file)}”里有 ${draft.reports.length} 份报告，没有第 ${report + 1} 份。\n`);
    return exitCodes.usage;
  }
  const notes: string[] = [];
  try {
    await refuseLoss(target, written, command, io);
    const profile = profileFor(read, chosen, command.profile !== undefined, notes);
    const document = composeDocument(draft, { only: report, everything });
    const bytes = await exportDocument(document, command.to, profile, { loadExporter, now: io.now() });
    await write(target, bytes);
    notes.push(...printNotes(draft, document, profile), ...exportNotes(document, command.to, profile));
  } catch (error) {
    const message = reasonOf(error);
    if (message === undefined) throw error;
    await io.err(`gaozhi: ${message}。\n`);
    return exitCodes.file;
  }
  written.add(resolve(target));
  await io.out(`${displayName(file)} → ${target}\n`);
  await remark(read, command, io);
  for (const note of notes) await io.err(`gaozhi: 注意：“${displayName(file)}”：${note}。\n`);
  return exitCodes.fine;
}

/** What the writer should know before the file is sent. */
async function remark({ draft, file }: ReadDraft, { report, everything }: ExportCommand, io: Io): Promise<void> {
  const open = countPlaceholders(draft, report === undefined ? undefined : draft.reports[report]?.blocks);
  if (open > 0) await io.err(`gaozhi: 注意：“${displayName(file)}”还有 ${open} 处没有填写，可用 gaozhi lint 查看。\n`);
  const omitted = describeOmitted(
    draft,
    draft.reports.filter((_, i) => report === undefined || i === report),
  );
  if (omitted !== '' && !everything)
    await io.err(`gaozhi: 注意：“${displayName(file)}”${omitted}像是网页留下的，没有导出；要一起导出，请加上“--everything”。\n`);
}

/** What the document itself names goes before the command line. */
function profileFor({ draft }: ReadDraft, { profile, library }: ChosenProfile, asked: boolean, notes: string[]): LayoutProfile {
  const unknown = unknownProfile(draft, library);
  if (unknown !== undefined) notes.push(`${unknown.message}，按“${profile.name}”排版`);
  const named = profileOf(draft, library, profile.name);
  if (asked && named !== profile) notes.push(`文首选用了版式“${named.name}”，没有按“${profile.name}”排版`);
  return named;
}

/** Neither a report nor a file just written may be overwritten by mistake. */
async function refuseLoss(target: string, written: ReadonlySet<string>, { files }: ExportCommand, io: Io): Promise<void> {
  if (written.has(resolve(target))) throw new FileError(`“${target}”刚由另一个同名的文件导出，不再覆盖；请分开导出`);
  for (const file of files) {
    if (file !== '-' && (await isSameFile(io.files, file, target))) {
      throw new FileError(`“${target}”就是要导出的原文件，不能覆盖；请换一个文件名`);
    }
  }
}

/** What went wrong, as a sentence for the user; undefined for faults of our own. Bundles have classes of their own: the name tells. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof FileError) return error.message;
  return error instanceof Error && error.name === 'ExportError' ? error.message : undefined;
}

function targetName(file: string, format: string): string {
  const extension = formats.find(({ id }) => id === format)?.extension ?? '';
  return file === '-' ? `标准输入${extension}` : `${basename(file, extname(file))}${extension}`;
}
