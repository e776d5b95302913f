import type { LayoutProfile, OfficialDocument } from '#official';
import { fitProfile } from '#official';

import { type ExportEnvironment, ExportError } from './formats/exporter.ts';
import { formatNamed } from './formats/registry.ts';
import { loadExporter } from './load-exporter.ts';

/**
 * The bytes of a file in `format`, an id of `formats`. Rejects with an `ExportError` and nothing else; the document itself is
 * never the cause, whatever its text.
 */
export async function exportDocument(
  document: OfficialDocument,
  format: string,
  profile: LayoutProfile,
  environment: ExportEnvironment = {},
): Promise<Uint8Array> {
  const info = formatNamed(format);
  if (info === undefined) throw new ExportError('unknown-format', `不支持导出为“${format}”格式`);
  const load = environment.loadExporter ?? loadExporter;
  const exporter = await load(info.id).catch((cause: unknown) => {
    throw new ExportError('format-unavailable', `导出“${info.label}”的组件无法载入，请重新安装`, { cause });
  });
  try {
    return await exporter.write(document, fitProfile(profile, document).profile, environment);
  } catch (cause) {
    throw new ExportError('write-failed', `生成“${info.label}”时出错，文件没有写出`, { cause });
  }
}

/** What the writer should know of the file that `exportDocument` gives, as sentences without their end. */
export function exportNotes(document: OfficialDocument, format: string, profile: LayoutProfile): readonly string[] {
  return format === 'text' ? [] : fitProfile(profile, document).notes;
}
