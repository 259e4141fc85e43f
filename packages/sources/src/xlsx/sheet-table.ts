import { Allowance } from '../container/allowance.js';
import { readLimits } from '../container/limits.js';
import type { SourceCell, SourceTable } from '../source-document.js';
import { type CellArea, figureTextAt, type WorkbookSheet } from './workbook.js';

/**
 * Cells of an area as a table, merged ones with their spans. `table` counts the tables of the file from 1.
 * @throws BeyondLimits for an area larger than any list
 */
export function sheetTable(sheet: WorkbookSheet, area: CellArea, table: number): SourceTable {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  new Allowance(readLimits.places).take((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1));
  const mergesOf = mergesByRow(sheet.merges, area);
  const cells: SourceCell[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const merge = mergesOf(row).find((candidate) => contains(candidate, row, column));
      if (merge !== undefined && (merge.firstRow !== row || merge.firstColumn !== column)) continue;
      cells.push({
        row: row - firstRow,
        column: column - firstColumn,
        rowSpan: merge === undefined ? 1 : Math.min(merge.lastRow, lastRow) - row + 1,
        columnSpan: merge === undefined ? 1 : Math.min(merge.lastColumn, lastColumn) - column + 1,
        text: figureTextAt(sheet, row, column),
        place: { sheet: sheet.name, row: row + 1, column: column + 1 },
      });
    }
  }
  return {
    type: 'table',
    rowCount: lastRow - firstRow + 1,
    columnCount: lastColumn - firstColumn + 1,
    cells,
    place: { sheet: sheet.name, table },
  };
}

/** The merged areas that touch a row of an area; those of all rows together are counted. @throws BeyondLimits */
function mergesByRow(merges: readonly CellArea[], area: CellArea): (row: number) => readonly CellArea[] {
  const places = new Allowance(readLimits.places);
  const byRow = new Map<number, CellArea[]>();
  for (const merge of merges) {
    const first = Math.max(merge.firstRow, area.firstRow);
    const last = Math.min(merge.lastRow, area.lastRow);
    if (last >= first) places.take(last - first + 1);
    for (let row = first; row <= last; row += 1) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [merge]);
      else known.push(merge);
    }
  }
  return (row) => byRow.get(row) ?? [];
}

/** The area that holds all words of a sheet; `undefined` for an empty one. */
export function usedArea({ rows }: WorkbookSheet): CellArea | undefined {
  let area: CellArea | undefined;
  for (const [row, cells] of rows) {
    for (const [column, { text }] of cells) {
      if (text.trim() === '') continue;
      area = {
        firstRow: Math.min(area?.firstRow ?? row, row),
        lastRow: Math.max(area?.lastRow ?? row, row),
        firstColumn: Math.min(area?.firstColumn ?? column, column),
        lastColumn: Math.max(area?.lastColumn ?? column, column),
      };
    }
  }
  return area;
}

function contains(area: CellArea, row: number, column: number): boolean {
  return (
    row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn
  );
}
