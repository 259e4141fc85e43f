/** Every sentence of this package that a user can read. */
export const messages = {
  characterRemoved: (codePoints: string): string =>
    `文字中含有 Word 文件不允许的字符（${codePoints}），已删去。`,
  characterRemovedHint: '请在原始数据中删除这些不可见字符。',
  createdAtInvalid: (createdAt: string): string =>
    `createdAt 不是带时区的 ISO 8601 时间（如 2023-01-18T00:00:00+08:00）：${createdAt}`,
} as const;
