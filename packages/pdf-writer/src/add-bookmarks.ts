import { defineError } from '@xxgk/document';
import type { OutlineItem, PageModel } from '@xxgk/layout';
import type { EngineDocument, OutlineNode } from './pdfmake-engine.js';

const pageMissing = defineError('document-invalid', {
  'zh-CN': (page: number) => `书签指向不存在的第${page}页。`,
  en: (page) => `A bookmark leads to page ${page}, which is none.`,
});

/** Writes the outline as bookmarks, all unfolded; each leads to the top of its heading. @throws XxgkError for a page there is not */
export function addBookmarks(document: EngineDocument, { outline, pages }: PageModel): void {
  addItems(document.outline, outline, pages);
}

/** Returns how many bookmarks it added, at all levels: an unfolded bookmark counts its descendants. */
function addItems(parent: OutlineNode, items: readonly OutlineItem[], pages: PageModel['pages']): number {
  let count = 0;
  for (const { title, page, top, children } of items) {
    // PDFKit measures `left` from the right edge of the page.
    const left = pages[page]?.width;
    if (left === undefined) throw pageMissing([page]);
    const item = parent.addItem(title, { pageNumber: page, top, left, zoom: 0, fit: false, expanded: false });
    count += 1 + addItems(item, children, pages);
  }
  if (count > 0) parent.outlineData.Count = count;
  return count;
}
