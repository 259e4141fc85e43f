import { columnLetters, parseArea } from './cell-area.js';
import { type CellArea, cellAt, type StaleSum, type WorkbookCell, type WorkbookSheet } from './workbook.js';

/** `SUM(D6:I6,K6)`, `=D6+E6`: references of the same sheet, nothing else. */
const SUM = /^=?SUM\(([^()!]*)\)$/iu;
const ADDITION = /^=?(\$?[A-Z]{1,3}\$?\d+(?:\+\$?[A-Z]{1,3}\$?\d+)+)$/iu;
/** More cells than any sum of the form has: a whole column is not added up. */
const MOST_CELLS = 2000;
const DEPTH = 8;

/**
 * Computes the sums of a sheet that the program which saved it did not: formulas without a stored result get one, and
 * those whose result is another are told. A sum of blank cells is blank. Other formulas keep what is stored. Pure.
 */
export function evaluateSums(sheet: WorkbookSheet): {
  readonly sheet: WorkbookSheet;
  readonly stale: readonly StaleSum[];
} {
  const stale: StaleSum[] = [];
  const rows = new Map(
    [...sheet.rows].map(([row, cells]) => {
      const computed = [...cells].map(([column, cell]): readonly [number, WorkbookCell] => {
        const areas = areasOf(cell.formula);
        if (areas === undefined) return [column, cell];
        const total = addUp(sheet, areas, DEPTH);
        const sum = total === undefined ? '' : exact(total);
        if (cell.text === sum) return [column, cell];
        if (cell.text !== '' && total !== undefined)
          stale.push({
            sheet: sheet.name,
            cell: `${columnLetters(column)}${row + 1}`,
            stored: cell.text,
            computed: sum,
          });
        return [column, { ...cell, text: sum }];
      });
      return [row, new Map(computed)] as const;
    }),
  );
  return { sheet: { ...sheet, rows }, stale };
}

function areasOf(formula: string | undefined): readonly CellArea[] | undefined {
  if (formula === undefined) return undefined;
  const list = SUM.exec(formula)?.[1]?.split(',') ?? ADDITION.exec(formula)?.[1]?.split('+');
  const areas = list?.map((reference) => parseArea(reference.trim()));
  if (areas === undefined || areas.some((area) => area === undefined)) return undefined;
  const known = areas.filter((area) => area !== undefined);
  const cells = known.reduce(
    (sum, area) => sum + (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1),
    0,
  );
  return cells > MOST_CELLS ? undefined : known;
}

/** The sum of what is filled in; `undefined` where nothing is, for a sum of blanks says nothing. */
function addUp(sheet: WorkbookSheet, areas: readonly CellArea[], depth: number): number | undefined {
  let sum: number | undefined;
  for (const { firstRow, lastRow, firstColumn, lastColumn } of areas) {
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        const number = numberIn(sheet, cellAt(sheet, row, column), depth);
        if (number !== undefined) sum = (sum ?? 0) + number;
      }
    }
  }
  return sum;
}

function numberIn(sheet: WorkbookSheet, cell: WorkbookCell | undefined, depth: number): number | undefined {
  if (cell === undefined) return undefined;
  const areas = depth > 0 ? areasOf(cell.formula) : undefined;
  if (areas !== undefined) return addUp(sheet, areas, depth - 1);
  const digits = /^-?\d+(\.\d+)?/u.exec(cell.text.trim())?.[0];
  return digits === undefined ? undefined : Number(digits);
}

function exact(sum: number): string {
  return String(Number(sum.toPrecision(15)));
}
