import type { Table, TableCell } from './nodes.js';

/** Where a cell stands in the grid of its table: first row and column, counted from 0. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
}

/**
 * Places every cell of a table in its grid. Row- and column-spanning cells push later ones to the right.
 * @throws RangeError when spans overlap or leave a hole.
 */
export function placeCells(table: Table): readonly PlacedCell[] {
  const width = table.columnWeights.length;
  const occupied = table.rows.map(() => new Array<boolean>(width).fill(false));
  const placed: PlacedCell[] = [];
  table.rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.cells) {
      while (occupied[rowIndex]?.[column]) column += 1;
      occupy(table, occupied, cell, rowIndex, column);
      placed.push({ cell, row: rowIndex, column });
      column += cell.columnSpan;
    }
  });
  occupied.forEach((row, rowIndex) => {
    const hole = row.indexOf(false);
    if (hole >= 0) throw new RangeError(`table ${table.id}: no cell at row ${rowIndex}, column ${hole}`);
  });
  return placed;
}

function occupy(table: Table, occupied: boolean[][], cell: TableCell, row: number, column: number): void {
  for (let r = row; r < row + cell.rowSpan; r += 1) {
    for (let c = column; c < column + cell.columnSpan; c += 1) {
      const line = occupied[r];
      if (line === undefined || c >= line.length || line[c]) {
        throw new RangeError(
          `table ${table.id}: cell “${cell.text}” overlaps or leaves the grid at row ${r}, column ${c}`,
        );
      }
      line[c] = true;
    }
  }
}
