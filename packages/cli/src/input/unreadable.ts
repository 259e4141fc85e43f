import { defineError } from '@xxgk/document';

export const noSuchFile = defineError('input-unreadable', {
  'zh-CN': (path: string) => `找不到文件“${path}”。请核对路径。`,
  en: (path) => `There is no file "${path}". Check the path.`,
});

/** For a file or folder that the system refuses; `reason` is its code. */
export const cannotRead = defineError('input-unreadable', {
  'zh-CN': (path: string, reason: string) => `无法读取“${path}”（${reason}）。请核对文件权限。`,
  en: (path, reason) => `Cannot read "${path}" (${reason}). Check its permissions.`,
});
