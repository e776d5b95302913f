import type { WriteError } from './replace-file.ts';

/** What happened and what to do, for the writer. `target` and `temporary` are file names. */
export function explain({ code, cause }: WriteError, target: string, temporary: string): string {
  const reason = String(cause);
  if (/ENOSPC|QuotaExceeded|no space/iu.test(reason)) return `磁盘空间不足，没有写入“${target}”，原有文件没有改动。请清理空间后重试。`;
  if (/EISDIR|FileIsADirectory|is a directory/iu.test(reason)) return `“${target}”是一个文件夹，不能用作文件名。请另存为其他名称。`;
  switch (code) {
    case 'write':
      return FORBIDDEN.test(reason)
        ? `这个文件夹不允许写入，没有导出“${target}”。请另存到其他文件夹，或检查权限后重试。`
        : `没有写入“${target}”：${reason}。请重试，或另存到其他文件夹。`;
    case 'replace':
      return `“${target}”不能改写：可能正被 Word、WPS 等程序打开，或没有写入权限${LOCKED.test(reason) ? '' : `（${reason}）`}。原有文件没有改动。请关闭该文件后重试，或另存为其他名称。`;
    case 'stranded':
      return `新文件已写好，但不能改名为“${target}”，现名“${temporary}”。请重试，或手工改名。`;
  }
}

const FORBIDDEN = /NoPermissions|EACCES|EPERM|EROFS|read-only|permission/iu;
/** ENOTDIR: on Linux, Node.js takes a file that it may not delete for a folder. */
const LOCKED = /ENOTDIR|NoPermissions|EACCES|EPERM|EBUSY|ETXTBSY|locked|permission|not permitted/iu;
