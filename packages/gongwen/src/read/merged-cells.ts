/** A cell as it is written: its words, or that it goes on from the cell before or above it. */
export interface WrittenCell {
  readonly text: string;
  readonly merge?: 'left' | 'above';
}

/** A cell with the columns and rows that it covers; it stands where its words are. */
export interface MergedCell {
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

interface Area {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly places: (readonly [row: number, column: number])[];
}

/**
 * The cells of each row with their spans. Cells that together are no rectangle stay apart, and their number is given.
 * Pure.
 */
export function mergedCells(written: readonly (readonly WrittenCell[])[]): {
  readonly rows: readonly (readonly MergedCell[])[];
  readonly apart: number;
} {
  const owners: Area[][] = [];
  const areas: Area[] = [];
  written.forEach((cells, row) => {
    const own: Area[] = [];
    owners.push(own);
    cells.forEach(({ text, merge }, column) => {
      const before = merge === 'left' ? own[column - 1] : undefined;
      const above = merge === 'above' ? owners[row - 1]?.[column] : undefined;
      const area = before ?? above ?? { text, row, column, places: [] };
      if (area.places.length === 0) areas.push(area);
      area.places.push([row, column]);
      own.push(area);
    });
  });
  const rows: MergedCell[][] = written.map(() => []);
  let apart = 0;
  for (const { text, row, column, places } of areas) {
    const columnSpan = Math.max(...places.map((place) => place[1])) - column + 1;
    const rowSpan = Math.max(...places.map((place) => place[0])) - row + 1;
    const isWhole = columnSpan * rowSpan === places.length;
    if (isWhole) rows[row]?.push({ text, column, columnSpan, rowSpan });
    else {
      apart += 1;
      for (const [ownRow, ownColumn] of places)
        rows[ownRow]?.push({
          text: ownRow === row && ownColumn === column ? text : '',
          column: ownColumn,
          columnSpan: 1,
          rowSpan: 1,
        });
    }
  }
  return { rows: rows.map((cells) => cells.toSorted((a, b) => a.column - b.column)), apart };
}
