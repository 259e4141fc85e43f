import { type CellReference, columnLetters, parseCell } from './cell-area.js';

const REFERENCE = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/gu;

/** A formula as it reads when it is copied from one cell to another: references without `$` move along. */
export function moveFormula(formula: string, from: CellReference, to: CellReference): string {
  return formula.replace(REFERENCE, (whole, fixedColumn: string, _l, fixedRow: string) => {
    const cell = parseCell(whole);
    if (cell === undefined) return whole;
    const column = cell.column + (fixedColumn === '' ? to.column - from.column : 0);
    const row = cell.row + (fixedRow === '' ? to.row - from.row : 0);
    return column < 0 || row < 0 ? '#REF!' : `${fixedColumn}${columnLetters(column)}${fixedRow}${row + 1}`;
  });
}
