import { defineError, words } from '@xxgk/document';

/** Between the words of a list. */
export const listSeparator = words({ 'zh-CN': '、', en: ', ' });

/** For a format that there is not; `known` names those that there are. */
export const unknownFormat = defineError('option-invalid', {
  'zh-CN': (format: string, known: string) => `不支持的格式“${format}”。可选：${known}。`,
  en: (format, known) => `Unknown format "${format}". Choose from: ${known}.`,
});
