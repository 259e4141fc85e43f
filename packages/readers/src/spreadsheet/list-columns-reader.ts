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
  /** Columns with the headers of another, and that other. */
  readonly repeated: readonly (readonly [column: number, first: number])[];
  /** Columns with something in them that no form has, and their heads. */
  readonly unknown: readonly (readonly [column: number, head: string])[];
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Fields without which rows could not be told apart. */
const NEEDED_FIELDS = ['organ.name', 'year'];
/** The headers of a list begin within so many rows. */
const MOST_ROWS_ABOVE = 20;
/** Share of the inputs of an edition by which a sheet is known as a list. */
const LEAST_SHARE = 0.5;

/** What offices that make a list themselves write over the two fields it cannot do without. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  单位名称: '机关名称',
  行政机关名称: '机关名称',
  部门名称: '机关名称',
  年度: '报告年度',
  年份: '报告年度',
};
/** Heads of columns that number the rows. */
const ROW_NUMBERS = ['序号', '编号', '行号', '序', '号'];
/** Units in which the form counts anyway; one of money says how to read a figure, and stays. */
const COUNTED_IN = /（(?:单位：)?(?:件|件次|个|条|次|宗)）$/u;

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
    ...knownColumns(sheet, edition, bottom, used.lastColumn),
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
      if (headWords(textAt(sheet, row, column)) !== label) continue;
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
): Pick<ListLayout, 'columns' | 'repeated' | 'unknown'> {
  const spec = editionSpec(edition);
  const known = new Map(
    [...figureColumns(spec), ...listColumns(spec)].map((column) => [keyOf(column), column] as const),
  );
  const columns = new Map<number, ListColumn>();
  const repeated: (readonly [number, number])[] = [];
  const unknown: (readonly [number, string])[] = [];
  const taken = new Map<string, number>();
  for (let column = 0; column <= lastColumn; column += 1) {
    const headers = headersAbove(sheet, bottom, column);
    const match = known.get(headers.join('|')) ?? known.get(headers.at(-1) ?? '');
    if (match === undefined) {
      const head = headers.at(-1) ?? '';
      if (!isRowNumber(head) && isFilled(sheet, bottom, column)) unknown.push([column, head]);
      continue;
    }
    const first = taken.get(match.path);
    if (first !== undefined) {
      if (isFilled(sheet, bottom, column)) repeated.push([column, first]);
      continue;
    }
    taken.set(match.path, column);
    columns.set(column, match);
  }
  return { columns, repeated, unknown };
}

function isRowNumber(head: string): boolean {
  return ROW_NUMBERS.includes(head);
}

function isFilled(sheet: WorkbookSheet, bottom: number, column: number): boolean {
  return [...sheet.rows.keys()].some((row) => row > bottom && textAt(sheet, row, column) !== '');
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
    const text = headWords(textAt(sheet, row, merge?.firstColumn ?? column));
    if (text !== '') headers.push(text);
  }
  return headers;
}

/** A header as it is compared: the words of the form, without a unit. */
function headWords(text: string): string {
  const label = normaliseLabel(text).replace(COUNTED_IN, '');
  return OTHER_NAMES[label] ?? label;
}
