import type { CellArea } from './workbook.js';

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u;
const LETTERS = 26;
const CODE_BEFORE_A = 64;

/** A cell by its row and column, counted from 0. */
export interface CellReference {
  readonly row: number;
  readonly column: number;
}

/** Row and column of a reference such as `B3` or `$B$3`; `undefined` for anything else. */
export function parseCell(reference: string): CellReference | undefined {
  const match = CELL.exec(reference);
  if (match === null) return undefined;
  const [, letters = '', digits = ''] = match;
  const column = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_BEFORE_A,
    0,
  );
  return { row: Number(digits) - 1, column: column - 1 };
}

/** The area of a reference such as `B3:D9` or `B3`. */
export function parseArea(reference: string): CellArea | undefined {
  const [start = '', end = start] = reference.split(':');
  const [first, last] = [parseCell(start), parseCell(end)];
  if (first === undefined || last === undefined) return undefined;
  return {
    firstRow: Math.min(first.row, last.row),
    lastRow: Math.max(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastColumn: Math.max(first.column, last.column),
  };
}

/** Sheet and area of a reference such as `'依申请公开'!$A$3:$J$30`. */
export function parseSheetArea(
  reference: string,
): { readonly sheet: string; readonly area: CellArea } | undefined {
  const mark = reference.lastIndexOf('!');
  const area = mark < 0 ? undefined : parseArea(reference.slice(mark + 1));
  if (area === undefined) return undefined;
  const sheet = reference.slice(0, mark).replace(/^'(.*)'$/u, '$1');
  return { sheet: sheet.replaceAll("''", "'"), area };
}

/** `A`, `Z`, `AA`: the letters of a column counted from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / LETTERS) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(CODE_BEFORE_A + 1 + (column % LETTERS));
}

/** `B3`: a cell by what spreadsheets call it. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
