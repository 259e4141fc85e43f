import type { PlacedCell } from '@xxgk/document';

/**
 * The header cells that speak for each cell of a table, column headers from the outermost inward, then row headers from
 * the left. A column's headers are the nearest unbroken stack of header cells above the cell: a second head further
 * down the table takes over from the first, and a header cell has those directly above it. Pure.
 */
export function headerCells(placed: readonly PlacedCell[]): ReadonlyMap<PlacedCell, readonly PlacedCell[]> {
  const grid = gridOf(placed);
  return new Map(
    placed.map((cell) => [cell, [...columnHeaders(cell, grid), ...rowHeaders(cell, grid)]] as const),
  );
}

type Grid = readonly (readonly (PlacedCell | undefined)[])[];

function gridOf(placed: readonly PlacedCell[]): Grid {
  const grid: (PlacedCell | undefined)[][] = [];
  for (const item of placed) {
    const { rowSpan, columnSpan } = item.cell;
    for (let row = item.row; row < item.row + rowSpan; row += 1) {
      grid[row] ??= [];
      for (let column = item.column; column < item.column + columnSpan; column += 1) {
        const line = grid[row];
        if (line !== undefined) line[column] = item;
      }
    }
  }
  return grid;
}

function columnHeaders(cell: PlacedCell, grid: Grid): readonly PlacedCell[] {
  const found = new Set<PlacedCell>();
  for (let column = cell.column; column < cell.column + cell.cell.columnSpan; column += 1) {
    const stack: PlacedCell[] = [];
    for (let row = cell.row - 1; row >= 0; row -= 1) {
      const above = grid[row]?.[column];
      if (above === undefined) break;
      if (above.cell.role === 'columnHeader') stack.unshift(above);
      else if (stack.length > 0 || cell.cell.role === 'columnHeader') break;
    }
    for (const header of stack) found.add(header);
  }
  return [...found];
}

function rowHeaders(cell: PlacedCell, grid: Grid): readonly PlacedCell[] {
  if (cell.cell.role === 'columnHeader') return [];
  const found = new Set<PlacedCell>();
  for (let row = cell.row; row < cell.row + cell.cell.rowSpan; row += 1) {
    for (const left of grid[row]?.slice(0, cell.column) ?? [])
      if (left?.cell.role === 'rowHeader') found.add(left);
  }
  return [...found];
}
