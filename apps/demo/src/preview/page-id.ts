import { words } from '@xxgk/document';

/** The id under which a painted page can be shown again. */
export function pageId(index: number): string {
  return `page-${index + 1}`;
}

/** What a page is called, counted from 1. */
export const pageName = words({
  'zh-CN': (number: number, count: number) => `第${number}页，共${count}页`,
  en: (number, count) => `Page ${number} of ${count}`,
});
