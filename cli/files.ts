import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeText } from '#import';
import type { DecodedText } from '#import';
import { codeOf, FileError, readError, writeError } from './file-error.ts';
import type { FileSystem, Io } from './io.ts';

/** Reads the named files, `-` from standard input. Made once per command line, for standard input can be read only once. */
export function createReader({ files, stdin }: Io): (path: string) => Promise<DecodedText> {
  let standardInput: Promise<Uint8Array> | undefined;
  return async path => {
    try {
      const bytes = await (path === '-' ? (standardInput ??= stdin()) : files.readFile(path));
      const kind = notText(bytes);
      if (kind !== undefined) throw new FileError(`“${displayName(path)}”是${kind}，不是纯文本；请先另存为纯文本（.txt）`);
      return decodeText(bytes);
    } catch (cause) {
      throw cause instanceof FileError ? cause : readError(displayName(path), cause);
    }
  };
}

/** How a file is named to the user. */
export function displayName(path: string): string {
  return path === '-' ? '标准输入' : path;
}

/** Whether two paths lead to the same file on disk. */
export async function isSameFile(files: FileSystem, one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map(path => files.stat(path, { bigint: true }).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev && a.ino !== 0n;
}

export async function isFolder(files: FileSystem, path: string): Promise<boolean> {
  return files.stat(path).then(
    stats => stats.isDirectory(),
    () => false,
  );
}

/**
 * Writes a whole file or nothing: beside the target, then in its place. What stood there keeps its permissions, stays whole when
 * something goes wrong, and no other file is left behind.
 */
export async function writeWhole(files: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  try {
    const { target, mode } = await placeOf(files, path);
    const temporary = join(dirname(target), `.gaozhi-${randomUUID()}.tmp`);
    try {
      await writeSynced(files, temporary, bytes, mode);
      await files.rename(temporary, target);
    } catch (error) {
      await files.rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
  } catch (cause) {
    throw cause instanceof FileError ? cause : writeError(path, cause);
  }
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

async function writeSynced(files: FileSystem, path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await files.open(path, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Files that people take for text: the beginning tells. */
function notText(bytes: Uint8Array): string | undefined {
  return binaries.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte))?.kind;
}

const binaries: readonly { readonly magic: readonly number[]; readonly kind: string }[] = [
  { magic: [0x50, 0x4b, 0x03, 0x04], kind: ' Word 文档或压缩文件' },
  { magic: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], kind: '旧版 Word 文档' },
  { magic: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: ' PDF 文件' },
];
