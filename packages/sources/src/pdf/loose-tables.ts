import type { Landmarks } from '../landmarks.js';
import type { SourceTable } from '../source-document.js';
import { type FigureColumn, figureColumns, rowCells } from './figure-columns.js';
import { joinLines } from './join-text.js';
import type { PageItem, PageLine } from './page-content.js';
import { wholeRows } from './whole-rows.js';

/** A table without rules: lines of words and figures. */
export interface LooseTable {
  readonly type: 'loose';
  readonly page: number;
  readonly rows: readonly { readonly page: number; readonly texts: readonly string[] }[];
}

/** Fewest lines with figures that make a table. */
const FEWEST_ROWS = 1;
const SENTENCE_LENGTH = 40;

/**
 * Lines below a heading that opens a table, where no table is ruled up to the next heading, as a table. Sentences
 * above and below it stay lines.
 */
export function withLooseTables(
  items: readonly PageItem[],
  landmarks: Landmarks,
): readonly (PageItem | LooseTable)[] {
  const result: (PageItem | LooseTable)[] = [];
  let region: PageItem[] | undefined;
  const close = (): void => {
    if (region !== undefined) result.push(...looseRegion(region, landmarks));
    region = undefined;
  };
  items.forEach((item, index) => {
    const heading = item.type === 'line' ? headingAt(items, index, landmarks) : undefined;
    if (heading !== undefined) close();
    if (region === undefined) result.push(item);
    else region.push(item);
    if (heading !== undefined && landmarks.opensTable(heading)) region = [];
  });
  close();
  return result;
}

/** The heading that begins with a line, alone or with the next. */
function headingAt(items: readonly PageItem[], index: number, { isHeading }: Landmarks): string | undefined {
  const [line, next] = [items[index], items[index + 1]];
  if (line?.type !== 'line') return undefined;
  const joined = next?.type === 'line' ? joinLines(line.text, next.text) : '';
  if (joined !== '' && next?.type === 'line' && isHeading(joined) && !isHeading(next.text)) return joined;
  return isHeading(line.text) ? line.text : undefined;
}

function looseRegion(
  region: readonly PageItem[],
  { isFigure }: Pick<Landmarks, 'isFigure'>,
): readonly (PageItem | LooseTable)[] {
  const plain = region.filter((item): item is PageLine => item.type === 'line');
  if (plain.length < region.length) return region;
  const lines = wholeRows(plain, isFigure);
  const isRow = (line: PageLine): boolean => cellsOf(line).some(({ text }) => isFigure(text));
  const isProse = ({ text }: PageLine): boolean => text.length > SENTENCE_LENGTH && /[。；]$/u.test(text);
  const [first, last] = [lines.findIndex((line) => !isProse(line)), lines.findLastIndex(isRow)];
  const end = lines.findLastIndex((line, index) => index >= last && !isProse(line)) + 1;
  const rows = lines.slice(Math.max(0, first), end);
  const [top] = rows;
  if (top === undefined || rows.filter(isRow).length < FEWEST_ROWS) return region;
  const columns = columnsByPage(rows, isFigure);
  const table: LooseTable = {
    type: 'loose',
    page: top.page,
    rows: rows.map((line) => ({
      page: line.page,
      texts: rowCells(cellsOf(line), columns(line.page), isFigure),
    })),
  };
  return [...lines.slice(0, Math.max(0, first)), table, ...lines.slice(end)];
}

/**
 * The columns of figures of each page. Pages share them where a column of one goes on in the other; a table that is too
 * wide for its paper goes on with other columns, which stand anywhere.
 */
function columnsByPage(
  rows: readonly PageLine[],
  isFigure: Landmarks['isFigure'],
): (page: number) => readonly FigureColumn[] {
  const pages = [...new Set(rows.map(({ page }) => page))];
  const columnsOf = (of: readonly number[]): readonly FigureColumn[] =>
    figureColumns(rows.filter(({ page }) => of.includes(page)).map(cellsOf), isFigure);
  const groups: number[][] = [];
  for (const page of pages) {
    const own = columnsOf([page]);
    const shared = groups.find((group) =>
      columnsOf(group).some((column) =>
        own.some(({ left, right }) => left < column.right && column.left < right),
      ),
    );
    if (shared === undefined) groups.push([page]);
    else shared.push(page);
  }
  const columns = new Map(groups.flatMap((group) => group.map((page) => [page, columnsOf(group)] as const)));
  return (page) => columns.get(page) ?? [];
}

function cellsOf({ cells = [] }: PageLine): NonNullable<PageLine['cells']> {
  return cells;
}

/** A table without rules has no columns to whoever reads it: its cells follow each other, blank ones in their place. */
export function looseSourceTable({ rows, page }: LooseTable, table: number): SourceTable {
  const cells = rows.flatMap((row, at) =>
    row.texts.map((text, column) => ({
      row: at,
      column,
      rowSpan: 1,
      columnSpan: 1,
      text,
      place: { page: row.page, table, row: at + 1, column: column + 1 },
    })),
  );
  return {
    type: 'table',
    rowCount: rows.length,
    columnCount: 0,
    cells,
    place: { table, page },
    isLoose: true,
  };
}
