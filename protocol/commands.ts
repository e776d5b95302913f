/** Ids of the commands that the manifest contributes and the client registers. */
export const commands = {
  /** 稿纸：预览 */
  preview: 'gaozhi.preview',
  /** 稿纸：导出 */
  export: 'gaozhi.export',
  /** 稿纸：重新启动语言服务 */
  restart: 'gaozhi.restart',
  /** Treat the plain text in the active editor as a report. */
  acceptDetection: 'gaozhi.detect.accept',
  /** Leave the active editor as it is and do not ask for this file again. */
  declineDetection: 'gaozhi.detect.decline',
} as const;

export type CommandId = (typeof commands)[keyof typeof commands];
