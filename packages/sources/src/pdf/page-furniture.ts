import type { PageItem, PageLine } from './page-content.js';
import type { PdfPage } from './pdf-page.js';

/** Page numbers as they are written: `- 4 -`, `— 4 —`, `4`, `第4页`, `第 4 页 共 9 页`, `4/9`. */
const PAGE_NUMBER = /^[-—–－―\s·]*(?:第?\s*\d{1,3}\s*页?)(?:\s*[,，/]?\s*共?\s*\d{1,3}\s*页?)?[-—–－―\s·]*$/u;
const LONGEST_NUMBER = 30;
/** Share of the page's height, at top and bottom, in which page numbers and running titles stand. */
const MARGIN = 0.13;
/** Lines that stand at the same height on so many pages are running titles. */
const LEAST_PAGES = 3;
const SAME_HEIGHT = 3;

/** What browsers print at the edges: the address of the page and its number; the moment and the title. */
const ADDRESS = /(?:^|\s)(?:https?|file|ftp):\/\/\S*(?:\s*\d{1,3}\s*\/\s*\d{1,3})?$/iu;
const PRINTED_AT = /^\d{1,4}[/年.-]\d{1,2}[/月.-]\d{1,4}日?[,，]?(?:上午|下午|[AaPp][Mm])?\d{1,2}:\d{2}/u;

/**
 * Leaves out page numbers, the edges of what browsers print, and lines that stand at the same height of the margin on
 * several pages and differ in numbers alone.
 */
export function withoutFurniture(
  pages: readonly (readonly PageItem[])[],
  sizes: readonly Pick<PdfPage, 'height'>[],
): readonly (readonly PageItem[])[] {
  const inMargins = pages.map((items, index) =>
    items.filter(
      (item): item is PageLine => item.type === 'line' && isInMargin(item, sizes[index]?.height ?? 0),
    ),
  );
  const isRunning = (line: PageLine): boolean => {
    const same = inMargins.filter((lines) =>
      lines.some(
        ({ text, baseline }) =>
          masked(text) === masked(line.text) && Math.abs(baseline - line.baseline) < SAME_HEIGHT,
      ),
    );
    return same.length >= LEAST_PAGES;
  };
  return pages.map((items, index) =>
    items.filter((item) => {
      if (item.type !== 'line' || !(inMargins[index]?.includes(item) ?? false)) return true;
      const isNumber = item.text.length <= LONGEST_NUMBER && PAGE_NUMBER.test(item.text);
      return !isNumber && !isPrinted(item) && !isRunning(item);
    }),
  );
}

function isPrinted({ text }: PageLine): boolean {
  return ADDRESS.test(text) || PRINTED_AT.test(text.replace(/\s/gu, ''));
}

/** A line without what differs from page to page. */
function masked(text: string): string {
  return text.replace(/\d+/gu, '#');
}

function isInMargin({ baseline, fontSize }: PageLine, height: number): boolean {
  return baseline - fontSize < height * MARGIN || baseline > height * (1 - MARGIN);
}
