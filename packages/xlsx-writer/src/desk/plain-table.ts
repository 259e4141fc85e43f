import type { CellRange } from '../cell-reference.js';
import { LIST_TOP, listTitleCells } from '../lists/list-title.js';
import { type Cell, type CellValue, type Sheet, textValue } from '../sheet.js';
import type { StyleName } from '../styles.js';
import { linesOf } from '../text-width.js';

/** A column of a table: its header, its width in characters, the look of its cells. */
export interface PlainColumn {
  readonly header: string;
  readonly width: number;
  readonly style?: StyleName;
}

/** What a cell of a table shows; a formula carries its result. */
export type PlainValue = string | number | Extract<CellValue, { readonly type: 'formula' }>;

/** A sheet with a title, a remark, one row of headers and rows below it. */
export interface PlainTable {
  readonly name: string;
  readonly definedName: string;
  readonly title: string;
  readonly remark: string;
  readonly columns: readonly PlainColumn[];
  readonly rows: readonly (readonly PlainValue[])[];
  /** Columns that stay while others scroll. */
  readonly frozenColumns?: number;
  /** Too wide for one page. */
  readonly isWide?: boolean;
  /** The first columns of rows stand out while the formula holds, written for the first row. */
  readonly alarm?: { readonly formula: string; readonly columns: number };
}

const LINE_POINTS = 15;
const LEAST_HEIGHT = 20;
/** Excel sets no row higher. @rule ECMA-376 §18.3.1.73 as Excel limits it */
const HIGHEST_ROW = 409;
/** Headers stand on the first row below title and remark. */
export const PLAIN_FIRST_ROW = LIST_TOP + 1;

/** The table as a sheet: headers frozen, filters above the columns, rows as high as their words need. */
export function plainTableSheet(table: PlainTable): Sheet {
  const { columns, rows, frozenColumns = 0, isWide = false, alarm } = table;
  const last = { row: LIST_TOP + rows.length, column: columns.length - 1 };
  const content: CellRange = { first: { row: LIST_TOP, column: 0 }, last };
  const cells = [
    ...listTitleCells(table.title, table.remark),
    ...columns.map(
      ({ header }, column): Cell => ({
        row: LIST_TOP,
        column,
        style: 'columnHeader',
        value: textValue(header),
      }),
    ),
    ...rows.flatMap((values, index) =>
      columns.map(
        ({ style = 'checkText' }, column): Cell => ({
          row: PLAIN_FIRST_ROW + index,
          column,
          style,
          value: cellValue(values[column] ?? ''),
        }),
      ),
    ),
  ];
  const heights = [columns.map(({ header }) => header), ...rows].map(
    (values, index) => [LIST_TOP + index, heightOf(values, columns)] as const,
  );
  return {
    name: table.name,
    definedName: table.definedName,
    content,
    cells,
    merges: [],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: new Map([[0, 30], [1, LEAST_HEIGHT], ...heights]),
    freezeAt: { row: PLAIN_FIRST_ROW, column: frozenColumns },
    validations: [],
    alarms:
      alarm === undefined || rows.length === 0
        ? []
        : [
            {
              ranges: [
                { first: { row: PLAIN_FIRST_ROW, column: 0 }, last: { ...last, column: alarm.columns - 1 } },
              ],
              formula: alarm.formula,
            },
          ],
    landscape: true,
    isWide,
    printTitleRows: [LIST_TOP, LIST_TOP],
    ...(rows.length === 0 ? {} : { filter: content }),
  };
}

function cellValue(value: PlainValue): CellValue {
  if (typeof value === 'string') return textValue(value);
  return typeof value === 'number' ? { type: 'number', number: `${value}` } : value;
}

function heightOf(values: readonly PlainValue[], columns: readonly PlainColumn[]): number {
  const lines = values.map((value, index) =>
    typeof value === 'string' ? linesOf(value, columns[index]?.width ?? LINE_POINTS) : 1,
  );
  return Math.min(HIGHEST_ROW, Math.max(LEAST_HEIGHT, (Math.max(...lines) + 0.4) * LINE_POINTS));
}
