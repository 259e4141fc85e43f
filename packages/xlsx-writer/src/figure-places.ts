import { placeCells, type Table } from '@xxgk/document';
import { formSheets, type TableId } from '@xxgk/model';
import { type CellPlace, joinCells, rangeReference, sheetPrefix } from './cell-reference.js';

/** Where a figure stands in the workbook. */
export interface FigurePlace extends CellPlace {
  readonly table: TableId;
}

/** Row of a table's sheet in which the table begins; above it stand the title and the verdict of the checks. */
export const TABLE_TOP = 2;

/** Places of all figures of the tables, by path. */
export function figurePlaces(tables: Readonly<Record<TableId, Table>>): ReadonlyMap<string, FigurePlace> {
  const places = new Map<string, FigurePlace>();
  for (const [table, content] of Object.entries(tables) as [TableId, Table][]) {
    for (const { cell, row, column } of placeCells(content)) {
      if (cell.path !== undefined) places.set(cell.path, { table, row: row + TABLE_TOP, column });
    }
  }
  return places;
}

/** Where a formula stands: in a cell of the same sheet, in a condition of the same sheet, or on another sheet. */
export type FormulaHome = 'cell' | 'condition' | 'otherSheet';

/** `SUM(D5:I5)` over figures. SUM counts text in the cells as nothing, where `+` would fail. */
export function sumFormula(
  paths: readonly string[],
  places: ReadonlyMap<string, FigurePlace>,
  home: FormulaHome,
): string {
  const cells = paths.flatMap((path) => places.get(path) ?? []);
  const prefix = home === 'otherSheet' ? sheetPrefix(formSheets[cells[0]?.table ?? 'disclosure'].name) : '';
  const ranges = joinCells(cells).map((range) => prefix + rangeReference(range, home !== 'cell'));
  return `SUM(${ranges.join(',')})`;
}
