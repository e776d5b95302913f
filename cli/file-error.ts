/** A file that cannot be read or written. The message is a Chinese sentence without full stop: what happened, and what to do. */
export class FileError extends Error {
  constructor(message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.name = 'FileError';
  }
}

/** What an error of the system means for the one who wants to read `path`. */
export function readError(path: string, cause: unknown): FileError {
  return new FileError(`${readReasons[codeOf(cause)]?.(path) ?? `读取“${path}”时出错：${messageOf(cause)}`}`, { cause });
}

/** What an error of the system means for the one who wants to write `path`. */
export function writeError(path: string, cause: unknown): FileError {
  return new FileError(`${writeReasons[codeOf(cause)]?.(path) ?? `写入“${path}”时出错：${messageOf(cause)}`}`, { cause });
}

/** `ENOENT` and the like; empty for other errors. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

type Reasons = Readonly<Record<string, ((path: string) => string) | undefined>>;

const noRights = (path: string) => `没有权限读取“${path}”，请检查文件的权限`;
const locked = (path: string) => `“${path}”正被其他程序占用，请先关闭它再试`;
const badName = (path: string) => `“${path}”不能用作文件名，请换一个`;
const notThere = (path: string) => `找不到“${path}”，请检查路径是否写对`;
const readReasons: Reasons = {
  ENOENT: notThere,
  ENOTDIR: notThere,
  EACCES: noRights,
  EPERM: noRights,
  EBUSY: locked,
  EISDIR: path => `“${path}”是文件夹，请指定其中的文件`,
  ELOOP: path => `“${path}”的链接绕成了圈，请指定实际的文件`,
  ENAMETOOLONG: badName,
  EINVAL: badName,
  ERR_INVALID_ARG_VALUE: badName,
  ERR_FS_FILE_TOO_LARGE: path => `“${path}”太大，超过了 2 GB`,
};

const noWriting = (path: string) => `没有权限写入“${path}”，或它正被其他程序（如 Word）打开；请检查权限或关闭后再试`;
const full = (path: string) => `磁盘空间不足，“${path}”没有写出`;
const writeReasons: Reasons = {
  ENOENT: path => `“${path}”所在的文件夹不存在，请先建立`,
  ENOTDIR: path => `“${path}”所在的位置不是文件夹，请换一个位置`,
  EACCES: noWriting,
  EPERM: noWriting,
  EBUSY: locked,
  EROFS: path => `“${path}”所在的磁盘是只读的，请换一个位置`,
  EISDIR: path => `“${path}”是文件夹，请指定文件名`,
  ENOSPC: full,
  EDQUOT: full,
  ELOOP: path => `“${path}”的链接绕成了圈，请换一个位置`,
  ENAMETOOLONG: badName,
  EINVAL: badName,
  ERR_INVALID_ARG_VALUE: badName,
};

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
