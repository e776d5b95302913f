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
      return LOCKED.test(reason)
        ? `“${target}”正在被 Word、WPS 等程序打开，或没有改写的权限，原有文件没有改动。请关闭后重试，或另存为其他名称。`
        : `不能替换“${target}”：${reason}。原有文件没有改动。请重试，或另存为其他名称。`;
    case 'stranded':
      return `新文件已写好，但不能改名为“${target}”，现名“${temporary}”。请重试，或手工改名。`;
  }
}

const FORBIDDEN = /NoPermissions|EACCES|EPERM|EROFS|read-only|permission/iu;
const LOCKED = /NoPermissions|EACCES|EPERM|EBUSY|ETXTBSY|locked|permission|not permitted/iu;
