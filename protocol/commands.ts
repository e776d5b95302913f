/** Ids of the commands that the manifest contributes and the client registers. */
export const commands = {
  /** 稿纸：预览 */
  preview: 'gaozhi.preview',
  /** 稿纸：锁定或解锁预览 */
  lockPreview: 'gaozhi.lockPreview',
  /** 稿纸：导出 */
  export: 'gaozhi.export',
  /** 稿纸：查看版式 */
  showProfile: 'gaozhi.showProfile',
  /** 稿纸：重新启动语言服务 */
  restart: 'gaozhi.restart',
  /** 稿纸：下一处占位符 */
  nextPlaceholder: 'gaozhi.nextPlaceholder',
  /** 稿纸：上一处占位符 */
  previousPlaceholder: 'gaozhi.previousPlaceholder',
} as const;

export type CommandId = (typeof commands)[keyof typeof commands];
