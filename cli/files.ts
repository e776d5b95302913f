import { decodeText } from '#import';
import type { DecodedText } from '#import';
import { FileError, readError } from './file-error.ts';
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

/** Something that is there and is neither file nor folder. */
export async function isDevice(files: FileSystem, path: string): Promise<boolean> {
  return files.stat(path).then(
    stats => !stats.isFile() && !stats.isDirectory(),
    () => false,
  );
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
