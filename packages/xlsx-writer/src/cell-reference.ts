/** A place in a sheet, row and column counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; both corners belong to it. */
export interface CellRange {
  readonly first: CellPlace;
  readonly last: CellPlace;
}

const LETTERS = 26;
const CODE_OF_A = 65;

/** `A`, `Z`, `AA`: the letters of a column counted from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / LETTERS) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(CODE_OF_A + (column % LETTERS));
}

/** `B3`, or with `$` before letters and number. */
export function cellReference({ row, column }: CellPlace, absolute = false): string {
  return absolute ? `$${columnLetters(column)}$${row + 1}` : `${columnLetters(column)}${row + 1}`;
}

/** `B3:D9`, or `B3` for a single cell. */
export function rangeReference({ first, last }: CellRange, absolute = false): string {
  const [start, end] = [cellReference(first, absolute), cellReference(last, absolute)];
  return start === end ? start : `${start}:${end}`;
}

/** Joins cells that follow one another along a row or down a column into ranges; the order is kept. */
export function joinCells(places: readonly CellPlace[]): readonly CellRange[] {
  const ranges: CellRange[] = [];
  for (const place of places) {
    const open = ranges.at(-1);
    if (open !== undefined && continues(open, place)) ranges[ranges.length - 1] = { ...open, last: place };
    else ranges.push({ first: place, last: place });
  }
  return ranges;
}

function continues({ first, last }: CellRange, { row, column }: CellPlace): boolean {
  const isRow = first.row === last.row && row === last.row && column === last.column + 1;
  const isColumn = first.column === last.column && column === last.column && row === last.row + 1;
  return isRow || isColumn;
}

/** A sheet's name as formulas write it: `'依申请公开'!`. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}
