import type { LayoutProfile, OfficialDocument } from '#official';

import { type ExportEnvironment, ExportError, type Exporter, type FormatId } from './formats/exporter.ts';
import { exporter as html } from './formats/html/index.ts';
import { formatNamed } from './formats/registry.ts';
import { exporter as text } from './formats/text/index.ts';

/**
 * The bytes of a file in `format`, an id of `formats`. Rejects with an `ExportError` and nothing else; the document itself is
 * never the cause, whatever its text.
 */
export async function exportDocument(
  document: OfficialDocument,
  format: string,
  profile: LayoutProfile,
  environment: ExportEnvironment,
): Promise<Uint8Array> {
  const info = formatNamed(format);
  if (info === undefined) throw new ExportError('unknown-format', `不支持导出为“${format}”格式`);
  const exporter = light[info.id] ?? (await load(info.id, info.label, environment));
  try {
    return await exporter.write(document, profile, environment);
  } catch (cause) {
    throw new ExportError('write-failed', `生成${info.label}时出错，文件没有写出`, { cause });
  }
}

/** Formats that bring no library and need no bundle of their own. */
const light: { readonly [id in FormatId]?: Exporter } = { html, text };

async function load(id: FormatId, label: string, environment: ExportEnvironment): Promise<Exporter> {
  try {
    return await environment.loadExporter(id);
  } catch (cause) {
    throw new ExportError('format-unavailable', `导出${label}的组件无法载入，请重新安装扩展`, { cause });
  }
}
