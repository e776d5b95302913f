import { extname } from 'node:path';
import { formats } from '#export';
import type { FormatInfo } from '#export';

/**
 * The file that `out` names for a format. Without an extension it gets the one of the format, as from a save dialog; with that of
 * something else it is refused: nobody could open the file.
 */
export function targetFor(out: string, format: FormatInfo): Target {
  const given = extname(out).toLowerCase();
  if (given === format.extension || SYNONYMS.get(format.id) === given) return { kind: 'file', path: out };
  if (!EXTENSION.test(given)) return { kind: 'file', path: out.replace(/\.$/u, '') + format.extension };
  const better = out.slice(0, -given.length) + format.extension;
  const other = formats.find(({ id, extension }) => extension === given || SYNONYMS.get(id) === given);
  const instead = other === undefined ? `“--out ${better}”` : `“--to ${other.id}”，或者“--out ${better}”`;
  return { kind: 'refused', message: `“${out}”的扩展名与“--to ${format.id}”（${format.label}）不符；请写${instead}` };
}

export type Target =
  | { readonly kind: 'file'; readonly path: string }
  /** A Chinese sentence without full stop. */
  | { readonly kind: 'refused'; readonly message: string };

/** Other extensions of a format, by its id. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([['html', '.htm']]);
/** Not the end of 总结2.0 or 方案.修改稿. */
const EXTENSION = /^\.[a-z][a-z0-9]{1,4}$/u;
