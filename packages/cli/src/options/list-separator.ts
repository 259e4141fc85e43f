import { words } from '@xxgk/document';

/** Between the words of a list. */
export const listSeparator = words({ 'zh-CN': '、', en: ', ' });
