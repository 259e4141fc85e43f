import type { Landmarks } from '../landmarks.js';
import type { SourceBlock, SourceDocument, SourceTable } from '../source-document.js';
import { continues, type JoinedTable, joinTables, startTable } from './join-tables.js';
import { type LooseTable, looseSourceTable, withLooseTables } from './loose-tables.js';
import { type PageItem, type PageLine, pageContent } from './page-content.js';
import { withoutFurniture } from './page-furniture.js';
import { type JoinedParagraph, joinParagraphs } from './paragraphs.js';
import type { PdfContent } from './pdf-page.js';
import { settlePieces } from './settle-pieces.js';
import { textBlock } from './text-block.js';

/** A file with fewer characters than this on an average page is a scan with stray marks. */
const LEAST_CHARACTERS = 8;

function hasText({ pages }: PdfContent): boolean {
  const characters = pages.reduce(
    (sum, { pieces }) => sum + pieces.reduce((inner, { text }) => inner + text.trim().length, 0),
    0,
  );
  return characters >= LEAST_CHARACTERS * pages.length;
}

/** What pages with text at its places say, as blocks of one document, whatever format they came in. Pure. */
export function pagesDocument(
  content: PdfContent,
  landmarks: Landmarks,
  format: 'ofd' | 'pdf',
): SourceDocument {
  const { embedded } = content;
  const { pages, notes } = settlePieces(content.pages);
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
  return {
    format,
    blocks,
    embedded,
    ...(notes.length === 0 ? {} : { notes }),
    ...(hasText(content) ? {} : { isScan: true }),
  };
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
