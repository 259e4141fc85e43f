import { type PlacedCell, placeCells, type Table, toTwips } from '@xxgk/model';
import { type FileChild, TableRow } from 'docx';
import type { DocxContext } from '../docx-context.js';
import { styleIds } from '../parts/style-ids.js';
import { columnWidths } from './column-widths.js';
import { DescribedTable } from './described-table.js';
import { cellWriter } from './table-cell.js';

/**
 * A table as wide as the text block: fixed columns, header rows repeated, no row broken by a page.
 * @throws RangeError when spans overlap or leave a hole.
 */
export function tableToDocx(table: Table, { sheet, measures }: DocxContext): readonly FileChild[] {
  const widths = columnWidths(table.columnWeights, measures.textWidth);
  const height = { value: toTwips(sheet.table.minimumRowHeight), rule: 'atLeast' } as const;
  const cellToDocx = cellWriter(sheet.table.border);
  const cellsOfRow = cellsByRow(table);
  const rows = table.rows.map((row, index) => {
    const keepNext = row.keepWithNext && index < table.rows.length - 1;
    const cells = (cellsOfRow[index] ?? []).map((placed) =>
      cellToDocx(placed.cell, { width: widthOf(placed, widths), continued: placed.row < index, keepNext }),
    );
    const tableHeader = index < table.headerRowCount ? { tableHeader: true } : {};
    return new TableRow({ cantSplit: true, height, ...tableHeader, children: cells });
  });
  return [
    new DescribedTable(table.summary, {
      style: styleIds.table,
      width: { size: measures.textWidth, type: 'dxa' },
      layout: 'fixed',
      columnWidths: widths,
      rows,
    }),
  ];
}

/** The cells each row has in WordprocessingML: those that start in it and those that reach it from above, left to right. */
function cellsByRow(table: Table): readonly (readonly PlacedCell[])[] {
  const rows: PlacedCell[][] = table.rows.map(() => []);
  for (const placed of placeCells(table)) {
    for (const row of rows.slice(placed.row, placed.row + placed.cell.rowSpan)) row.push(placed);
  }
  return rows.map((cells) => cells.sort((left, right) => left.column - right.column));
}

function widthOf({ column, cell }: PlacedCell, widths: readonly number[]): number {
  return widths.slice(column, column + cell.columnSpan).reduce((sum, width) => sum + width, 0);
}
