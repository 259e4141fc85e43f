import type { Refuse } from '../container/input-problem.js';
import { type Landmarks, noLandmarks } from '../landmarks.js';
import type { SourceBlock, SourceDocument, SourceTable } from '../source-document.js';
import { continues, type JoinedTable, joinTables, startTable } from './join-tables.js';
import { type LooseTable, looseSourceTable, withLooseTables } from './loose-tables.js';
import { type PageItem, type PageLine, pageContent } from './page-content.js';
import { withoutFurniture } from './page-furniture.js';
import { type JoinedParagraph, joinParagraphs } from './paragraphs.js';
import { examinePdf, openPdf } from './pdf-engine.js';
import type { ExaminedPdf, PdfContent } from './pdf-page.js';
import { textBlock } from './text-block.js';

/** A PDF with fewer characters than this on an average page is a scan with stray marks. */
const LEAST_CHARACTERS = 8;

/**
 * Reads a PDF: paragraphs and tables in reading order, page breaks and line breaks undone, page numbers left out.
 * @throws XxgkError as made by `refuse`, for an encrypted, damaged or absurdly large PDF.
 */
export async function readPdf(
  bytes: Uint8Array,
  refuse: Refuse,
  landmarks: Landmarks = noLandmarks,
): Promise<SourceDocument> {
  return sourceOf(await openPdf(bytes, refuse), landmarks);
}

/** The same, and what the PDF says of itself. @throws XxgkError as `readPdf` */
export async function readPdfWithTraits(
  bytes: Uint8Array,
  refuse: Refuse,
  landmarks: Landmarks = noLandmarks,
): Promise<ExaminedPdf> {
  const { content, traits, beside } = await examinePdf(bytes, refuse);
  return { document: sourceOf(content, landmarks), traits, beside };
}

function hasText({ pages }: PdfContent): boolean {
  const characters = pages.reduce(
    (sum, { pieces }) => sum + pieces.reduce((inner, { text }) => inner + text.trim().length, 0),
    0,
  );
  return characters >= LEAST_CHARACTERS * pages.length;
}

/** What the pages say, as blocks of one document. Pure. */
function sourceOf(content: PdfContent, landmarks: Landmarks): SourceDocument {
  const { pages, embedded } = content;
  const items = withLooseTables(withoutFurniture(pages.map(pageContent), pages).flat(), landmarks);
  const lines = items.filter((item): item is PageLine => item.type === 'line');
  const borders = items.flatMap((item) => (item.type === 'table' ? [item.columns] : []));
  const block = textBlock(lines, borders);
  let paragraphs = 0;
  let tables = 0;
  const blocks = runsOf(items).flatMap((run): readonly SourceBlock[] => {
    if (!Array.isArray(run)) {
      tables += 1;
      const table = run as JoinedTable | LooseTable;
      return [table.type === 'loose' ? looseSourceTable(table, tables) : sourceTable(table, tables)];
    }
    return joinParagraphs(run as readonly PageLine[], block, landmarks).map((paragraph: JoinedParagraph) => {
      paragraphs += 1;
      const place = { page: paragraph.page, paragraph: paragraphs };
      return { type: 'paragraph', text: paragraph.text, place } as const;
    });
  });
  return { format: 'pdf', blocks, embedded, ...(hasText(content) ? {} : { isScan: true }) };
}

/** Tables, joined over pages where nothing stands between, and the runs of lines between them. */
function runsOf(
  items: readonly (PageItem | LooseTable)[],
): readonly (JoinedTable | LooseTable | readonly PageLine[])[] {
  const runs: (JoinedTable | LooseTable | PageLine[])[] = [];
  let lastPage = 0;
  for (const item of items) {
    const last = runs.at(-1);
    if (item.type === 'line') {
      if (Array.isArray(last)) last.push(item);
      else runs.push([item]);
    } else if (item.type === 'loose') runs.push(item);
    else if (
      last !== undefined &&
      !Array.isArray(last) &&
      last.type === 'table' &&
      item.page === lastPage + 1 &&
      continues(last, item)
    ) {
      runs[runs.length - 1] = joinTables(last, item);
    } else runs.push(startTable(item));
    lastPage = item.page;
  }
  return runs;
}

function sourceTable({ columns, rowCount, cells }: JoinedTable, table: number): SourceTable {
  return {
    type: 'table',
    rowCount,
    columnCount: columns.length - 1,
    cells: cells
      .toSorted((a, b) => a.row - b.row || a.column - b.column)
      .map(({ page, ...cell }) => ({
        ...cell,
        place: { page, table, row: cell.row + 1, column: cell.column + 1 },
      })),
    place: { table, ...(cells[0] === undefined ? {} : { page: cells[0].page }) },
  };
}
