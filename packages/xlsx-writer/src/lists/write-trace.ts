import type { CellTrace } from '@xxgk/collection';
import { zipParts } from '@xxgk/container';
import type { Finding, WriterResult } from '@xxgk/document';
import { type EditionId, editionSpec, figureColumns, figureValue, type ListColumn } from '@xxgk/model';
import { type CellPlace, cellReference } from '../cell-reference.js';
import { plainCell } from '../figure-cell.js';
import { styleBook } from '../parts/style-book.js';
import { workbookParts } from '../parts/workbook.js';
import { worksheetPart } from '../parts/worksheet.js';
import { type Cell, type Sheet, textValue } from '../sheet.js';
import { linesOf } from '../text-width.js';
import { findingSheet } from './finding-sheet.js';
import { headerRows } from './header-rows.js';
import { LIST_TOP, listTitleCells } from './list-title.js';

/** A sum with the origin of each of its cells. */
export interface TraceInput {
  /** Title of the report that the sum belongs to. */
  readonly title: string;
  readonly edition: EditionId;
  readonly trace: readonly CellTrace[];
  readonly findings: readonly Finding[];
}

const TEXT = {
  sheet: '汇总底稿',
  title: (title: string) => `${title}　数据汇总底稿`,
  remark: '汇总数为公式，等于该列各单位之和；空白表示该单位没有填写。',
  organ: '单位',
  file: '文件',
  sum: (organs: number) => `汇总（${organs}个单位）`,
} as const;
const WIDTHS = [28, 30, 9] as const;
const ORGAN_HEADERS = [TEXT.organ, TEXT.file];
const VALUE_HEIGHT = 20;
const LINE_POINTS = 15;

/**
 * Writes where each cell of a sum comes from (.xlsx): a row for each organ under the columns of the form, above them the
 * sums as formulas; on a second sheet what was found wrong. Same input, same bytes.
 */
export function writeTrace(input: TraceInput): WriterResult {
  const sheets = [contributionSheet(input), findingSheet(input.findings)];
  const styles = styleBook();
  const parts = sheets.map((sheet, index) => worksheetPart(sheet, index === 0, styles));
  return { bytes: zipParts(workbookParts(sheets, parts, styles.part())), findings: [] };
}

function contributionSheet({ title, edition, trace }: TraceInput): Sheet {
  const figures = figureColumns(editionSpec(edition));
  const columns = [
    ...ORGAN_HEADERS.map((label, index) => ({ headers: [label, '', '', ''], width: WIDTHS[index] ?? 0 })),
    ...figures.map(({ headers }) => ({ headers, width: WIDTHS[2] })),
  ];
  const headers = headerRows(columns, LIST_TOP);
  const sumRow = LIST_TOP + headers.rowHeights.size;
  const [firstCell] = trace;
  const children = firstCell?.contributions ?? [];
  const last = { row: sumRow + children.length, column: columns.length - 1 };
  const name = (row: number, column: number, text: string, isSum = false): Cell => ({
    row,
    column,
    style: isSum ? 'total' : 'fieldLabel',
    value: textValue(text),
  });
  const cells = [
    ...listTitleCells(TEXT.title(title), TEXT.remark),
    ...headers.cells,
    name(sumRow, 0, TEXT.sum(children.length), true),
    name(sumRow, 1, '', true),
    ...children.flatMap(({ organ, child }, index) => [
      name(sumRow + 1 + index, 0, organ),
      name(sumRow + 1 + index, 1, child),
    ]),
    ...figures.flatMap((column, index) => figureCells(column, trace, { row: sumRow, column: index + 2 })),
  ];
  const heights = children.map(
    ({ child }, index) => [sumRow + 1 + index, heightOf(child, index, trace)] as const,
  );
  return {
    name: TEXT.sheet,
    definedName: 'xxgk_trace',
    content: { first: { row: LIST_TOP, column: 0 }, last },
    cells,
    merges: headers.merges,
    columnWidths: columns.map(({ width }) => width),
    rowHeights: new Map([
      [0, 30],
      [1, VALUE_HEIGHT],
      ...headers.rowHeights,
      [sumRow, VALUE_HEIGHT],
      ...heights,
    ]),
    freezeAt: { row: sumRow + 1, column: 1 },
    validations: [],
    alarms: [],
    landscape: true,
    isWide: true,
    printTitleRows: [LIST_TOP, sumRow - 1],
  };
}

/** Words beside figures, and long names of files, need more than one line. */
function heightOf(child: string, index: number, trace: readonly CellTrace[]): number {
  const printed = trace.map(({ contributions }) => contributions[index]?.printed ?? '');
  const lines = Math.max(linesOf(child, WIDTHS[1]), ...printed.map((text) => linesOf(text, WIDTHS[2])));
  return Math.max(VALUE_HEIGHT, (lines + 0.4) * LINE_POINTS);
}

/** The sum of a column, and below it what each organ gave. */
function figureCells(column: ListColumn, trace: readonly CellTrace[], top: CellPlace): readonly Cell[] {
  const cell = trace.find(({ spec }) => spec.path === column.path);
  if (cell === undefined) return [];
  const isAmount = cell.spec.measure === 'amount';
  const given = cell.contributions.map(
    ({ figure }, index): Cell => ({
      row: top.row + 1 + index,
      column: top.column,
      style: isAmount ? 'amount' : 'count',
      ...plainCell(figure),
    }),
  );
  const range = [1, given.length].map((row) => cellReference({ row: top.row + row, column: top.column }));
  // Amounts that a spreadsheet's numbers cannot hold stand as text: a formula would pass over them.
  const isSummable = given.every(({ value }) => value.type !== 'text');
  const sum: Pick<Cell, 'value' | 'note'> = isSummable
    ? {
        value: {
          type: 'formula',
          formula: `SUM(${range.join(':')})`,
          result: figureValue(cell.sum) ?? 0,
        },
      }
    : plainCell(cell.sum);
  return [{ ...top, style: isAmount ? 'amountTotal' : 'total', ...sum }, ...given];
}
