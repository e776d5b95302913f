import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf, FileError, writeError } from './file-error.ts';
import type { FileSystem, Unbroken } from './io.ts';
import { removeLeftovers, temporaryName } from './leftovers.ts';

/**
 * Writes whole files or nothing: beside the target, then in its place. What stood there keeps its permissions and stays whole when
 * something goes wrong, and no other file is left behind. What a program that was killed has left in a folder is removed with the
 * first file that goes there. Made once per command line.
 */
export function createWriter(files: FileSystem, unbroken: Unbroken): (path: string, bytes: Uint8Array) => Promise<void> {
  const tidied = new Set<string>();
  return async (path, bytes) => {
    try {
      const { target, mode } = await placeOf(files, path);
      const folder = dirname(target);
      await unbroken(async ending => {
        const temporary = join(folder, temporaryName());
        try {
          ending.throwIfAborted();
          await writeSynced(files, temporary, bytes, mode, ending, async now => {
            if (!tidied.has(folder)) await removeLeftovers(files, folder, now);
            tidied.add(folder);
          });
          ending.throwIfAborted();
          await files.rename(temporary, target);
        } catch (error) {
          await files.rm(temporary, { force: true }).catch(() => undefined);
          throw error;
        }
      });
    } catch (cause) {
      throw cause instanceof FileError ? cause : writeError(path, cause);
    }
  };
}

interface Place {
  /** Where the file really is when `path` is a link. */
  readonly target: string;
  readonly mode: number;
}

async function placeOf(files: FileSystem, path: string): Promise<Place> {
  try {
    const target = await files.realpath(path);
    const stats = await files.stat(target);
    if (stats.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    if (!stats.isFile()) throw new FileError(`“${path}”不是普通文件，请换一个文件名`);
    // Renaming would also replace a file that its owner has protected.
    await files.access(target, constants.W_OK);
    return { target, mode: stats.mode & 0o777 };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { target: path, mode: 0o666 };
    throw error;
  }
}

/** `tidy` makes room before the bytes come; it is told the time by the clock of the disk. */
async function writeSynced(
  files: FileSystem,
  path: string,
  bytes: Uint8Array,
  mode: number,
  ending: AbortSignal,
  tidy: (now: number) => Promise<void>,
): Promise<void> {
  const handle = await files.open(path, 'wx', mode);
  try {
    await tidy((await handle.stat()).mtimeMs);
    await handle.writeFile(bytes, { signal: ending });
    await handle.sync();
  } finally {
    await handle.close();
  }
}
