import type { Mark, MarkOwner, Page } from '@xxgk/layout';
import type { DocumentFonts } from './document-fonts.js';
import type { DocumentImages } from './document-images.js';
import { PageContent } from './page-content.js';
import type { EngineDocument } from './pdfmake-engine.js';
import type { StructureTags } from './structure-tags.js';

/** Adds a page and paints its marks; marks of one owner that follow each other become one marked-content sequence. */
export function paintPage(
  document: EngineDocument,
  page: Page,
  tags: StructureTags,
  fonts: DocumentFonts,
  images: DocumentImages,
): void {
  document.addPage({ size: [page.width, page.height], margin: 0 });
  const content = new PageContent(document.page, fonts, images);
  for (const { owner, marks } of groupByOwner(page.marks)) {
    tags.mark(owner, marks.map((mark) => content.mark(mark)).join('\n'));
  }
}

interface OwnedMarks {
  readonly owner: MarkOwner;
  readonly marks: Mark[];
}

function groupByOwner(marks: readonly Mark[]): OwnedMarks[] {
  const groups: OwnedMarks[] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    if (last !== undefined && isSameOwner(last.owner, mark.owner)) last.marks.push(mark);
    else groups.push({ owner: mark.owner, marks: [mark] });
  }
  return groups;
}

function isSameOwner(one: MarkOwner, other: MarkOwner): boolean {
  if ('element' in one) return 'element' in other && one.element === other.element;
  return 'artifact' in other && one.artifact === other.artifact;
}
