import type { Language } from '@xxgk/model';

/** The sentences of this package about a report. */
interface Messages {
  readonly characterRemoved: (codePoints: string) => string;
  readonly characterRemovedHint: string;
}

/** Every sentence of this package that a user can read, by language. */
export const messages: Readonly<Record<Language, Messages>> = {
  'zh-CN': {
    characterRemoved: (codePoints) => `文字中含有 Word 文件不允许的字符（${codePoints}），已删去。`,
    characterRemovedHint: '请在原始数据中删除这些不可见字符。',
  },
  en: {
    characterRemoved: (codePoints) =>
      `The text held characters that a Word file cannot hold (${codePoints}); they were removed.`,
    characterRemovedHint: 'Remove these invisible characters from the source.',
  },
};

/** For the caller: the time given is none. */
export const createdAtInvalid = (createdAt: string): string =>
  `createdAt 不是带时区的 ISO 8601 时间（如 2023-01-18T00:00:00+08:00）：${createdAt}`;
