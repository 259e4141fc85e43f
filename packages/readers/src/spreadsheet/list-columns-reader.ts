import {
  type EditionId,
  editionIds,
  editionSpec,
  figureColumns,
  LIST_HEADER_ROWS,
  type ListColumn,
  listColumns,
  listSheet,
} from '@xxgk/model';
import { textAt, usedArea, type Workbook, type WorkbookSheet } from '@xxgk/sources';
import { normaliseLabel } from '../interpret/tables/label.js';

/** A sheet with one organ a row, and what its columns are. */
export interface ListLayout {
  readonly sheet: WorkbookSheet;
  readonly edition: EditionId;
  /** Columns that were known by their headers, by column of the sheet. */
  readonly columns: ReadonlyMap<number, ListColumn>;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Fields without which rows could not be told apart. */
const NEEDED_FIELDS = ['organ.name', 'year'];
/** The headers of a list begin within so many rows. */
const MOST_ROWS_ABOVE = 20;
/** Share of the inputs of an edition by which a sheet is known as a list. */
const LEAST_SHARE = 0.5;

/** The sheet of a workbook that lists organs row by row; `undefined` when none does. */
export function findList({ sheets, names }: Workbook): ListLayout | undefined {
  const named = names.get(listSheet.definedName)?.sheet;
  const inOrder = [...sheets].sort((a, b) => Number(b.name === named) - Number(a.name === named));
  for (const sheet of inOrder) {
    const layout = layoutOf(sheet);
    if (layout !== undefined) return layout;
  }
  return undefined;
}

function layoutOf(sheet: WorkbookSheet): ListLayout | undefined {
  const used = usedArea(sheet);
  const bottom = used === undefined ? undefined : headerBottom(sheet, used.lastColumn);
  if (used === undefined || bottom === undefined) return undefined;
  const layouts = editionIds.map((edition) => ({
    edition,
    columns: knownColumns(sheet, edition, bottom, used.lastColumn),
  }));
  const [best] = layouts.sort((a, b) => b.columns.size - a.columns.size);
  if (best === undefined) return undefined;
  const found = new Set([...best.columns.values()].map(({ path }) => path));
  const wanted = listColumns(editionSpec(best.edition)).filter(({ content }) => content.type === 'figure');
  const share = wanted.filter(({ path }) => found.has(path)).length / wanted.length;
  if (share < LEAST_SHARE || !NEEDED_FIELDS.every((path) => found.has(path))) return undefined;
  return { sheet, ...best, firstRow: bottom + 1, lastRow: used.lastRow };
}

/** The last row of headers: where the header of the names of organs ends. */
function headerBottom(sheet: WorkbookSheet, lastColumn: number): number | undefined {
  const [name] = listColumns(editionSpec(editionIds[0] ?? '2021'));
  const label = normaliseLabel(name?.headers[1] ?? '');
  for (let row = 0; row < MOST_ROWS_ABOVE; row += 1) {
    for (let column = 0; column <= lastColumn; column += 1) {
      if (normaliseLabel(textAt(sheet, row, column)) !== label) continue;
      const merge = sheet.merges.find(
        ({ firstRow, firstColumn }) => firstRow === row && firstColumn === column,
      );
      return merge?.lastRow ?? row;
    }
  }
  return undefined;
}

function knownColumns(
  sheet: WorkbookSheet,
  edition: EditionId,
  bottom: number,
  lastColumn: number,
): ReadonlyMap<number, ListColumn> {
  const spec = editionSpec(edition);
  const known = new Map(
    [...figureColumns(spec), ...listColumns(spec)].map((column) => [keyOf(column), column] as const),
  );
  const columns = new Map<number, ListColumn>();
  const taken = new Set<string>();
  for (let column = 0; column <= lastColumn; column += 1) {
    const headers = headersAbove(sheet, bottom, column);
    const match = known.get(headers.join('|')) ?? known.get(headers.at(-1) ?? '');
    if (match === undefined || taken.has(match.path)) continue;
    taken.add(match.path);
    columns.set(column, match);
  }
  return columns;
}

/** Figures are known by all their headers, fields and prose by their own name alone. */
function keyOf({ headers, content }: ListColumn): string {
  const words = headers.map(normaliseLabel).filter((header) => header !== '');
  return content.type === 'figure' ? words.join('|') : (words.at(-1) ?? '');
}

/** Headers above a column from the general to the particular; one that spans columns counts for each of them. */
function headersAbove(sheet: WorkbookSheet, bottom: number, column: number): readonly string[] {
  const headers: string[] = [];
  for (let row = Math.max(0, bottom - LIST_HEADER_ROWS + 1); row <= bottom; row += 1) {
    const merge = sheet.merges.find(
      (each) =>
        each.firstRow === row &&
        each.lastRow >= row &&
        each.firstColumn <= column &&
        each.lastColumn >= column,
    );
    const text = normaliseLabel(textAt(sheet, row, merge?.firstColumn ?? column));
    if (text !== '') headers.push(text);
  }
  return headers;
}
